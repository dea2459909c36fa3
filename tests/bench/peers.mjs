// The readers of figures that ours is timed beside. They live in peers/, with a lock file of their own, and are installed
// when the bench is first run: nothing else needs them.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { exists, root } from '../../wasm/toolchain/paths.mjs';
import { quietly, say } from '../../wasm/toolchain/progress.mjs';

const home = join(root, 'tests/bench/peers');

function read(path) {
  return JSON.parse(readFileSync(join(home, path), 'utf8'));
}

function installed() {
  if (!exists(join(home, 'node_modules/.package-lock.json'))) return false; // what npm writes when it has finished
  const has = read('node_modules/.package-lock.json').packages;
  return Object.entries(read('package-lock.json').packages).every(
    ([path, want]) => path === '' || has[path]?.integrity === want.integrity,
  );
}

/** Installs the peers exactly as peers/package-lock.json pins them, unless they are there. Throws StepFailed. */
export async function installPeers() {
  if (installed()) return;
  say('Installing the readers to compare with, for the bench alone');
  await quietly('npm-peers', 'npm', ['ci', '--prefix', home, '--ignore-scripts', '--no-audit', '--no-fund'], { attempts: 3 });
}

/**
 * The peers, ready to read: [{ name, reads, byParagraph, count(text) }]. `count` reads the figures of a text with their
 * values, by the calls that each peer's own documentation gives for it, and answers how many it found. Peers that are
 * faster so (the time of one grows with the square of the text) are given paragraphs, not articles.
 */
export function loadPeers() {
  const need = createRequire(join(home, 'package.json'));
  const version = (name) => `${name} ${read(`node_modules/${name}/package.json`).version}`;
  return [
    { name: version('wink-nlp'), reads: 'all kinds, no values', count: wink(need, undefined) },
    // Only what entities need: neither parts of speech nor sentiment.
    { name: `${version('wink-nlp')}, entities alone`, reads: 'all kinds, no values', count: wink(need, ['sbd', 'ner']) },
    { name: version('compromise'), reads: 'numbers, dates', byParagraph: true, count: compromise(need) },
    { name: version('@microsoft/recognizers-text-suite'), reads: 'all kinds', byParagraph: true, count: microsoft(need) },
    { name: version('chrono-node'), reads: 'dates and times alone', count: chrono(need) },
  ];
}

function wink(need, stages) {
  const nlp = need('wink-nlp')(need('wink-eng-lite-web-model'), stages);
  return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
}

function compromise(need) {
  const nlp = need('compromise');
  nlp.plugin(need('compromise-dates'));
  return (text) => {
    const doc = nlp(text);
    return doc.numbers().json().length + doc.dates().json().length;
  };
}

function microsoft(need) {
  const suite = need('@microsoft/recognizers-text-suite');
  const calls = ['Number', 'Ordinal', 'Percentage', 'Age', 'Currency', 'Dimension', 'Temperature', 'DateTime'];
  return (text) => calls.reduce((sum, kind) => sum + suite[`recognize${kind}`](text, 'en-us').length, 0);
}

function chrono(need) {
  const { parse } = need('chrono-node');
  const reference = new Date('2026-01-05T12:00:00Z');
  return (text) => parse(text, reference).length;
}
