// An editor in Decap CMS: types a wrong figure, sees it in the preview, copies the query, sets another aside, adds a pack of
// the newsroom's as CSV sheets, saves; and nothing of ours is in what was saved. Fetches Decap CMS from npm the first time; the page itself asks no other host.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { assembleDecap } from '../../examples/decap/assemble.mjs';
import { launch, openPage, screenshot, serve } from '../e2e/browser.mjs';

/** The sheets of docs/make-a-pack.md, a year older, so that they came out before the draft; of what is there twice, the second is right. */
const guide = await readFile(new URL('../../docs/make-a-pack.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/^```\w+ trams\/(\S+)\n([\s\S]*?)^```/gm)];
const sheets = [...new Map(blocks.map(([, name, text]) => [name, text.replaceAll('2024-', '2023-')]))]
  .map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }));

let browser;
let server;
before(async () => {
  server = await serve(await assembleDecap(), '--policy', 'loose');
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test('an editor at work in the preview of Decap CMS', async () => {
  const { page, context, requests } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(30_000);
  await page.goto(server.url);
  await page.getByRole('button', { name: /login/i }).click();
  await page.getByRole('link', { name: /Where forced labour/ }).click();

  const handle = await page.waitForSelector('iframe[class*="PreviewPaneFrame"], iframe#preview-pane');
  const frame = await handle.contentFrame();
  const marked = (verdict, words, there = true) =>
    frame.waitForFunction(
      ([name, words, there]) =>
        [...(CSS.highlights.get(name) ?? [])].some((range) => String(range).startsWith(words)) === there,
      [`tallymark-${verdict}`, words, there],
    );
  await marked('contradicted', '140.6');
  await page.waitForTimeout(500);
  await screenshot(page, 'decap');

  const body = page.locator('[data-slate-editor="true"]').first();
  // Slate takes over a selection a moment after the browser has made it, also that of the click.
  const typeAtEnd = async (text) => {
    await body.click();
    for (let inRow = 0; inRow < 3; ) {
      await page.keyboard.press('Control+End');
      await page.waitForTimeout(100);
      const atEnd = await body.evaluate((editor) => {
        const { focusNode, focusOffset } = getSelection();
        const behind = document.createRange();
        behind.setStart(focusNode, focusOffset);
        behind.setEndAfter(editor.lastChild);
        return behind.toString().replace(/\uFEFF/g, '') === '';
      });
      inRow = atEnd ? inRow + 1 : 0;
    }
    await page.keyboard.type(text);
  };
  await typeAtEnd(' Mauritania abolished slavery in 1985.');
  await marked('contradicted', '1985');

  const at = await frame.evaluate(() => {
    const range = [...CSS.highlights.get('tallymark-contradicted')].find((one) => String(one) === '1985');
    range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  const box = await handle.boundingBox();
  await page.mouse.click(box.x + at.x, box.y + at.y);
  const card = frame.locator('aside .card.pinned');
  await card.waitFor();
  assert.match(await card.innerText(), /Differs from European Parliament/);
  await frame.evaluate(() => {
    window.copied = [];
    navigator.clipboard.writeText = async (text) => void window.copied.push(text);
  });
  await card.getByRole('button', { name: 'Copy as query' }).click();
  await card.getByText('Copied.').waitFor();
  const [query] = await frame.evaluate(() => window.copied);
  assert.match(query, /^Para 3: “Mauritania abolished slavery in 1985\.”\? .*1981.*https:/);
  await page.waitForTimeout(300);
  await screenshot(page, 'decap-card');
  await page.keyboard.press('Escape');

  await frame.locator('aside .fold').click();
  await frame.locator('aside .figure', { hasText: '140.6' }).first().click();
  await frame.locator('aside .card summary', { hasText: 'Set aside' }).click();
  await frame.locator('aside [data-scope=claim]').click();
  await marked('contradicted', '140.6', false);
  await page.keyboard.press('Escape');

  await typeAtEnd(' In 2022 the Harbour Line had a ridership of 1.13 million.');
  await frame.locator('aside .add-pack input').setInputFiles(sheets);
  await frame.locator('aside .add-pack').getByText('trams 1.0.0 has been added.').waitFor({ state: 'attached' });
  await marked('contradicted', '1.13');
  await screenshot(page, 'decap-pack');

  const shown = await frame.evaluate(() => document.querySelector('article').outerHTML);
  assert.doesNotMatch(shown, /tallymark|highlight/i, 'the preview is as Decap renders it');
  await page.getByRole('button', { name: /^publish/i }).first().click();
  await page.getByRole('menuitem', { name: /publish now/i }).first().click();
  await page.waitForFunction(() => JSON.stringify(window.repoFiles).includes('1985'));
  const saved = await page.evaluate(() => window.repoFiles.articles['forced-labour.md'].content);
  assert.match(saved, /Mauritania abolished slavery in 1985\./);
  assert.match(saved, /140\.6 people in modern slavery/);
  assert.doesNotMatch(saved, /tallymark|<\w|highlight|data-/i, 'nothing of ours is saved');
  const { origin } = new URL(server.url);
  const left = requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin);
  assert.deepEqual(left, [], 'no request leaves');
  await context.close();
});
