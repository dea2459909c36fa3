// The golden reports by an independent program: each verdict must follow from what the report shows beside it, and a
// report in which a verdict, a source's value or an article's figure was changed must not pass.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../cli/commands.mjs';
import { cases } from '../golden/cases.mjs';
import { replay, verdictOf } from './replay.mjs';

const VERDICTS = ['supported', 'contradicted', 'context', 'review', 'unchecked'];
// What was laid beside a source text follows from two texts, and only one of them is in the report: tests/against.
const reports = cases.filter(({ isExpected, against }) => isExpected && against.length === 0)
  .map(({ name, expected }) => ({ name, report: JSON.parse(readFileSync(expected, 'utf8')) }));

test('every verdict of the golden reports follows from its evidence, alternatives and operands', async (t) => {
  for (const { name, report } of reports) await t.test(name, () => assert.deepEqual(replay(report), []));
});

test('a changed verdict is found', () => {
  for (const { name, report } of reports) {
    for (const finding of report.findings) {
      for (const verdict of VERDICTS.filter((other) => other !== finding.verdict)) {
        const changed = { ...report, findings: [{ ...finding, verdict }] };
        assert.equal(replay(changed).length, 1, `${name}: ${finding.rule} as ${verdict}`);
      }
    }
  }
});

test('a changed value behind "Matches" is found', () => {
  let tried = 0;
  for (const { name, report } of reports) {
    for (const finding of report.findings) {
      const numeric = finding.verdict === 'supported' && finding.evidence.length > 0 && finding.rule !== 'list-count' &&
        finding.evidence.every(({ value }) => typeof value === 'number');
      if (!numeric || report.figures[finding.figures[0]].hedge) continue;
      tried += 1;
      const [first, ...others] = finding.evidence; // of a pair one: both alike would leave their ratio
      const evidence = [{ ...first, value: first.value * 3 + 1 }, ...others];
      assert.notEqual(verdictOf(report, { ...finding, evidence }), 'supported', `${name}: ${finding.explanation}`);
    }
  }
  assert.ok(tried >= 50, `${tried} tried`);
});

test('the program is short enough to be read', () => {
  const lines = readFileSync(join(root, 'tests/replay/replay.mjs'), 'utf8').split('\n').length - 1;
  assert.ok(lines <= 150, `${lines} lines`);
});
