// Every state of the interface, from a report written by hand, in a page with the strictest policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { report } from '../web/fixtures/all_states.mjs';
import { atWork, marked, marks, openPage, PHONE, pointOn, screenshot } from './browser.mjs';
import { assembleHarness } from './harness/assemble.mjs';

const here = atWork(async () => fileURLToPath(await assembleHarness()));

/** Opens the page, runs the steps, and holds it to every promise at the end. */
function inPage(name, options, steps) {
  test(name, async () => {
    const opened = await openPage(here.browser, options);
    const { page, context, broken, requests } = opened;
    await page.goto(here.server.url + (options.query ?? ''));
    await marked(page);
    await steps(page, opened);
    const origin = new URL(here.server.url).origin;
    assert.deepEqual(requests.filter((url) => new URL(url).origin !== origin), [], 'no request leaves');
    assert.deepEqual(await page.evaluate(() => window.violations), [], 'the policy is kept');
    assert.deepEqual(broken, []);
    assert.equal(
      await page.evaluate(() => document.documentElement.outerHTML),
      await page.evaluate(() => window.htmlBefore),
      'the page’s HTML is what it was',
    );
    await context.close();
  });
}

const card = (page) => page.locator('#figures .card');
const row = (page, text) =>
  page.locator('#figures .figure', { has: page.locator('.marked', { hasText: text }) }).first();
const focused = (page) =>
  page.evaluate(() => document.getElementById('figures').shadowRoot.activeElement?.className ?? null);

inPage('every verdict has its mark, on the words of its figures; what is undecided only for an editor', {}, async (page) => {
  assert.equal((await marks(page))['tallymark-review'], undefined);
  await page.evaluate(() => (window.shown.mode = 'editor'));
  const found = await marks(page);
  for (const verdict of ['supported', 'contradicted', 'context', 'review', 'unchecked']) {
    const expected = report.figures.filter((figure) => figure.verdict === verdict).map(({ text }) => text);
    if (verdict === 'contradicted') expected.splice(expected.indexOf('1981') + 1, 0, 'criminalize');
    assert.deepEqual(found[`tallymark-${verdict}`], expected);
  }
});

inPage('each verdict has an underline, a sign and a word of its own', {}, async (page) => {
  const styles = await page.evaluate(() =>
    ['supported', 'contradicted', 'context', 'review', 'unchecked'].map((verdict) => {
      const style = getComputedStyle(document.querySelector('h1'), `::highlight(tallymark-${verdict})`);
      return `${style.textDecorationLine} ${style.textDecorationStyle}`;
    }),
  );
  assert.equal(new Set(styles).size, 5, styles.join(', '));
  const rows = await page.locator('#figures .figure').evaluateAll((buttons) =>
    buttons.map((button) => ({
      look: button.dataset.look,
      sign: button.querySelector('.sign').textContent,
      word: button.querySelector('.result b').textContent,
    })),
  );
  for (const key of ['sign', 'word']) {
    const owners = new Map();
    for (const entry of rows) {
      assert.equal(owners.get(entry[key]) ?? entry.look, entry.look, `${key} “${entry[key]}” is shared`);
      owners.set(entry[key], entry.look);
    }
  }
});

inPage('the list begins with the sentence and has every figure', {}, async (page) => {
  assert.equal(
    await page.locator('#figures .sentence').textContent(),
    'We could check 9 of 15. 4 match, 3 differ, 1 matches another year, 1 is undecided.',
  );
  assert.equal(await page.locator('#figures .figure').count(), report.figures.length);
  await screenshot(page, 'states-desktop');
});

inPage('a filter shows one result only', {}, async (page) => {
  await page.locator('#figures [data-filter=contradicted]').click();
  const shown = page.locator('#figures .figure:visible');
  assert.equal(await shown.count(), 3);
  assert.deepEqual(await shown.evaluateAll((all) => [...new Set(all.map((one) => one.dataset.look))]), ['contradicted']);
  await page.locator('#figures [data-filter=all]').click();
  assert.equal(await shown.count(), report.figures.length);
});

inPage('hovering opens the card, and leaving closes it', {}, async (page) => {
  const point = await pointOn(page, 'tallymark-supported', '90');
  await page.mouse.move(point.x, point.y);
  await card(page).waitFor({ state: 'visible' });
  const text = await card(page).innerText();
  assert.match(text, /Matches Walk Free, 2023 edition/);
  assert.match(text, /90\.3 per 1,000 people/);
  assert.match(text, /89\.5 to 90\.5/);
  assert.match(text, /The unit is carried over from the clause before\./);
  assert.match(text, /Agrees with the named source\. That does not make the sentence true\./);
  assert.equal(await focused(page), null, 'hovering takes no focus');
  // The pointer may go over to the card.
  const box = await card(page).boundingBox();
  await page.mouse.move(box.x + 40, box.y + 40, { steps: 3 });
  await page.waitForTimeout(400);
  assert.equal(await card(page).isVisible(), true);
  await page.mouse.move(5, 5);
  await card(page).waitFor({ state: 'hidden' });
});

inPage('crossing a figure opens nothing', {}, async (page) => {
  const point = await pointOn(page, 'tallymark-supported', '90');
  await page.mouse.move(point.x, point.y);
  await page.mouse.move(point.x, point.y + 200);
  await page.waitForTimeout(250);
  assert.equal(await card(page).isVisible(), false);
});

inPage('a click pins the card; Escape closes it', {}, async (page) => {
  const point = await pointOn(page, 'tallymark-contradicted', '1981');
  await page.mouse.click(point.x, point.y);
  await card(page).waitFor({ state: 'visible' });
  assert.match(await card(page).innerText(), /Mauritania abolished slavery in 1981 and made it a crime in 2007\./);
  assert.match(await card(page).innerText(), /Looks like: another event/);
  await page.mouse.move(5, 400);
  await page.waitForTimeout(400);
  assert.equal(await card(page).isVisible(), true, 'pinned');
  await page.keyboard.press('Escape');
  assert.equal(await card(page).isVisible(), false);
});

inPage('a press elsewhere lets a pinned card go', {}, async (page) => {
  const point = await pointOn(page, 'tallymark-contradicted', '1981');
  await page.mouse.click(point.x, point.y);
  await card(page).waitFor({ state: 'visible' });
  await page.mouse.click(5, 400);
  assert.equal(await card(page).isVisible(), false);
});

inPage('selecting the words of a figure is no click', {}, async (page) => {
  const point = await pointOn(page, 'tallymark-contradicted', '1981');
  await page.mouse.move(point.x - 80, point.y);
  await page.mouse.down();
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.mouse.up();
  assert.notEqual(await page.evaluate(() => String(getSelection())), '');
  assert.equal(await page.evaluate(() => document.getElementById('figures').shadowRoot.querySelector('.card.pinned')), null);
});

inPage('by keyboard alone: list, card, next figure, back to the list', {}, async (page) => {
  const first = page.locator('#figures .figure').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await card(page).waitFor({ state: 'visible' });
  assert.match(await focused(page), /card/);
  assert.match(await card(page).innerText(), /Looks like: digits swapped/);
  await page.keyboard.press('ArrowRight');
  assert.match(await card(page).innerText(), /90 is 90\.3 rounded/);
  await page.keyboard.press('Escape');
  assert.equal(await card(page).isVisible(), false);
  assert.match(await focused(page), /figure/, 'the focus is back in the list');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  assert.match(await card(page).innerText(), /Compared, undecided/);
});

inPage('every figure can be reached by Tab', {}, async (page) => {
  await page.locator('#figures [data-filter=all]').focus();
  const reached = new Set();
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => {
      const active = document.getElementById('figures').shadowRoot.activeElement;
      return active?.closest('li[data-figure]')?.dataset.figure ?? null;
    });
    if (id !== null) reached.add(id);
  }
  assert.equal(reached.size, report.figures.length);
});

inPage('choosing in the list brings the words into view and marks them', { viewport: { width: 1280, height: 420 } }, async (page) => {
  await row(page, '$8 million').click();
  await card(page).waitFor({ state: 'visible' });
  await page.waitForFunction(() => {
    const [range] = CSS.highlights.get('tallymark-current');
    const { top, bottom } = range.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  const found = await marks(page);
  assert.deepEqual(found['tallymark-current'], ['$8 million']);
  assert.deepEqual(found['tallymark-operand'], ['$4 million', '$3 million'], 'what it was added up from');
  await page.keyboard.press('Escape');
  assert.equal((await marks(page))['tallymark-current'], undefined);
});

inPage('a card has all that is known about the source, and links only by https', {}, async (page) => {
  await row(page, '140.6').click();
  const text = await card(page).innerText();
  for (const part of ['Global Slavery Index 2023', 'Edition 2023', 'Period 2021', '24 May 2023', 'country table', 'estimate', 'Minderoo', '23 November 2026', 'Mind: A modelled estimate']) {
    assert.ok(text.includes(part), part);
  }
  const links = await card(page).locator('a').evaluateAll((all) =>
    all.map((a) => [new URL(a.href).protocol, a.rel, a.referrerPolicy]));
  assert.deepEqual(links, [['https:', 'noreferrer noopener', 'no-referrer']]);
});

inPage('what was not compared says why', {}, async (page) => {
  await row(page, 'thousands').click();
  const text = await card(page).innerText();
  assert.match(text, /Too vague/);
  assert.doesNotMatch(text, /does not make the sentence true/);
});

inPage('no code of ours is ever shown to a reader', {}, async (page) => {
  const seen = [await page.locator('#figures .ledger').innerText()];
  for (let index = 0; index < report.figures.length; index++) {
    await page.locator('#figures .figure').nth(index).click();
    seen.push(await card(page).innerText());
    await page.keyboard.press('Escape');
  }
  assert.doesNotMatch(seen.join('\n'), /\b(?:supported|contradicted|unchecked|verdict|false|fake|error|gsi_|PRK|MRT)\b/i);
});

inPage('an editor is told what to look at', { query: '?mode=editor' }, async (page) => {
  assert.match(await page.locator('#figures .ledger').innerText(), /Check this/);
});

for (const colorScheme of ['light', 'dark']) {
  inPage(`desktop, ${colorScheme}: looked at`, { colorScheme }, async (page) => {
    for (const [name, text] of [['differs', '140.6'], ['matches', '90'], ['elsewhere', '49.6'], ['undecided', '$20 million'], ['none', 'thousands']]) {
      await row(page, text).click();
      await page.waitForTimeout(600);
      await screenshot(page, `states-desktop-${colorScheme}-${name}`);
      await page.keyboard.press('Escape');
    }
  });

  inPage(`phone, ${colorScheme}: the list is a sheet, the card too`, { colorScheme, viewport: PHONE, hasTouch: true, deviceScaleFactor: 2 }, async (page) => {
    await screenshot(page, `states-phone-${colorScheme}`);
    assert.equal(await page.locator('#figures .figures').isVisible(), false, 'folded at first');
    await page.locator('#figures .fold').tap();
    await screenshot(page, `states-phone-${colorScheme}-list`);
    await row(page, '140.6').tap();
    await card(page).waitFor({ state: 'visible' });
    await page.waitForTimeout(600);
    await screenshot(page, `states-phone-${colorScheme}-card`);
    const covered = await page.evaluate(() => {
      const shadow = document.getElementById('figures').shadowRoot;
      const [range] = CSS.highlights.get('tallymark-current');
      return range.getBoundingClientRect().bottom > shadow.querySelector('.card').getBoundingClientRect().top;
    });
    assert.equal(covered, false, 'the card does not cover its words');
    assert.equal(await page.locator('#figures .figures').isVisible(), false, 'the list is folded again');
    const point = await pointOn(page, 'tallymark-supported', 'highest');
    await page.keyboard.press('Escape');
    await page.touchscreen.tap(point.x, point.y);
    await card(page).waitFor({ state: 'visible' });
  });
}

inPage('320 pixels: nothing is wider than the window', { viewport: { width: 320, height: 640 } }, async (page) => {
  await page.locator('#figures .fold').click();
  await row(page, '140.6').click();
  await card(page).waitFor({ state: 'visible' });
  const widths = await page.evaluate(() => {
    const shadow = document.getElementById('figures').shadowRoot;
    return [document.documentElement, shadow.querySelector('.ledger'), shadow.querySelector('.card')].map(
      (element) => element.scrollWidth,
    );
  });
  assert.ok(Math.max(...widths) <= 320, widths.join(' '));
});

inPage('forced colours: words and lines remain', { forcedColors: 'active' }, async (page) => {
  await row(page, '140.6').click();
  await card(page).waitFor({ state: 'visible' }); // its module comes behind
  await screenshot(page, 'states-desktop-forced-colors');
});

inPage('without a date the list says so, and takes one', { query: '?undated' }, async (page) => {
  const field = page.locator('#figures input[type=date]');
  assert.match(await page.locator('#figures .date-field').innerText(), /No publication date was given/);
  await field.fill('2023-05-25');
  await field.waitFor({ state: 'hidden' });
  assert.match(await page.locator('#figures .sentence').innerText(), /^We could check 9 of 15\./);
});

test('under a policy that allows no style at all, ours is there all the same', async () => {
  const { page, context } = await openPage(here.browser);
  await context.route(here.server.url, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    headers['content-security-policy'] = headers['content-security-policy'].replace("style-src 'self'", "style-src 'none'");
    await route.fulfill({ response, headers });
  });
  await page.goto(here.server.url);
  await marked(page);
  await row(page, '140.6').click();
  await page.locator('#figures .card').waitFor(); // its module comes behind
  const styles = await page.evaluate(() => {
    const shadow = document.getElementById('figures').shadowRoot;
    const mark = getComputedStyle(document.querySelector('h1'), '::highlight(tallymark-contradicted)');
    return [getComputedStyle(shadow.querySelector('.card')).position, mark.textDecorationStyle];
  });
  assert.deepEqual(styles, ['fixed', 'double']);
  // The page's own sheet is refused, and nothing of ours is.
  const violations = await page.evaluate(() => window.violations);
  assert.deepEqual(violations.filter((violation) => !violation.endsWith('/page.css')), []);
  assert.ok(violations.length > 0, 'the policy was in force');
  await context.close();
});

inPage('a screen reader finds a region, a status, filters and a list of buttons', {}, async (page) => {
  const tree = await page.locator('#figures').ariaSnapshot();
  for (const part of [
    /region "The figures"/,
    /heading "The figures" \[level=2\]/,
    /status: We could check 9 of 15\./,
    /group "Show"/,
    /list "Figures in the text"/,
    /button "… Slavery Index, released on Wednesday, found that North Korea has … Matches Walk Free, 2023 edition"/,
  ]) {
    assert.match(tree.replaceAll('\u00a0', ' '), part);
  }
  await row(page, '140.6').click();
  assert.match(await page.locator('#figures').ariaSnapshot(), /dialog "Differs from Walk Free, 2023 edition"/);
});

test('without a place of its own the list is a sheet in the corner', async () => {
  const { page, context, broken } = await openPage(here.browser);
  await page.goto(`${here.server.url}?floating`);
  await marked(page);
  const fold = page.locator('tallymark-panel .fold');
  assert.equal(await page.locator('tallymark-panel .figures').isVisible(), false);
  await fold.click();
  await screenshot(page, 'states-desktop-floating');
  await page.locator('tallymark-panel .figure').nth(2).click();
  await page.locator('tallymark-panel .card').waitFor({ state: 'visible' });
  await page.evaluate(() => window.shown.detach());
  assert.equal(await page.locator('tallymark-panel').count(), 0);
  assert.equal(
    await page.evaluate(() => document.documentElement.outerHTML),
    await page.evaluate(() => window.htmlBefore),
  );
  assert.deepEqual(broken, []);
  await context.close();
});

inPage('detached, the page is as it was; others’ highlights stay', {}, async (page) => {
  await page.evaluate(() => {
    CSS.highlights.set('of-the-page', new Highlight(document.createRange()));
    window.sheetsOfThePage = document.adoptedStyleSheets.length;
    window.shown.detach();
  });
  assert.deepEqual(await marks(page), {});
  assert.equal(await page.evaluate(() => CSS.highlights.has('of-the-page')), true);
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  const point = await page.evaluate(() => document.querySelector('h1').getBoundingClientRect().toJSON());
  await page.mouse.click(point.x + 10, point.y + 10);
});
