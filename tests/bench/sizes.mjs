// What a reader downloads, and how much there is to maintain.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

function sizesOf(path) {
  const bytes = readFileSync(path);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/** Bytes of the module, its loader, the packs, and the page that holds all of them: [{ name, raw, gzip, brotli }]. */
export function downloads(build) {
  const packs = join(build, 'native/packs');
  return [
    join(build, 'wasm/tallymark.wasm'),
    join(build, 'wasm/tallymark.mjs'),
    ...readdirSync(packs).sort().map((name) => join(packs, name)),
    join(build, 'tallymark.html'),
  ].map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), ...sizesOf(path) }));
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
