// The files of the project speak of the project alone: no path of some machine, no host of a package registry, and no
// source file that has grown too long to be one job.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { places, projectFiles, root } from './sources.mjs';

const longest = 400; // lines of a source file, unless it is one table (*_table.*, language/en/) or listed here
const indivisible = {}; // path: the one table or state machine that it is
const readable = /\.(cpp|h|inc|cmake|txt|json|mjs|js|ts|css|html|md|csv|sh|yml|yaml)$|^[^.]+$|\/run$/;
const here = 'tests/structure/project_files.test.mjs'; // names what it looks for

const files = projectFiles()
  .filter((path) => readable.test(path) && path !== here)
  .filter((path) => statSync(join(root, path)).size < 5_000_000)
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

function found(pattern) {
  return files.flatMap(({ path, text }) => places(path, text, pattern));
}

test('no path of a machine', () => {
  assert.deepEqual(found(/(?<![\w.:/-])\/(?:work|tmp|root|home|Users)\/\w+|\.\.\/shared\//g), []);
});

test('no host of a package registry or mirror', () => {
  assert.deepEqual(found(/registry\.(?:npmjs|yarnpkg)\.\w+|npmmirror\.\w+|\bpypi\.org|\bdeb\.debian\.org|proxy\.golang\.org/g), []);
});

// The project's own packages, and those that the bench alone compares with.
const packageFolders = ['', 'tests/bench/peers'];

function json(folder, name) {
  return JSON.parse(readFileSync(join(root, folder, name), 'utf8'));
}

for (const folder of packageFolders) {
  const where = folder || 'the top level';

  test(`the lock file of ${where} pins every package by hash and names no host`, () => {
    const { packages } = json(folder, 'package-lock.json');
    const wrong = Object.entries(packages).filter(([path, entry]) => path !== '' && (!entry.integrity || entry.resolved));
    assert.deepEqual(wrong.map(([path]) => path), []);
  });

  test(`the development packages of ${where} are pinned exactly and nothing is needed at run time`, () => {
    const own = json(folder, 'package.json');
    assert.equal(own.dependencies, undefined);
    const loose = Object.entries(own.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
    assert.deepEqual(json(folder, 'package-lock.json').packages[''].devDependencies, own.devDependencies);
  });
}

test('npm in every folder of packages is told to write no host into the lock file', () => {
  const told = packageFolders.filter((folder) =>
    /^omit-lockfile-registry-resolved=true$/m.test(readFileSync(join(root, folder, '.npmrc'), 'utf8')),
  );
  assert.deepEqual(told, packageFolders);
});

test('only the bench installs what it compares with', () => {
  const scripts = files.filter(({ path }) => /^(?:wasm\/toolchain|web)\/.*\.mjs$|^package\.json$/.test(path));
  assert.deepEqual(scripts.filter(({ text }) => /bench\/peers/.test(text)).map(({ path }) => path), []);
});

test('the top level holds only what it should', () => {
  const folders = new Set(files.filter(({ path }) => path.includes('/')).map(({ path }) => path.slice(0, path.indexOf('/'))));
  const known = ['wasm', 'web', 'data', 'tests', 'examples', 'docs', '.ci'];
  assert.deepEqual([...folders].filter((folder) => !known.includes(folder)), []);
});

test('a source file is one job', () => {
  const sources = files.filter(
    ({ path }) => /\.(cpp|h|ts|mjs|cmake|sh|css)$/.test(path) && !/_table\.\w+$/.test(path) && !path.includes('/language/en/'),
  );
  const long = sources.filter(({ text }) => text.split('\n').length > longest + 1).map(({ path }) => path);
  assert.deepEqual(long.filter((path) => !(path in indivisible)), []);
});
