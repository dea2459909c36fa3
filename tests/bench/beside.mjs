// Ten kilobytes of story and ten of what it was made from, put together of the pairs of tests/against.

import { readPairs } from '../against/read_pairs.mjs';

const BYTES = 10_000;

/** { text, against }: stories without slips, and their releases, each cut at the end of a text. */
export function besideTexts() {
  const stories = [];
  const releases = [];
  for (const { story, release, slips } of readPairs()) {
    if (slips.length > 0) continue;
    if (sizeOf(stories) < BYTES) stories.push(story);
    if (sizeOf(releases) < BYTES) releases.push(release);
  }
  return { text: stories.join('\n\n'), against: [{ name: 'release', text: releases.join('\n\n') }] };
}

function sizeOf(texts) {
  return Buffer.byteLength(texts.join('\n\n'));
}
