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

test('the lock file pins every package by hash and names no host', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const wrong = Object.entries(packages).filter(([path, entry]) => path !== '' && (!entry.integrity || entry.resolved));
  assert.deepEqual(wrong.map(([path]) => path), []);
});

test('development packages are pinned exactly and nothing is needed at run time', () => {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.equal(own.dependencies, undefined);
  const loose = Object.entries(own.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  assert.deepEqual(loose, []);
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
