// The example page in Firefox ESR: marked by the engine in its worker, and as it was in every other way.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { marked, marks, serve } from '../e2e/browser.mjs';
import { launch, openPage, PHONE, screenshot } from './firefox.mjs';

const site = fileURLToPath(new URL('../../build/site', import.meta.url));

let browser;
let server;
before(async () => {
  server = await serve(site);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const [name, viewport] of Object.entries({ desktop: undefined, phone: PHONE })) {
  test(`the example article is marked in Firefox, ${name}, and no node of it changed`, async () => {
    const { page, context, broken, requests } = await openPage(browser, { viewport });
    await page.goto(server.url);
    await marked(page);
    await screenshot(page, `site-firefox-${name}`);

    const found = await marks(page);
    assert.ok(found['tallymark-contradicted'].includes('1981'), '1981 differs');
    assert.ok(found['tallymark-supported'].some((text) => text.startsWith('104.6')), '104.6 matches');
    const list = await page.evaluate(
      () => document.getElementById('figures').shadowRoot.querySelector('.sentence').textContent,
    );
    assert.match(list, /^We could check \d+ of \d+\./);

    const [now, then] = await page.evaluate(() => [document.documentElement.outerHTML, window.htmlBefore]);
    assert.equal(now, then, 'the page’s HTML is what it was');
    assert.ok(requests.length > 5, 'requests are seen');
    const { origin } = new URL(server.url);
    // Firefox has the triangles of `details` in a font of its own, at a data address.
    const left = requests.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin);
    assert.deepEqual(left, [], 'no request leaves');
    assert.deepEqual(await page.evaluate(() => window.violations), [], 'the policy is kept');
    assert.deepEqual(broken, []);
    await context.close();
  });
}

test('in Firefox the marks of a plain page follow an edit, and a card opens', async () => {
  const { page, context, broken } = await openPage(browser);
  await page.goto(`${server.url}plain-html/`);
  await marked(page);
  const differs = () => page.evaluate(() => [...(CSS.highlights.get('tallymark-contradicted') ?? [])].map(String));
  assert.ok((await differs()).some((words) => words.startsWith('140.6')));
  await page.evaluate(() => {
    const text = document.querySelector('#article p').firstChild;
    text.data = text.data.replace('140.6', '104.6');
  });
  await page.waitForFunction(() => [...CSS.highlights.get('tallymark-supported')].some((range) => String(range).startsWith('104.6')));
  assert.ok(!(await differs()).some((words) => words.startsWith('140.6')));
  const card = await page.evaluate(() => {
    const { shadowRoot, attachment } = document.querySelector('tally-mark');
    attachment.open(attachment.report.figures.find(({ text }) => text.startsWith('104.6')).id);
    return shadowRoot.querySelector('.card:popover-open')?.textContent ?? '';
  });
  assert.match(card, /Matches Walk Free/);
  await screenshot(page, 'plain-html-firefox');
  assert.deepEqual(broken, []);
  await context.close();
});
