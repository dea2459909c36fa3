// The bench's prose: the same bytes from the same seed, and sentences that are what their kind says.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { longText } from './corpus.mjs';
import { prose, randomFrom } from './prose.mjs';

const articles = prose({ seed: 3, bytes: 200_000 });
const sentences = articles.flatMap((article) => article.sentences);
const digest = (texts) => createHash('sha256').update(texts.map(({ text }) => text).join('\0')).digest('hex');

test('the same seed gives the same bytes, another seed others', () => {
  assert.equal(digest(prose({ seed: 3, bytes: 200_000 })), digest(articles));
  assert.notEqual(digest(prose({ seed: 4, bytes: 200_000 })), digest(articles));
});

test('a longer corpus begins with the shorter one', () => {
  assert.equal(digest(prose({ seed: 3, bytes: 400_000 }).slice(0, articles.length)), digest(articles));
});

test('chance is spread evenly and never reaches one', () => {
  const random = randomFrom(1);
  const tenths = new Array(10).fill(0);
  for (let i = 0; i < 10_000; i++) tenths[Math.floor(random() * 10)] += 1;
  assert.ok(tenths.length === 10 && tenths.every((count) => count > 900 && count < 1100), String(tenths));
});

test('an article holds its sentences, in order', () => {
  for (const { text, sentences: own } of articles) {
    assert.equal(text.replaceAll('\n\n', ' '), own.map((sentence) => sentence.text).join(' '));
  }
});

test('every kind of sentence is there, and none is left half written', () => {
  assert.deepEqual([...new Set(sentences.map(({ kind }) => kind))].sort(), ['figure', 'plain', 'trap']);
  const broken = sentences.filter(({ text }) => !/^[\p{Lu}\d“].*[.”]$/u.test(text) || /undefined|NaN|\[object|\$\{/.test(text));
  assert.deepEqual(broken, []);
});

test('a plain sentence has neither digits nor words for numbers', () => {
  const number = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|half|third|twice|once|first|second|last)\b/i;
  assert.deepEqual(sentences.filter(({ kind, text }) => kind === 'plain' && number.test(text)), []);
});

test('a long text has the bytes asked for and cuts no character', () => {
  const text = longText(['Ten € a head.', 'Nothing more.'], 1001);
  const bytes = Buffer.byteLength(text);
  assert.ok(bytes > 997 && bytes <= 1001 && !text.includes('\uFFFD'), String(bytes));
});
