// What tallymark.html promises, in whatever browser: the same steps for Chromium and for Firefox ESR, each of which
// hands over the few things they do differently.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FILE, ADDRESS } from './address.mjs';

const command = fileURLToPath(new URL('../../../build/native/tallymark', import.meta.url));
const LARGEST = 2_000_000; // bytes

/** The marked texts of one result. */
const marked = (page, verdict) =>
  page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `tallymark-${verdict}`);

const sentence = (page) =>
  page.evaluate(() => document.getElementById('figures').shadowRoot.querySelector('.sentence').textContent);

const card = (page) =>
  page.evaluate(() => {
    const shown = document.getElementById('figures').shadowRoot.querySelector('.card:popover-open');
    return shown?.innerText ?? '';
  });

/** Puts the caret behind the nth code unit of the first place where `words` stand. */
const caretBehind = (page, words, nth) =>
  page.evaluate(
    ([words, nth]) => {
      const article = document.getElementById('article');
      article.focus();
      const nodes = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const at = nodes.currentNode.data.indexOf(words);
        if (at < 0) continue;
        getSelection().collapse(nodes.currentNode, at + nth);
        return true;
      }
      return false;
    },
    [words, nth],
  );

async function withControl(page, key) {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

async function until(what, holds, limit = 10_000) {
  const end = Date.now() + limit;
  for (;;) {
    if (await holds()) return;
    if (Date.now() > end) assert.fail(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

async function commandSays(text, published, format) {
  const path = join(tmpdir(), `tallymark-single-${process.pid}.txt`);
  await writeFile(path, text);
  const args = ['check', '--format', format, ...(published ? ['--published', published] : []), path];
  const run = promisify(execFile)(command, args).catch((error) => error);
  return (await run).stdout;
}

/**
 * @param {object} browser
 * @param {string} browser.name
 * @param {() => Promise<{ page: object, requests: string[], broken: string[], close(): Promise<void> }>} browser.open a
 *   page that is at ADDRESS and has its marks
 * @param {(page: object, name: string) => Promise<void>} browser.screenshot
 */
export function singleFileContract({ name, open, screenshot }) {
  async function opened(steps) {
    const { page, requests, broken, close } = await open();
    try {
      await steps(page);
      const own = (url) => url === ADDRESS || url.startsWith('blob:') || url.startsWith('data:');
      assert.deepEqual(requests.filter((url) => !own(url)), [], 'it asks for nothing but itself');
      assert.deepEqual(await page.evaluate(() => window.violations ?? []), [], 'its own policy is kept');
      assert.deepEqual(broken, []);
    } finally {
      await close();
    }
  }

  test(`${name}: one file under 2 MB opens from disk with the example checked`, async () => {
    assert.ok((await stat(FILE)).size < LARGEST);
    await opened(async (page) => {
      assert.match(await sentence(page), /^We could check \d+ of \d+\./);
      assert.ok((await marked(page, 'supported')).some((words) => words.startsWith('104.6')));
      assert.ok((await marked(page, 'contradicted')).includes('1981'));
      await screenshot(page, `single-${name}`);
    });
  });

  test(`${name}: typing 104.6 → 140.6 turns the mark, the card names the slip; back again`, async () => {
    await opened(async (page) => {
      const differs = async () => (await marked(page, 'contradicted')).some((words) => words.startsWith('140.6'));
      assert.ok(await caretBehind(page, '104.6', 3));
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('40');
      await until('140.6 differs', differs);
      await until('the card names the slip', async () => /looks like: digits swapped/i.test(await card(page)));
      await new Promise((resolve) => setTimeout(resolve, 400)); // it has come to rest, for the picture
      await screenshot(page, `single-${name}-typed`);
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('04');
      await until('104.6 matches', async () =>
        (await marked(page, 'supported')).some((words) => words.startsWith('104.6')));
      assert.equal(await differs(), false);
      const focused = await page.evaluate(() => document.activeElement.id);
      assert.equal(focused, 'article', 'the card never takes the caret away');
    });
  });

  test(`${name}: without a date it says so, and what is said of now is not compared`, async () => {
    await opened(async (page) => {
      await page.evaluate(() => {
        const date = document.getElementById('published');
        date.value = '';
        date.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until('Tuesday is not compared', async () => (await marked(page, 'unchecked')).includes('Tuesday'));
      assert.ok(await page.evaluate(() => !document.getElementById('undated').hidden));
      await screenshot(page, `single-${name}-undated`);
    });
  });

  test(`${name}: the report is the command’s, as text and as JSON`, async () => {
    await opened(async (page) => {
      const text = 'Eritrea has 93 people in modern slavery per 1,000, says the 2023 Global Slavery Index.\n\nIt is “new”.';
      await page.evaluate((text) => {
        const article = document.getElementById('article');
        article.textContent = text;
        article.dispatchEvent(new InputEvent('input', { bubbles: true }));
        window.copied = [];
        document.addEventListener('copy', (event) => window.copied.push(event.clipboardData.getData('text/plain')));
        navigator.clipboard.writeText = async (text) => void window.copied.push(text);
      }, text);
      await until('the text is checked', async () => (await marked(page, 'contradicted')).length === 1);
      for (const format of ['text', 'json']) {
        const before = await page.evaluate(() => window.copied.length);
        await page.click(`#copy-${format}`);
        await until(`the ${format} report`, () => page.evaluate((n) => window.copied.length > n, before));
        const copied = await page.evaluate(() => window.copied.at(-1));
        const said = await commandSays(text, '2023-05-25', format);
        assert.equal(copied.trimEnd(), said.trimEnd());
      }
      assert.match(await page.evaluate(() => document.getElementById('said').textContent), /clipboard/);
    });
  });

  test(`${name}: what is pasted comes in as plain text, and can be taken back`, async () => {
    await opened(async (page) => {
      await page.click('#clear');
      await until('it is empty', () => page.evaluate(() => document.getElementById('article').textContent === ''));
      await page.evaluate(() => {
        const rich = document.body.appendChild(document.createElement('div'));
        rich.id = 'rich';
        rich.tabIndex = 0;
        const heading = rich.appendChild(document.createElement('h1'));
        heading.append('A headline');
        heading.style.color = 'teal';
        rich.append('Mauritania ');
        rich.appendChild(document.createElement('b')).append('abolished');
        rich.append(' slavery in 1985.');
        rich.focus();
        getSelection().selectAllChildren(rich);
      });
      await withControl(page, 'c');
      await page.evaluate(() => {
        document.getElementById('rich').remove();
        document.getElementById('article').focus();
      });
      await withControl(page, 'v');
      const content = () =>
        page.evaluate(() => {
          const article = document.getElementById('article');
          return [article.innerText.trim(), article.querySelectorAll(':not(br)').length];
        });
      await until('the text is there', async () => (await content())[0] !== '');
      const [text, elements] = await content();
      assert.match(text, /^A headline\n+Mauritania abolished slavery in 1985\.$/);
      assert.equal(elements, 0);
      await until('it is checked', async () => (await marked(page, 'contradicted')).includes('1985'));
      await withControl(page, 'z');
      await until('it is taken back', async () => (await content())[0] === '');
    });
  });

  test(`${name}: an empty page, and the example again, by key alone`, async () => {
    await opened(async (page) => {
      await page.focus('#clear');
      await page.keyboard.press('Enter');
      await until('it says that there is no text', async () => /no text here/.test(await sentence(page)));
      assert.deepEqual(await marked(page, 'supported'), [], 'no mark of the text before is left');
      await page.focus('#example');
      await page.keyboard.press('Enter');
      await until('the example is back', async () => (await marked(page, 'contradicted')).includes('1981'));
      const named = await page.evaluate(() =>
        [...document.querySelectorAll('button, input:not([hidden]), [contenteditable]')].every(
          (element) => (element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent).trim() !== '',
        ),
      );
      assert.ok(named, 'every control has a name');
    });
  });
}
