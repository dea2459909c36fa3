// Builds build/tallymark.html: engine, packs and page in one file that opens from disk and asks for nothing. The worker
// stands in it as a data block that the page starts from a blob. Needs build/web and the example article.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { constants, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageStyle } from './site/page_style.mjs';

const root = new URL('../', import.meta.url);
const at = (path) => new URL(path, root);
const PUBLISHED = '2023-05-25'; // the day the example article is dated

/** Bytes at their smallest; the browser unzips them itself. */
const zipped = (bytes) => gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });

/** The WebAssembly modules by what precedes their names in `inlined:…`. */
const MODULES = { '': 'tallymark', 'importer-': 'tallymark-pack' };

/** The modules `inlined:…` that web/src/single/inlined.d.ts declares. */
const inlined = {
  name: 'inlined',
  setup({ onResolve, onLoad }) {
    for (const [name, file] of Object.entries(MODULES)) {
      onResolve({ filter: new RegExp(`^inlined:${name}loader$`) }, () => ({ path: fileURLToPath(at(`build/web/wasm/${file}.mjs`)) }));
      onLoad({ filter: new RegExp(`^inlined:${name}wasm$`), namespace: 'inlined' }, async () => ({
        contents: zipped(await readFile(at(`build/web/wasm/${file}.wasm`))),
        loader: 'binary',
      }));
    }
    onResolve({ filter: /^inlined:/ }, ({ path }) => ({ path, namespace: 'inlined' }));
    onLoad({ filter: /^inlined:packs$/, namespace: 'inlined' }, async () => {
      const names = JSON.parse(await readFile(at('build/web/packs/index.json'), 'utf8'));
      const imports = names.map((name, i) => `import bytes${i} from 'inlined:pack/${name}';`);
      const rows = names.map((name, i) => `{ name: ${JSON.stringify(name)}, bytes: bytes${i} }`);
      return { contents: `${imports.join('\n')}\nexport default [${rows.join(', ')}];`, loader: 'js' };
    });
    onLoad({ filter: /^inlined:pack\//, namespace: 'inlined' }, async ({ path }) => ({
      contents: zipped(await readFile(at(`build/web/packs/${path.slice('inlined:pack/'.length)}`))),
      loader: 'binary',
    }));
  },
};

async function bundle(entry, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root), entryPoints: [entry], bundle: true, write: false, format: 'iife', minify: true,
    target: ['chrome123', 'firefox136'], charset: 'utf8', legalComments: 'none', logLevel: 'warning',
    // A module's address is asked for only where the page is served in files.
    logOverride: { 'empty-import-meta': 'silent' },
    ...options,
  });
  return outputFiles[0].text;
}

/** Inside a script element nothing may look like its end. */
const script = (code) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policyOf(page, style) {
  return [
    "default-src 'none'",
    `script-src ${hash(page)} 'wasm-unsafe-eval'`,
    'worker-src blob:',
    `style-src ${hash(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types tallymark',
  ].join('; ');
}

/** Resolves to the size in bytes of the file and of what it is made of. */
export async function buildSingleFile() {
  const [template, icon, article] = await Promise.all(
    ['web/single/template.html', 'web/extension/icon.svg', 'examples/article/article.txt'].map((path) => readFile(at(path), 'utf8')),
  );
  const style = await pageStyle('web/single/page.css');
  const page = script(await bundle('web/src/single/page.ts'));
  const worker = script(await bundle('web/src/single/worker.ts', { plugins: [inlined] }));
  const parts = {
    policy: policyOf(page, style),
    icon: `data:image/svg+xml,${encodeURIComponent(icon)}`,
    style, published: PUBLISHED, text: escaped(article.trim()), worker, script: page,
  };
  const html = template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
  await writeFile(at('build/tallymark.html'), html);
  const size = (text) => Buffer.byteLength(text);
  return { file: size(html), page: size(page), worker: size(worker) };
}
