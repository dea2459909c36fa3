// The extension in Chromium, by real clicks on its toolbar button.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DESKTOP, PHONE, pointOn, screenshot } from './browser.mjs';
import { launchChrome } from './extension/chrome.mjs';
import { keepsItsPromises, marked, open, sentence } from './extension/contract.mjs';

const here = keepsItsPromises(launchChrome);

test('on dark paper the inks are those for dark paper, whatever the page declares', async () => {
  const inks = {};
  for (const path of ['/article', '/dark', '/dark-declared']) {
    const { page, close } = await open(here, path);
    await here.driver.click(page);
    await marked(page, here.driver);
    inks[path] = await page.evaluate(() => {
      const sign = document.querySelector('tallymark-panel').shadowRoot.querySelector('.margin .sign');
      const line = getComputedStyle(document.querySelector('p'), '::highlight(tallymark-supported)');
      return [getComputedStyle(sign).color, line.textDecorationColor];
    });
    await close();
  }
  assert.deepEqual(inks['/dark'], inks['/dark-declared']);
  assert.ok(inks['/dark'].every((ink, i) => ink !== inks['/article'][i]), JSON.stringify(inks));
});

test('who says in the options to be an editor is shown what to check', async () => {
  const { driver } = here;
  const options = await driver.newPage();
  const { page, close } = await open(here, '/undecided');
  const shown = async () => {
    await driver.click(page);
    await marked(page, here.driver);
    const said = await sentence(page);
    await driver.click(page);
    return said;
  };
  const choose = async (mode) => {
    await options.goto(driver.optionsPage);
    await options.bringToFront();
    await options.click(`input[value=${mode}]`);
    await options.waitForFunction(() => document.querySelector('output').textContent.startsWith('Kept.'));
    await options.reload();
    assert.equal(await options.evaluate(() => document.querySelector('input:checked').value), mode);
  };
  assert.equal(await shown(), 'We could check 1 of 1. 1 is undecided.');
  await choose('editor');
  await options.setViewport({ width: 620, height: 420 });
  await screenshot(options, 'extension-options');
  await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await screenshot(options, 'extension-options-dark');
  assert.notEqual(await shown(), 'We could check 1 of 1. 1 is undecided.');
  await choose('reader');
  assert.equal(await shown(), 'We could check 1 of 1. 1 is undecided.');
  await options.close();
  await close();
});

for (const [name, path, viewport] of [['light', '/article', DESKTOP], ['dark', '/dark', DESKTOP], ['phone', '/article', PHONE]]) {
  test(`card and list are inside the window, and the card beside its words: ${name}`, async () => {
    const { page, close } = await open(here, path, viewport);
    await here.driver.click(page);
    await marked(page, here.driver);
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('tallymark-contradicted');
      scrollBy(0, range.getBoundingClientRect().top - 180);
    });
    await screenshot(page, `extension-${name}`);
    const { x, y } = await pointOn(page, 'tallymark-contradicted', '1981');
    await page.mouse.click(x, y);
    await page.waitForFunction(() => document.querySelector('tallymark-panel').shadowRoot.querySelector('.card:popover-open'));
    await page.mouse.move(5, 5);
    await new Promise((done) => setTimeout(done, 400)); // the card has come to rest
    await screenshot(page, `extension-${name}-card`);
    const box = (selector) =>
      page.evaluate((selector) => {
        const { left, top, right, bottom } = document.querySelector('tallymark-panel').shadowRoot.querySelector(selector).getBoundingClientRect();
        return { left, top, right, bottom, width: innerWidth, height: innerHeight };
      }, selector);
    const card = await box('.card');
    assert.ok(y < card.top || y > card.bottom || x < card.left || x > card.right, 'the words can be read');
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('tallymark-panel').shadowRoot.querySelector('.fold').click());
    await screenshot(page, `extension-${name}-list`);
    for (const { left, top, right, bottom, width, height } of [card, await box('.ledger')]) {
      assert.ok(left >= 0 && top >= 0 && right <= width && bottom <= height);
    }
    await close();
  });
}
