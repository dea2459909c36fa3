// An editor adds a pack of the newsroom's own in the list: as sheets, as they come from a spreadsheet, and one with a slip in it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { atWork, marked, openPage, screenshot } from './browser.mjs';

const guide = await readFile(new URL('../../docs/make-a-pack.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```/gm)].map(([, name, text]) => ({ name, text }));
const article = blocks.find(({ name }) => name === 'article.txt').text.trim().replaceAll('\n', ' ');
const fileOf = ({ name, text }) => ({ name: name.split('/').pop(), mimeType: 'text/csv', buffer: Buffer.from(text) });
/** The sheets of the guide; of what it shows twice, the wrong one comes first. */
const sheets = (slipped) => {
  const named = blocks.filter(({ name }) => name.startsWith('trams/'));
  const chosen = new Map((slipped ? named.toReversed() : named).map((block) => [block.name, block]));
  return [...chosen.values()].map(fileOf);
};

const here = atWork();

test('sheets of a newsroom are added, and what they say is marked; a slip in them is named by its line', async () => {
  const { page, context, broken, requests } = await openPage(here.browser);
  await page.goto(`${here.server.url}plain-html/`);
  await marked(page);
  const input = page.locator('tally-mark .add-pack input');
  assert.equal(await input.count(), 0, 'not for readers');
  await page.evaluate((article) => {
    document.querySelector('tally-mark').mode = 'editor';
    document.querySelector('tally-mark').published = '2024-03-04';
    document.querySelector('article p').textContent = article;
  }, article);
  await page.waitForFunction(() => document.querySelector('tally-mark').attachment.text.includes('Harbour'));
  const said = page.locator('tally-mark .add-pack .said');

  await input.setInputFiles(sheets(true));
  await page.waitForFunction(() => document.querySelector('tally-mark').shadowRoot.querySelector('.add-pack .said').textContent !== '');
  assert.match(await said.innerText(), /^The pack was not added\. .*sheet observations, line 2, column value/);
  await input.setInputFiles(sheets(false).filter(({ name }) => name !== 'sources.csv'));
  await said.getByText('sources.csv').waitFor();

  await input.setInputFiles(sheets(false));
  await said.getByText('trams 1.0.0 has been added.').waitFor();
  await page.waitForFunction(() => [...(CSS.highlights.get('tallymark-contradicted') ?? [])].some((range) => String(range).startsWith('1.13')));
  assert.ok(await page.evaluate(() => document.querySelector('tally-mark').report.packs.some(({ name }) => name === 'trams')));
  await page.locator('tally-mark .add-pack').scrollIntoViewIfNeeded();
  await screenshot(page, 'add-pack');
  const { origin } = new URL(here.server.url);
  assert.deepEqual(requests.filter((url) => new URL(url).origin !== origin), [], 'no request leaves');
  assert.deepEqual(broken, []);
  await context.close();
});
