// npm test: sets up, builds and runs every suite; the last line is `N passed, N failed`. A suite that cannot be built or
// run counts as one failure and the others go on. --fuzz-seconds N sets how long the fuzzing takes in all (30).

import { parseArgs } from 'node:util';
import { buildPart } from './build.mjs';
import { elapsed, say, StepFailed, verb } from './progress.mjs';
import { add, inWords, none } from './results.mjs';
import { setup } from './setup.mjs';
import { fuzz, fuzzTargets, nodeSuites, nodeTests, unitTests } from './suites.mjs';

function heading(text) {
  process.stdout.write(`\n== ${elapsed()} ${text}\n`);
}

await verb(async () => {
  const { values } = parseArgs({ options: { 'fuzz-seconds': { type: 'string', default: '30' } } });
  const fuzzSeconds = Number(values['fuzz-seconds']);
  let sum = none();
  const broken = [];

  // A part that does not build is a failure of whatever needs it, told once.
  const built = async (part) => {
    try {
      await buildPart(part);
      return true;
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      process.stdout.write(`${error.message}\n`);
      broken.push(`building ${part}`);
      sum.failed++;
      return false;
    }
  };
  const suite = async (name, run) => {
    heading(name);
    let counts;
    try {
      counts = await run();
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      process.stdout.write(`${error.message}\n`);
      broken.push(name);
      sum.failed++;
      return;
    }
    if (counts.failed > 0) broken.push(name);
    say(`${name}: ${inWords(counts)}`);
    sum = add(sum, counts);
  };

  heading('Setting up');
  await setup(['build', 'test']);

  heading('Unit tests');
  const sanitized = await built('fuzz'); // the fuzz targets too: one build of the engine serves both
  if (sanitized) await suite('Unit tests with sanitizers', unitTests);

  heading('What ships');
  const whole = (await built('native')) && (await built('wasm')) && (await built('web'));
  for (const folder of nodeSuites()) {
    if (whole || folder === 'structure' || folder === 'data') await suite(`tests/${folder}`, () => nodeTests(folder));
  }

  const targets = fuzzTargets();
  if (sanitized) {
    const seconds = Math.max(1, Math.round(fuzzSeconds / Math.max(1, targets.length)));
    for (const target of targets) await suite(`${target}, ${seconds} s`, () => fuzz(target, seconds));
  }

  if (broken.length > 0) process.stdout.write(`\nFailed: ${broken.join('; ')}\n`);
  process.stdout.write(`\n${elapsed()} in all\n${inWords(sum)}\n`);
  return sum.failed > 0 ? 1 : 0;
});
