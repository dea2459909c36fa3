// How much slower typing is in an article of 100 KB while its marks follow, for the bench: nothing fails for being slow.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch, openPage, serve } from './browser.mjs';

const SITE = fileURLToPath(new URL('../../build/site', import.meta.url));
const ARTICLE = new URL('../../examples/article/article.txt', import.meta.url);
const BYTES = 100_000;
const KEYS = 200;
/** A writer's; long enough for the marks to follow between two keys, which is the worst case. */
const BETWEEN_MS = 160;

/** Of a frame at 60 a second. */
const FRAME_US = 16_667;

/**
 * For keys typed into the article with marks and without, median and 95th percentile in milliseconds of
 *   shown: from the key to the frame that shows it, by the clock; all else that the machine does is in it
 *   work: what the page's own thread works from the key to a frame later, in time of its processor
 * and, with marks, from the last edit to its result.
 */
export async function typingTimes() {
  const article = (await readFile(ARTICLE, 'utf8')).trim().split(/\n{2,}/);
  const server = await serve(SITE);
  const browser = await launch();
  try {
    const bare = await typed(browser, server.url, article, false);
    const marked = await typed(browser, server.url, article, true);
    return { bare, marked };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function typed(browser, url, article, marked) {
  const { page, context } = await openPage(browser);
  await page.goto(`${url}plain-html/`);
  await page.evaluate(prepare, { article, marked, bytes: BYTES });
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(BETWEEN_MS);
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const { times, ...result } = await page.evaluate(finish);
  await context.close();
  return { ...result, shown: spread(times), work: spread(workAtKeys(traceEvents)) };
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], p95: sorted[Math.floor(sorted.length * 0.95)] };
}

/** Milliseconds of processor time of the tasks that run when a key comes, and within a frame after it. */
function workAtKeys(events) {
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'keydown');
  const thread = ({ pid, tid }) => `${pid} ${tid}`;
  const own = thread(keys[0]);
  const tasks = events.filter((event) => /RunTask$/.test(event.name) && thread(event) === own && event.tdur !== undefined);
  return keys.map(({ ts }) => {
    const near = tasks.filter((task) => task.ts <= ts + FRAME_US && task.ts + task.dur >= ts);
    return near.reduce((sum, { tdur }) => sum + tdur, 0) / 1000;
  });
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
