// tallymark.html in Chromium, opened from disk without a network.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, marked, openPage, PHONE, screenshot } from './browser.mjs';
import { ADDRESS } from './single_file/address.mjs';
import { singleFileContract } from './single_file/contract.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

async function open(options = {}) {
  const { page, context, requests, broken } = await openPage(browser, options);
  await context.setOffline(true);
  await page.goto(ADDRESS);
  await marked(page);
  assert.ok(requests.includes(ADDRESS), 'requests are seen');
  return { page, requests, broken, close: () => context.close() };
}

singleFileContract({ name: 'chromium', open, screenshot });

for (const colorScheme of ['light', 'dark']) {
  test(`looked at: ${colorScheme}, on a phone`, async () => {
    const { page, close } = await open({ colorScheme, viewport: PHONE, deviceScaleFactor: 2, hasTouch: true });
    await screenshot(page, `single-phone-${colorScheme}`);
    const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= window, 'nothing is scrolled sideways');
    await close();
  });
}

test('looked at: dark, and narrow', async () => {
  const { page, close } = await open({ colorScheme: 'dark' });
  await screenshot(page, 'single-dark');
  await page.setViewportSize({ width: 320, height: 640 });
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, 'nothing is scrolled sideways');
  await close();
});

test('what is printed ends with a table of all figures and where to look them up', async () => {
  const { page, close } = await open();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await screenshot(page, 'single-print', { fullPage: true });
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('#printed tbody tr')].map((row) => [...row.cells].map((cell) => cell.textContent)),
  );
  assert.ok(rows.length > 15);
  const differs = rows.find(([sign]) => sign === '≠');
  assert.match(differs[1], / in 1981 /);
  assert.match(differs[2], /^Differs from /);
  assert.match(differs[3], /2007/);
  assert.match(differs[4], /https:\/\//);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.evaluate(() => document.getElementById('printed').childElementCount), 0);
  await close();
});

test('a file that is no text is refused in words, and one that is becomes the article', async () => {
  const { page, close } = await open();
  await page.setInputFiles('#file', { name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0]) });
  await page.waitForFunction(() => /photo\.txt.*no UTF-8/.test(document.getElementById('said').textContent));
  await page.setInputFiles('#file', { name: 'law.txt', mimeType: 'text/plain', buffer: Buffer.from('Mauritania abolished slavery in 1985.\r\n') });
  await page.waitForFunction(() => [...(CSS.highlights.get('tallymark-contradicted') ?? [])].map(String).includes('1985'));
  await close();
});
