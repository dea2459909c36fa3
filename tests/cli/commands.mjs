// The two commands that must behave alike: the native one, and the same engine as WebAssembly in Node.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const packs = join(root, 'build/native/packs');
export const article = join(root, 'examples/article/article.txt');
export const published = '2023-05-25'; // of the example article

export const commands = {
  native: [join(root, 'build/native/tallymark')],
  node: [process.execPath, join(root, 'web/bin/tallymark.mjs')],
};

/**
 * Runs a command to its end. `input` (string or bytes) goes to its standard input.
 * Answers { status, signal, out, err } with both outputs as bytes.
 */
export function run([program, ...first], args, { input, env } = {}) {
  return new Promise((done, reject) => {
    const child = spawn(program, [...first, ...args], { cwd: root, env: { ...process.env, ...env } });
    const parts = { out: [], err: [] };
    child.stdout.on('data', (bytes) => parts.out.push(bytes));
    child.stderr.on('data', (bytes) => parts.err.push(bytes));
    // A command may refuse before it has read everything; that is its right.
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (status, signal) =>
      done({ status, signal, out: Buffer.concat(parts.out), err: Buffer.concat(parts.err) }),
    );
    child.stdin.end(input ?? '');
  });
}

/** A new directory for the test, gone after it; `files` are written into it by name. */
export function workspace(t, files = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tallymark-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
