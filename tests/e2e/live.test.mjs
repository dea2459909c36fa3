// The text changes under the marks: by typing, by scripts that render anew, in frames and shadow trees, with a worker
// that is killed.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { atWork, marked, marks, openPage, pointOn, screenshot, withWidget } from './browser.mjs';

const SENTENCE = 'Mauritania abolished slavery in 1985.';
const PAGES = {
  plain: `<div id="article"><h1>A law</h1><p id="law">${SENTENCE}</p><p>The storm hurt 41 people: 17 men, 15 women and nine children.</p></div>`,
  frame: `<div id="article"><p>There are 3 of them.</p><iframe title="Framed" width="500" height="200" srcdoc="<h1>A law</h1><p>${SENTENCE}</p>"></iframe></div>`,
  shadow: `<div id="article"><x-part><template shadowrootmode="open"><p>${SENTENCE}</p></template></x-part></div>`,
  editable: `<div id="article" contenteditable="true"><p>${SENTENCE}</p></div>`,
};

const here = atWork(async () => {
  const served = await withWidget('live');
  await writeFile(new URL('page.js', served), `
import { attach, WorkerClient } from './tallymark/tallymark.js';
import { startWorker } from './tallymark/worker/start.js';
window.workers = [];
const checker = new WorkerClient({ start: () => (workers.push(startWorker()), workers.at(-1)) });
window.shown = attach(document.getElementById('article'), { checker, panel: document.getElementById('figures') });
`);
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Live</title><script type="module" src="page.js"></script>';
  for (const [name, body] of Object.entries(PAGES)) {
    await writeFile(new URL(`${name}.html`, served), `${head}<body>${body}<div id="figures"></div></body></html>`);
  }
  // Chromium runs no module scripts of XML documents, but imports from classic ones.
  await writeFile(new URL('start.js', served), "addEventListener('DOMContentLoaded', () => import('./page.js'));\n");
  await writeFile(new URL('strict.xhtml', served), `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XHTML</title><script src="start.js"></script></head>
<body><div id="article"><h1>A law</h1><p id="law">${SENTENCE}<br/>It was Law 7.</p><script type="text/plain">In 1980.</script></div><div id="figures"></div></body></html>`);
  return fileURLToPath(served);
});

function inPage(name, file, steps) {
  test(name, async () => {
    const opened = await openPage(here.browser);
    const { page, context, broken } = opened;
    context.setDefaultTimeout(30_000);
    await page.goto(`${here.server.url}${file.includes('.') ? file : `${file}.html`}`);
    await marked(page);
    await steps(page, opened);
    assert.deepEqual(await page.evaluate(() => window.violations), [], 'the policy is kept');
    assert.deepEqual(broken, []);
    await context.close();
  });
}

const said = (page) => page.locator('#figures .sentence').innerText();
const words = (page, verdict) => page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), `tallymark-${verdict}`);
const until = (page, verdict, expected) =>
  page.waitForFunction(
    ([name, expected]) => [...(CSS.highlights.get(name) ?? [])].map(String).includes(expected),
    [`tallymark-${verdict}`, expected],
  );

inPage('an edit shows its result in the frames after it', 'plain', async (page) => {
  const frames = await page.evaluate(async () => {
    const text = document.getElementById('law').firstChild;
    const counts = [];
    for (const [from, to, mark] of [['1985', '1981', 'supported'], ['1981', '1986', 'contradicted'], ['1986', '1981', 'supported']]) {
      text.data = text.data.replace(from, to);
      const holds = () => [...(CSS.highlights.get(`tallymark-${mark}`) ?? [])].map(String).includes(to);
      let count = 0;
      for (; !holds() && count < 300; count++) await new Promise(requestAnimationFrame);
      counts.push(count);
    }
    return counts;
  });
  // The first check after the start is slower; a machine at work on other things loses a frame or more.
  assert.ok(Math.min(...frames) <= 4, `frames: ${frames.join(', ')}`);
  assert.ok(Math.max(...frames) < 60, `frames: ${frames.join(', ')}`);
});

inPage('marks move with the text, and what did not change keeps its very range', 'plain', async (page) => {
  const same = await page.evaluate(async () => {
    const ranges = () => [...CSS.highlights.get('tallymark-supported')];
    const [before] = ranges();
    const moved = String(before);
    document.getElementById('law').firstChild.insertData(0, 'It is said that ');
    const [atOnce] = [...CSS.highlights.get('tallymark-contradicted')].map(String);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const [after] = ranges();
    return { same: before === after, moved, now: String(after), atOnce };
  });
  assert.deepEqual(same, { same: true, moved: same.now, now: same.moved, atOnce: '1985' });
});

inPage('who asks for a new check gets one, though an answer to the same text is on its way', 'plain', async (page) => {
  const asked = await page.evaluate(async () => {
    const { attach } = await import('./tallymark/tallymark.js');
    const answers = [];
    const checker = { check: () => new Promise((resolve) => answers.push(resolve)), dispose() {} };
    const article = document.body.appendChild(document.createElement('article'));
    article.textContent = 'Nine boats.';
    const shown = attach(article, { checker });
    const until = async (count) => {
      while (answers.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await until(1);
    const again = shown.recheck();
    answers[0](window.shown.report);
    await Promise.race([until(2), new Promise((resolve) => setTimeout(resolve, 2000))]);
    const count = answers.length;
    answers[1]?.(window.shown.report);
    await again;
    shown.detach();
    article.remove();
    return count;
  });
  assert.equal(asked, 2);
});

inPage('nothing is done where nothing changes: no polling', 'plain', async (page) => {
  const counts = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const read = () => performance.getEntriesByName('tallymark:read').length;
    const before = read();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return [before, read()];
  });
  assert.equal(counts[0], counts[1]);
});

inPage('a script that renders everything anew again and again finds its own page, and the marks come back', 'plain', async (page) => {
  const unchanged = await page.evaluate(async () => {
    const root = document.getElementById('article');
    for (let render = 0; render < 40; render++) {
      const copies = [...root.childNodes].map((node) => node.cloneNode(true));
      const html = root.innerHTML;
      root.replaceChildren(...copies);
      if (root.innerHTML !== html) return false;
      await new Promise(requestAnimationFrame);
    }
    return true;
  });
  assert.ok(unchanged);
  await until(page, 'contradicted', '1985');
  assert.match(await said(page), /^We could check \d of \d/);
});

inPage('what comes later is read, what goes is gone', 'plain', async (page) => {
  await page.evaluate((sentence) => {
    const p = document.createElement('p');
    p.id = 'later';
    p.textContent = sentence.replace('1985', '1987');
    document.getElementById('article').append(p);
  }, SENTENCE);
  await until(page, 'contradicted', '1987');
  await page.evaluate(() => (document.getElementById('later').hidden = true));
  await page.waitForFunction(() => ![...CSS.highlights.get('tallymark-contradicted')].map(String).includes('1987'));
  await page.evaluate(() => document.getElementById('article').replaceChildren());
  await page.waitForFunction(() => /no text here/.test(document.getElementById('figures').shadowRoot.querySelector('.sentence').textContent));
  assert.deepEqual(await marks(page), {});
});

inPage('in a frame: marked, with a card where the words are, and followed', 'frame', async (page) => {
  const frame = page.frames()[1];
  const inFrame = (words) =>
    frame.waitForFunction((words) => [...(CSS.highlights.get('tallymark-contradicted') ?? [])].map(String).includes(words), words);
  await inFrame('1985');
  const style = await frame.evaluate(() =>
    getComputedStyle(document.querySelector('p'), '::highlight(tallymark-contradicted)').textDecorationStyle);
  assert.equal(style, 'double');
  const point = await frame.evaluate(() => {
    const [range] = CSS.highlights.get('tallymark-contradicted');
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const box = await page.locator('iframe').boundingBox();
  await page.mouse.click(box.x + 2 + point.x, box.y + 2 + point.y);
  const card = page.locator('#figures .card.pinned');
  await card.waitFor();
  const at = await card.boundingBox();
  assert.ok(Math.abs(at.y - (box.y + point.y)) < 60, 'beside the words, not at the frame’s own place');
  await screenshot(page, 'live-frame');
  await frame.evaluate(() => {
    const text = document.querySelector('p').firstChild;
    text.data = text.data.replace('1985', '1988');
  });
  await inFrame('1988');
  await page.evaluate(() => window.shown.detach());
  assert.equal(await frame.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length), 0);
});

inPage('in a shadow tree: marked with its style, and followed', 'shadow', async (page) => {
  const styled = await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('x-part');
    return getComputedStyle(shadowRoot.querySelector('p'), '::highlight(tallymark-contradicted)').textDecorationStyle;
  });
  assert.equal(styled, 'double');
  await page.evaluate(() => {
    const text = document.querySelector('x-part').shadowRoot.querySelector('p').firstChild;
    text.data = text.data.replace('1985', '1989');
  });
  await until(page, 'contradicted', '1989');
});

inPage('in XHTML: marked, with a card, and left as it was', 'strict.xhtml', async (page) => {
  await until(page, 'contradicted', '1985');
  assert.equal(await page.evaluate(() => window.shown.text), 'A law\n\nMauritania abolished slavery in 1985.\nIt was Law 7.');
  await page.locator('#figures .figure', { hasText: '1985' }).first().click();
  await page.locator('#figures .card.pinned').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML === window.htmlBefore), true);
});

inPage('in an editor the caret stays where it is, and a click opens no dialog', 'editable', async (page) => {
  const point = await pointOn(page, 'tallymark-contradicted', '1985');
  await page.mouse.click(point.x, point.y);
  await page.keyboard.press('End');
  await page.keyboard.type(' It was Law 7.');
  await until(page, 'contradicted', '1985');
  await page.waitForFunction(() => window.shown.text.endsWith('Law 7.'));
  assert.equal(await page.evaluate(() => document.activeElement.id), 'article');
  assert.equal(await page.locator('#figures .card.pinned').count(), 0);
  assert.equal(
    await page.evaluate(() => document.getElementById('article').innerHTML.replaceAll('&nbsp;', ' ')),
    `<p>${SENTENCE} It was Law 7.</p>`,
  );
});

inPage('a worker that is killed in the middle of a check: the result is there within a second', 'plain', async (page) => {
  const { took, starts } = await page.evaluate(async () => {
    const { WorkerClient } = await import('/tallymark/tallymark.js');
    // How long a start takes here and now: a machine at work on other things takes longer.
    const start = async () => {
      const other = new WorkerClient();
      const before = performance.now();
      await other.check('Seven people.', null);
      other.dispose();
      return performance.now() - before;
    };
    const before = await start();
    const text = document.getElementById('law').firstChild;
    const worker = window.workers.at(-1);
    const { postMessage } = worker;
    const killed = new Promise((resolve) => {
      worker.postMessage = (...args) => {
        postMessage.apply(worker, args);
        worker.terminate();
        worker.onerror(new ErrorEvent('error', { message: 'killed' }));
        resolve(performance.now());
      };
    });
    text.data = text.data.replace('1985', '1981');
    const lost = await killed;
    const holds = () => [...(CSS.highlights.get('tallymark-supported') ?? [])].map(String).includes('1981');
    while (!holds() && performance.now() - lost < 8000) await new Promise(requestAnimationFrame);
    const took = performance.now() - lost;
    return { took, starts: [before, await start()] };
  });
  assert.ok(took < Math.max(1000, 4 * Math.max(...starts)), `${took} ms, where starts take ${starts.join(' and ')} ms`);
  assert.equal(await page.evaluate(() => window.workers.length), 2);
  assert.ok((await words(page, 'supported')).includes('1981'));
});
