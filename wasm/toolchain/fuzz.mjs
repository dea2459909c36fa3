// npm run fuzz [-- TARGET] [--seconds N]: sets up, builds and runs one fuzz target, or each in turn, for N seconds (300).

import { parseArgs } from 'node:util';
import { buildPart } from './build.mjs';
import { say, StepFailed, verb } from './progress.mjs';
import { setup } from './setup.mjs';
import { fuzz, fuzzTargets } from './suites.mjs';

await verb(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seconds: { type: 'string', default: '300' } },
  });
  const unknown = positionals.find((name) => !fuzzTargets().includes(name));
  if (unknown) throw new StepFailed(`There is no ${unknown}; there are ${fuzzTargets().join(', ')}.`, 2);

  await setup(['build', 'test']);
  await buildPart('fuzz');
  let failed = 0;
  for (const target of positionals.length > 0 ? positionals : fuzzTargets()) {
    say(`${target}, ${values.seconds} s`);
    failed += (await fuzz(target, Number(values.seconds))).failed;
  }
  return failed > 0 ? 1 : 0;
});
