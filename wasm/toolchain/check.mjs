// npm run check: what can be said about the sources without running the product: format of the C++, types of the
// TypeScript, syntax of the scripts, and the structure that tests/structure holds them to.

import { join } from 'node:path';
import { filesEnding } from './files.mjs';
import { command, exists, root } from './paths.mjs';
import { openly, say, StepFailed, verb } from './progress.mjs';
import { setup } from './setup.mjs';
import { nodeTests } from './suites.mjs';

async function format() {
  const files = ['wasm/src', 'wasm/cli', 'wasm/cmake', 'tests'].flatMap((folder) =>
    filesEnding(join(root, folder), '.cpp', '.h'),
  );
  return openly(command('clang-format-14', 'clang-format'), ['--dry-run', '--Werror', '--ferror-limit=1', ...files]);
}

async function types() {
  let status = 0;
  for (const project of ['web', 'tests', 'tests/web', 'tests/e2e']) {
    const config = join(root, project, 'tsconfig.json');
    if (exists(config)) status |= await openly(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', config]);
  }
  return status;
}

async function syntax() {
  let status = 0;
  const folders = ['wasm', 'web', 'tests', 'data'];
  for (const file of folders.flatMap((folder) => filesEnding(join(root, folder), '.mjs'))) {
    status |= await openly(process.execPath, ['--check', file]);
  }
  for (const file of filesEnding(join(root, 'wasm/toolchain'), '.sh')) status |= await openly('sh', ['-n', file]);
  return status;
}

async function structure() {
  return (await nodeTests('structure')).failed > 0 ? 1 : 0;
}

await verb(async () => {
  await setup(['check']);
  const failed = [];
  for (const [name, run] of Object.entries({ format, types, syntax, structure })) {
    say(`Checking ${name}`);
    if ((await run()) !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new StepFailed(`Not as it should be: ${failed.join(', ')}.`);
  say('All as it should be');
});
