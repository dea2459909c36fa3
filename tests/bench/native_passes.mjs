// Our recognition beside one pass of RE2 and beside the own arithmetic, all native: tests/bench/native_passes.cpp says what each is.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../wasm/toolchain/paths.mjs';
import { quietly, StepFailed } from '../../wasm/toolchain/progress.mjs';
import { median } from './recognition.mjs';

const rounds = 15;

/**
 * Median ns per byte of each, and how many times as long as the other recognition took:
 * { ours, re2, overRe2, arithmetic, overArithmetic }. Throws StepFailed.
 */
export async function nativePasses(texts) {
  const tree = join(build, 'native');
  await quietly('build-native_passes', 'cmake', ['--build', tree, '--target', 'native_passes']);
  const file = join(build, 'bench/texts.nul');
  mkdirSync(join(build, 'bench'), { recursive: true });
  writeFileSync(file, texts.map((text) => `${text}\0`).join(''));
  const run = spawnSync(join(tree, 'native_passes'), [file, String(rounds)], { encoding: 'utf8' });
  if (run.status !== 0) throw new StepFailed(`native_passes: ${run.stderr}`);
  const { bytes, rounds: found } = JSON.parse(run.stdout);
  return {
    ours: median(found.map((round) => round.ours)) / bytes,
    re2: median(found.map((round) => round.re2)) / bytes,
    overRe2: median(found.map((round) => round.ours / round.re2)),
    arithmetic: median(found.map((round) => round.arithmetic)) / bytes,
    overArithmetic: median(found.map((round) => round.ours / round.arithmetic)),
  };
}
