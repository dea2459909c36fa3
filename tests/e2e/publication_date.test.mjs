// The day a page says it was published, over heads of the kinds that are about, in Chromium.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch } from './browser.mjs';

const ADDRESS = 'http://pages.test/2023/ferries';
const module = await readFile(new URL('../../build/web/page/publication_date.js', import.meta.url), 'utf8');

const ld = (value) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const article = (datePublished, more = {}) => ({ '@type': 'NewsArticle', datePublished, ...more });
const meta = (name, content) => `<meta name="${name}" content="${content}">`;

const CASES = {
  'JSON-LD': [ld(article('2023-05-25')), '2023-05-25'],
  'a time of day changes nothing': [ld(article('2023-05-25T23:30:00-08:00')), '2023-05-25'],
  'nor does another time zone': [ld(article('2023-05-25T00:30:00+14:00')), '2023-05-25'],
  'a blank for the T': [ld(article('2023-05-25 08:00')), '2023-05-25'],
  'in a list': [ld([{ '@type': 'Organization' }, article('2023-05-25')]), '2023-05-25'],
  'in a graph': [ld({ '@context': 'x', '@graph': [{ '@type': 'Person' }, article('2023-05-25')] }), '2023-05-25'],
  'of several types': [ld({ '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2023-05-25' }), '2023-05-25'],
  'broken JSON beside whole': [`${ld('{"@type": "NewsArticle", "datePublished": "2020-01-01"')}${ld(article('2023-05-25'))}`, '2023-05-25'],
  'broken JSON alone': [ld('{datePublished: 2020-01-01}'), null],
  'not an object at all': [`${ld('null')}${ld('7')}${ld('"2023-05-25"')}`, null],
  'of something else': [ld({ '@type': 'VideoObject', datePublished: '2023-05-25' }), null],
  'nested in something else': [ld({ '@type': 'Organization', review: article('2023-05-25') }), null],
  'two blocks that agree': [`${ld(article('2023-05-25'))}${ld(article('2023-05-25T10:00Z'))}`, '2023-05-25'],
  'two that do not, and neither is this page': [`${ld(article('2023-05-25'))}${ld(article('2022-01-01'))}`, null],
  'two that do not, one of which is this page': [
    ld([article('2022-01-01', { url: 'http://pages.test/other' }), article('2023-05-25', { mainEntityOfPage: { '@id': `${ADDRESS}#top` } })]),
    '2023-05-25',
  ],
  'the page by its canonical address': [
    `<link rel="canonical" href="https://news.test/f">${ld([article('2022-01-01'), article('2023-05-25', { url: 'https://news.test/f' })])}`,
    '2023-05-25',
  ],
  'JSON-LD before meta': [`${meta('date', '2020-01-01')}${ld(article('2023-05-25'))}`, '2023-05-25'],
  'no day in it: meta': [`${ld(article('May 2023'))}${meta('date', '2023-05-25')}`, '2023-05-25'],
  'article:published_time': ['<meta property="article:published_time" content="2023-05-25T08:00:00+09:00">', '2023-05-25'],
  'upper case': [meta('DC.date.issued', '2023-05-25'), '2023-05-25'],
  'with slashes': [meta('citation_publication_date', '2023/5/25'), '2023-05-25'],
  'eight digits': [meta('pubdate', '20230525'), '2023-05-25'],
  'two of a name that differ': [`${meta('date', '2023-05-25')}${meta('date', '2023-05-26')}`, null],
  'when it was changed is not when it was published': ['<meta property="article:modified_time" content="2023-05-25">', null],
  'itemprop on a time': ['<time itemprop="datePublished" datetime="2023-05-25">Thursday</time>', '2023-05-25'],
  'itemprop on a meta': ['<meta itemprop="datePublished" content="2023-05-25">', '2023-05-25'],
  'itemprop in words': ['<span itemprop="datePublished">25 May 2023</span>', null],
  'time pubdate': ['<time pubdate datetime="2023-05-25T08:00">Thursday</time>', '2023-05-25'],
  'a time that says no more': ['<time datetime="2023-05-25">Thursday</time>', null],
  'no such day': [`${ld(article('2023-04-31'))}${meta('date', '2023-13-01')}`, null],
  'a year alone': [meta('date', '2023'), null],
  'a longer number': [meta('date', '202305251'), null],
  'very deep': [ld(`${'['.repeat(5000)}${']'.repeat(5000)}`), null],
  'nothing': ['', null],
};

let browser;
let page;
let head = '';
before(async () => {
  browser = await launch();
  page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: module })
      : route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>.</title>${head}<p>Text.</p>` }),
  );
});
after(() => browser?.close());

for (const [name, [html, expected]] of Object.entries(CASES)) {
  test(name, async () => {
    head = html;
    await page.goto(ADDRESS);
    const date = await page.evaluate(async () => {
      const { publicationDate } = await import('/publication_date.js');
      return publicationDate(document);
    });
    assert.equal(date, expected);
  });
}
