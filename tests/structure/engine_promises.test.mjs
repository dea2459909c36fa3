// What the engine promises about itself that can be read off its sources: it never prints, ends the program, throws,
// asks for the time or the environment, and brings no streams or locales into the module.

import assert from 'node:assert/strict';
import test from 'node:test';
import { codeOf, filesBelow, places } from './sources.mjs';

const engine = filesBelow('wasm/src', '.h', '.cpp', '.inc');
const command = filesBelow('wasm/cli', '.h', '.cpp');

function found(files, pattern, options) {
  return files.flatMap(({ path, text }) => places(path, codeOf(text, options), pattern));
}

test('no streams, locales, regular expressions of the library, or format', () => {
  const heavy =
    /#\s*include\s*<(iostream|ostream|istream|fstream|sstream|iomanip|locale|clocale|codecvt|regex|format|strstream)>/g;
  assert.deepEqual(found([...engine, ...command], heavy, { strings: true }), []);
});

test('the engine never prints', () => {
  assert.deepEqual(found(engine, /\b(?:std::)?(?:[fv]|vf|d)?printf\b|\bf?puts\b|\bputchar\b|\bstd(?:out|err)\b|\bperror\b/g), []);
});

test('the engine never ends the program', () => {
  assert.deepEqual(found(engine, /\b(?:std::)?(?:abort|exit|_exit|quick_exit|terminate|assert|raise)\s*\(/g), []);
});

test('the engine neither throws nor catches nor asks for run-time types', () => {
  assert.deepEqual(found(engine, /\b(?:throw|catch|dynamic_cast|typeid)\b|\btry\s*\{/g), []);
});

test('the engine does not read the clock, the environment or chance', () => {
  const outside = /\bsystem_clock\b|\bsteady_clock\b|\bstd::time\b|\bgettimeofday\b|\blocaltime\b|\bgetenv\b|\brand\s*\(|\brandom_device\b/g;
  assert.deepEqual(found(engine, outside), []);
});

test('the engine keeps no state of its own between calls', () => {
  const mutable = /^\s*(?:static|thread_local)\s+(?!const\b|constexpr\b|constinit const\b|inline\b|_?assert)[\w:<>,\s*&]+?\s*\w+\s*(?:=|;|\{)/gm;
  assert.deepEqual(found(engine.filter((file) => file.folder !== 'abi'), mutable), []);
});

test('English words are in language/ alone', () => {
  const words =
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september ' +
    'october november december two three four five six seven eight nine ten eleven twelve thirteen twenty thirty forty ' +
    'fifty hundred thousand million billion trillion the which because although yesterday tomorrow';
  const literal = new RegExp(`"(?:${words.split(' ').join('|')})"`, 'gi');
  const elsewhere = engine.filter((file) => file.folder !== 'language');
  assert.deepEqual(found(elsewhere, literal, { strings: true }), []);
});

test('the borders have at most ten functions, and each module exports exactly its own', () => {
  const namesIn = (file) => {
    const { text } = engine.find(({ path }) => path.endsWith(`abi/${file}`));
    return [...codeOf(text).matchAll(/\b(tm_[a-z_]+)\s*\(/g)].map(([, name]) => name);
  };
  const [{ text }] = filesBelow('wasm/cmake', 'WasmModule.cmake');
  const listed = (names) => names.split(/[;\s]+/).filter((name) => name.startsWith('_')).map((name) => name.slice(1));
  const common = listed(/set\(functions ([^)]*)\)/.exec(text)[1]);
  const modules = [...text.matchAll(/^tallymark_module\(\S+ "([^"]*)" "\$\{abi\}\/(\w+\.cpp)"\)/gm)];
  assert.equal(modules.length, 2);
  assert.deepEqual(common.sort(), [...new Set(namesIn('border.cpp'))].sort());
  const all = new Set(common);
  for (const [, exports, file] of modules) {
    assert.deepEqual(listed(exports).sort(), [...new Set(namesIn(file))].sort(), file);
    for (const name of listed(exports)) all.add(name);
  }
  assert.ok(all.size <= 10, `${all.size} functions`);
});
