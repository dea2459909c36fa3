// The style of one of our own pages: the palette they have in common, and what it has of its own.
import { readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/** @param {string} [own] path of the page's own sheet */
export async function pageStyle(own = 'examples/article/page.css') {
  const sheets = ['web/site/palette.css', own].map((path) => readFile(new URL(path, root), 'utf8'));
  return (await Promise.all(sheets)).join('');
}
