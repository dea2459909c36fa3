// npm run build [native|wasm|web|extension|asan|fuzz …]: sets up for building and builds what is named; by default what a user
// runs, which is the command with the default packs, the WebAssembly module, and the page with its files.

import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildPreset } from './cmake_build.mjs';
import { quietly, say, StepFailed, verb } from './progress.mjs';
import { setup } from './setup.mjs';

const parts = {
  native: ['the command and the default packs', () => buildPreset('native')],
  wasm: ['the WebAssembly module', () => buildPreset('wasm')],
  web: ['the page', () => quietly('build-web', process.execPath, ['web/build.mjs'])],
  extension: ['the browser extension', () => quietly('build-extension', process.execPath, ['web/build_extension.mjs'])],
  asan: ['the unit tests with sanitizers, with any compiler', () => buildPreset('asan')],
  fuzz: ['the unit tests with sanitizers and the fuzz targets, with clang', () => buildPreset('fuzz')],
};

/** What `npm run build` builds when nothing is named, in the order in which one needs the other. */
export const product = ['native', 'wasm', 'web'];

/** Builds one part. Throws StepFailed. */
export async function buildPart(name) {
  if (!(name in parts)) throw new StepFailed(`There is no ${name} to build; there are ${Object.keys(parts).join(', ')}.`, 2);
  const [what, work] = parts[name];
  say(`Building ${what}`);
  await work();
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await verb(async () => {
    const names = argv.length > 2 ? argv.slice(2) : product;
    await setup(names.some((name) => name === 'asan' || name === 'fuzz') ? ['build', 'test'] : ['build']);
    for (const name of names) await buildPart(name);
    say('Built');
  });
}
