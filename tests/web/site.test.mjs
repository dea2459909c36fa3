// The example page's making, and the server it is looked at with.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { articlePage } from '../../web/site/article_page.mjs';
import { moduleGraph, preloadLinks } from '../../web/site/module_graph.mjs';

const program = fileURLToPath(new URL('../../web/serve.mjs', import.meta.url));
let dir;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tallymark-site-'));
  await mkdir(join(dir, 'site'));
  await writeFile(join(dir, 'secret.txt'), 'secret');
  await writeFile(join(dir, 'site/index.html'), '<!doctype html>');
  await writeFile(join(dir, 'site/engine.wasm'), '');
});
after(() => rm(dir, { recursive: true }));

test('a text becomes a page: title, standfirst, paragraphs, headings, lists, all escaped', () => {
  const text = 'A <title>\n\nFirst & foremost.\n\nA paragraph.\n\nMore\n\nOne\nTwo\n';
  const page = articlePage(text, '[{{title}}][{{standfirst}}][{{preload}}]{{body}}', '<link>');
  assert.equal(
    page,
    '[A &lt;title&gt;][First &amp; foremost.][<link>]<p>A paragraph.</p>\n<h2>More</h2>\n' +
      '<ul class="headlines">\n<li>One</li>\n<li>Two</li>\n</ul>',
  );
});

test('a module graph has every static import once, and nothing that is imported later', async () => {
  const base = pathToFileURL(`${dir}/`);
  await writeFile(join(dir, 'a.js'), "import { b } from './b.js';\nexport * from './c.js';\nimport('./later.js');\n");
  await writeFile(join(dir, 'b.js'), "import {\n  c,\n} from './c.js';\nexport function b() {\n  return './not-this.js';\n}\n");
  await writeFile(join(dir, 'c.js'), "import './a.js';\nexport const c = 1;\n");
  const modules = await moduleGraph(new URL('a.js', base));
  assert.equal(
    preloadLinks(modules, base),
    ['a', 'b', 'c'].map((name) => `<link rel="modulepreload" href="${name}.js">`).join('\n'),
  );
});

async function serving(args, use) {
  const server = spawn(process.execPath, [program, '--dir', join(dir, 'site'), ...args]);
  let said = '';
  server.stdout.on('data', (data) => (said += data));
  server.stderr.on('data', (data) => (said += data));
  const exit = once(server, 'exit');
  while (!/http:\S+/.test(said) && server.exitCode === null) {
    await Promise.race([once(server.stdout, 'data'), exit]);
  }
  try {
    await use(new URL(/http:\S+/.exec(said)[0]), said);
  } finally {
    server.kill('SIGTERM');
  }
  const [code] = await exit;
  assert.equal(code, 0, 'a signal ends it in order');
}

/** Without the client's tidying of "..": the path goes out as it is. */
function get(url, path, method = 'GET') {
  return new Promise((resolve, reject) => {
    request({ host: url.hostname, port: url.port, path, method }, (response) => {
      let body = '';
      response.on('data', (data) => (body += data));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    }).on('error', reject).end();
  });
}

test('it serves its directory on loopback, with the strict policy, and nothing else', async () => {
  await serving(['--port', '0'], async (url) => {
    assert.equal(url.hostname, '127.0.0.1');
    const page = await get(url, '/');
    assert.equal(page.status, 200);
    assert.match(page.headers['content-type'], /^text\/html/);
    const policy = page.headers['content-security-policy'];
    for (const rule of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "require-trusted-types-for 'script'"]) {
      assert.ok(policy.includes(rule), rule);
    }
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
    assert.equal((await get(url, '/engine.wasm')).headers['content-type'], 'application/wasm');
    assert.equal((await get(url, '/', 'HEAD')).body, '');
    assert.equal((await get(url, '/', 'POST')).status, 405);
    for (const path of ['/none', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '//x/../../secret.txt']) {
      const { status, body } = await get(url, path);
      assert.equal(status, 404, path);
      assert.doesNotMatch(body, /secret/);
    }
  });
});

test('a port that is taken: the next one, unless this one was asked for', async () => {
  await serving(['--port', '0'], async (url) => {
    const second = spawn(process.execPath, [program, '--dir', join(dir, 'site'), '--port', url.port]);
    let said = '';
    second.stderr.on('data', (data) => (said += data));
    const [code] = await once(second, 'exit');
    assert.equal(code, 1);
    assert.match(said, new RegExp(`cannot listen on 127\\.0\\.0\\.1:${url.port}`));
  });
  await serving([], (first) => serving([], (second) => assert.notEqual(first.port, second.port)));
});
