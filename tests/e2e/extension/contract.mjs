// What the extension promises in every browser. A driver brings the browser, the toolbar click and what the toolbar says;
// everything here happens in pages, as somebody reading them would see it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { marks, pointOn } from '../browser.mjs';
import { servePages } from './pages.mjs';

const OFF = { title: 'Tallymark: mark the figures on this page', badge: '' };
const ON = { title: 'Tallymark: on, 13 of 19 checked, 1 differs', badge: '1' };

/**
 * @param {() => Promise<object>} launch a driver: newPage, click, toolbar, storedOnDisk, endBackground, goWhereNoneMayRead, close
 * @returns what tests of one browser alone need: the driver and the pages, once they are there
 */
export function keepsItsPromises(launch) {
  const here = {};
  before(async () => {
    here.pages = await servePages();
    here.driver = await launch();
  });
  after(async () => {
    const asked = await here.driver?.close();
    await here.pages?.stop();
    if (!asked) return;
    const elsewhere = asked.filter((url) => !url.startsWith(`${here.pages.url}/`));
    assert.deepEqual(elsewhere, [], 'nothing was asked of any other host');
    assert.ok(asked.length > 0, 'what is asked is seen');
  });

  test('a click marks the article, and the next leaves the page as it was', async () => {
    const { page, found, close } = await open(here, '/adopted');
    const then = await snapshot(page);
    await here.driver.click(page);
    await marked(page, here.driver);
    const there = await marks(page);
    assert.deepEqual(there['tallymark-contradicted'].sort(), ['1981', 'criminalize']);
    for (const words of ['seven individuals', '90', '32', 'highest']) {
      assert.ok(there['tallymark-supported'].includes(words), words);
    }
    assert.ok(there['tallymark-supported'].some((words) => words.startsWith('104.6')));
    assert.equal(await sentence(page), 'We could check 13 of 19. 12 match, 1 differs.');
    assert.deepEqual(await until(() => here.driver.toolbar(page), ON), ON);
    assert.equal(await outsideOfPanel(page), then.html, 'marks change no node');

    await here.driver.click(page);
    assert.deepEqual(await until(() => here.driver.toolbar(page), OFF), OFF);
    assert.deepEqual(await snapshot(page), then);
    assert.deepEqual(
      await page.evaluate(() => [
        document.adoptedStyleSheets.length === 1 && document.adoptedStyleSheets[0] === own.sheet,
        CSS.highlights.size === 1 && CSS.highlights.get('own') === own.highlight,
      ]),
      [true, true],
      'the page’s own style sheet and highlight are the same objects',
    );
    assert.deepEqual(found, []);
    await close();
  });

  test('under the strictest policy and Trusted Types: the same', async () => {
    const { page, found, close } = await open(here, '/strict');
    const then = await snapshot(page);
    await here.driver.click(page);
    await marked(page, here.driver);
    assert.ok((await marks(page))['tallymark-contradicted'].includes('1981'));
    const line = await page.evaluate(
      () => getComputedStyle(document.querySelector('tallymark-panel').shadowRoot.querySelector('.ledger')).position,
    );
    assert.equal(line, 'fixed', 'the list has its style');
    await here.driver.click(page);
    assert.deepEqual(await until(() => here.driver.toolbar(page), OFF), OFF);
    assert.deepEqual(await snapshot(page), then);
    assert.deepEqual(await page.evaluate(() => window.violations ?? []), []);
    assert.deepEqual(found, []);
    await close();
  });

  test('a card names the publisher, by pointer and from the list', async () => {
    const { page, close } = await open(here, '/article');
    await here.driver.click(page);
    await marked(page, here.driver);
    const words = (await marks(page))['tallymark-supported'].find((text) => text.startsWith('104.6'));
    await page.evaluate((text) => {
      const range = [...CSS.highlights.get('tallymark-supported')].find((one) => String(one) === text);
      scrollBy(0, range.getBoundingClientRect().top - 300);
    }, words);
    const { x, y } = await pointOn(page, 'tallymark-supported', words);
    await page.mouse.click(x, y);
    assert.match(await until(() => card(page), /Walk Free/), /Walk Free/);
    await page.keyboard.press('Escape');
    assert.equal(await until(() => card(page), null), null);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('tallymark-panel');
      shadowRoot.querySelector('.fold').click();
      [...shadowRoot.querySelectorAll('.figure')].find((row) => row.querySelector('.marked').textContent === '1981').click();
    });
    assert.match(await until(() => card(page), /European Parliament/), /European Parliament/);
    await close();
  });

  test('what stands beside the article and below it is not read', async () => {
    const { page, close } = await open(here, '/article');
    await here.driver.click(page);
    await marked(page, here.driver);
    const words = Object.values(await marks(page)).flat().join(' ');
    assert.doesNotMatch(words, /1985|999|\b21\b/);
    await close();
  });

  test('a page without a date asks for one, and is checked again with it', async () => {
    const { page, close } = await open(here, '/undated');
    await here.driver.click(page);
    await marked(page, here.driver);
    const first = await sentence(page);
    await page.evaluate(() => {
      const input = document.querySelector('tallymark-panel').shadowRoot.querySelector('input[type=date]');
      input.value = '2023-05-25';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const dated = 'We could check 13 of 19. 12 match, 1 differs.';
    assert.notEqual(first, dated);
    assert.equal(await until(() => sentence(page), dated), dated);
    assert.deepEqual(await until(() => here.driver.toolbar(page), ON), ON);
    await close();
  });

  test('two tabs at once, each with its own answer', async () => {
    const [one, other] = [await open(here, '/article'), await open(here, '/french')];
    await here.driver.click(one.page);
    await here.driver.click(other.page);
    await one.page.bringToFront();
    await marked(one.page, here.driver);
    await other.page.bringToFront();
    await marked(other.page, here.driver);
    assert.equal(await sentence(one.page), 'We could check 13 of 19. 12 match, 1 differs.');
    assert.equal(await sentence(other.page), 'We could check 0 of 1.');
    await here.driver.click(other.page);
    assert.deepEqual(await until(() => here.driver.toolbar(other.page), OFF), OFF);
    // Asked again: Firefox repaints its button part by part when another tab comes to the front.
    assert.deepEqual(await until(() => here.driver.toolbar(one.page), ON), ON, 'the other tab is on as before');
    assert.ok((await marks(one.page))['tallymark-contradicted']);
    await one.close();
    await other.close();
  });

  test('the background may be ended at any time', async () => {
    const { page, close } = await open(here, '/article');
    const then = await snapshot(page);
    await here.driver.click(page);
    await marked(page, here.driver);
    await here.driver.endBackground();
    await here.driver.click(page);
    assert.deepEqual(await until(() => here.driver.toolbar(page), OFF), OFF);
    assert.deepEqual(await snapshot(page), then, 'off, though the background remembers nothing');
    await here.driver.endBackground();
    await here.driver.click(page);
    await marked(page, here.driver);
    assert.ok((await marks(page))['tallymark-contradicted'].includes('1981'), 'a new engine');
    await close();
  });

  test('a page that is left while it is checked', async () => {
    const { page, found, close } = await open(here, '/article');
    await here.driver.click(page);
    await page.goto(`${here.pages.url}/strict`);
    assert.deepEqual(await until(() => here.driver.toolbar(page), OFF), OFF);
    assert.equal(await page.evaluate(() => CSS.highlights.size), 0);
    await here.driver.click(page);
    await marked(page, here.driver);
    assert.deepEqual(found, []);
    await close();
  });

  test('clicks in quick succession end where they should', async () => {
    const { page, close } = await open(here, '/article');
    const then = await snapshot(page);
    for (let count = 0; count < 4; count++) await here.driver.click(page);
    await new Promise((done) => setTimeout(done, 1000));
    assert.deepEqual(await here.driver.toolbar(page), OFF);
    assert.deepEqual(await snapshot(page), then);
    await close();
  });

  test('what is set aside is kept by the extension, and the site learns nothing of it', async () => {
    const { page, close } = await open(here, '/adopted');
    await here.driver.click(page);
    await until(() => sentence(page), /differs/);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('tallymark-panel');
      shadowRoot.querySelector('.figure[data-look=contradicted]').click();
      shadowRoot.querySelector('[data-scope=claim]').click();
    });
    assert.match(await until(() => sentence(page), /set aside/), /1 is set aside\.$/);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await here.driver.click(page);
    assert.deepEqual(await until(() => here.driver.toolbar(page), OFF), OFF);
    await here.driver.click(page);
    assert.match(await until(() => sentence(page), /set aside/), /1 is set aside\.$/);
    await page.evaluate(() => document.querySelector('tallymark-panel').shadowRoot.querySelector('.set-aside button').click());
    assert.match(await until(() => sentence(page), /differs/), /1 differs\.$/);
    await close();
  });

  test('a page kept as a source is what another tab is compared with, until it is cleared', async () => {
    const { driver } = here;
    const release = await open(here, '/release');
    await driver.click(release.page);
    await marked(release.page, driver);
    await release.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('tallymark-panel');
      shadowRoot.querySelector('.keeping button').click();
      shadowRoot.querySelector('.fold').click();
    });
    await new Promise((done) => setTimeout(done, 300));
    assert.equal(await kept(release.page), '', 'a script of the page presses in vain');
    await press(release.page, 'Keep this page as source');
    assert.match(await until(() => kept(release.page), /kept/), /^This page is kept as a source\./);
    await driver.screenshot?.(release.page, 'extension-kept-release');
    assert.deepEqual(await marks(release.page).then((there) => there['tallymark-contradicted'] ?? []), [], 'it is no source of its own');
    assert.equal(await release.page.evaluate(() => localStorage.length), 0);
    assert.doesNotMatch(await driver.storedOnDisk(), /ferry|operator/i);

    const story = await open(here, '/story');
    const then = await snapshot(story.page);
    await driver.click(story.page);
    const differs = { title: /1 differs$/, badge: '1' };
    const { title, badge } = await until(() => driver.toolbar(story.page), differs);
    assert.match(title, differs.title);
    assert.equal(badge, '1');
    const beginnings = async (name) => ((await marks(story.page))[name] ?? []).map((words) => words.split(' ')[0]).join();
    assert.equal(await until(() => beginnings('tallymark-contradicted'), '43,800'), '43,800');
    assert.match(await until(() => beginnings('tallymark-supported'), /212/), /212/);
    // By key into the list, which this page's scripts cannot reach.
    await story.page.keyboard.down('Shift');
    await story.page.keyboard.press('Tab');
    await story.page.keyboard.up('Shift');
    await story.page.keyboard.press('Enter');
    await driver.screenshot?.(story.page, 'extension-kept-story');
    assert.equal(await story.page.evaluate(() => document.querySelector('tallymark-panel').shadowRoot), null,
      'the page’s scripts cannot read the words of the source');
    assert.equal(await outsideOfPanel(story.page), then.html);

    // The background may be ended meanwhile: what is kept is not kept there.
    await driver.endBackground();
    const again = await open(here, '/story');
    await driver.click(again.page);
    assert.equal((await until(() => driver.toolbar(again.page), differs)).badge, '1');
    await again.close();

    await release.page.bringToFront();
    await press(release.page, 'Clear');
    assert.equal(await until(() => kept(release.page), ''), '');
    await story.page.bringToFront();
    const gone = { badge: '', title: /^Tallymark: on/ };
    assert.equal((await until(() => driver.toolbar(story.page), gone)).badge, '', 'a tab that is on follows');
    assert.equal(await until(() => beginnings('tallymark-contradicted'), ''), '');
    await driver.click(story.page);
    assert.deepEqual(await until(() => driver.toolbar(story.page), OFF), OFF);
    assert.deepEqual(await snapshot(story.page), then);
    assert.deepEqual([...release.found, ...story.found], []);
    await release.close();
    await story.close();
  });

  test('a frame of the same site is read with the article it stands in, and given back as it was', async () => {
    const { page, close } = await open(here, '/frame');
    const inside = () => page.frames()[1].evaluate(() => [CSS.highlights.size, document.querySelector('tallymark-panel')]);
    await here.driver.click(page);
    assert.match(await until(() => sentence(page), /^We could check/), /^We could check \d+ of \d+\./);
    const [names, panel] = await inside();
    assert.ok(names > 1);
    assert.equal(panel, null, 'the list is where the article is');
    await here.driver.click(page);
    assert.deepEqual(await until(() => here.driver.toolbar(page), OFF), OFF);
    assert.deepEqual(await inside(), [0, null]);
    await close();
  });

  test('no text: it says so, in the page and in the toolbar', async () => {
    const { page, close } = await open(here, '/empty');
    await here.driver.click(page);
    const said = { title: 'Tallymark: there is no text here.', badge: '!' };
    assert.deepEqual(await until(() => here.driver.toolbar(page), said), said);
    assert.equal(await sentence(page), 'There is no text here.');
    await here.driver.click(page);
    assert.deepEqual(await until(() => here.driver.toolbar(page), OFF), OFF);
    await close();
  });

  test('more text than the engine takes: it says so', async () => {
    const { page, close } = await open(here, '/huge');
    await here.driver.click(page);
    const said = { title: 'Tallymark: The page holds more than 32 MiB of text.', badge: '!' };
    assert.deepEqual(await until(() => here.driver.toolbar(page), said), said);
    assert.match(await sentence(page), /more than 32 MiB/);
    await close();
  });

  test('a page that extensions may not read: the toolbar says so', async () => {
    const page = await here.driver.newPage();
    await here.driver.goWhereNoneMayRead(page);
    await here.driver.click(page);
    const said = { title: /^Tallymark: this page cannot be read\. Browsers keep extensions out/, badge: '!' };
    const { title, badge } = await until(() => here.driver.toolbar(page), said);
    assert.match(title, said.title);
    assert.equal(badge, said.badge);
    await page.close();
  });

  return here;
}

/** A tab with a page; `found` fills with errors. */
export async function open({ driver, pages }, path, viewport) {
  const page = await driver.newPage();
  if (viewport) await page.setViewport(viewport);
  const found = [];
  page.on('pageerror', (error) => found.push(error.message));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.violations.push(violatedDirective));
  });
  await page.goto(`${pages.url}${path}`);
  return { page, found, close: () => page.close() };
}

/** Resolves when the list has its sentence; else fails with what it and the toolbar say instead. */
export async function marked(page, driver = null) {
  const said = await until(() => sentence(page), /^We could check/);
  assert.match(String(said), /^We could check/, driver ? JSON.stringify(await driver.toolbar(page)) : undefined);
}

export function sentence(page) {
  return page.evaluate(
    () => document.querySelector('tallymark-panel')?.shadowRoot.querySelector('.sentence').textContent ?? null,
  );
}

/** What the list says of sources that are kept. */
function kept(page) {
  return page.evaluate(() => document.querySelector('tallymark-panel').shadowRoot.querySelector('.kept').textContent);
}

/** Presses a button of the list as a person does. */
async function press(page, label) {
  const { x, y } = await page.evaluate((label) => {
    const { shadowRoot } = document.querySelector('tallymark-panel');
    const button = [...shadowRoot.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    button.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, label);
  await page.mouse.click(x, y);
}

function card(page) {
  return page.evaluate(() => {
    const shown = document.querySelector('tallymark-panel').shadowRoot.querySelector('.card:popover-open');
    return shown ? shown.textContent : null;
  });
}

function snapshot(page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    highlights: [...CSS.highlights.keys()],
  }));
}

/** The page's HTML without the one element that is ours, behind its body. */
function outsideOfPanel(page) {
  return page.evaluate(() =>
    document.documentElement.outerHTML.replace(/<tallymark-panel><\/tallymark-panel>(?=<\/html>$)/, ''),
  );
}

/** What `ask` answers as soon as it is as wanted, or after ten seconds whatever it then is. */
async function until(ask, wanted) {
  for (const end = Date.now() + 10_000; ; await new Promise((done) => setTimeout(done, 50))) {
    const answer = await ask();
    if (Date.now() > end || fits(answer, wanted)) return answer;
  }
}

function fits(answer, wanted) {
  if (wanted instanceof RegExp) return typeof answer === 'string' && wanted.test(answer);
  if (wanted === null || typeof wanted !== 'object') return answer === wanted;
  return Object.entries(wanted).every(([key, value]) => fits(answer[key], value));
}
