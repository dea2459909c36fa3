// Files and standard input as bytes: whether they are UTF-8 is for the engine to say.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { inputOf } from './command.mjs';
import { UsageError } from './usage_error.mjs';

/** @param {string} file a path, or "-" for standard input */
export async function readInput(file) {
  if (file !== '-') return readNamed(file);
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function readNamed(file) {
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Source texts, each by the name of its file, as the engine's request has them. */
export async function readSources(files) {
  const sources = [];
  for (const file of files) {
    const bytes = await readNamed(file);
    const name = basename(file);
    sources.push({ name, text: decoded(bytes, name), input: inputOf(name) });
  }
  return sources;
}

/** The table of --table, as the engine's request has it; null without one. */
export async function readTable({ table, caption }) {
  if (table === null) return null;
  const name = basename(table);
  return { name, caption, csv: decoded(await readNamed(table), name) };
}

function decoded(bytes, name) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`the text is not valid UTF-8: ${name}`);
  }
}

/** The lines of a file without their ends, as they come: a long file is never whole in memory. */
export async function* readLines(file) {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  let pieces = [];
  try {
    for await (const chunk of stream) {
      let from = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        yield joined([...pieces, chunk.subarray(from, end)]);
        pieces = [];
        from = end + 1;
      }
      if (from < chunk.length) pieces.push(chunk.subarray(from));
    }
  } catch (error) {
    throw error?.syscall ? unreadable(file, error) : error;
  }
  if (pieces.length > 0) yield joined(pieces);
}

function joined(pieces) {
  const line = Buffer.concat(pieces);
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}

const REASONS = {
  ENOENT: 'No such file or directory',
  EACCES: 'Permission denied',
  EISDIR: 'it is a directory',
};

function unreadable(file, error) {
  return new UsageError(`a file cannot be read: ${file}: ${REASONS[error.code] ?? error.message}`);
}
