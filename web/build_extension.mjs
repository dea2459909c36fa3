// Builds the browser extension into build/extension/chrome and build/extension/firefox, and a zip of each. Needs
// build/web (see web/build.mjs). The two differ in their manifests, in the background, and in Chrome's offscreen document.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { manifest } from './extension/manifest.mjs';
import { zip } from './extension/zip.mjs';

const root = new URL('../', import.meta.url);
const at = (path) => new URL(path, root);

const TARGET = { chrome: 'chrome123', firefox: 'firefox153' };

/** Modules of web/src by the file they become. A content script can be no module, everything else is one. */
const SCRIPTS = {
  chrome: { background: 'extension/background_chrome', offscreen: 'extension/offscreen' },
  firefox: { background: 'extension/background_firefox' },
};
const MODULES = { options: 'extension/options', worker: 'worker/worker' };
const CLASSIC = { content: 'extension/content' };

const COPIED = {
  chrome: ['offscreen.html', 'options.html', 'options.css', 'icons'],
  firefox: ['options.html', 'options.css', 'icons'],
};

/** The page's own way to start a worker needs a module's address. The content script never takes it, and it is left out. */
const NO_ADDRESS = { 'empty-import-meta': 'silent' };

function bundle(scripts, format, browser, to) {
  const entryPoints = Object.fromEntries(
    Object.entries(scripts).map(([name, module]) => [name, `web/src/${module}.ts`]),
  );
  return build({
    absWorkingDir: new URL('.', root).pathname, entryPoints, format, target: TARGET[browser], outdir: to.pathname,
    bundle: true, minify: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning',
    logOverride: format === 'iife' ? NO_ADDRESS : {},
  });
}

async function assemble(browser, version) {
  const to = at(`build/extension/${browser}/`);
  await mkdir(to, { recursive: true });
  await bundle({ ...MODULES, ...SCRIPTS[browser] }, 'esm', browser, to);
  await bundle(CLASSIC, 'iife', browser, to);
  for (const name of COPIED[browser]) await cp(at(`web/extension/${name}`), new URL(name, to), { recursive: true });
  for (const name of ['wasm', 'packs']) await cp(at(`build/web/${name}`), new URL(name, to), { recursive: true });
  await cp(at('LICENSE'), new URL('LICENSE', to));
  await writeFile(new URL('manifest.json', to), `${JSON.stringify(manifest(browser, version), null, 2)}\n`);
  return to;
}

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(folder.pathname.length).replace(/^\//, ''));
  return Promise.all(names.sort().map(async (name) => ({ name, bytes: await readFile(new URL(name, folder)) })));
}

const kilobytes = (count) => `${(count / 1000).toFixed(1)} kB`;

const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'));
await rm(at('build/extension/'), { recursive: true, force: true });
for (const browser of ['chrome', 'firefox']) {
  const files = await filesOf(await assemble(browser, version));
  const archive = zip(files);
  await writeFile(at(`build/extension/tallymark-${browser}.zip`), archive);
  const content = files.find(({ name }) => name === 'content.js').bytes.length;
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(
    `build/extension/${browser}: ${files.length} files, ${kilobytes(all)}, zipped ${kilobytes(archive.length)}; ` +
      `content script ${kilobytes(content)}`,
  );
}
