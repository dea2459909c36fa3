// The third-party C++ sources. CMake fetches and checks them itself (wasm/cmake/Sources.cmake); doing it during set-up
// means that a later build needs no network.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, exists, root } from './paths.mjs';
import { quietly, say } from './progress.mjs';

const list = join(root, 'wasm/cmake/Sources.cmake');
const stamp = join(cache, 'src/stamp');

function wanted() {
  return createHash('sha256').update(readFileSync(list)).digest('hex');
}

/** True if the sources of the present list have been unpacked. */
export function sourcesAreReady() {
  return exists(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/** Fetches and unpacks them, about ten seconds. */
export async function installSources() {
  say('Fetching the sources of nlohmann_json, RE2 and Catch2');
  await quietly('sources', 'cmake', ['-P', list], { attempts: 2, env: { TALLYMARK_HOME: cache } });
  mkdirSync(join(cache, 'src'), { recursive: true });
  writeFileSync(stamp, wanted());
}
