// `pack build`, `validate` and `info` of the native command.

import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { commands, packs, root, run, workspace } from './commands.mjs';

const { native } = commands;
const slavery = join(root, 'data/packs/slavery');

test('the same sheets give the same bytes, which are those of the default pack', async (t) => {
  const folder = workspace(t);
  for (const name of ['a', 'b']) {
    const { status, err } = await run(native, ['pack', 'build', slavery, '-o', join(folder, name)]);
    assert.equal(status, 0, err.toString());
  }
  const [a, b] = ['a', 'b'].map((name) => readFileSync(join(folder, name)));
  assert.ok(a.equals(b));
  assert.ok(a.equals(readFileSync(join(packs, 'slavery.tallypack'))));
});

test('a package with a fault is refused by name, and leaves no file', async (t) => {
  const faults = {
    'observations.csv': (text) => text.replace(/^(id,entity,measure)/, 'id,entities,measure'),
    'events.csv': (text) => text.replace(',made slavery', ',"made slavery'),
    'datapackage.json': (text) => text.slice(0, -10),
  };
  for (const [file, spoil] of Object.entries(faults)) {
    const folder = workspace(t);
    cpSync(slavery, join(folder, 'pack'), { recursive: true });
    const path = join(folder, 'pack', file);
    const before = readFileSync(path, 'utf8');
    const after = spoil(before);
    assert.notEqual(after, before, `${file} was not changed`);
    writeFileSync(path, after);
    const { status, err } = await run(native, ['pack', 'build', join(folder, 'pack'), '-o', join(folder, 'out')]);
    assert.equal(status, 2, file);
    assert.match(err.toString(), new RegExp(file.replace(/\.\w+$/, '')));
    assert.equal(err.toString().trimEnd().split('\n').length, 1);
    assert.ok(!existsSync(join(folder, 'out')));
  }
});

test('what cannot be read or written is said', async (t) => {
  const folder = workspace(t);
  const cases = [
    ['pack', 'build', join(folder, 'nothing'), '-o', join(folder, 'out')],
    ['pack', 'build', slavery, '-o', join(folder, 'no/such/folder/out')],
    ['pack', 'build', slavery],
    ['pack', 'shake', slavery],
    ['pack'],
  ];
  for (const args of cases) {
    const { status, err } = await run(native, args);
    assert.equal(status, 2, args.join(' '));
    assert.match(err.toString(), /^tallymark: .+\n$/);
  }
});
