#!/usr/bin/env node
// The command line in Node: the same engine as the native command, as WebAssembly. What it prints
// comes from the engine; this only reads files and knows the exit status.
//   0 checked · 1 something differs · 2 bad usage or input, with one line on standard error
import { once } from 'node:events';
import { inputOf, parseCommand, HELP } from './command.mjs';
import { readInput, readLines, readSources, readTable } from './input.mjs';
import { located, startEngine } from './start_engine.mjs';
import { UsageError } from './usage_error.mjs';

const CONTRADICTED = 1;
const BAD = 2;

async function main() {
  const command = parseCommand(process.argv.slice(2));
  if (command.help) return print(HELP, 0);
  const engine = await startEngine(command);
  if (command.version) return print(`tallymark ${(await engine.version()).engine}\n`, 0);
  const against = await readSources(command.against);
  const table = await readTable(command);
  return command.ndjson ? checkLines(engine, command, against, table) : checkOne(engine, command, against, table);
}

async function checkOne(engine, { name, published, format, file, input: said }, against, table) {
  const input = said ?? inputOf(file);
  const text = await readInput(file);
  const run = (request) => engine.run(request, text).catch((error) => {
    const ofSource = against.some((source) => error.message.includes(`: ${source.name}`));
    if (file !== '-' && error.code?.startsWith('input-') && !ofSource) throw new UsageError(located(error.message, file));
    throw error;
  });
  const answer = await run({ command: name, published, input, against, table, format: 'json' });
  const status = name === 'check' && JSON.parse(answer).summary.contradicted > 0 ? CONTRADICTED : 0;
  if (format === 'json' || name === 'figures') return print(line(answer), status);
  const terminal = process.stdout.isTTY;
  const shown = {
    color: Boolean(terminal) && !process.env.NO_COLOR,
    ...(terminal ? { width: process.stdout.columns } : {}),
  };
  return print(line(await run({ command: name, published, input, against, table, format: 'text', ...shown })), status);
}

/** Answers come in the order of the lines; a bad line is answered with its error and the rest go on. */
async function checkLines(engine, { name, published, file, input }, against, table) {
  // A bad date is the caller's mistake, not one of every line.
  if (published !== null) await engine.run({ command: name, published }, '.');
  let status = 0;
  let number = 0;
  for await (const bytes of readLines(file)) {
    number++;
    if (bytes.length === 0) continue;
    const answer = await engine.run({ command: name, published, input, against, table, ndjson: true, line: number }, bytes);
    const { error, summary } = JSON.parse(answer);
    if (error) status = BAD;
    else if (summary?.contradicted > 0) status = Math.max(status, CONTRADICTED);
    await print(line(answer), status);
  }
  return status;
}

function line(answer) {
  return answer.endsWith('\n') ? answer : `${answer}\n`;
}

async function print(text, status) {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  return status;
}

// Whoever reads us may have seen enough.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : BAD));

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof UsageError || error?.name === 'TallymarkError';
  console.error(`tallymark: ${known ? error.message : (error?.stack ?? error)}`);
  process.exitCode = BAD;
}
