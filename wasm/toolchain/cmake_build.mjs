// Configures and builds one preset of CMakePresets.json.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { emscriptenIdentity } from './emscripten.mjs';
import { build, command, exists, root } from './paths.mjs';
import { quietly } from './progress.mjs';

/** What a build tree depends on and does not notice itself: the presets and, for wasm, which Emscripten it is. */
function identity(preset) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'CMakePresets.json')));
  if (preset === 'wasm') hash.update(emscriptenIdentity());
  return hash.digest('hex');
}

/** Builds `preset` in build/<preset>, from nothing if what it was configured with has changed. Throws StepFailed. */
export async function buildPreset(preset) {
  const tree = join(build, preset);
  const stamp = join(tree, 'configured-as');
  const wanted = identity(preset);
  if (!exists(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    // A tree that someone configured by hand, with the same presets, is as good; CMake says if it is not.
    if (exists(stamp)) rmSync(tree, { recursive: true, force: true });
    const env = command('ninja') ? { CMAKE_GENERATOR: 'Ninja' } : {};
    await quietly(`configure-${preset}`, 'cmake', ['--preset', preset], { env });
    writeFileSync(stamp, wanted);
  }
  const jobs = String(availableParallelism());
  await quietly(`build-${preset}`, 'cmake', ['--build', tree, '--parallel', jobs]);
}
