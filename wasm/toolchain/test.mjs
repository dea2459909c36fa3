// npm test: sets up, builds and runs every suite but the slow ones of tests/full; the last line is `N passed, N failed`.
// A suite that cannot be built or run counts as one failure and the others go on. --fuzz-seconds N sets how long the
// fuzzing takes in all (30).

import { parseArgs } from 'node:util';
import { verb } from './progress.mjs';
import { Reckoning } from './reckoning.mjs';
import { setup } from './setup.mjs';
import { fuzz, fuzzTargets, nodeSuites, nodeTests, unitTests } from './suites.mjs';

await verb(async () => {
  const { values } = parseArgs({ options: { 'fuzz-seconds': { type: 'string', default: '30' } } });
  const fuzzSeconds = Number(values['fuzz-seconds']);
  const all = new Reckoning();

  all.heading('Setting up');
  await setup(['build', 'test']);

  all.heading('Building');
  // Linking the WebAssembly module takes minutes of one core: it is begun first, and what else there is goes on beside it.
  // One sanitized build of the engine serves unit tests and fuzzers.
  const module = all.built('wasm');
  const native = await all.built('native');
  const sanitized = await all.built('fuzz');
  const whole = (await module) && native && (await all.built('web')) && (await all.built('extension'));

  if (sanitized) await all.suite('Unit tests with sanitizers', unitTests);
  for (const folder of nodeSuites()) {
    if (whole || folder === 'structure' || folder === 'data') await all.suite(`tests/${folder}`, () => nodeTests(folder));
  }

  const targets = fuzzTargets();
  if (sanitized) {
    const seconds = Math.max(1, Math.round(fuzzSeconds / Math.max(1, targets.length)));
    for (const target of targets) await all.suite(`${target}, ${seconds} s`, () => fuzz(target, seconds));
  }
  return all.end();
});
