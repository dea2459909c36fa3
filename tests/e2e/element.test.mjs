// <tally-mark> in a page of plain HTML: what it reads and leaves out, its attributes and events, what is set aside.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fromWebAnnotations } from '../../build/web/ui/web_annotation_read.js';
import { validateReport } from '../web/fixtures/validate.mjs';
import { atWork, marked, marks, openPage, PHONE, pointOn, screenshot } from './browser.mjs';

const here = atWork();

/** Opens the page, runs the steps, and holds it to every promise at the end. */
function inPage(name, steps, options = {}) {
  test(name, async () => {
    const opened = await openPage(here.browser, options);
    const { page, context, broken, requests } = opened;
    context.setDefaultTimeout(30_000);
    await page.goto(`${here.server.url}plain-html/`);
    await marked(page);
    await steps(page, opened);
    const { origin } = new URL(here.server.url);
    assert.deepEqual(requests.filter((url) => new URL(url).origin !== origin), [], 'no request leaves');
    assert.deepEqual(await page.evaluate(() => window.violations), [], 'the policy is kept');
    assert.deepEqual(broken, []);
    await context.close();
  });
}

const row = (page, text) => page.locator('tally-mark .figure', { has: page.locator('.marked', { hasText: text }) }).first();
const card = (page) => page.locator('tally-mark .card');
const sentence = (page) => page.locator('tally-mark .sentence').innerText();
/** Resolves when a mark of that name stands on those words, or (false) on none of them. */
const until = (page, name, words, there = true) =>
  page.waitForFunction(
    ([name, words, there]) =>
      [...(CSS.highlights.get(name) ?? [])].some((range) => String(range).startsWith(words)) === there,
    [name, words, there],
  );

inPage('the page is read with tables, captions and what is folded; what stands beside it is not', async (page) => {
  const { text, published } = await page.evaluate(() => {
    const { attachment, report } = document.querySelector('tally-mark');
    return { text: attachment.text, published: report.article.published };
  });
  assert.equal(published, '2023-05-25', 'the date is that of the page’s JSON-LD');
  for (const part of ['A town’s spending', '$4.1', '66.3 million']) assert.ok(text.includes(part), part);
  for (const part of ['555', 'The example article', '1985', 'The figures']) assert.ok(!text.includes(part), part);
  const found = await marks(page);
  assert.ok(found['tallymark-contradicted'].some((words) => words.startsWith('140.6')));
  assert.ok(found['tallymark-supported'].includes('90'));
  assert.equal(
    await page.evaluate(() => document.documentElement.outerHTML === window.htmlBefore),
    true,
    'the page’s HTML is what it was',
  );
  await screenshot(page, 'plain-html');
});

inPage('parts of packs come at the start, or when an article needs them, and say the same', async (page, { requests }) => {
  const parts = () => requests.map((url) => /([\w.-]+)\.tallypart$/.exec(url)?.[1]).filter(Boolean).sort();
  const all = JSON.parse(await readFile(new URL('../../build/site/tallymark/packs/index.json', import.meta.url), 'utf8'))
    .filter((name) => name.endsWith('.tallypart')).map((name) => name.replace('.tallypart', '')).sort();
  assert.ok(all.length > 5);
  assert.deepEqual(parts(), all);
  const told = async (text, wanted) => {
    await page.evaluate(([text, wanted]) => {
      document.querySelector('article').textContent = text;
      document.querySelector('tally-mark').setAttribute('parts', wanted);
    }, [text, wanted]);
    await page.waitForFunction((text) => document.querySelector('tally-mark').attachment?.text === text, text);
    await page.evaluate(() => document.querySelector('tally-mark').attachment.ready);
    return page.evaluate(() => document.querySelector('tally-mark').report);
  };
  const population = 'In 2021 France had a population of 67.8 million. Its capital has 20 districts.';
  const whole = await told(population, 'all');
  requests.length = 0;
  assert.equal((await told('The choir has 20 voices.', 'asked')).needs.length, 0);
  assert.deepEqual(parts(), [], 'nothing is asked for');
  const asked = await told(population, 'asked');
  assert.deepEqual(asked, whole);
  assert.equal(asked.figures[1].verdict, 'supported');
  assert.ok(parts().includes('countries.worldbank-population'));
  assert.ok(parts().length < all.length / 2, String(parts()));
});

inPage('list only: no highlight, no style sheet, nothing kept; the card still opens', async (page) => {
  await page.evaluate(() => (document.querySelector('tally-mark').marks = false));
  await page.waitForFunction(() => CSS.highlights.size === 0 && document.querySelector('tally-mark').report);
  await row(page, '140.6').click();
  await card(page).waitFor({ state: 'visible' });
  await page.locator('tally-mark .card summary', { hasText: 'Set aside' }).click();
  await page.locator('tally-mark [data-scope=claim]').click();
  const trace = await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length, localStorage.length]);
  assert.deepEqual(trace, [0, 0, 0]);
});

inPage('attributes and properties say the same, and changes take effect', async (page) => {
  const reflected = await page.evaluate(() => {
    const element = document.querySelector('tally-mark');
    element.published = '2024-01-01';
    element.live = false;
    const both = [element.getAttribute('published'), element.getAttribute('live'), element.htmlFor, element.mode];
    element.live = true;
    element.published = null;
    return [...both, element.hasAttribute('live'), element.hasAttribute('published')];
  });
  assert.deepEqual(reflected, ['2024-01-01', 'off', '#article', 'reader', false, false]);
  const dated = page.evaluate(
    () => new Promise((resolve) => {
      const element = document.querySelector('tally-mark');
      element.addEventListener('report', ({ detail }) => {
        const { published } = detail.report.article;
        if (published === '2024-02-03') resolve(published);
      });
      element.published = '2024-02-03';
    }),
  );
  assert.equal(await dated, '2024-02-03');
  await page.evaluate(() => document.querySelector('tally-mark').toggleAttribute('floating', true));
  await page.waitForFunction(() => document.querySelector('tallymark-panel')?.shadowRoot.querySelector('.figure'));
  await page.evaluate(() => document.querySelector('tally-mark').remove());
  assert.deepEqual(await page.evaluate(() => [CSS.highlights.size, document.querySelectorAll('tallymark-panel').length]), [0, 0]);
});

inPage('where `for` names nothing there is a failure event, and without it the article is found', async (page) => {
  const message = await page.evaluate(
    () => new Promise((resolve) => {
      const element = document.createElement('tally-mark');
      element.htmlFor = '#none';
      element.addEventListener('failure', ({ detail }) => resolve(detail.message));
      document.body.append(element);
    }),
  );
  assert.match(message, /#none/);
  const text = await page.evaluate(
    () => new Promise((resolve) => {
      document.querySelectorAll('tally-mark').forEach((one) => one.remove());
      const element = document.createElement('tally-mark');
      element.addEventListener('report', ({ detail }) => resolve(detail.text), { once: true });
      document.body.append(element);
    }),
  );
  assert.match(text, /^Where forced labour/);
  assert.doesNotMatch(text, /1985/);
});

inPage('properties that were set before the element was defined count', async (page) => {
  const seen = await page.evaluate(async () => {
    const element = document.createElementNS('http://www.w3.org/1999/xhtml', 'tally-later');
    element.htmlFor = '#article';
    element.published = '2024-05-06';
    element.mode = 'editor';
    document.body.append(element);
    const { TallyMark } = await import('/tallymark/tally_mark.js');
    const reported = new Promise((resolve) => element.addEventListener('report', ({ detail }) => resolve(detail.report), { once: true }));
    customElements.define('tally-later', class extends TallyMark {});
    const { article } = await reported;
    return [element.getAttribute('for'), article.published, element.attachment.mode];
  });
  assert.deepEqual(seen, ['#article', '2024-05-06', 'editor']);
});

inPage('two articles of a page are marked beside each other', async (page) => {
  await page.evaluate(() => {
    const other = document.createElement('section');
    other.id = 'other';
    other.textContent = 'Mauritania abolished slavery in 1985.';
    const list = document.createElement('tally-mark');
    list.htmlFor = '#other';
    document.body.append(other, list);
  });
  await until(page, 'tallymark-contradicted', '1985');
  await until(page, 'tallymark-contradicted', '140.6');
  await page.evaluate(() => document.querySelector('tally-mark[for="#other"]').remove());
  await until(page, 'tallymark-contradicted', '1985', false);
  await until(page, 'tallymark-contradicted', '140.6');
});

for (const [scope, listed] of Object.entries({
  mark: /^“140\.6 .*” here$/,
  claim: /^“140\.6 .*” on this site$/,
  kind: /^Every check like that of “140\.6/,
  pack: /^Whatever rests on the pack “slavery”$/,
})) {
  inPage(`set aside: ${scope}; listed, kept over edits and visits, taken back`, async (page) => {
    const before = await sentence(page);
    await row(page, '140.6').click();
    await page.locator('tally-mark .card summary', { hasText: 'Set aside' }).click();
    if (scope === 'mark') await screenshot(page, 'plain-html-set-aside');
    await page.locator(`tally-mark [data-scope=${scope}]`).click();
    await until(page, 'tallymark-contradicted', '140.6', false);
    assert.match(await sentence(page), /set aside\.$/);
    assert.match(await card(page).innerText(), /^\s*–?\s*Set aside/);
    // An edit in the same sentence, around the figure.
    await page.evaluate(() => {
      const text = document.querySelector('#article p').lastChild;
      text.data = text.data.replace('The isolated nation', 'As of then, the isolated nation');
    });
    await page.waitForFunction(() => document.querySelector('tally-mark').attachment.text.includes('As of then'));
    await until(page, 'tallymark-contradicted', '140.6', false);
    await page.reload();
    await page.waitForFunction(() => document.querySelector('tally-mark').report);
    await until(page, 'tallymark-contradicted', '140.6', false);
    await page.locator('tally-mark .set-aside summary').click();
    assert.match(await page.locator('tally-mark .set-aside li span').innerText(), listed);
    await page.locator('tally-mark .set-aside button').click();
    await until(page, 'tallymark-contradicted', '140.6');
    assert.equal(await sentence(page), before);
  });
}

inPage('what is copied: a question for the author, and the working', async (page) => {
  await page.evaluate(() => {
    window.copied = [];
    navigator.clipboard.writeText = async (text) => void window.copied.push(text);
  });
  await row(page, '140.6').click();
  await page.getByRole('button', { name: 'Copy as query' }).click();
  await page.getByRole('button', { name: 'Copy the working' }).click();
  await page.getByText('Copied.').waitFor();
  const [query, working] = await page.evaluate(() => window.copied);
  assert.match(query, /^Para 2: “The isolated nation has 140\.6 people .*”\? The article says “140\.6”; Walk Free has 104\.6 .*Looks like: digits swapped\. \(The Global Slavery Index 2023, Walk Free, 24 May 2023, .*https:\/\/.*\)$/);
  for (const part of ['The figure: 140.6', 'Its digits allow: 140.55 to 140.65', 'Walk Free: 104.6', 'How: We compared', 'Result: Differs from Walk Free']) {
    assert.ok(working.includes(part), `${part} in:\n${working}`);
  }
});

inPage('the report is taken along: JSON, annotations that can be read back, a page to print, a review with a name', async (page) => {
  const saved = async (format) => {
    const coming = page.waitForEvent('download');
    await page.locator(`tally-mark [data-export=${format}]`).click();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  await page.evaluate(() => (document.querySelector('tally-mark').mode = 'editor'));
  await page.locator('tally-mark .take-along summary').click();
  const json = await saved('json');
  assert.equal(json.name, 'tallymark-report.json');
  assert.deepEqual(await validateReport(JSON.parse(json.text)), []);
  const annotations = await saved('webannotation');
  assert.deepEqual(fromWebAnnotations(JSON.parse(annotations.text)), JSON.parse(json.text));
  const print = await saved('html');
  assert.match(print.text, /^<!doctype html>\n<html lang="en">[\s\S]*We could check \d+ of \d+\.[\s\S]*140\.6/);
  assert.doesNotMatch(print.text, /<script/);
  await page.locator('tally-mark [data-export=claimreview]').click();
  await page.getByText('needs the name of the editor').waitFor();
  await page.locator('tally-mark .review input').fill('A. Editor');
  const reviews = JSON.parse((await saved('claimreview')).text);
  assert.deepEqual(reviews.map(({ author }) => author.name), ['A. Editor', 'A. Editor']);
  const kept = await page.evaluate(() => document.querySelector('tally-mark').attachment.exportAs('json'));
  assert.equal(kept, json.text);
});

inPage('on a phone the list is a bar, and the card has its tools', async (page) => {
  await page.locator('tally-mark .fold').tap();
  await screenshot(page, 'plain-html-phone-list');
  await row(page, '140.6').tap();
  await page.getByRole('button', { name: 'Copy as query' }).waitFor();
  await page.waitForTimeout(500);
  await screenshot(page, 'plain-html-phone-card');
}, { viewport: PHONE, hasTouch: true });

inPage('by a click on the words themselves', async (page) => {
  const found = (await marks(page))['tallymark-contradicted'].find((words) => words.startsWith('140.6'));
  const point = await pointOn(page, 'tallymark-contradicted', found);
  await page.mouse.click(point.x, point.y);
  await page.locator('tally-mark .card.pinned').waitFor();
});
