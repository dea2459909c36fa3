// The folder list of the engine is its pipeline: includes go only to the folder itself and those before it.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { engine, engineStrangers } from './folders.mjs';
import { codeOf, filesBelow, places, root } from './sources.mjs';

const files = filesBelow('wasm/src', '.h', '.cpp', '.inc');

function includes({ path, text }) {
  const code = codeOf(text, { strings: true });
  return [...code.matchAll(/^[ \t]*#[ \t]*include[ \t]*"([^"]+)"/gm)].map((match) => ({
    path,
    line: code.slice(0, match.index).split('\n').length,
    target: match[1],
  }));
}

test('every folder of wasm/src has its place in the order', () => {
  const present = readdirSync(join(root, 'wasm/src'));
  assert.deepEqual(present.filter((name) => !engine.includes(name)), []);
});

test('includes go only one way through the folders', () => {
  const wrong = [];
  for (const file of files) {
    for (const { path, line, target } of includes(file)) {
      const to = target.slice(0, target.indexOf('/'));
      if (!engine.includes(to)) {
        // "re2/set.h", "nlohmann/json.hpp" are third-party; anything else should be spelt from wasm/src.
        if (!/^(re2|nlohmann)\//.test(target)) wrong.push(`${path}:${line}: "${target}" does not begin with a folder`);
        continue;
      }
      if (engine.indexOf(to) > engine.indexOf(file.folder)) wrong.push(`${path}:${line}: ${file.folder} uses ${to}`);
      if (engineStrangers.some((pair) => pair[0] === file.folder && pair[1] === to)) {
        wrong.push(`${path}:${line}: ${file.folder} and ${to} must not know each other`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('only abi knows of WebAssembly and C linkage', () => {
  const wrong = files
    .filter((file) => file.folder !== 'abi')
    .flatMap(({ path, text }) => places(path, codeOf(text, { strings: true }), /extern\s*"C"|emscripten|__EMSCRIPTEN__/gi));
  assert.deepEqual(wrong, []);
});

test('the build uses the same folder order', () => {
  const [{ text }] = filesBelow('wasm/cmake', 'Engine.cmake');
  const order = /set\(TALLYMARK_FOLDERS ([^)]*)\)/.exec(text)[1].split(/\s+/);
  assert.deepEqual([...order, 'abi'], engine);
});
