// Wrong figures written into sentences that agree with a pack, and the same sentences written otherwise: how many of the
// wrong ones are said to differ, that hardly one still matches, and that no harmless one is flagged.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { commands, run, workspace } from '../cli/commands.mjs';
import { CASES } from './sentences.mjs';
import { packFiles, PUBLISHED } from './world.mjs';

const GOAL = { contradicted: 0.9, supported: 0.002 };

async function check(t) {
  const folder = workspace(t, packFiles());
  const pack = join(workspace(t), 'mutants.tallypack');
  const built = await run(commands.native, ['pack', 'build', folder, '-o', pack]);
  assert.equal(built.status, 0, built.err.toString());
  const lines = CASES.map(({ text }, at) => `${JSON.stringify({ id: String(at), text, published: PUBLISHED })}\n`);
  const { out, err } = await run(commands.native, ['check', '--ndjson', '--no-default-packs', '--pack', pack], { input: lines.join('') });
  const reports = out.toString().trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(reports.length, CASES.length, err.toString());
  return CASES.map((item, at) => ({ ...item, verdicts: reports[at].figures.map(({ verdict }) => verdict) }));
}

test('mutants of figures that agree with a pack', async (t) => {
  const cases = await check(t);
  const has = (verdict) => ({ verdicts }) => verdicts.includes(verdict);
  const original = cases.filter(({ class: name }) => name === '');
  const harmless = cases.filter(({ class: name }) => name.startsWith('harmless'));
  const told = (list) => list.slice(0, 12).map(({ class: name, text, verdicts }) => `${name}: ${text} [${verdicts}]`);
  const right = new Set(original.filter((item) => has('supported')(item) && !has('contradicted')(item)).map(({ id }) => id));
  // Only where the sentence itself is known to match does its mutant say anything.
  const mutants = cases.filter(({ id, class: name }) => name !== '' && !name.startsWith('harmless') && right.has(id));
  const missed = mutants.filter((item) => !has('contradicted')(item));

  await t.test('the sentences themselves match', () => {
    assert.deepEqual(told(original.filter(({ id }) => !right.has(id))), []);
    assert.ok(original.length >= 100, `${original.length} sentences`);
  });
  await t.test('wrong figures are said to differ, in every class of them', () => {
    const classes = [...new Set(mutants.map(({ class: name }) => name))].sort();
    assert.deepEqual(classes, ['count', 'digits', 'direction', 'entity', 'magnitude', 'rank', 'unit', 'verb', 'year']);
    for (const name of classes) {
      const all = mutants.filter((item) => item.class === name);
      const found = all.filter(has('contradicted')).length;
      t.diagnostic(`${name}: ${found} of ${all.length}`);
      assert.ok(found / all.length >= GOAL.contradicted, `${name}: ${found} of ${all.length}\n${told(missed.filter((item) => item.class === name)).join('\n')}`);
    }
    t.diagnostic(`all: ${mutants.length - missed.length} of ${mutants.length}`);
  });
  await t.test('wrong figures do not match', () => {
    const still = mutants.filter((item) => item.verdicts.length === 1 && has('supported')(item));
    assert.ok(still.length / mutants.length <= GOAL.supported, told(still).join('\n'));
  });
  await t.test('what is only written otherwise is not flagged', () => {
    const flagged = harmless.filter((item) => right.has(item.id) && (has('contradicted')(item) || has('review')(item)));
    assert.deepEqual(told(flagged), []);
    assert.ok(harmless.length >= 100, `${harmless.length} rewrites`);
  });
});
