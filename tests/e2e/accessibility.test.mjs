// What axe-core finds in every state of card and list, and what can be done by key alone, at 320 pixels and at twice the size.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { atWork, marked, openPage, screenshot } from './browser.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const here = atWork();

/** Rules of WCAG 2.2 AA and below that are broken in the whole page, shadow trees included, in a sentence each. */
async function broken(page) {
  const { violations } = await page.evaluate(() =>
    window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}: ${node.failureSummary}`));
}

async function open(options = {}) {
  const opened = await openPage(here.browser, { bypassCSP: true, ...options });
  opened.context.setDefaultTimeout(30_000);
  await opened.page.goto(`${here.server.url}plain-html/`);
  await marked(opened.page);
  await opened.page.evaluate(axe);
  return opened;
}

for (const colorScheme of ['light', 'dark']) {
  test(`axe-core finds nothing in list, card, menus: ${colorScheme}`, async () => {
    const { page, context } = await open({ colorScheme, reducedMotion: 'reduce' }); // no colour on its way to another
    await page.evaluate(() => (document.querySelector('tally-mark').mode = 'editor'));
    for (const summary of await page.locator('tally-mark .about summary').all()) await summary.click();
    assert.deepEqual(await broken(page), [], 'the list, everything unfolded');
    await screenshot(page, `accessible-list-${colorScheme}`);
    const rows = page.locator('tally-mark .figure');
    for (const words of ['140.6', 'highest', '41 people', '1981', 'millions']) {
      const row = rows.filter({ has: page.locator('.marked', { hasText: words }) }).first();
      if ((await row.count()) === 0) continue;
      await row.click();
      await page.locator('tally-mark .card.pinned').waitFor();
      const choices = page.locator('tally-mark .card summary');
      if (await choices.count()) await choices.click();
      assert.deepEqual(await broken(page), [], `the card of ${words}`);
      await page.keyboard.press('Escape');
    }
    await context.close();
  });
}

test('by key alone: to the list, to a card, copied, set aside, taken back', async () => {
  const { page, context } = await open();
  const active = () =>
    page.evaluate(() => {
      const element = document.querySelector('tally-mark').shadowRoot.activeElement;
      return element ? `${element.className} ${element.textContent}`.trim() : null;
    });
  const tabTo = async (pattern) => {
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      if (pattern.test((await active()) ?? '')) return;
    }
    assert.fail(`Tab never came to ${pattern}`);
  };
  await tabTo(/^figure.*140\.6/s);
  await page.keyboard.press('Enter');
  await page.locator('tally-mark .card.pinned').waitFor();
  await tabTo(/^Set aside$/);
  await page.keyboard.press('Enter');
  await tabTo(/^This mark$/);
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: 'set aside' }).waitFor();
  await page.keyboard.press('Escape');
  await tabTo(/^1 set aside$/); // what unfolds the list, not the filter before it
  await page.keyboard.press('Enter');
  await tabTo(/^textual Take back/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !/set aside/.test(document.querySelector('tally-mark').shadowRoot.querySelector('.sentence').textContent));
  await context.close();
});

test('differences first: by key, and back', async () => {
  const { page, context } = await open();
  const verdicts = () => page.locator('tally-mark .figure').evaluateAll((all) => all.map(({ dataset }) => dataset.look));
  const inText = await verdicts();
  await page.getByRole('button', { name: 'Differences first' }).focus();
  await page.keyboard.press('Space');
  const weighed = await verdicts();
  assert.equal(weighed[0], 'contradicted');
  assert.equal(weighed.at(-1), 'unchecked');
  assert.deepEqual([...weighed].sort(), [...inText].sort());
  await page.keyboard.press('Space');
  assert.deepEqual(await verdicts(), inText);
  await context.close();
});

test('marks are no misspellings to a screen reader', async () => {
  const { page, context } = await open();
  const types = await page.evaluate(() => [...CSS.highlights].filter(([name]) => name.startsWith('tallymark-')).map(([, one]) => one.type));
  assert.ok(types.length > 2);
  assert.deepEqual([...new Set(types)], ['highlight']);
  await context.close();
});

for (const [name, options] of Object.entries({
  '320 pixels': { viewport: { width: 320, height: 640 } },
  'twice the size': { viewport: { width: 640, height: 430 }, deviceScaleFactor: 2 },
})) {
  test(`${name}: nothing is cut off, and every control is within the window`, async () => {
    const { page, context } = await open(options);
    await page.locator('tally-mark .fold').click();
    await screenshot(page, `accessible-${name.replace(' ', '-')}-list`);
    await page.locator('tally-mark .figure').filter({ hasText: '140.6' }).first().click();
    await page.locator('tally-mark .card summary').click();
    await page.waitForTimeout(300);
    await screenshot(page, `accessible-${name.replace(' ', '-')}-card`);
    const outside = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('tally-mark');
      const controls = [...shadowRoot.querySelectorAll('.card button, .card summary')];
      return controls
        .map((control) => [control.textContent, control.getBoundingClientRect()])
        .filter(([, { left, right, top, bottom, width }]) => width > 0 && (left < 0 || right > innerWidth + 1 || top < 0 || bottom > innerHeight + 1))
        .map(([text]) => text);
    });
    assert.deepEqual(outside, []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= options.viewport.width);
    await context.close();
  });
}

test('who wants less motion has none', async () => {
  const { page, context } = await open({ reducedMotion: 'reduce' });
  await page.locator('tally-mark .figure').filter({ hasText: '140.6' }).first().click();
  await page.locator('tally-mark .card').waitFor(); // its module comes behind
  const animation = await page.evaluate(
    () => getComputedStyle(document.querySelector('tally-mark').shadowRoot.querySelector('.card')).animationName,
  );
  assert.equal(animation, 'none');
  await context.close();
});
