// The hand-written reports are reports: what the interface is developed against is what it will get.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { validateReport } from './fixtures/validate.mjs';
import { report, text } from './fixtures/all_states.mjs';

test('the fixture keeps to the schema and to its text', async () => {
  assert.deepEqual(await validateReport(report), []);
  for (const figure of report.figures) assert.equal(text.slice(figure.start, figure.end), figure.text);
});

test('the fixture has all five verdicts', () => {
  assert.equal(new Set(report.figures.map((figure) => figure.verdict)).size, 5);
});

test('the schema would notice', async () => {
  const wrong = structuredClone(report);
  wrong.figures[0].verdict = 'true';
  assert.notDeepEqual(await validateReport(wrong), []);
});
