// Sentences beside a user's table: every case of cases/. README.md has the format.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { commands, root, run } from '../cli/commands.mjs';
import { compileSchemas } from '../data/schemas.mjs';

const schema = compileSchemas();
const folder = join(root, 'tests/tables/cases');

/** The cells of a line of CSV; cells in quotes may hold commas. */
const cellsOf = (line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain);

function readCases(source) {
  const [head, sentences] = source.split('\n\n');
  const [caption, header, ...rows] = head.split('\n');
  const table = {
    caption: caption.slice('caption: '.length),
    header: cellsOf(header),
    rows: rows.map(cellsOf),
  };
  const cases = sentences.trimEnd().split('\n').map((line) => {
    const [, sign, rule, text] = /^([+\-~]) (?:\[([a-z-]+)\] )?(.*)$/.exec(line);
    return { id: line, sign, rule, text, table };
  });
  return cases;
}

test('there are forty cases or more', () => {
  const all = readdirSync(folder).filter((name) => name.endsWith('.txt')).flatMap((name) => readCases(readFileSync(join(folder, name), 'utf8')));
  assert.ok(all.length >= 40, `${all.length}`);
});

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  test(`a user's table: ${file}`, async () => {
    const cases = readCases(readFileSync(join(folder, file), 'utf8'));
    const lines = cases.map(({ id, text, table }) => `${JSON.stringify({ id, text, table })}\n`).join('');
    const { out, err } = await run(commands.native, ['check', '--ndjson', '--no-default-packs'], { input: lines });
    const reports = out.toString().trim().split('\n').map((line) => JSON.parse(line));
    assert.equal(reports.length, cases.length, err.toString());
    const wrong = [];
    reports.forEach(({ id: _, ...report }, i) => {
      assert.ok(schema.report(report), JSON.stringify(schema.report.errors, null, 1));
      const { sign, rule, id } = cases[i];
      const said = report.findings.filter(({ verdict }) => verdict === 'supported' || verdict === 'contradicted');
      const right = {
        '+': said.some((one) => one.rule === rule && one.verdict === 'supported') && said.every(({ verdict }) => verdict === 'supported'),
        '-': said.some((one) => one.rule === rule && one.verdict === 'contradicted'),
        '~': !said.some((one) => one.verdict === 'contradicted' || one.rule.startsWith('table-')),
      }[sign];
      if (!right) wrong.push(`${id}: ${said.map((one) => `${one.verdict} ${one.rule}`).join(', ') || 'silent'}`);
      for (const { explanation } of said) assert.ok(explanation.split(/\s+/).length <= 25, explanation);
    });
    assert.deepEqual(wrong, []);
  });
}
