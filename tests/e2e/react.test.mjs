// A page whose text React renders, and renders again under the marks.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { atWork, marked, openPage, withWidget } from './browser.mjs';

const here = atWork(async () => {
  const served = await withWidget('react');
  await build({
    entryPoints: [fileURLToPath(new URL('react/page.jsx', import.meta.url))],
    outfile: fileURLToPath(new URL('page.js', served)),
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' }, // where React says on the console what it finds amiss
  });
  await writeFile(new URL('marks.js', served), `
import { attach } from './tallymark/tallymark.js';
window.shown = attach(document.getElementById('article'), { panel: document.getElementById('figures') });
`);
  const page = (scripts) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>React</title>
<body><main id="article"></main><div id="figures"></div>${scripts}</body></html>`;
  const script = (name) => `<script type="module" src="${name}"></script>`;
  await writeFile(new URL('plain.html', served), page(script('page.js')));
  await writeFile(new URL('marked.html', served), page(script('page.js') + script('marks.js')));
  return fileURLToPath(served);
});

const html = (page) => page.evaluate(() => document.getElementById('article').outerHTML);
const marksOf = (page) => page.evaluate(() => Object.fromEntries(['supported', 'contradicted'].map((verdict) =>
  [verdict, [...(CSS.highlights.get(`tallymark-${verdict}`) ?? [])].map(String).filter(Boolean).sort()])));

/** What is done to both pages, and what is marked then. 1981 is what the pack of slavery laws has. */
const STEPS = [
  ['it is there', () => {}, { supported: ['41 people'], contradicted: ['1985'] }],
  ['a value changes', () => window.app.year(1981), { supported: ['1981', '41 people'], contradicted: [] }],
  ['the paragraphs change places', () => window.app.turn(), { supported: ['1981', '41 people'], contradicted: [] }],
  ['one goes', () => window.app.without('law'), { supported: ['41 people'], contradicted: [] }],
  ['it comes back as it was', () => window.app.again(), { supported: ['41 people'], contradicted: ['1985'] }],
  ['all elements are made anew', () => window.app.anew(), { supported: ['41 people'], contradicted: ['1985'] }],
];

test('React renders anew under the marks: they follow, and neither disturbs the other', async () => {
  const open = async (name) => {
    const opened = await openPage(here.browser);
    opened.context.setDefaultTimeout(30_000);
    await opened.page.goto(`${here.server.url}${name}.html`);
    return opened;
  };
  const [plain, withMarks] = [await open('plain'), await open('marked')];
  await marked(withMarks.page);
  for (const [what, step, expected] of STEPS) {
    for (const { page } of [plain, withMarks]) await page.evaluate(step);
    const end = Date.now() + 20_000;
    let now = await marksOf(withMarks.page);
    while (JSON.stringify(now) !== JSON.stringify(expected) && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      now = await marksOf(withMarks.page);
    }
    assert.deepEqual(now, expected, what);
    assert.equal(await html(withMarks.page), await html(plain.page), `${what}: the page is as it is without marks`);
  }
  for (const { context, broken } of [plain, withMarks]) {
    assert.deepEqual(broken, []);
    await context.close();
  }
});

test('React takes its page away: the marks go with it, and nothing is thrown', async () => {
  const { page, context, broken } = await openPage(here.browser);
  await page.goto(`${here.server.url}marked.html`);
  await marked(page);
  await page.evaluate(() => window.app.without('law'));
  await page.evaluate(() => window.app.without('storm'));
  await page.waitForFunction(() => ['supported', 'contradicted'].every((name) => !CSS.highlights.get(`tallymark-${name}`)?.size));
  assert.match(await page.locator('#figures .sentence').innerText(), /No figures|no figure/i);
  assert.deepEqual(broken, []);
  await context.close();
});
