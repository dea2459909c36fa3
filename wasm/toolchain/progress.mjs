// What the verbs print, and how they run commands: a heading with the time since the start for every step, the
// details in a log file that is shown when a step fails.

import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { logs, root } from './paths.mjs';

const started = performance.now();
const heartbeat = 15_000; // ms between signs of life of a step that says nothing
const tail = 40; // lines of the log shown on failure

/** Seconds since the program began, as a fixed-width label. */
export function elapsed() {
  return `[${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s]`;
}

/** One line with the time in front. */
export function say(line) {
  process.stdout.write(`${elapsed()} ${line}\n`);
}

/** A step that could not be done; `message` is for the user, `status` is the exit status it asks for. */
export class StepFailed extends Error {
  constructor(message, status = 1) {
    super(message);
    this.status = status;
  }
}

function environment(extra) {
  return { ...process.env, ...extra };
}

function finished(child) {
  return new Promise((done) => {
    child.on('error', (error) => done({ status: 127, error }));
    child.on('close', (status, signal) => done({ status: status ?? 128, signal }));
  });
}

/**
 * Runs a command with its output in build/log/<name>.log. While it is silent here, its latest line is shown now and
 * then. Throws StepFailed, after showing the end of the log, if it fails; `attempts` repeats it first.
 */
export async function quietly(name, program, args, { env, cwd = root, attempts = 1 } = {}) {
  mkdirSync(logs, { recursive: true });
  const path = join(logs, `${name}.log`);
  for (let attempt = 1; ; attempt++) {
    const log = createWriteStream(path, { flags: attempt === 1 ? 'w' : 'a' });
    log.write(`$ ${program} ${args.join(' ')}\n`);
    const child = spawn(program, args, { cwd, env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
    let latest = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (bytes) => {
        log.write(bytes);
        const line = bytes.toString().trimEnd().split('\n').at(-1)?.trim();
        if (line) latest = line;
      });
    }
    const timer = setInterval(() => say(`    … ${name}: ${latest.slice(0, 100) || 'still at it'}`), heartbeat);
    const { status, error } = await finished(child);
    clearInterval(timer);
    if (error) log.write(`${error.message}\n`);
    await new Promise((done) => log.end(done));
    if (status === 0) return;
    if (attempt < attempts) {
      say(`    did not work (exit status ${status}); trying again`);
      await new Promise((done) => setTimeout(done, 3000));
      continue;
    }
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    process.stdout.write(`${lines.slice(-tail).join('\n')}\n`);
    throw new StepFailed(`${name} failed (exit status ${status}). All of its output: ${relative(root, path)}`);
  }
}

/** Runs a command with its output on the terminal; answers its exit status. */
export async function openly(program, args, { env, cwd = root } = {}) {
  const child = spawn(program, args, { cwd, env: environment(env), stdio: 'inherit' });
  const { status, error } = await finished(child);
  if (error) throw new StepFailed(`${program}: ${error.message}`);
  return status;
}

/** Runs a verb's `main` and turns what it throws into a message and an exit status. */
export async function verb(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = error.status;
  }
}
