// A story beside the release it was written from: how often that is right, over all pairs of this folder.

import assert from 'node:assert/strict';
import test from 'node:test';
import { percent, score } from './score.mjs';
import { readPairs } from './read_pairs.mjs';

const pairs = readPairs();

test('there are enough unlike pairs, half of them with slips', () => {
  assert.ok(pairs.length >= 100, `${pairs.length}`);
  const withSlips = pairs.filter(({ slips }) => slips.length > 0).length;
  assert.ok(Math.abs(2 * withSlips - pairs.length) <= 2, `${withSlips} of ${pairs.length}`);
});

test('what differs is said to differ, and little else', async () => {
  const { differs, right, shared, joined, slips, found, notes } = await score(pairs);
  const said = notes.join('\n');
  assert.ok(differs > 0 && percent(right, differs) >= 97, `right when it says differs: ${right} of ${differs}\n${said}`);
  assert.ok(percent(joined, shared) >= 90, `shared figures joined: ${joined} of ${shared}\n${said}`);
  assert.ok(percent(found, slips) >= 85, `slips found: ${found} of ${slips}\n${said}`);
});

test('a release laid beside itself differs in nothing, and leaves nothing out', async () => {
  const same = pairs.map((pair) => ({ ...pair, story: pair.release, slips: [], extras: [] }));
  const { differs, shared, joined, notes } = await score(same);
  assert.equal(differs, 0, notes.join('\n'));
  assert.ok(percent(joined, shared) >= 99, `${joined} of ${shared}\n${notes.join('\n')}`);
});

test('a story laid beside another event differs in nothing', async () => {
  const releases = [...new Set(pairs.map(({ release }) => release))];
  const others = pairs.flatMap((pair) =>
    releases.filter((release) => release !== pair.release).map((release) => ({ ...pair, release, slips: [] })));
  const { differs, notes } = await score(others);
  const said = notes.filter((note) => note.startsWith('WRONG'));
  assert.ok(differs <= others.length / 500, `${differs} of ${others.length}\n${said.join('\n')}`);
});
