// How much slower typing is in an article of 100 KB while its marks follow, for the bench: nothing fails for being slow.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch, openPage, serve } from './browser.mjs';

const SITE = fileURLToPath(new URL('../../build/site', import.meta.url));
const ARTICLE = new URL('../../examples/article/article.txt', import.meta.url);
const BYTES = 100_000;
const KEYS = 250;
/** A quick writer's; shorter than the pause that a large text waits for. */
const BETWEEN_MS = 70;

/**
 * Milliseconds from a key to the frame that shows it, with marks and without: median and 95th percentile of each, what
 * the marks add at the 95th, and from the last key to the new marks.
 */
export async function typingTimes() {
  const article = (await readFile(ARTICLE, 'utf8')).trim().split(/\n{2,}/);
  const server = await serve(SITE);
  const browser = await launch();
  try {
    const bare = await typed(browser, server.url, article, false);
    const marked = await typed(browser, server.url, article, true);
    return { bare, marked, added: marked.p95 - bare.p95 };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function typed(browser, url, article, marked) {
  const { page, context } = await openPage(browser);
  await page.goto(`${url}plain-html/`);
  await page.evaluate(prepare, { article, marked, bytes: BYTES });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(BETWEEN_MS);
  }
  const result = await page.evaluate(finish);
  await context.close();
  const times = result.times.sort((a, b) => a - b);
  return { ...result, times: undefined, median: times[times.length >> 1], p95: times[Math.floor(times.length * 0.95)] };
}

/** Runs in the page: an article of that size in an element that is written in, the caret in its middle. */
async function prepare({ article, marked, bytes }) {
  document.body.replaceChildren();
  const root = document.createElement('article');
  root.contentEditable = 'true';
  for (let size = 0; size < bytes; ) {
    for (const words of article) {
      const p = root.appendChild(document.createElement('p'));
      p.textContent = words;
      size += words.length;
    }
  }
  document.body.append(root);
  if (marked) {
    const { attach } = await import('/tallymark/tallymark.js');
    window.shown = attach(root, { published: '2023-05-25' });
    await window.shown.ready;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const paragraph = root.children[root.children.length >> 1];
  root.focus();
  getSelection().collapse(paragraph.firstChild, paragraph.firstChild.length >> 1);
  paragraph.scrollIntoView({ block: 'center' });
  window.times = [];
  const { port1, port2 } = new MessageChannel();
  const open = [];
  port1.onmessage = () => window.times.push(performance.now() - open.shift());
  root.addEventListener('keydown', (event) => {
    const start = event.timeStamp;
    requestAnimationFrame(() => (open.push(start), port2.postMessage(0)));
  });
}

/** Runs in the page. */
async function finish() {
  const root = document.querySelector('article');
  let settle = null;
  if (window.shown) {
    const text = document.getSelection().focusNode;
    const start = performance.now();
    text.insertData(text.length, ' Mauritania abolished slavery in 1986.');
    const there = () => [...(CSS.highlights.get('tallymark-contradicted') ?? [])].map(String).includes('1986');
    while (!there() && performance.now() - start < 10_000) await new Promise(requestAnimationFrame);
    settle = performance.now() - start;
  }
  return { times: window.times, settle, bytes: root.textContent.length, figures: window.shown?.report.figures.length ?? 0 };
}
