// Configures and builds one preset of CMakePresets.json.

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { emscriptenIdentity } from './emscripten.mjs';
import { build, command, root } from './paths.mjs';
import { quietly } from './progress.mjs';

/** What a build tree was configured with and does not notice itself: the presets and, for wasm, which Emscripten it is. */
function identity(preset) {
  const presets = createHash('sha256').update(readFileSync(join(root, 'CMakePresets.json'))).digest('hex');
  return { presets, emscripten: preset === 'wasm' ? emscriptenIdentity() : null };
}

/** What the tree says it was configured with; null if it does not say, as when someone configured it by hand. */
function identityOf(stamp) {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return null;
  }
}

/** Builds `preset` in build/<preset>, configuring it first if that is due. Throws StepFailed. */
export async function buildPreset(preset) {
  const tree = join(build, preset);
  const stamp = join(tree, 'configured-as.json');
  const wanted = identity(preset);
  const found = identityOf(stamp);
  if (found?.presets !== wanted.presets || found?.emscripten !== wanted.emscripten) {
    // Objects of another Emscripten must not be linked with new ones; all else CMake sees to.
    if (found && found.emscripten !== wanted.emscripten) rmSync(tree, { recursive: true, force: true });
    const env = command('ninja') ? { CMAKE_GENERATOR: 'Ninja' } : {};
    await quietly(`configure-${preset}`, 'cmake', ['--preset', preset], { env });
    writeFileSync(stamp, JSON.stringify(wanted));
  }
  const jobs = String(availableParallelism());
  await quietly(`build-${preset}`, 'cmake', ['--build', tree, '--parallel', jobs]);
}
