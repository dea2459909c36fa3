// The example page with the real engine in a real worker, from load to marks, and without a network.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { validateReport } from '../web/fixtures/validate.mjs';
import { atWork, marked, marks, openPage, PHONE, pointOn, screenshot } from './browser.mjs';

const here = atWork();

async function openArticle(options = {}) {
  const opened = await openPage(here.browser, options);
  await opened.page.goto(here.server.url);
  await marked(opened.page);
  return opened;
}

/** What the page promises, at the end of whatever was done in it. */
async function keptEveryPromise({ page, broken, requests }) {
  const { origin } = new URL(here.server.url);
  assert.deepEqual(requests.filter((url) => new URL(url).origin !== origin), [], 'no request leaves');
  assert.deepEqual(await page.evaluate(() => window.violations), [], 'the policy is kept');
  assert.deepEqual(broken, []);
  const [now, then] = await page.evaluate(() => [document.documentElement.outerHTML, window.htmlBefore]);
  assert.equal(now, then, 'the page’s HTML is what it was');
}

/** Runs in the page: a report of its article, by a worker of its own. */
async function reportOfArticle() {
  const { WorkerClient } = await import('/tallymark/tallymark.js');
  const { walkText } = await import('/tallymark/page/text_walker.js');
  const client = new WorkerClient();
  try {
    const { text } = walkText(document.getElementById('article'));
    return { text, report: await client.check(text, '2023-05-25'), refused: await client.refusedPacks() };
  } finally {
    client.dispose();
  }
}

const card = (page) => page.locator('#figures .card');

test('the article’s figures are marked, every one on its own words', async () => {
  const opened = await openArticle();
  const { page, context } = opened;
  const { text, report, refused } = await page.evaluate(reportOfArticle);
  assert.deepEqual(refused, []);
  assert.deepEqual(await validateReport(report), []);
  assert.equal(report.article.length, text.length);
  const found = await marks(page);
  for (const verdict of ['supported', 'contradicted', 'context', 'review', 'unchecked']) {
    const expected = report.figures.filter((figure) => figure.verdict === verdict).map((figure) => figure.text);
    const there = found[`tallymark-${verdict}`] ?? [];
    for (const words of expected) assert.ok(there.includes(words), `${verdict}: ${words}`);
    assert.ok(there.length >= expected.length);
  }
  assert.ok(found['tallymark-supported'].length > 0, 'something matches');
  assert.ok(found['tallymark-unchecked'].length > 0, 'something was not compared');
  await keptEveryPromise(opened);
  await context.close();
});

test('the page reads the article as the file has it: the same figures, the same results', async () => {
  const { page, context } = await openArticle();
  const { text: file, report: there } = await page.evaluate(reportOfArticle);
  const article = await readFile(new URL('../../examples/article/article.txt', import.meta.url), 'utf8');
  const words = (text) => text.split(/\s+/).filter(Boolean);
  assert.deepEqual(words(file), words(article));
  const here = await page.evaluate(async (article) => {
    const { WorkerClient } = await import('/tallymark/tallymark.js');
    const client = new WorkerClient();
    const report = await client.check(article, '2023-05-25');
    client.dispose();
    return report;
  }, article);
  const essence = ({ figures }) => figures.map((figure) => [figure.text, figure.kind, figure.verdict]);
  assert.deepEqual(essence(there), essence(here));
  await context.close();
});

test('by hover, by click and by key: the same card', async () => {
  const opened = await openArticle();
  const { page, context } = opened;
  const words = (await marks(page))['tallymark-supported'].find((text) => text.startsWith('104.6'));
  assert.ok(words, '104.6 matches');
  const row = page.locator('#figures .figure', { has: page.locator('.marked', { hasText: words }) });
  const body = () => card(page).locator('.card-body').innerText();

  await row.focus();
  await page.keyboard.press('Enter');
  await card(page).waitFor({ state: 'visible' });
  await page.waitForTimeout(700);
  const byKey = await body();
  assert.match(byKey, /Walk Free/);
  await screenshot(page, 'article-desktop-card');
  await page.keyboard.press('Escape');

  const point = await pointOn(page, 'tallymark-supported', words);
  await page.mouse.move(point.x, point.y);
  await card(page).waitFor({ state: 'visible' });
  assert.equal(await body(), byKey);
  await page.mouse.click(point.x, point.y);
  await page.locator('#figures .card.pinned').waitFor();
  assert.equal(await body(), byKey);
  await keptEveryPromise(opened);
  await context.close();
});

test('what differs is explained, and its words are marked with it', async () => {
  const { page, context } = await openArticle();
  const found = (await marks(page))['tallymark-contradicted'] ?? [];
  assert.ok(found.includes('1981'), found.join(', '));
  assert.ok(found.some((words) => words.startsWith('criminali')), found.join(', '));
  await page.locator('#figures [data-filter=contradicted]').click();
  await page.locator('#figures .figure:visible').first().click();
  await card(page).waitFor({ state: 'visible' });
  assert.match(await card(page).innerText(), /1981[\s\S]*2007/);
  await page.waitForTimeout(700);
  await screenshot(page, 'article-desktop-differs');
  await context.close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`looked at: ${colorScheme}`, async () => {
    const { page, context } = await openArticle({ colorScheme });
    await screenshot(page, `article-desktop-${colorScheme}`);
    await context.close();
    const phone = await openArticle({ colorScheme, viewport: PHONE, deviceScaleFactor: 2, hasTouch: true });
    await screenshot(phone.page, `article-phone-${colorScheme}`);
    await screenshot(phone.page, `article-phone-${colorScheme}-whole`, { fullPage: true });
    await phone.page.locator('#figures .fold').tap();
    await screenshot(phone.page, `article-phone-${colorScheme}-list`);
    await keptEveryPromise(phone);
    await phone.context.close();
  });
}

test('loaded once, it goes on checking without a network, and asks for nothing', async () => {
  const opened = await openArticle();
  const { page, context, requests } = opened;
  await page.evaluate(async () => {
    const { WorkerClient } = await import('/tallymark/tallymark.js');
    window.client = new WorkerClient();
    await window.client.check('Eritrea had 90.', '2023-05-25');
  });
  await context.setOffline(true);
  const before = requests.length;
  const report = await page.evaluate(() =>
    window.client.check('Mauritania had 32 of every 1,000 people.', '2023-05-25'),
  );
  assert.ok(report.figures.length > 0);
  assert.ok(report.packs.length > 0);
  assert.equal(requests.length, before);
  await context.close();
});

test('a worker that is killed is back within a second', async () => {
  const opened = await openArticle();
  const { page, context } = opened;
  const result = await page.evaluate(async () => {
    const { WorkerClient } = await import('/tallymark/tallymark.js');
    const { startWorker } = await import('/tallymark/worker/start.js');
    const workers = [];
    const client = new WorkerClient({
      start: () => {
        workers.push(startWorker());
        return workers.at(-1);
      },
    });
    await client.check('Seven people.', null);
    // Long enough to be at work on when the worker goes.
    const lost = client.check('Eight people. '.repeat(20_000), null).catch((error) => error.code);
    await new Promise((resolve) => setTimeout(resolve));
    workers[0].terminate();
    workers[0].onerror(new ErrorEvent('error', { message: 'killed' }));
    const code = await lost;
    const start = performance.now();
    const report = await client.check('Nine people.', null);
    return { code, took: performance.now() - start, figures: report.figures.length, workers: workers.length };
  });
  assert.equal(result.code, 'worker-lost');
  assert.equal(result.workers, 2);
  assert.ok(result.figures > 0);
  assert.ok(result.took < 1000, `${result.took} ms`);
  await context.close();
});

test('how long it takes is on the page’s timeline', async () => {
  const { page, context } = await openArticle();
  const measures = await page.evaluate(() =>
    performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration]),
  );
  const names = measures.map(([name]) => name);
  assert.ok(names.includes('tallymark:load-to-marks') && names.includes('tallymark:check'), names.join(', '));
  for (const [name, duration] of measures) assert.ok(duration > 0, name);
  await context.close();
});
