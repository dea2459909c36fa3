// Puts the harness page together in build/harness: the example's template and style, the fixture's text.
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { report, text } from '../../web/fixtures/all_states.mjs';
import { moduleGraph, preloadLinks } from '../../../web/site/module_graph.mjs';
import { articlePage } from '../../../web/site/article_page.mjs';
import { pageStyle } from '../../../web/site/page_style.mjs';

const root = new URL('../../../', import.meta.url);
const at = (path) => new URL(path, root);

/** @returns the directory to serve */
export async function assembleHarness() {
  const to = at('build/harness/');
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await cp(at('build/web/'), new URL('tallymark/', to), { recursive: true });
  await writeFile(new URL('page.css', to), await pageStyle());
  await copyFile(at('examples/article/icon.svg'), new URL('icon.svg', to));
  await copyFile(new URL('page.js', import.meta.url), new URL('page.js', to));
  const template = await readFile(at('examples/article/template.html'), 'utf8');
  const preload = preloadLinks(await moduleGraph(new URL('tallymark/tallymark.js', to)), to);
  await writeFile(new URL('index.html', to), articlePage(text, template, preload));
  await writeFile(new URL('fixture.json', to), JSON.stringify({ report, text }));
  return to;
}
