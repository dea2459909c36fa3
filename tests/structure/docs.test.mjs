// The pages at the top level say what is so: links lead somewhere, every folder of the engine has its line, commands and
// paths exist, and what is shown of the command's answers is what it answers. That last part needs build/native.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { LARGEST, pathOf } from '../e2e/pictures/limits.mjs';
import { engine } from './folders.mjs';
import { projectFiles, root } from './sources.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const pages = projectFiles().filter((path) => path.endsWith('.md')).map((path) => ({ path, text: read(path) }));
const command = join(root, 'build/native/tallymark');
const skip = existsSync(command) ? false : 'build/native/tallymark is not built';

/** The cells of the rows of every Markdown table in a text, without heads and rules. */
function tableRows(text) {
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter((line, i) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line) && !/^\|[\s|:-]+\|$/.test(lines[i + 1] ?? ''))
    .map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()));
}

/** The part of a text from one heading to the next of its level. */
function section(text, heading) {
  const start = text.indexOf(`## ${heading}\n`);
  assert.notEqual(start, -1, `no section ${heading}`);
  const end = text.indexOf('\n## ', start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();

test('the pages every contributor looks for are there', () => {
  const wanted = ['README', 'ARCHITECTURE', 'METHODOLOGY', 'CORRECTIONS', 'CONTRIBUTING', 'SECURITY', 'CHANGELOG'];
  assert.deepEqual(wanted.filter((name) => !existsSync(join(root, `${name}.md`))), []);
  assert.match(read('LICENSE'), /^MIT License/);
});

test('links between the pages lead somewhere', () => {
  const dead = [];
  for (const { path, text } of pages) {
    for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https:\/\//.test(target)) continue;
      if (!existsSync(join(root, dirname(path), target.replace(/#.*/, '')))) dead.push(`${path}: ${target}`);
    }
  }
  assert.deepEqual(dead, []);
});

test('paths named in the pages exist', () => {
  const missing = [];
  for (const { path, text } of pages) {
    for (const [, named] of text.matchAll(/`((?:wasm|web|data|tests|examples)\/[\w./-]+)`/g)) {
      if (!existsSync(join(root, named))) missing.push(`${path}: ${named}`);
    }
  }
  assert.deepEqual(missing, []);
});

test('npm scripts and presets named in the pages exist', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const { configurePresets } = JSON.parse(read('CMakePresets.json'));
  const presets = configurePresets.map(({ name }) => name);
  const wrong = [];
  for (const { path, text } of pages) {
    for (const [, name] of text.matchAll(/\bnpm run ([\w:]+)/g)) if (!scripts[name]) wrong.push(`${path}: npm run ${name}`);
    for (const [, name] of text.matchAll(/\bnpm (start|test)\b/g)) if (!scripts[name]) wrong.push(`${path}: npm ${name}`);
    for (const [, name] of text.matchAll(/--preset (\w+)/g)) if (!presets.includes(name)) wrong.push(`${path}: preset ${name}`);
  }
  assert.deepEqual(wrong, []);
});

test('every folder of the engine is in the table of ARCHITECTURE, in the order of the pipeline', () => {
  const rows = tableRows(section(read('ARCHITECTURE.md'), 'The pipeline')).map(([first]) => /^`(\w+)`$/.exec(first)?.[1]);
  const present = readdirSync(join(root, 'wasm/src'));
  assert.deepEqual(rows.filter((name) => name !== undefined), engine.filter((name) => present.includes(name)));
});

test('every library has its reason, in the version that is used', () => {
  const table = section(read('ARCHITECTURE.md'), 'Dependencies, and why these');
  for (const path of ['package.json', 'tests/bench/peers/package.json']) {
    const { devDependencies } = JSON.parse(read(path));
    assert.deepEqual(Object.keys(devDependencies).filter((name) => !table.includes(name)), [], path);
  }
  const sources = read('wasm/cmake/Sources.cmake');
  for (const [, name, version] of table.matchAll(/^\| (nlohmann_json|RE2|Catch2) ([\d.-]+) \|/gm)) {
    assert.ok(sources.includes(version), `${name} ${version} is not in Sources.cmake`);
  }
});

test('SECURITY states the limits as they are', () => {
  const limits = read('wasm/src/base/limits.h');
  const stated = plain(section(read('SECURITY.md'), 'Limits'));
  const value = (name) => new RegExp(`\\b${name} = ([^;]+);`).exec(limits)[1];
  const mebibytes = (name) => `${/^(\d+)u << 20$/.exec(value(name))[1]} MiB`;
  for (const line of [
    `| text of one check | ${mebibytes('kTextBytes')} |`,
    `| one pack | ${mebibytes('kPackBytes')} |`,
    `| one cell of a sheet | ${Number(value('kCellBytes')).toLocaleString('en')} bytes |`,
    `| words in an alias | ${value('kAliasWords')} |`,
    `| elements of HTML in one another | ${value('kMarkupDepth')} |`,
    `| tokens of a sentence | ${value('kSentenceTokens')} |`,
    `| antecedents looked at | ${value('kAntecedents')} |`,
    `| ${value('kListItems')} items, ${value('kClauseTokens')} tokens |`,
  ]) assert.ok(stated.includes(line), line);
});

test('the quick start of README answers as it shows', { skip }, () => {
  const block = /```console\n([\s\S]*?)```/.exec(section(read('README.md'), 'Quick start on the command line'))[1];
  const steps = block.split(/^\$ /m).slice(1).map((step) => {
    const [line, ...shown] = step.trimEnd().split('\n');
    return { line, shown };
  });
  assert.ok(steps.length > 1);
  const mark = '-- next --';
  const script = ['shopt -s expand_aliases', ...steps.flatMap(({ line }) => [`echo '${mark}'`, line])].join('\n');
  const { stdout, stderr } = spawnSync('bash', ['-s'], { cwd: root, input: `${script}\n`, encoding: 'utf8' });
  const answers = stdout.split(`${mark}\n`).slice(1);
  assert.equal(answers.length, steps.length, stderr);
  steps.forEach(({ line, shown }, i) => {
    const answer = plain(answers[i]);
    let from = 0;
    for (const expected of shown.map(plain)) {
      const at = answer.indexOf(expected, from);
      assert.notEqual(at, -1, `$ ${line}\nshould answer: ${expected}\nbut answers: ${answer}\n${stderr}`);
      from = at + expected.length;
    }
  });
});

const verdicts = {
  'Matches': 'supported',
  'Adds up': 'supported',
  'Does not add up': 'contradicted',
  'Differs': 'contradicted',
  'Matches another year': 'context',
  'Undecided': 'review',
  'Not compared': 'unchecked',
};

/** The report on one text. */
function check(text, published) {
  const dated = published ? ['--published', published] : [];
  const { stdout, stderr } = spawnSync(command, ['check', '--format', 'json', ...dated], { input: text, encoding: 'utf8' });
  assert.notEqual(stdout, '', stderr);
  return JSON.parse(stdout);
}

test('the pictures are there, each small enough to be loaded with a page', () => {
  for (const [name, largest] of Object.entries(LARGEST)) {
    assert.ok(statSync(pathOf(name)).size <= largest, name);
  }
});

test('the tolerance that METHODOLOGY shows is the engine’s', { skip }, () => {
  const part = section(read('METHODOLOGY.md'), 'Tolerance: what the digits say');
  const [, before, after] = /“([^”]*) … ([^”]*)”/.exec(plain(part));
  const rows = tableRows(part);
  assert.ok(rows.length > 5);
  for (const [said, allowed, result] of rows) {
    const { figures } = check(`${before} ${said} ${after}`, '2023-05-25');
    const figure = figures.find(({ text }) => text.startsWith(said.replace(/^\D+/, '')));
    assert.ok(figure, said);
    assert.equal(figure.verdict, verdicts[result], said);
    const digits = figure.high === null ? `${figure.low} or more` : `${figure.low} to ${figure.high}`;
    assert.equal(digits, allowed, said);
  }
});

test('the examples of METHODOLOGY come out as it says', { skip }, () => {
  const parts = ['Before we say "differs"', 'The article against itself'];
  const rows = parts.flatMap((name) => tableRows(section(read('METHODOLOGY.md'), name)));
  assert.ok(rows.length > 15);
  for (const [published, text, words, result] of rows) {
    const figure = check(text, published === 'none' ? null : published).figures.find((one) => one.text.startsWith(words));
    assert.ok(figure, `${text}: no figure begins ${words}`);
    assert.equal(figure.verdict, verdicts[result], text);
  }
});
