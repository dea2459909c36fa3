// Emscripten: our own prefix in the cache on Debian, or the emsdk that EMSDK names. Never what PATH has.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDebian } from './distribution.mjs';
import { cache, exists } from './paths.mjs';
import { quietly, say, StepFailed } from './progress.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const oldest = [3, 1, 69];
const prefix = join(cache, 'emscripten');
const stamp = join(prefix, 'stamp');

/** Everything the prefix depends on: the recipe, where it lies (its files name it), and the Node they name. */
function recipe() {
  const hash = createHash('sha256').update(`${prefix}\n${process.execPath}\n`);
  hash.update(readFileSync(join(here, 'emscripten_on_debian.sh')));
  return hash.digest('hex');
}

/** Identifies the Emscripten in use; changes when it is another one, so that a build made with the old is not reused. */
export function emscriptenIdentity() {
  if (process.env.EMSDK) return `${process.env.EMSDK} ${sdkVersion()}`;
  return recipe();
}

function sdkVersion() {
  const file = join(process.env.EMSDK, 'upstream/emscripten/emscripten-version.txt');
  if (!exists(file)) {
    throw new StepFailed(`EMSDK is ${process.env.EMSDK}, but there is no ${file}. Install and activate an emsdk there.`, 2);
  }
  return readFileSync(file, 'utf8').replace(/"/g, '').trim();
}

/** Compares 3.1.69-like versions. */
function isOlder(version) {
  const parts = version.split(/[.-]/).map(Number);
  for (let i = 0; i < oldest.length; i++) {
    if ((parts[i] || 0) !== oldest[i]) return (parts[i] || 0) < oldest[i];
  }
  return false;
}

/** True if nothing is to be done. Throws if EMSDK names one that will not do. */
export function emscriptenIsReady() {
  if (process.env.EMSDK) {
    const version = sdkVersion();
    if (isOlder(version)) {
      throw new StepFailed(`EMSDK is Emscripten ${version}; Tallymark needs ${oldest.join('.')} or later.`, 2);
    }
    return true;
  }
  return exists(stamp) && readFileSync(stamp, 'utf8') === recipe();
}

/** Puts the prefix together, about half a minute. */
export async function installEmscripten() {
  if (!isDebian) throw new StepFailed('Set EMSDK to an emsdk of version 3.1.69 or later.', 2);
  say('Putting Emscripten 3.1.69 together');
  const script = join(here, 'emscripten_on_debian.sh');
  await quietly('emscripten', 'sh', [script, prefix], {
    attempts: 3,
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}` },
  });
  writeFileSync(stamp, recipe());
}
