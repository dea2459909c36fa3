// Reading awkward pages: the text, and the way back to the page for every word of it.
import assert from 'node:assert/strict';
import { cp, readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { atWork, openPage, withWidget } from './browser.mjs';

const zoo = new URL('zoo/', import.meta.url);
const names = (await readdir(zoo)).filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -5));

const here = atWork(async () => {
  const served = await withWidget('zoo');
  await cp(zoo, served, { recursive: true });
  return fileURLToPath(served);
});

for (const name of names) {
  test(`${name}: the text is read, every word is found again, nothing is changed`, async () => {
    const expected = (await readFile(new URL(`${name}.txt`, zoo), 'utf8')).replace(/\n$/, '');
    const { page, context, broken } = await openPage(here.browser);
    await page.goto(`${here.server.url}${name}.html`);
    const found = await page.evaluate(async () => {
      const { walkText } = await import('/tallymark/page/text_walker.js');
      const { rangeOf } = await import('/tallymark/page/anchor.js');
      const root = document.getElementById('article');
      const before = document.documentElement.outerHTML;
      const map = walkText(root);
      const words = [...map.text.matchAll(/[^\s]+/g)].map(({ 0: word, index }) => ({
        word,
        range: String(rangeOf(map, index, index + word.length)),
      }));
      return { text: map.text, words, unchanged: document.documentElement.outerHTML === before };
    });
    assert.equal(found.text.trimEnd(), expected);
    for (const { word, range } of found.words) assert.equal(range, word);
    assert.ok(found.unchanged);
    assert.deepEqual(broken, []);
    await context.close();
  });
}

test('a table in the page is held against its total and against the prose beside it', async () => {
  const { page, context, broken } = await openPage(here.browser);
  await page.goto(`${here.server.url}tables.html`);
  const found = await page.evaluate(async () => {
    const { attach } = await import('/tallymark/tallymark.js');
    const report = await attach(document.getElementById('article'), { published: null }).ready;
    return report.findings.filter(({ rule }) => rule.startsWith('table')).map(({ verdict, explanation }) => [verdict, explanation]);
  });
  assert.deepEqual(found, [
    ['supported', '“7,813” adds up: 3,754 + 2,249 + 1,810 = 7,813.'],
    ['contradicted', '12 + 31 + 9 = 52; the article says “62”.'],
    ['contradicted', 'The article says “2,294 votes”; its table has 2,249 for Long Holm.'],
    ['supported', '“3,754 votes” agrees with the table, which has 3,754 for Norra.'],
  ]);
  assert.deepEqual(broken, []);
  await context.close();
});

test('a page of 100,000 elements, 3,000 deep, is read in one go', async () => {
  const { page, context, broken } = await openPage(here.browser);
  await page.goto(`${here.server.url}blocks.html`);
  const words = await page.evaluate(async () => {
    const { walkText } = await import('/tallymark/page/text_walker.js');
    const root = document.createElement('div');
    let deepest = root;
    for (let depth = 0; depth < 3000; depth++) deepest = deepest.appendChild(document.createElement('span'));
    for (let count = 0; count < 100_000; count++) {
      const span = deepest.appendChild(document.createElement('span'));
      span.append(`${count} `);
    }
    return walkText(root).text.trim().split(' ').length;
  });
  assert.equal(words, 100_000);
  assert.deepEqual(broken, []);
  await context.close();
});

test('attached without a place for the list, only an element of our own comes, behind the body', async () => {
  const { page, context, broken } = await openPage(here.browser);
  await page.goto(`${here.server.url}blocks.html`);
  const seen = await page.evaluate(async () => {
    const { attach } = await import('/tallymark/tallymark.js');
    const body = document.body.outerHTML;
    const all = document.documentElement.outerHTML;
    const checker = { check: () => Promise.reject(new Error('no engine here')), dispose() {} };
    const shown = attach(document.getElementById('article'), { checker });
    await shown.ready.catch(() => {});
    const list = document.querySelector('tallymark-panel').shadowRoot.querySelector('.sentence').textContent;
    const during = document.body.outerHTML;
    shown.detach();
    return { body: during === body, all: document.documentElement.outerHTML === all, list };
  });
  assert.deepEqual(seen, { body: true, all: true, list: 'The figures could not be checked. no engine here' });
  assert.deepEqual(broken, []);
  await context.close();
});
