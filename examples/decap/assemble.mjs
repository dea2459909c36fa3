// Puts the example together in build/decap: Decap CMS as npm has it, pinned by version and hash, and our files beside it.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PACKAGE = 'decap-cms@3.16.3';
const SHA512 = 'hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url);
const at = (path) => new URL(path, root);
const pathOf = (path) => fileURLToPath(at(path));
const cached = 'build/decap-cms/';

/** The package alone, without its dependencies: what a page loads is bundled in it. */
async function fetchDecap() {
  const archive = at(`${cached}${PACKAGE.replace('@', '-')}.tgz`);
  const script = at(`${cached}package/dist/decap-cms.js`);
  if (await stat(script).catch(() => null)) return script;
  await mkdir(at(cached), { recursive: true });
  await run('npm', ['pack', PACKAGE, '--pack-destination', pathOf(cached), '--silent'], { cwd: pathOf('') });
  const found = createHash('sha512').update(await readFile(archive)).digest('base64');
  if (found !== SHA512) {
    await rm(archive);
    throw new Error(`${PACKAGE} is not what it was: its SHA-512 is ${found}.`);
  }
  await run('tar', ['-xzf', fileURLToPath(archive), '-C', pathOf(cached), 'package/dist/decap-cms.js']);
  return script;
}

/** @returns the directory to serve. Needs build/web. */
export async function assembleDecap() {
  const script = await fetchDecap();
  const to = at('build/decap/');
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await copyFile(script, new URL('decap-cms.js', to));
  await cp(at('build/web/'), new URL('tallymark/', to), { recursive: true });
  await copyFile(at('examples/article/icon.svg'), new URL('icon.svg', to));
  for (const name of ['index.html', 'config.yml', 'draft.js', 'preview.js', 'preview.css']) {
    await copyFile(at(`examples/decap/${name}`), new URL(name, to));
  }
  return pathOf('build/decap/');
}
