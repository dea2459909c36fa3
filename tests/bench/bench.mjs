// npm run bench: builds, then prints sizes and times. Nothing fails for being slow: machines differ and are noisy.

import { join } from 'node:path';
import { buildPart, product } from '../../wasm/toolchain/build.mjs';
import { build, exists, root } from '../../wasm/toolchain/paths.mjs';
import { verb } from '../../wasm/toolchain/progress.mjs';
import { setup } from '../../wasm/toolchain/setup.mjs';
import { pageTimes } from '../e2e/page_times.mjs';
import { downloads, sourceLines } from './sizes.mjs';
import { commandTimes, moduleTimes } from './times.mjs';

const article = join(root, 'examples/article/article.txt');
const published = '2023-05-25';

function row(name, ...cells) {
  process.stdout.write(`${name.padEnd(42)}${cells.map((cell) => cell.padStart(12)).join('')}\n`);
}

function times(name, { median, fastest, slowest }) {
  row(name, ...[median, fastest, slowest].map((time) => time.toFixed(2)));
}

await verb(async () => {
  await setup(['build']);
  for (const part of product) await buildPart(part);

  process.stdout.write('\n');
  row('bytes', 'raw', 'gzip', 'brotli');
  for (const { name, raw, gzip, brotli } of downloads(build)) row(name, ...[raw, gzip, brotli].map(String));

  process.stdout.write('\n');
  row('milliseconds', 'median', 'fastest', 'slowest');
  times('command, one process a check', await commandTimes(build, article, published, 20));
  const module = await moduleTimes(build, article, published, 100);
  times('module: compile, start, read the packs', module.start);
  times('module: first check', module.first);
  times('module: a check after warm-up', module.warm);
  times('module: 100 KB of article', module.hundred);
  if (exists('/usr/bin/chromium')) {
    const page = await pageTimes();
    times('Chromium: example page, load to marks', page.load);
    times('Chromium: tallymark.html, opening to marks', page.open);
    times('Chromium: a check in the worker', page.check);
  } else {
    process.stdout.write('There is no /usr/bin/chromium: the pages are not timed.\n');
  }

  process.stdout.write('\n');
  row('lines of source', 'lines');
  for (const [name, lines] of Object.entries(sourceLines(root))) row(name, String(lines));
});
