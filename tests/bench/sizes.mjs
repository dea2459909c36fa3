// What a reader downloads, and how much there is to maintain.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

function sizesOf(bytes) {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/** A module and all it loads at once, as an integrator's bundler would make it; exports are loaded when somebody asks. */
function bundled(build, entry) {
  const { outputFiles } = buildSync({
    absWorkingDir: build, entryPoints: [`web/${entry}`], bundle: true, minify: true, format: 'esm', external: ['./exports.js'],
    write: false, charset: 'utf8', legalComments: 'none',
  });
  return Buffer.from(outputFiles[0].contents);
}

/** Bytes of the widget, the worker, the module, its loader, the packs, and the page that holds all of them: [{ name, raw, gzip, brotli }]. */
export function downloads(build) {
  const packs = join(build, 'native/packs');
  const files = [
    join(build, 'wasm/tallymark.wasm'),
    join(build, 'wasm/tallymark.mjs'),
    ...readdirSync(packs).sort().map((name) => join(packs, name)),
    join(build, 'tallymark.html'),
  ].map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), ...sizesOf(readFileSync(path)) }));
  return [
    { name: 'widget, <tally-mark> in one file', ...sizesOf(bundled(build, 'tally_mark.js')) },
    { name: 'worker in one file', ...sizesOf(bundled(build, 'worker/worker.js')) },
    ...files,
  ];
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
