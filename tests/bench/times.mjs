// How long one check of the example article takes: in a fresh process of the command, and in the WebAssembly module.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** The same engine as WebAssembly in this process: its start, its first check, and checks after twenty others. */
export async function moduleTimes(build, article, published, count) {
  const { Engine } = await import(join(build, 'web/engine/engine.js'));
  const { CompiledModule } = await import(join(build, 'web/engine/module.js'));
  const { default: factory } = await import(join(build, 'wasm/tallymark.mjs'));
  const packs = readdirSync(join(build, 'native/packs')).sort();
  const text = readFileSync(article, 'utf8');

  let engine;
  const start = await timed(1, async () => {
    const module = await WebAssembly.compile(readFileSync(join(build, 'wasm/tallymark.wasm')));
    engine = new Engine(new CompiledModule(factory, module));
    for (const name of packs) await engine.addPack(readFileSync(join(build, 'native/packs', name)));
  });
  const first = await timed(1, () => engine.check(text, published));
  await timed(20, () => engine.check(text, published));
  const warm = await timed(count, () => engine.check(text, published));
  const long = text.repeat(Math.ceil(100_000 / text.length));
  const hundred = await timed(5, () => engine.check(long, published));
  await engine.dispose();
  return { start, first, warm, hundred };
}
