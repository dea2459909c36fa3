// The article's own arithmetic: every case of cases/, and wrong numbers written into those that add up. One file a kind.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { commands, root, run } from '../cli/commands.mjs';
import { mutantsOf } from './mutants.mjs';
import { readCases } from './read_cases.mjs';

const folder = join(root, 'tests/consistency/cases');

/** How much of the wrong numbers must be found; what is left lies within the digits that the article states. */
const mutantsFound = 0.9;

/** Kinds for which there is nothing to say where nothing is wrong: that a date exists tells nobody anything. */
const onlyRefuting = new Set(['calendar', 'tense', 'unit-fit', 'small-count']);

/** { id: report } of the texts, by one run of the command. */
async function check(cases) {
  const lines = cases.map(({ id, text, published }) => `${JSON.stringify({ id, text, published })}\n`);
  const { out, err } = await run(commands.native, ['check', '--ndjson'], { input: lines.join('') });
  const reports = out.toString().trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(reports.length, cases.length, err.toString());
  return new Map(reports.map((report) => [report.id, report]));
}

const contradicted = (report) => report.findings.filter(({ verdict }) => verdict === 'contradicted');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const rule = file.slice(0, -'.txt'.length);
  test(`own arithmetic: ${rule}`, async (t) => {
    const cases = readCases(readFileSync(join(folder, file), 'utf8'));
    const mutants = cases.filter(({ sign }) => sign === '+').flatMap(mutantsOf);
    const reports = await check([...cases, ...mutants]);
    const ofRule = (id) => reports.get(id).findings.filter((finding) => finding.rule === rule);
    const loud = (id) => contradicted(reports.get(id)).map(({ explanation }) => explanation);

    await t.test('there are twenty unlike cases that add up, and near misses', () => {
      assert.ok(cases.filter(({ sign, stated }) => sign === '+' && stated).length >= 20);
      assert.ok(cases.filter(({ sign }) => sign === '~').length >= 10);
    });
    await t.test('what adds up is not contradicted, and mostly supported', () => {
      const adding = cases.filter(({ sign }) => sign === '+');
      assert.deepEqual(adding.flatMap(({ id }) => loud(id).map((said) => `${id} ${said}`)), []);
      const silent = adding.filter(({ id }) => !ofRule(id).some(({ verdict }) => verdict === 'supported'));
      const most = onlyRefuting.has(rule) ? adding.length : adding.length / 4;
      assert.ok(silent.length <= most, silent.map(({ text }) => text).join('\n'));
    });
    await t.test('what does not is contradicted, with both ends marked and a working', () => {
      for (const { id, text, expected } of cases.filter(({ sign }) => sign === '-')) {
        const [finding] = ofRule(id).filter(({ verdict }) => verdict === 'contradicted');
        assert.ok(finding, text);
        assert.ok(finding.explanation.includes(expected ?? ''), `${text}\n${finding.explanation}`);
        assert.ok(finding.explanation.split(/\s+/).length <= 25, finding.explanation);
      }
    });
    await t.test('near misses say nothing', () => {
      const said = cases
        .filter(({ sign }) => sign === '~')
        .flatMap(({ id, text }) => [...loud(id), ...ofRule(id).map(({ verdict }) => verdict)].map((what) => `${text}: ${what}`));
      assert.deepEqual(said, []);
    });
    await t.test('wrong numbers are found', () => {
      const missed = mutants.filter(({ id }) => !ofRule(id).some(({ verdict }) => verdict === 'contradicted'));
      const found = mutants.length - missed.length;
      t.diagnostic(`${found} of ${mutants.length} wrong numbers found`);
      assert.ok(found >= mutants.length * mutantsFound, missed.map(({ text }) => text).join('\n'));
    });
  });
}
