// The folders of the page depend only on those before them, and nothing turns text into markup.

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, normalize } from 'node:path';
import test from 'node:test';
import { web } from './folders.mjs';
import { codeOf, filesBelow, places, root } from './sources.mjs';

const files = filesBelow('web/src', '.ts', '.mts', '.js', '.mjs');

// import … from 'x', export … from 'x', import 'x' and import('x')
const imported = /(?:^(?:import|export)\b[^;']*?from\s*|^import\s*|\bimport\s*\(\s*)'([^'\n]+)'/gm;

function found(pattern, chosen = files) {
  return chosen.flatMap(({ path, text }) => places(path, codeOf(text), pattern));
}

test('every folder of web/src has its place in the order', { skip: !existsSync(join(root, 'web/src')) }, () => {
  const present = readdirSync(join(root, 'web/src'), { withFileTypes: true });
  const folders = present.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  assert.deepEqual(folders.filter((name) => !web.includes(name)), []);
});

test('imports go only one way through the folders', () => {
  const wrong = [];
  for (const { path, folder, text } of files) {
    if (folder === '') continue; // the entry beside the folders may use them all
    const code = codeOf(text, { strings: true });
    for (const [, target] of code.matchAll(imported)) {
      if (target.startsWith('inlined:')) continue; // our own files, put there by the build (src/single/inlined.d.ts)
      if (!target.startsWith('.')) {
        wrong.push(`${path}: ${target} is not ours, and the page has no dependency`);
        continue;
      }
      const to = normalize(join(path, '..', target)).split('/')[2] ?? '';
      const place = web.indexOf(to);
      if (place === -1 || place > web.indexOf(folder)) wrong.push(`${path}: ${folder} uses ${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('text never becomes markup or code', () => {
  const sinks = /\binnerHTML\b|\bouterHTML\s*=|\binsertAdjacentHTML\b|\bdocument\.write\b|\beval\s*\(|\bnew Function\b|\bsrcdoc\b/g;
  assert.deepEqual(found(sinks), []);
});

test('only the extension knows the extension interfaces of browsers', () => {
  const others = files.filter((file) => file.folder !== 'extension');
  assert.deepEqual(found(/\b(?:chrome|browser)\.\w+/g, others), []);
});

test('nothing asks whether it is under test', () => {
  assert.deepEqual(found(/\bnavigator\.webdriver\b/g), []);
});
