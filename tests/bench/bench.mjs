// npm run bench [-- PART…] [--corpus FILE] [--figures DIR]: builds, then prints sizes, times of a check, how fast figures are
// read beside others, and lines of source; or only the parts named (sizes, checks, recognition, lines). FILE is read instead
// of generated prose: a text, or .jsonl with "text" in each line. DIR holds suites of figures and the run.mjs that scores a
// command on them. Nothing fails for being slow: machines differ and are noisy.

import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { buildPart, product } from '../../wasm/toolchain/build.mjs';
import { build, exists, root } from '../../wasm/toolchain/paths.mjs';
import { openly, StepFailed, verb } from '../../wasm/toolchain/progress.mjs';
import { setup } from '../../wasm/toolchain/setup.mjs';
import { pageTimes } from '../e2e/page_times.mjs';
import { typingTimes } from '../e2e/typing_times.mjs';
import { bytesOf, loadCorpus } from './corpus.mjs';
import { installPeers, loadPeers } from './peers.mjs';
import { nativePasses } from './native_passes.mjs';
import { compare, growth } from './recognition.mjs';
import { silence } from './silence.mjs';
import { downloads, sourceLines } from './sizes.mjs';
import { commandTimes, moduleTimes, startEngine } from './times.mjs';

const article = join(root, 'examples/article/article.txt');
const published = '2023-05-25';

function say(line = '') {
  process.stdout.write(`${line}\n`);
}

function row(name, ...cells) {
  say(`${name.padEnd(42)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}

function times(name, { median, fastest, slowest }) {
  row(name, ...[median, fastest, slowest].map((time) => time.toFixed(2)));
}

function showSizes() {
  row('bytes', 'raw', 'gzip', 'brotli');
  for (const { name, raw, gzip, brotli } of downloads(build)) row(name, ...[raw, gzip, brotli].map(String));
}

async function showChecks() {
  row('milliseconds', 'median', 'fastest', 'slowest');
  times('command, one process a check', await commandTimes(build, article, published, 20));
  const module = await moduleTimes(build, article, published, 200);
  times('module: compile, start, read the packs', module.start);
  times('module: first check', module.first);
  times('module: a check after warm-up', module.warm);
  times('module: figures alone, after warm-up', module.figures);
  times('module: 100 KB of article', module.hundred);
  times('module: 10 KB beside 10 KB of source', module.beside);
  times('module: the same 10 KB alone', module.alone);
  if (exists('/usr/bin/chromium')) {
    const page = await pageTimes();
    times('Chromium: example page, load to marks', page.load);
    times('Chromium: tallymark.html, opening to marks', page.open);
    times('Chromium: a check in the worker', page.check);
    times('Chromium: 10 + 10 KB in the worker', page.beside);
    const { bare, marked } = await typingTimes();
    const pair = ({ median, p95 }) => [median.toFixed(1), p95.toFixed(1)];
    say();
    row('typing in 100 KB of article, ms', 'median', '95 %');
    row('work of a key and its frame, plain', ...pair(bare.work));
    row(`the same, ${marked.figures} figures marked, live`, ...pair(marked.work));
    row('added', (marked.work.median - bare.work.median).toFixed(1), (marked.work.p95 - bare.work.p95).toFixed(1));
    row('from a key to its frame by the clock, plain', ...pair(bare.shown));
    row('the same, marked, live', ...pair(marked.shown));
    row('from an edit to its result', marked.settle.toFixed(1));
  } else {
    say('There is no /usr/bin/chromium: the pages are not timed.');
  }
}

async function showRecognition({ corpus, figures }) {
  const { what, texts } = loadCorpus(corpus);
  await installPeers();
  const engine = await startEngine(build);
  const read = async (text) => (await engine.figures(text, null)).figures.length;
  const native = await nativePasses(texts);

  say(`Reading figures in Node ${process.versions.node}: ${what}, ${texts.length} texts, ${bytesOf(texts)} bytes. A slow reader gets`);
  say('a part of them, and its ratio is to ours over the same bytes; medians of interleaved rounds.');
  say();
  row('reader', 'bytes', 'figures', 'MB/s', 'ns/byte', 'x ours', '  reads');
  for (const each of await compare(read, loadPeers(), texts)) {
    const cells = [each.bytes, each.found, (1000 / each.perByte).toFixed(3), each.perByte.toFixed(1), each.times.toFixed(1)];
    row(each.name, ...cells.map(String), `  ${each.reads}`);
  }
  say();
  const { short, long, times: more } = await growth(engine, texts);
  row('one text of 1 MB, of 10 MB', `${short.toFixed(0)} ms`, `${long.toFixed(0)} ms`, `x ${more.toFixed(2)}`);
  row('native beside one RE2 pass, ns/byte', native.ours.toFixed(1), native.re2.toFixed(1), `x ${native.overRe2.toFixed(1)}`);
  row('native beside the own arithmetic', native.ours.toFixed(1), native.arithmetic.toFixed(1), `x ${native.overArithmetic.toFixed(1)}`);
  await showSilence(engine);
  await engine.dispose();
  if (figures) await openly(process.execPath, [join(figures, 'run.mjs'), join(build, 'native/tallymark')]);
}

async function showSilence(engine) {
  const { plain, trap, figure, wrong } = await silence(engine);
  const share = ({ sentences, right }) => [String(sentences), `${((100 * right) / sentences).toFixed(1)} %`];
  say();
  row('generated sentences that differ', 'sentences', 'read right');
  row('without a figure, none found', ...share({ sentences: plain.sentences + trap.sentences, right: plain.right + trap.right }));
  row('  of them, with digits or number words', ...share(trap));
  row('with figures, some found', ...share(figure));
  for (const line of wrong.slice(0, 10)) say(`  ${line}`);
}

function showLines() {
  row('lines of source', 'lines');
  for (const [name, lines] of Object.entries(sourceLines(root))) row(name, String(lines));
}

const parts = { sizes: showSizes, checks: showChecks, recognition: showRecognition, lines: showLines };

await verb(async () => {
  const options = { corpus: { type: 'string' }, figures: { type: 'string' } };
  const { values, positionals } = parseArgs({ args: argv.slice(2), options, allowPositionals: true });
  const unknown = positionals.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new StepFailed(`There is no part ${unknown[0]}; there are ${Object.keys(parts).join(', ')}.`, 2);
  await setup(['build']);
  for (const part of product) await buildPart(part);
  for (const [name, show] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    say();
    await show(values);
  }
});
