// Pages as they are found on the web, nothing in them made for Tallymark, served on loopback with the policies that
// pages have. Their text is the example article's.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';

const text = await readFile(new URL('../../../examples/article/article.txt', import.meta.url), 'utf8');
const [title, standfirst, ...paragraphs] = text.trim().split(/\n{2,}/).filter((block) => /[.s]$/.test(block));

const DATED = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2023-05-25T08:00:00+09:00' });

/** Written here and not in the tests' own words: a style sheet of the page's, adopted by its script. */
const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #222; font: 18px/1.6 Georgia, serif; }
.top { padding: 14px 24px; border-bottom: 1px solid #ddd; font: 600 15px sans-serif; }
.columns { display: grid; grid-template-columns: minmax(0, 40rem) 16rem; gap: 3rem; justify-content: center; padding: 1rem 1.5rem; }
aside { font: 14px/1.5 sans-serif; color: #555; }
@media (max-width: 900px) { .columns { display: block; } }
`;
const DARK = ':root { color-scheme: normal; } body { background: #14161a; color: #dcdcdc; } .top { border-color: #333; } aside { color: #999; }';

function page({ lang = 'en', title: named = title, head = '', body }) {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${named}</title>${head}</head><body>${body}</body></html>`;
}

const ARTICLE = `<header class="top"><nav>World 1 Politics 2 Weather 21</nav></header>
<div class="columns"><div class="story"><h1>${title}</h1><p>${standfirst}</p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</div>
<aside><h2>Most read</h2><p>Mauritania abolished slavery in 1985, says a teaser beside the article.</p></aside></div>
<section id="comments"><p>I think that North Korea has 999 people in modern slavery for every 1,000 people.</p></section>`;

const styled = (style = '') => `<script type="application/ld+json">${DATED}</script><style>${STYLE}${style}</style>`;

const LOOSE = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
const STRICT =
  "default-src 'none'; script-src 'none'; style-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'";

const RELEASE = `<main><h1>Ferry line opens</h1><p>The Norlund ferry line carried 48,300 passengers in October, the operator said.</p>
<p>It employs 212 people in the port of Norlund and has spent 3.4 million kroner on new piers.</p></main>`;
const STORY = `<main><h1>New ferry finds its passengers</h1><p>The ferry line in Norlund carried 43,800 passengers in October.</p>
<p>The operator employs 212 people in the port.</p></main>`;

const PAGES = {
  '/release': { policy: LOOSE, html: page({ title: 'The operator’s release', head: styled(), body: RELEASE }) },
  '/story': { policy: LOOSE, html: page({ head: styled(), body: STORY }) },
  '/article': { policy: LOOSE, html: page({ head: styled(), body: ARTICLE }) },
  '/dark': { policy: LOOSE, html: page({ head: styled(DARK), body: ARTICLE }) },
  '/dark-declared': { policy: LOOSE, html: page({ head: styled(`${DARK} :root { color-scheme: dark; }`), body: ARTICLE }) },
  '/undated': { policy: LOOSE, html: page({ head: `<style>${STYLE}</style>`, body: ARTICLE }) },
  '/strict': { policy: STRICT, html: page({ head: `<meta property="article:published_time" content="2023-05-25">`, body: ARTICLE }) },
  '/adopted': {
    policy: LOOSE,
    html: page({
      head: `${styled()}<script>
const sheet = new CSSStyleSheet();
sheet.replaceSync('h1 { letter-spacing: 0.01em }');
document.adoptedStyleSheets = [sheet];
addEventListener('DOMContentLoaded', () => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('h1'));
  CSS.highlights.set('own', new Highlight(range));
  window.own = { sheet, highlight: CSS.highlights.get('own') };
});
</script>`,
      body: ARTICLE,
    }),
  },
  '/undecided': {
    policy: LOOSE,
    html: page({
      head: styled(),
      body: '<main><p>The 2023 Global Slavery Index found that North Korea has 104 people in modern slavery for every 1,000 people.</p></main>',
    }),
  },
  '/french': {
    policy: LOOSE,
    html: page({
      lang: 'fr',
      body: '<main><h1>Le pays</h1><p>Le pays a aboli cette pratique en 1981, et les trois entités sont sur la liste depuis ce jour-là.</p></main>',
    }),
  },
  '/empty': { policy: LOOSE, html: page({ body: '<main><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main>' }) },
  /** Folded away, so that no browser has to lay it out. */
  '/huge': { policy: LOOSE, html: page({ body: `<main><p>A long page.</p><details><p>${'seven more words '.repeat(2_000_000)}</p></details></main>` }) },
  '/frame': { policy: `${LOOSE}; frame-src 'self'`, html: page({ body: `<main><p>The frame below has figures of its own, and this sentence has none.</p><iframe src="/article"></iframe></main>` }) },
};

/** Serves them until `stop()`. `asked` are the paths that were asked for. */
export async function servePages() {
  const asked = [];
  const server = createServer(({ url }, response) => {
    asked.push(url);
    const found = PAGES[url];
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': found.policy });
    response.end(found.html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${server.address().port}`, asked, stop };
}
