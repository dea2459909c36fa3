// node tests/golden/accept.mjs NAME…   writes the report of the native command as the expected one of these cases (--all:
// of every case), to be read before it is committed: what stands there is what the tests will hold the engine to.

import { writeFileSync } from 'node:fs';
import { commands, run } from '../cli/commands.mjs';
import { argumentsFor, cases } from './cases.mjs';

const names = process.argv.slice(2);
const chosen = cases.filter(({ name }) => names.includes('--all') || names.includes(name));
if (chosen.length === 0) {
  process.stderr.write('Name the cases, or --all.\n');
  process.exitCode = 2;
}
for (const golden of chosen) {
  const { status, out, err } = await run(commands.native, argumentsFor(golden));
  if (status !== 0 && status !== 1) {
    process.stderr.write(`${golden.name}: ${err}`);
    process.exitCode = 1;
    continue;
  }
  const report = JSON.parse(out);
  writeFileSync(golden.expected, `${JSON.stringify(report, null, 1)}\n`);
  process.stdout.write(`${golden.name}: ${JSON.stringify(report.summary)}\n`);
}
