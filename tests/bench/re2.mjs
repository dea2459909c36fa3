// Our recognition beside one pass of RE2, both native: tests/bench/re2_pass.cpp says which expression and why.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../../wasm/toolchain/paths.mjs';
import { quietly, StepFailed } from '../../wasm/toolchain/progress.mjs';
import { median } from './recognition.mjs';

const rounds = 15;

/** Median ns per byte of both and how many times as long ours took: { ours, re2, times }. Throws StepFailed. */
export async function besideRe2(texts) {
  const tree = join(build, 'native');
  await quietly('build-re2_pass', 'cmake', ['--build', tree, '--target', 're2_pass']);
  const file = join(build, 'bench/texts.nul');
  mkdirSync(join(build, 'bench'), { recursive: true });
  writeFileSync(file, texts.map((text) => `${text}\0`).join(''));
  const run = spawnSync(join(tree, 're2_pass'), [file, String(rounds)], { encoding: 'utf8' });
  if (run.status !== 0) throw new StepFailed(`re2_pass: ${run.stderr}`);
  const { bytes, rounds: found } = JSON.parse(run.stdout);
  return {
    ours: median(found.map((round) => round.ours)) / bytes,
    re2: median(found.map((round) => round.re2)) / bytes,
    times: median(found.map((round) => round.ours / round.re2)),
  };
}
