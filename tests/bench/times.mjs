// How long one check of the example article takes: in a fresh process of the command, and in the WebAssembly module.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideTexts } from './beside.mjs';

/** Median of `count` runs of `work` in milliseconds, and the fastest and slowest. */
async function timed(count, work) {
  const times = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[count >> 1], fastest: times[0], slowest: times[count - 1] };
}

/** The command from start to end, packs read anew each time. */
export function commandTimes(build, article, published, count) {
  const args = ['check', '--published', published, '--format', 'json', article];
  return timed(count, () => {
    const { status } = spawnSync(join(build, 'native/tallymark'), args);
    if (status !== 0 && status !== 1) throw new Error(`tallymark check: exit status ${status}`);
  });
}

/** The same engine as WebAssembly in this process, with the packs of the build. The caller disposes of it. */
export async function startEngine(build) {
  const { Engine } = await import(join(build, 'web/engine/engine.js'));
  const { CompiledModule } = await import(join(build, 'web/engine/module.js'));
  const { default: factory } = await import(join(build, 'wasm/tallymark.mjs'));
  const module = await WebAssembly.compile(readFileSync(join(build, 'wasm/tallymark.wasm')));
  const engine = new Engine(new CompiledModule(factory, module));
  const packs = join(build, 'native/packs');
  const names = JSON.parse(readFileSync(join(build, 'web/packs/index.json'), 'utf8'));
  for (const name of names) await engine.addPack(readFileSync(join(packs, name)));
  return engine;
}

/** Its start, its first check, and checks and readings of figures after many others: V8 compiles hot code last. */
export async function moduleTimes(build, article, published, count) {
  const text = readFileSync(article, 'utf8');
  let engine;
  const start = await timed(1, async () => (engine = await startEngine(build)));
  const first = await timed(1, () => engine.check(text, published));
  await timed(count, () => engine.check(text, published));
  const warm = await timed(count, () => engine.check(text, published));
  const figures = await timed(count, () => engine.figures(text, published));
  const long = text.repeat(Math.ceil(100_000 / text.length));
  const hundred = await timed(5, () => engine.check(long, published));
  const { text: story, against } = besideTexts();
  await timed(count, () => engine.check(story, published, against));
  const beside = await timed(count, () => engine.check(story, published, against));
  const alone = await timed(count, () => engine.check(story, published));
  await engine.dispose();
  return { start, first, warm, figures, hundred, beside, alone };
}
