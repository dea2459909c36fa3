// Any bytes may be offered as a pack: the answer is a pack or a typed error, and the engine goes on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commands, packs, root, run, workspace } from '../cli/commands.mjs';
import { block, flags, number, pack, signed, text } from './built_pack.mjs';

const built = join(root, 'build/web');
const [{ Engine }, { CompiledModule }, { default: loader }] = await Promise.all(
  ['engine/engine.js', 'engine/module.js', 'wasm/tallymark.mjs'].map((path) => import(`file://${join(built, path)}`)),
);
const module = await WebAssembly.compile(readFileSync(join(built, 'wasm/tallymark.wasm')));
const start = () => new Engine(new CompiledModule(loader, module));

const sentence = 'In 2021 Lendia had a population of 6 people.';

/** What the engine says of a pack and, where it opened, of a sentence about its rows. Fails if the engine did not survive. */
async function offer(bytes) {
  const engine = start();
  try {
    await engine.addPack(bytes);
  } catch (error) {
    assert.match(error.code, /^pack-/, error.message);
    assert.ok(error.message.length > 0);
    return error.code;
  }
  const report = await engine.check(sentence, '2024-06-01');
  return report.figures.find((figure) => figure.text.startsWith('6'))?.verdict ?? 'no figure';
}

test('a pack that says the truth is read', async () => {
  assert.equal(await offer(pack()), 'supported');
});

const billion = 1_000_000_000;
const refused = {
  'a billion rows': block({ heads: { rows: number(billion) } }),
  'more rows than values': block({ heads: { rows: number(4) } }),
  'a billion series': block({ series: billion }),
  'more series than heads': block({ series: 2 }),
  'heads without a series': block({ series: 0 }),
  'a billion strings': number(billion),
  'a number that never ends': Buffer.alloc(64, 0xff),
  'a column longer than the file': block({ heads: { valueBytes: number(billion) } }),
  'a column longer than any memory': block({ heads: { valueBytes: number(2n ** 63n) } }),
  'a column shorter than it is': block({ heads: { valueBytes: number(2) } }),
  'periods beyond their column': block({ heads: { periodBytes: number(9) } }),
  'bytes behind the end': block({ end: Buffer.from('more') }),
  'no strings': Buffer.from([0]),
  'an id that is no string': block({ entities: [9] }),
  'an entity that is none': block({ heads: { entity: signed(1) } }),
  'an entity before the first': block({ heads: { entity: signed(-1) } }),
  'a measure that is none': block({ heads: { measure: signed(2n ** 40n) } }),
  'a source that is none': block({ heads: { source: number(1) } }),
  'an edition that is none': block({ heads: { edition: number(1) } }),
  'a flag that is none': block({ heads: { flags: number(1 << 10) } }),
  'a status that is none': block({ heads: { flags: number(7) } }),
  'differences of differences of differences': block({ heads: { flags: number(3 << 3) } }),
  'an exponent without end': block({ heads: { exponent: signed(billion) } }),
  'an overlong string': block({ strings: ['', 'LND', 'population', 'office', 'x'.repeat(20_000)] }),
  'a string that is not UTF-8': block({ strings: ['', 'LND', 'population', 'office', Buffer.from([0xc3, 0x28])] }),
  'an entity the sheets have not': block({ strings: ['', 'NIL', 'population', 'office'] }),
  'a source the sheets have not': block({ strings: ['', 'LND', 'population', 'memory'] }),
};
for (const [name, rows] of Object.entries(refused)) {
  test(`refused: ${name}`, async () => {
    assert.match(await offer(pack(rows)), /^pack-(not-a-pack|bad-reference)$/);
  });
}

// What only decoding could find costs the rows behind it and nothing else.
const shortened = {
  'a year without end': block({ periods: signed(2n ** 50n) }),
  'a year before the first': block({ periods: signed(-5) }),
  'a value beyond eighteen digits': block({ values: Buffer.concat([signed(5), signed(2n ** 62n), signed(7)]) }),
  'a sum beyond eighteen digits': block({
    heads: { flags: number(flags.consecutive | (2 << 3)) },
    values: Buffer.concat([signed(9n * 10n ** 17n), signed(9n * 10n ** 17n), signed(9n * 10n ** 17n)]),
  }),
  'a period that is no date': block({ heads: { flags: number(flags.otherPeriods) }, periods: text('the year of the goat') }),
  'an id that is not UTF-8': block({ heads: { flags: number(flags.consecutive | flags.ids) }, extras: text(Buffer.from([0xff])) }),
};
for (const [name, rows] of Object.entries(shortened)) {
  test(`without its rows: ${name}`, async () => {
    assert.equal(await offer(pack(rows)), 'unchecked');
  });
}

const containers = {
  'a container longer than the file': [undefined, { size: 0xffffffff }],
  'a container cut by its size': [undefined, { size: 40 }],
  'a container without end': [undefined, { container: '{"a":'.repeat(100_000) }],
  'a container of another kind': [undefined, { container: [] }],
  'nothing but the mark': [Buffer.alloc(0), { container: '' }],
};
for (const [name, [rows, how]] of Object.entries(containers)) {
  test(`refused: ${name}`, async () => {
    assert.equal(await offer(pack(rows, how)), 'pack-not-a-pack');
  });
}

test('refused: the same pack twice, and rows that bear one id', async () => {
  const engine = start();
  await engine.addPack(pack());
  await assert.rejects(engine.addPack(pack()), { code: 'pack-duplicate' });
  const sheets = (entities) => ({ 'tallymark-pack': 1, datapackage: { name: 'twice', version: '1', released: '2024-03-01' }, sheets: { entities } });
  const twice = 'id,type,name\nLND,country,Lendia\nLND,country,Lendia\n';
  assert.equal(await offer(Buffer.from(JSON.stringify(sheets(twice)))), 'pack-duplicate');
  assert.equal(await offer(pack(Buffer.alloc(0), { container: sheets(twice) })), 'pack-duplicate');
});

test('parts of each other in a ring are no endless walk', async () => {
  const entities = 'id,type,name,part_of\nA,organisation,Alder Board,B\nB,organisation,Birch Board,C\nC,organisation,Cedar Board,A\n';
  const ring = { 'tallymark-pack': 1, datapackage: { name: 'ring', version: '1', released: '2024-03-01' }, sheets: { entities } };
  const engine = start();
  await engine.addPack(Buffer.from(JSON.stringify(ring)));
  assert.equal((await engine.check('The Alder Board of Cedar Board counted 12 members in 2020.', '2024-06-01')).schema, 'tallymark-report/1');
});

test('every cut and every flipped bit of a small pack is a pack or a typed error', async () => {
  const whole = pack();
  const answers = new Map();
  const note = (answer) => answers.set(answer, (answers.get(answer) ?? 0) + 1);
  for (let size = 0; size < whole.length; size++) note(await offer(whole.subarray(0, size)));
  assert.ok((answers.get('supported') ?? 0) === 0);
  const rows = whole.length - block().length;
  for (let at = 0; at < whole.length; at++) {
    for (let bit = 0; bit < 8; bit += at < rows ? 5 : 1) {
      const changed = Buffer.from(whole);
      changed[at] ^= 1 << bit;
      note(await offer(changed));
    }
  }
  assert.ok((answers.get('pack-not-a-pack') ?? 0) > 100, JSON.stringify([...answers]));
});

test('the largest default pack, cut and changed in a hundred places', async () => {
  const whole = readFileSync(join(packs, 'countries.tallypack'));
  const core = readFileSync(join(packs, 'countries-core.tallypack'));
  for (let i = 1; i <= 100; i++) {
    const at = Math.floor((whole.length * i) / 101);
    const changed = Buffer.from(whole);
    for (let k = 0; k < 8; k++) changed[(at + k * 7919) % whole.length] ^= 1 << (i + k) % 8;
    for (const bytes of [whole.subarray(0, at), changed]) {
      const engine = start();
      await engine.addPack(core);
      await engine.addPack(bytes).catch((error) => assert.match(error.code, /^pack-/));
      await engine.check('In 2021 France had a population of 68 million. Its GDP was $2.96 trillion in 2021.', '2024-06-01');
    }
  }
});

test('the native command says of a lying pack what it is', async (t) => {
  const folder = workspace(t, { 'rows.tallypack': pack(refused['a billion rows']), 'cut.tallypack': pack().subarray(0, 30) });
  for (const file of ['rows.tallypack', 'cut.tallypack']) {
    for (const args of [['check', '--pack', join(folder, file)], ['pack', 'info', join(folder, file)]]) {
      const { status, err } = await run(commands.native, args, { input: sentence });
      assert.equal(status, 2);
      assert.ok(err.toString().includes(file), err.toString());
      assert.equal(err.toString().trim().split('\n').length, 1);
    }
  }
});
