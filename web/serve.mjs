// Serves build/site on loopback, with the strictest policy the widget promises to work under.
// usage: node web/serve.mjs [--port N] [--dir DIR] [--policy strict|loose]      until SIGINT or SIGTERM
// A loose policy is for pages of others that cannot do without eval and inline styles; it allows no other host either.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HOST = '127.0.0.1';
const FIRST_PORT = 8087;
const PORTS_TRIED = 50;

const STRICT = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types tallymark',
].join('; ');

const LOOSE = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
].join('; ');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.tallypack': 'application/octet-stream',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.yml': 'text/yaml; charset=utf-8',
};

const { values } = parseArgs({
  options: { port: { type: 'string' }, dir: { type: 'string' }, policy: { type: 'string', default: 'strict' } },
});
const POLICY = values.policy === 'loose' ? LOOSE : STRICT;
const dir = values.dir ?? fileURLToPath(new URL('../build/site', import.meta.url));

const server = createServer(async (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = await fileFor(request.url ?? '/');
  if (!file) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
    'content-length': file.size,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path).on('error', () => response.destroy()).pipe(response);
});

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}

async function fileFor(url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const full = normalize(join(dir, path.endsWith('/') ? `${path}index.html` : path));
  if (!full.startsWith(dir.endsWith(sep) ? dir : dir + sep)) return null;
  const found = await stat(full).catch(() => null);
  return found?.isFile() ? { path: full, size: found.size } : null;
}

/** The port asked for, and no other; without a wish the first free one from 8087 on. */
function listen(port, triesLeft) {
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && triesLeft > 0) return listen(port + 1, triesLeft - 1);
    console.error(`web/serve: cannot listen on ${HOST}:${port}: ${error.message}`);
    process.exit(1);
  });
  server.listen(port, HOST, () => {
    console.log(`The article is at http://${HOST}:${server.address().port}/ (Ctrl+C stops)`);
  });
}

const wished = values.port === undefined ? null : Number(values.port);
if (wished !== null && !(Number.isInteger(wished) && wished >= 0 && wished < 65536)) {
  console.error(`web/serve: not a port: ${values.port}`);
  process.exit(2);
}
if ((await stat(dir).catch(() => null)) === null) {
  console.error(`web/serve: ${dir} does not exist: run "npm run build:web" first.`);
  process.exit(1);
}
listen(wished ?? FIRST_PORT, wished === null ? PORTS_TRIED : 0);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
