// The figures of every golden text as rows, put together again, are those of the full answer.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { build } from '../../wasm/toolchain/paths.mjs';
import { startEngine } from '../bench/times.mjs';
import { cases } from './cases.mjs';

test('rows say what the full answer says', async () => {
  const engine = await startEngine(build);
  let figures = 0, ranks = 0, rates = 0;
  for (const { name, input } of cases) {
    const text = readFileSync(input, 'utf8');
    const full = JSON.parse(await engine.run({ command: 'figures', published: '2023-05-25' }, text));
    assert.deepEqual(await engine.figures(text, '2023-05-25'), full, name);
    figures += full.figures.length;
    ranks += full.figures.filter((figure) => figure.order).length;
    rates += full.figures.filter((figure) => figure.per).length;
  }
  // Numbers that no double is found for in one step, ends that are open, signs, characters of two code units.
  const odd = '😀 From 1990 to 2000, more than 3 people; −0.5 %; 123456789012345678 stars, 0.1e-28 grams, thousands of birds.';
  const full = JSON.parse(await engine.run({ command: 'figures', published: null }, odd));
  assert.deepEqual(await engine.figures(odd, null), full);
  assert.deepEqual(await engine.figures('No figure here.', null), { figures: [] });
  await engine.dispose();
  assert.ok(figures > 500 && ranks > 10 && rates > 10, `${figures} figures, ${ranks} ranks, ${rates} rates`);
});

test('rows are for figures alone', async () => {
  const engine = await startEngine(build);
  await assert.rejects(engine.run({ command: 'check', format: 'rows' }, 'Nine boats.'), { code: 'bad-request' });
  await engine.dispose();
});
