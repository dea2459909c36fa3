// Builds everything web into build/web (the package: modules, wasm/, packs/) and build/site (the
// example article as a page). Needs the WebAssembly module and the packs to be built already.
import { spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { articlePage } from './site/article_page.mjs';
import { pageStyle } from './site/page_style.mjs';
import { buildSingleFile } from './build_single_file.mjs';
import { moduleGraph, preloadLinks } from './site/module_graph.mjs';

const root = new URL('../', import.meta.url);
const at = (path) => new URL(path, root);

function compile() {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = fileURLToPath(at('web/tsconfig.json'));
  const { status } = spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' });
  if (status !== 0) fail('The TypeScript did not compile.');
}

async function copyModules() {
  await mkdir(at('build/web/wasm/'), { recursive: true });
  for (const name of ['tallymark', 'tallymark-pack'].flatMap((module) => [`${module}.mjs`, `${module}.wasm`])) {
    const built = at(`build/wasm/${name}`);
    if (!(await exists(built))) fail(`build/wasm/${name} is missing: build the preset "wasm" first.`);
    await copyFile(built, at(`build/web/wasm/${name}`));
  }
}

/** A part is opened behind the packs. */
function byPackThenPart(a, b) {
  const part = (name) => Number(name.endsWith('.tallypart'));
  return part(a) - part(b) || (a < b ? -1 : 1);
}

// The list is sorted: which pack is added first must not depend on the file system.
async function copyPacks() {
  const from = at('build/native/packs/');
  const names = (await exists(from))
    ? (await readdir(from)).filter((name) => /\.(?:tallypack|tallypart)$/.test(name)).sort(byPackThenPart)
    : [];
  if (names.length === 0) fail('build/native/packs holds no pack: build the preset "native" first.');
  await mkdir(at('build/web/packs/'), { recursive: true });
  for (const name of names) await copyFile(new URL(name, from), at(`build/web/packs/${name}`));
  await writeFile(at('build/web/packs/index.json'), `${JSON.stringify(names)}\n`);
}

async function assembleSite() {
  await mkdir(at('build/site/'), { recursive: true });
  await cp(at('build/web/'), at('build/site/tallymark/'), {
    recursive: true,
    filter: (path) => !path.endsWith('.d.ts') && !/\/(?:extension|single)$/.test(path),
  });
  for (const name of ['icon.svg', 'page.js']) {
    await copyFile(at(`examples/article/${name}`), at(`build/site/${name}`));
  }
  await writeFile(at('build/site/page.css'), await pageStyle());
  await cp(at('examples/plain-html/'), at('build/site/plain-html/'), { recursive: true });
  const [text, template] = await Promise.all(
    ['article.txt', 'template.html'].map((name) => readFile(at(`examples/article/${name}`), 'utf8')),
  );
  const modules = await moduleGraph(at('build/site/tallymark/tallymark.js'));
  const preload = preloadLinks(modules, at('build/site/'));
  await writeFile(at('build/site/index.html'), articlePage(text, template, preload));
}

function exists(path) {
  return stat(path).then(() => true, () => false);
}

function fail(message) {
  console.error(`web/build: ${message}`);
  process.exit(1);
}

await Promise.all(['build/web/', 'build/site/'].map((path) => rm(at(path), { recursive: true, force: true })));
compile();
await copyModules();
await copyPacks();
await assembleSite();
await buildSingleFile();
console.log('web/build: build/web, build/site and build/tallymark.html are ready.');
