// The texts that recognition is timed on: our own generated prose, or what a file holds.

import { readFileSync } from 'node:fs';
import { StepFailed } from '../../wasm/toolchain/progress.mjs';
import { prose } from './prose.mjs';

const articleBytes = 5000; // a text file is cut into pieces of at least this, at blank lines

export const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Paragraphs put together to texts as long as articles. */
function cut(whole) {
  const texts = [''];
  for (const paragraph of whole.split(/\n\s*\n/)) {
    if (texts.at(-1).length >= articleBytes) texts.push('');
    texts.push(`${texts.pop()}${paragraph.trim()}\n\n`);
  }
  return texts;
}

/** The texts of a .jsonl file, one in "text" of each line, or of any other file as plain text. Throws StepFailed. */
function textsIn(path) {
  const whole = readFileSync(path, 'utf8');
  const texts = path.endsWith('.jsonl')
    ? whole.split('\n').filter(Boolean).map((line) => JSON.parse(line).text)
    : cut(whole);
  const read = texts.filter((text) => typeof text === 'string' && /\S/.test(text) && !text.includes('\0'));
  if (read.length === 0) throw new StepFailed(`There is no text in ${path}.`, 2);
  return read;
}

/** { what, texts }: those of `path`, or one megabyte of generated prose. */
export function loadCorpus(path) {
  if (path) return { what: path, texts: textsIn(path) };
  return { what: 'generated prose', texts: prose({ bytes: 1_000_000 }).map(({ text }) => text) };
}

/** Texts put together, again and again, to one text of `bytes` bytes or a little less. */
export function longText(texts, bytes) {
  const parts = [];
  let size = 0;
  for (let i = 0; size < bytes; i = (i + 1) % texts.length) {
    parts.push(texts[i]);
    size += Buffer.byteLength(texts[i]) + 2;
  }
  return Buffer.from(parts.join('\n\n')).subarray(0, bytes).toString('utf8').replace(/\uFFFD+$/, '');
}
