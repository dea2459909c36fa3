// Which part of a page is taken for the article, over pages of the kinds that are about, in Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';

const ORIGIN = 'http://pages.test/';
const module = await readFile(new URL('../../build/web/page/article_root.js', import.meta.url), 'utf8');

const prose = (count) => '<p>The council counted its ferries, and found twelve where there had been nine a year ago.</p>'.repeat(count);

/** html, what the root must be, what of it must be left out; all by selector. */
const CASES = {
  'an article in a main': {
    html: `<header><h1>Site</h1></header><main><h2>Ferries</h2><article id="a"><h1>T</h1>${prose(6)}</article></main>`,
    root: '#a',
  },
  'the large one of several articles': {
    html: `<main><article id="a">${prose(6)}</article><article>${prose(1)}</article><article>${prose(2)}</article></main>`,
    root: '#a',
  },
  'teasers are no article': {
    html: `<main id="m">${`<article>${prose(1)}</article>`.repeat(9)}</main>`,
    root: '#m',
  },
  'an article inside another': {
    html: `<article id="outer"><article id="a">${prose(5)}</article><article class="teaser">${prose(1)}</article></article>`,
    root: '#a',
  },
  'a role says it too': {
    html: `<div role="main" id="a">${prose(4)}</div><div>${prose(1)}</div>`,
    root: '#a',
  },
  'nothing says it': {
    html: `<div id="page"><div class="top">Ferries</div><div id="a"><h1>T</h1><div>${prose(3)}</div><div>${prose(3)}</div></div>
      <div class="sidebar">${prose(2)}</div></div>`,
    root: '#a',
  },
  'text without paragraphs': {
    html: `<div id="page"><div id="a">The council counted its ferries this year.<br><br>It found twelve of them, three more.</div>
      <div>Contact</div></div>`,
    root: '#a',
  },
  'a headline before the text belongs to it': {
    html: `<div id="page"><div id="a"><h1>T</h1><div class="body">${prose(6)}</div></div><div>${prose(1)}</div></div>`,
    root: '#a',
  },
  'a site’s name is no headline of one article when others stand beside it': {
    html: `<h1>Site</h1><article id="a">${prose(6)}</article><div>${prose(5)}</div>`,
    root: '#a',
  },
  'comments may be longer than the article': {
    html: `<div id="page"><div id="a">${prose(3)}</div><div id="comments">${`<article>${prose(2)}</article>`.repeat(8)}</div></div>`,
    root: '#a',
  },
  'related stories and asides inside the article are left out': {
    html: `<article id="a">${prose(5)}<aside id="x1">${prose(1)}</aside><div class="related-stories" id="x2">${prose(1)}</div>
      <nav id="x3">World</nav><section class="newsletter_box" id="x4">${prose(1)}</section></article>`,
    root: '#a',
    leftOut: ['#x1', '#x2', '#x3', '#x4'],
  },
  'names on what holds the page say nothing': {
    html: `<div class="sidebar-right" id="page"><article class="comments-open" id="a"><h1>T</h1>${prose(5)}</article></div>`,
    root: '#a',
    kept: ['#page', '#a'],
  },
  'what only contains such a word is kept': {
    html: `<article id="a">${prose(4)}<div class="has-related" id="y1">${prose(1)}</div><div class="commentary" id="y2">${prose(1)}</div></article>`,
    root: '#a',
    kept: ['#y1', '#y2'],
  },
  'hidden text is no prose': {
    html: `<main id="a">${prose(2)}</main><div hidden>${prose(9)}</div><div aria-hidden="true">${prose(9)}</div>`,
    root: '#a',
  },
  'nothing at all': { html: '', root: 'body' },
};

let browser;
let page;
before(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: module })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>.</title>' }),
  );
});
after(() => browser?.close());

for (const [name, { html, root, leftOut = [], kept = [] }] of Object.entries(CASES)) {
  test(name, async () => {
    await page.goto(ORIGIN);
    const answer = await page.evaluate(async ([html, root, leftOut, kept]) => {
      document.body.innerHTML = html;
      const before = document.documentElement.outerHTML;
      const { findArticle } = await import('/article_root.js');
      const found = findArticle(document);
      const left = (selector) => found.leaveOut(document.querySelector(selector));
      return {
        right: found.root === document.querySelector(root),
        root: found.root.cloneNode(false).outerHTML,
        leftOut: leftOut.filter(left),
        kept: kept.filter(left),
        unchanged: document.documentElement.outerHTML === before,
      };
    }, [html, root, leftOut, kept]);
    assert.ok(answer.right, answer.root);
    assert.deepEqual(answer.leftOut, leftOut);
    assert.deepEqual(answer.kept, []);
    assert.ok(answer.unchanged);
  });
}
