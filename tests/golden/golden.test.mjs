// Every golden case, by the native command and by WebAssembly in Node: the same bytes, a report by the schema, the
// report expected, and silence where silence is due.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { describe, test } from 'node:test';
import { commands, run } from '../cli/commands.mjs';
import { compileSchemas } from '../data/schemas.mjs';
import { argumentsFor, cases, comparable } from './cases.mjs';

const schema = compileSchemas();

// Most of a case is the start of two commands, so that as many run at once as there are cores.
describe('golden cases', { concurrency: availableParallelism() }, () => {
  for (const golden of cases) {
    test(`golden case ${golden.name}`, async (t) => {
      const args = argumentsFor(golden);
      const [native, node] = await Promise.all([run(commands.native, args), run(commands.node, args)]);
      assert.ok(native.status === 0 || native.status === 1, native.err.toString());
      const report = JSON.parse(native.out);

      await t.test('native and WebAssembly give the same bytes', () => {
        assert.equal(node.out.toString(), native.out.toString(), node.err.toString());
        assert.equal(node.status, native.status);
      });
      await t.test('the report keeps to the schema', () => {
        assert.ok(schema.report(report), JSON.stringify(schema.report.errors, null, 1));
      });
      await t.test('every figure quotes the text', () => {
        const text = readFileSync(golden.input, 'utf8');
        for (const figure of report.figures) assert.equal(text.slice(figure.start, figure.end), figure.text);
      });
      await t.test('the status says whether something is contradicted', () => {
        assert.equal(native.status, report.summary.contradicted > 0 ? 1 : 0);
      });
      if (golden.isExpected) {
        await t.test('the report is the one expected', () => {
          const expected = JSON.parse(readFileSync(golden.expected, 'utf8'));
          assert.deepEqual(comparable(report), comparable(expected));
        });
      }
      if (golden.isSilent) {
        await t.test('nothing is contradicted or sent to review', () => {
          const loud = report.figures.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'review');
          assert.deepEqual(loud.map(({ text, verdict }) => `${text}: ${verdict}`), []);
        });
      }
    });
  }
});
