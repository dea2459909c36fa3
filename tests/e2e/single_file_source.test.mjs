// tallymark.html with a second pane: the article beside the text it was made from.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch, marked, openPage, screenshot } from './browser.mjs';
import { ADDRESS } from './single_file/address.mjs';

const COMMAND = fileURLToPath(new URL('../../build/native/tallymark', import.meta.url));

const RELEASE = `Westhaven Airport: traffic in 2023

Westhaven Airport handled 18.63 million passengers in 2023, 14.2 percent more than in 2022. The busiest day was July 28, with 71,480 passengers. Cargo volume fell 8.4 percent to 96,700 tonnes.

Average delays were 17 minutes, down from 23 minutes. Three airlines opened 12 new routes. The airport expects 19.5 million passengers in 2024.`;
const STORY = `Westhaven Airport handled 16.83 million passengers in 2023, 14.2 percent more than in 2022. On its busiest day, July 28, the airport had 71,480 passengers.

Cargo volume rose 8.4 percent to 96,700 tonnes. Average delays were 17 minutes, down from 23 minutes. The mayor has asked for 340 parking places.`;

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

async function open(options = {}) {
  const { page, context, requests, broken } = await openPage(browser, options);
  await context.setOffline(true);
  await page.goto(ADDRESS);
  await marked(page);
  return { page, requests, broken, close: () => context.close() };
}

/** Opens the second pane by key and puts both texts in. */
async function paired(options) {
  const opened = await open(options);
  const { page } = opened;
  await page.focus('#compare');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'source');
  await page.keyboard.insertText(RELEASE);
  await page.fill('#article', STORY);
  await differing(page, '16.83');
  return opened;
}

const marksOf = (page, name) =>
  page.evaluate((name) => [...(CSS.highlights.get(`tallymark-${name}`) ?? [])].map(String), name);

/** What is marked in the pane of the source. */
const pointedAt = (page, name = 'current') =>
  page.evaluate((name) => {
    const source = document.getElementById('source');
    const ranges = [...(CSS.highlights.get(`tallymark-${name}`) ?? [])];
    return ranges.filter((range) => source.contains(range.startContainer)).map(String);
  }, name);

async function until(what, holds) {
  const end = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > end) assert.fail(`never came: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

const differing = (page, words) =>
  until(`${words} differs`, async () => (await marksOf(page, 'contradicted')).some((text) => text.startsWith(words)));

const inPanel = (page, selector) =>
  page.evaluate(
    (selector) => [...document.getElementById('figures').shadowRoot.querySelectorAll(selector)].map((one) => one.innerText.replace(/\s+/g, ' ').trim()),
    selector,
  );

const row = (page, words) => page.locator('#figures .figures button', { has: page.locator('b.marked', { hasText: words }) });

test('the pane is closed until it is asked for, and one button leaves nothing of it', async () => {
  const { page, requests, broken, close } = await open();
  assert.equal(await page.isVisible('#source-pane'), false);
  await close();
  const pair = await paired();
  await pair.page.fill('#source-name', 'Airport release');
  await until('it is called by its name', async () =>
    (await inPanel(pair.page, '.result')).includes('Differs from Airport release'));
  await pair.page.click('#source-remove');
  await until('no comparison is left', async () => !(await inPanel(pair.page, '.result')).some((said) => /release|source/.test(said)));
  assert.equal(await pair.page.isVisible('#source-pane'), false);
  assert.equal(await pair.page.evaluate(() => document.getElementById('source').textContent + document.getElementById('source-name').value), '');
  assert.deepEqual(await pointedAt(pair.page), []);
  assert.deepEqual(await inPanel(pair.page, '.left-out'), []);
  assert.equal(await pair.page.evaluate(() => document.activeElement.id), 'compare');
  assert.equal(await pair.page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  const asked = [...requests, ...pair.requests].filter((url) => url !== ADDRESS && !/^(blob|data):/.test(url));
  assert.deepEqual([asked, broken, pair.broken, await pair.page.evaluate(() => window.violations)], [[], [], [], []]);
  await pair.close();
});

test('the list says what matches, differs, is not in the source, and what is left out', async () => {
  const { page, close } = await paired();
  assert.match(await row(page, '16.83').innerText(), /Differs from the source text/);
  assert.match(await row(page, '71,480').innerText(), /Matches the source text/);
  assert.match(await row(page, '340').innerText(), /Not in the source text/);
  assert.ok((await marksOf(page, 'contradicted')).includes('rose'), 'the wrong word is marked');
  const [summary] = await inPanel(page, '.left-out summary');
  const items = await inPanel(page, '.left-out li');
  assert.equal(summary, `In the source, not here: ${items.length}`);
  assert.ok(items.some((item) => item.includes('12 new routes')));
  assert.ok(!items.some((item) => item.includes('71,480 passengers')));
  await close();
});

test('either text is edited, and the marks follow', async () => {
  const { page, close } = await paired();
  await page.fill('#source', RELEASE.replace('18.63', '16.83'));
  await until('16.83 matches', async () => (await marksOf(page, 'supported')).some((text) => text.startsWith('16.83')));
  await page.fill('#article', STORY.replace('71,480', '17,480'));
  await differing(page, '17,480');
  await close();
});

test('the source’s sentence is marked while a figure is pointed at, and no node is changed', async () => {
  const { page, close } = await paired();
  const html = () => page.evaluate(() => document.getElementById('source').innerHTML);
  const before = await html();
  await row(page, '16.83').hover();
  await until('its partner is marked', async () => (await pointedAt(page)).includes('18.63 million passengers'));
  assert.match((await pointedAt(page, 'operand'))[0], /^Westhaven Airport handled 18\.63 .* 2022\.$/);
  await row(page, '340').hover();
  await until('what is not there marks nothing', async () => (await pointedAt(page)).length === 0);
  const box = await page.evaluate(() => {
    const range = [...CSS.highlights.get('tallymark-contradicted')].find((one) => String(one).startsWith('16.83'));
    const { left, top } = range.getClientRects()[0];
    return { left, top };
  });
  await page.mouse.move(box.left + 8, box.top + 8);
  await until('the card in passing marks it too', async () => (await pointedAt(page)).includes('18.63 million passengers'));
  await page.hover('#figures .left-out li:last-child button');
  await until('so does what is left out', async () => (await pointedAt(page)).length === 1);
  assert.equal(await html(), before);
  await close();
});

test('by key alone: from the list to the card, to the partner in the source, and back', async () => {
  const { page, close } = await paired();
  await row(page, '16.83').focus();
  await page.keyboard.press('Enter');
  const card = page.locator('#figures .card.pinned');
  await card.waitFor();
  assert.match(await card.innerText(), /Differs from the source text[^]*The source text says[^]*In the source text\s+Westhaven Airport handled 18\.63/);
  await card.getByRole('button', { name: 'Show in the source' }).focus();
  await page.keyboard.press('Enter');
  const caret = () => page.evaluate(() => [document.activeElement.id, getSelection().focusNode.data?.slice(getSelection().focusOffset, getSelection().focusOffset + 5)]);
  assert.deepEqual(await caret(), ['source', '18.63']);
  assert.ok((await pointedAt(page)).includes('18.63 million passengers'));
  const passing = page.locator('#figures .card:popover-open');
  await passing.waitFor();
  assert.match(await passing.innerText(), /16\.83/, 'a caret that rests there shows the figure');
  assert.deepEqual(await caret(), ['source', '18.63']);
  await page.keyboard.press('Escape');
  await card.waitFor();
  assert.match(await card.innerText(), /16\.83/);
  await close();
});

test('the exports hold both sides: as the command writes them, and on paper', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tallymark-pair-'));
  const { page, close } = await paired();
  await page.fill('#source-name', 'release.txt');
  await page.evaluate(() => (navigator.clipboard.writeText = async (text) => void (window.copied = text)));
  await writeFile(join(folder, 'release.txt'), RELEASE);
  await writeFile(join(folder, 'story.txt'), STORY);
  for (const format of ['text', 'json']) {
    await page.evaluate(() => (window.copied = ''));
    await page.click(`#copy-${format}`);
    await until(`the ${format} report`, () => page.evaluate(() => window.copied !== ''));
    const args = ['check', '--format', format, '--published', '2023-05-25', '--against', 'release.txt', 'story.txt'];
    const { stdout } = await promisify(execFile)(COMMAND, args, { cwd: folder }).catch((error) => error);
    assert.equal((await page.evaluate(() => window.copied)).trimEnd(), stdout.trimEnd());
  }
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await page.evaluate(() => document.getElementById('printed').textContent);
  assert.match(printed, /release\.txt: “Westhaven Airport handled 18\.63/);
  assert.match(printed, /In release\.txt, not here: .*12 new routes/);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.isVisible('#source'));
  await screenshot(page, 'single-source-print', { fullPage: true });
  await close();
  await rm(folder, { recursive: true });
});

const line = (page) => page.evaluate(() => document.querySelector('.joining path')?.getAttribute('d') ?? '');

test('a line joins a figure and its partner while it is pointed at, and what is scrolled away joins nothing', async () => {
  const { page, close } = await paired({ viewport: { width: 1400, height: 860 } });
  assert.equal(await line(page), '');
  await row(page, '16.83').hover();
  await until('there is a line', async () => (await line(page)) !== '');
  const numbers = (await line(page)).match(/-?[\d.]+/g).map(Number);
  const [x, y, toX, toY] = [...numbers.slice(0, 2), ...numbers.slice(-2)];
  const ends = await page.evaluate(() => ['current', 'contradicted'].map((name) => {
    const [range] = [...CSS.highlights.get(`tallymark-${name}`)].filter((one) => /^1[86]\.[86]3/.test(String(one)));
    const { top, bottom } = range.getClientRects()[0];
    return { top, bottom };
  }));
  const [gapFrom, gapTo] = await page.evaluate(() => [
    document.querySelector('#source').getBoundingClientRect().right, document.querySelector('#article').getBoundingClientRect().left,
  ]);
  assert.ok(y > ends[0].top && y < ends[0].bottom, 'it begins at the height of the words of the source');
  assert.ok(toY > ends[1].top && toY < ends[1].bottom, 'and ends at that of those of the article');
  assert.ok(Math.abs(x - gapFrom) < 2 && x < toX && toX < gapTo, 'and crosses no words, only the gap between the columns');
  await new Promise((resolve) => setTimeout(resolve, 400)); // it has been drawn, for the picture
  await screenshot(page, 'single-source-line');
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.joining')).pointerEvents), 'none');
  await row(page, '340').hover();
  await until('none to what is not there', async () => (await line(page)) === '');
  await row(page, '16.83').hover();
  await until('there is a line', async () => (await line(page)) !== '');
  await page.evaluate(() => document.getElementById('article').style.setProperty('margin-top', '2000px'));
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  await until('none out of sight', async () => (await line(page)) === '');
  await close();
});

test('less motion is wanted: the line is there at once', async () => {
  const { page, close } = await paired({ viewport: { width: 1400, height: 860 }, reducedMotion: 'reduce' });
  await row(page, '16.83').hover();
  await until('there is a line', async () => (await line(page)) !== '');
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.joining path')).animationName), 'none');
  await close();
});

test('Alt and Enter go from a figure to its partner, and back', async () => {
  const { page, close } = await paired();
  const caret = () => page.evaluate(() => {
    const { focusNode, focusOffset } = getSelection();
    return [document.activeElement.id, focusNode.data?.slice(focusOffset - 8, focusOffset), focusNode.data?.slice(focusOffset, focusOffset + 5)];
  });
  await page.evaluate(() => {
    const article = document.getElementById('article');
    article.focus();
    const nodes = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode() && !nodes.currentNode.data.includes('16.83'));
    getSelection().collapse(nodes.currentNode, nodes.currentNode.data.indexOf('16.83') + 2);
  });
  await page.keyboard.press('Alt+Enter');
  assert.deepEqual(await caret(), ['source', 'handled ', '18.63']);
  assert.deepEqual(await pointedAt(page), ['18.63 million passengers']);
  await page.keyboard.press('Alt+Enter');
  assert.deepEqual((await caret()).slice(0, 2), ['article', 'ssengers']);
  assert.ok((await page.innerText('#article')).includes('16.83 million passengers'), 'nothing was written');
  await close();
});

test('several sources: one in sight, the others behind their names; each figure leads to its own', async () => {
  const { page, close } = await paired({ viewport: { width: 1400, height: 860 } });
  await page.fill('#source-name', 'Airport release');
  await page.click('#source-add');
  await page.keyboard.insertText('The city has asked for 340 parking places at the airport. A tram would cost 61 million euros.');
  await page.fill('#source-name', 'Letter of the mayor');
  await until('the letter is a source', async () => (await inPanel(page, '.result')).includes('Matches Letter of the mayor'));
  assert.ok((await inPanel(page, '.result')).includes('Differs from Airport release'));
  const tabs = () => page.evaluate(() => [...document.querySelectorAll('#source-tabs button')].map((tab) => [tab.innerText, tab.getAttribute('aria-pressed')]));
  assert.deepEqual(await tabs(), [['Airport release', 'false'], ['Letter of the mayor', 'true']]);
  const summaries = await inPanel(page, '.left-out summary');
  assert.match(summaries[0], /^In Airport release, not here: \d+$/);
  assert.equal(summaries[1], 'In Letter of the mayor, not here: 1');
  await screenshot(page, 'single-sources');
  await row(page, '16.83').hover();
  await until('its source is in sight', async () => (await tabs())[0][1] === 'true');
  assert.deepEqual(await pointedAt(page), ['18.63 million passengers']);
  await page.evaluate(() => (navigator.clipboard.writeText = async (text) => void (window.copied = text)));
  await page.click('#copy-json');
  await until('the report', () => page.evaluate(() => Boolean(window.copied)));
  const { against } = JSON.parse(await page.evaluate(() => window.copied));
  assert.deepEqual(against.map(({ name }) => name), ['Airport release', 'Letter of the mayor']);
  await page.click('#source-tabs button:nth-child(2)');
  await page.click('#source-remove');
  await until('the letter is none', async () => !(await inPanel(page, '.result')).includes('Matches Letter of the mayor'));
  assert.equal(await page.isVisible('#source-tabs'), false);
  assert.ok(await page.isVisible('#source'));
  await close();
});

test('a page becomes the source with its markup, which is not read', async () => {
  const { page, close } = await open();
  await page.click('#compare');
  const html = `<nav>Flights 7</nav><p>${RELEASE.replace('18.63 million', '<b>18</b>.63&nbsp;million')}</p>`;
  await page.setInputFiles('#source-file', { name: 'release.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await page.fill('#article', STORY);
  await differing(page, '16.83');
  await row(page, '16.83').hover();
  await until('its words are marked', async () => (await pointedAt(page)).includes('18</b>.63&nbsp;million passengers'));
  assert.ok(!(await inPanel(page, '.left-out li')).some((item) => item.includes('Flights')));
  await close();
});

test('a file becomes the source, and gives it its name', async () => {
  const { page, close } = await open();
  await page.click('#compare');
  await page.setInputFiles('#source-file', { name: 'wire.txt', mimeType: 'text/plain', buffer: Buffer.from(RELEASE) });
  await page.fill('#article', STORY);
  await until('it has its name', async () => (await inPanel(page, '.result')).includes('Differs from wire.txt'));
  await close();
});

test('axe-core finds nothing in the two panes, with list and card', async () => {
  const { page, close } = await paired({ bypassCSP: true });
  await row(page, '16.83').click();
  await page.locator('#figures .card.pinned').waitFor();
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].target, nodes[0].failureSummary]), []);
  await close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`looked at: two panes, ${colorScheme}, wide and narrow`, async () => {
    const { page, close } = await paired({ colorScheme });
    await screenshot(page, `single-source-${colorScheme}-list`);
    await row(page, '16.83').click();
    await page.locator('#figures .card.pinned').waitFor();
    await new Promise((resolve) => setTimeout(resolve, 300)); // it has come to rest, for the picture
    await screenshot(page, `single-source-${colorScheme}`);
    for (const [width, height] of [[1100, 860], [320, 640]]) {
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width, height });
      await page.evaluate(() => scrollTo(0, 0));
      await screenshot(page, `single-source-${colorScheme}-${width}`, { fullPage: true });
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content <= window, 'nothing is scrolled sideways');
    }
    await page.click('#figures .fold');
    const last = page.locator('#figures .about > :last-child');
    await last.scrollIntoViewIfNeeded();
    const { y, height: tall } = await last.boundingBox();
    assert.ok(y + tall <= 640, 'the end of the list can be scrolled to');
    await page.hover('#figures .left-out li button');
    await screenshot(page, `single-source-${colorScheme}-320-left-out`);
    await page.click('#figures .left-out li:nth-child(2) button');
    assert.deepEqual(await pointedAt(page), ['12 new routes']);
    await new Promise((resolve) => setTimeout(resolve, 500)); // it has been scrolled to, for the picture
    await screenshot(page, `single-source-${colorScheme}-320-gone-to`);
    await close();
  });
}
