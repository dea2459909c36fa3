// What a reader downloads, and how much there is to maintain.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

function sizesOf(bytes) {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/** A module as an integrator's bundler would make it: one file at the start, others for what is imported later. */
function bundled(build, entry) {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: build, entryPoints: [`web/${entry}`], bundle: true, splitting: true, minify: true, format: 'esm', outdir: 'bundled',
    metafile: true, write: false, charset: 'utf8', legalComments: 'none',
  });
  const names = Object.keys(metafile.outputs);
  const files = new Map(outputFiles.map(({ path, contents }) => [names.find((name) => path.endsWith(name)), Buffer.from(contents)]));
  return { outputs: metafile.outputs, files };
}

/** An output, and what comes with it at once. */
function withStatic(outputs, name, found = new Set()) {
  found.add(name);
  for (const { path, kind } of outputs[name].imports) {
    if (kind === 'import-statement' && !found.has(path)) withStatic(outputs, path, found);
  }
  return found;
}

/**
 * The widget in the steps in which it comes: what the marks need; with the card, which is fetched behind them, in English;
 * and each part that comes only where it is asked for, beyond that.
 */
function widgetSteps(build) {
  const { outputs, files } = bundled(build, 'tally_mark.js');
  const of = (module) => Object.keys(outputs).find((name) => outputs[name].entryPoint?.endsWith(module));
  const sum = (names) => {
    const sizes = [...names].map((name) => sizesOf(files.get(name)));
    return ['raw', 'gzip', 'brotli'].map((form) => [form, sizes.reduce((all, size) => all + size[form], 0)]);
  };
  const start = withStatic(outputs, of('web/tally_mark.js'));
  const whole = [of('ui/card.js'), of('en/card.js')].reduce((found, name) => withStatic(outputs, name, found), new Set(start));
  const beyond = (...names) => [...names.reduce((found, name) => withStatic(outputs, name, found), new Set())].filter((name) => !whole.has(name));
  const steps = [
    ['widget, <tally-mark>, until the marks', start],
    ['widget with its card, which comes behind', whole],
    ['  besides, when asked for: exports', beyond(of('ui/exports.js'))],
    ['  besides, where spoken: German', beyond(of('de/list.js'), of('de/card.js'))],
    ['  besides, where spoken: French', beyond(of('fr/list.js'), of('fr/card.js'))],
  ];
  return steps.map(([name, names]) => ({ name, ...Object.fromEntries(sum(names)) }));
}

/** One file, of what has no later parts. */
function inOneFile(build, entry) {
  const { files } = bundled(build, entry);
  return sizesOf(Buffer.concat([...files.values()]));
}

/** Bytes of the widget, the worker, the module, its loader, the packs, and the page that holds all of them: [{ name, raw, gzip, brotli }]. */
export function downloads(build) {
  const packs = join(build, 'native/packs');
  const files = [
    ...['tallymark', 'tallymark-pack'].flatMap((name) => ['wasm', 'mjs'].map((ending) => join(build, `wasm/${name}.${ending}`))),
    ...readdirSync(packs).sort().map((name) => join(packs, name)),
    join(build, 'tallymark.html'),
  ].map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), ...sizesOf(readFileSync(path)) }));
  return [...widgetSteps(build), { name: 'worker in one file', ...inOneFile(build, 'worker/worker.js') }, ...files];
}

function linesBelow(folder, endings) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .reduce((sum, name) => sum + readFileSync(join(folder, name), 'utf8').split('\n').length - 1, 0);
}

/** Lines of source, comments and blank lines included, as wc counts them. */
export function sourceLines(root) {
  const cpp = ['.cpp', '.h', '.inc'];
  const js = ['.ts', '.mjs', '.js'];
  return {
    'C++, engine and command': linesBelow(join(root, 'wasm/src'), cpp) + linesBelow(join(root, 'wasm/cli'), cpp),
    'TypeScript and JavaScript, web': linesBelow(join(root, 'web'), js),
    'tests': linesBelow(join(root, 'tests'), [...cpp, ...js]),
  };
}
