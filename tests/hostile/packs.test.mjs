// Any bytes may be offered as a pack: the answer is a pack or a typed error, and the engine goes on.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commands, packs, root, run, workspace } from '../cli/commands.mjs';
import { block, flags, number, pack, signed, text } from './built_pack.mjs';

const built = join(root, 'build/web');
const [{ Engine }, { CompiledModule }, { importPack }] = await Promise.all(
  ['engine', 'module', 'pack_import'].map((name) => import(`file://${join(built, `engine/${name}.js`)}`)),
);
async function compiled(name) {
  const { default: loader } = await import(`file://${join(built, `wasm/${name}.mjs`)}`);
  return new CompiledModule(loader, await WebAssembly.compile(readFileSync(join(built, `wasm/${name}.wasm`))));
}
const [module, importer] = [await compiled('tallymark'), await compiled('tallymark-pack')];
const start = () => new Engine(module);

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

// Signed as if they were true: what the hashes do not see must be seen by the reader.
const lies = {
  'a header longer than the file': { size: 0xffffffff },
  'a header cut by its size': { size: 9 },
  'a header of another hash': { mark: 'f'.repeat(64) },
  'a header without a name': { header: (body) => Buffer.concat(['', '1', '2024-03-01', 'x'].map(text).concat(number(body.length))) },
  'a header that promises more': { header: (body) => Buffer.concat(['a', '1', '2024-03-01', 'x'].map(text).concat(number(body.length + 1))) },
  'a header that promises less': { header: (body) => Buffer.concat(['a', '1', '2024-03-01', 'x'].map(text).concat(number(body.length - 1))) },
  'a header with more behind it': { header: (body) => Buffer.concat(['a', '1', '2024-03-01', 'x'].map(text).concat(number(body.length), number(0))) },
  'a billion sources': { other: () => ({ sources: Buffer.concat([number(billion), number(0)]) }) },
  'a billion columns': { other: () => ({ sources: Buffer.concat([number(1), number(billion)]) }) },
  'a billion strings before the sheets': { other: () => ({ strings: number(billion) }) },
  'rows without columns': { other: () => ({ coverage: Buffer.concat([number(1), number(0)]) }) },
  'a column too few': { other: (sheets, string) => ({ members: sheets.sheet([[string('LND'), string('LND')]]) }) },
  'a column too many': { other: (sheets, string) => ({ nouns: sheets.sheet([[string('ship'), number(0), number(0), number(0)]]) }) },
  'a string that is none': { other: (sheets, string) => ({ nouns: sheets.sheet([[number(900), number(0), number(0)]]) }) },
  'a type that is none': { other: (sheets, string) => ({ nouns: sheets.sheet([[string('ship'), number(6), number(0)]]) }) },
  'a billion nouns in a cell': { other: (sheets, string) => ({ nouns: sheets.sheet([[string('ship'), number(0), number(billion)]]) }) },
  'an overlong cell': { other: (sheets, string) => ({ nouns: sheets.sheet([[string('x'.repeat(20_000)), number(0), number(0)]]) }) },
  'a cell that is not UTF-8': { other: (sheets, string) => ({ nouns: sheets.sheet([[string(Buffer.from([0xc3, 0x28])), number(0), number(0)]]) }) },
};
for (const [name, how] of Object.entries(lies)) {
  test(`refused: ${name}`, async () => {
    assert.equal(await offer(pack(block(), how)), 'pack-not-a-pack');
  });
}

test('refused: nothing but the mark, and a pack of another format', async () => {
  assert.equal(await offer(pack().subarray(0, 8)), 'pack-not-a-pack');
  assert.equal(await offer(Buffer.concat([Buffer.from('TMPACK2\n'), pack().subarray(8)])), 'pack-not-a-pack');
  assert.equal(await offer(Buffer.from('{"a":'.repeat(100_000))), 'pack-not-a-pack');
});

const entity = (sheets, string) => (id, partOf = '') => [
  string(id), string(`${id} Board`), number(1), sheets.stringList([]), sheets.stringList([]), sheets.stringList([]), string(partOf), string(''),
];

test('refused: the same pack twice, rows that bear one id, and a source that is from memory', async () => {
  const engine = start();
  await engine.addPack(pack());
  await assert.rejects(engine.addPack(pack()), { code: 'pack-duplicate' });
  const twice = (sheets, string) => ({ entities: sheets.sheet(['LND', 'LND'].map((id) => entity(sheets, string)(id))) });
  assert.equal(await offer(pack(block(), { other: twice })), 'pack-duplicate');
  const memory = (sheets, string) => ({
    sources: sheets.sheet([['office', 'Count', 'Office', '', 'from memory', '', 'open', 'primary', '2024-02-01', ''].map(string)]),
  });
  assert.equal(await offer(pack(block(), { other: memory })), 'pack-missing-source');
});

test('parts of each other in a ring are no endless walk', async () => {
  const engine = start();
  const ring = (sheets, string) => ({
    entities: sheets.sheet([['Alder', 'Birch'], ['Birch', 'Cedar'], ['Cedar', 'Alder'], ['LND']].map((ids) => entity(sheets, string)(...ids))),
  });
  await engine.addPack(pack(block(), { other: ring }));
  assert.equal((await engine.check('The Alder Board of Cedar Board counted 12 members in 2020.', '2024-06-01')).schema, 'tallymark-report/1');
});

test('what is brought along is held to its hashes, and compiled where it is sheets', async () => {
  const bring = async (bytes) => {
    try {
      return Buffer.from(await importPack(importer, [], bytes));
    } catch (error) {
      assert.match(error.code, /^pack-/, error.message);
      return error.code;
    }
  };
  assert.deepEqual(await bring(pack()), pack());
  const changed = Buffer.from(pack());
  changed[changed.length - 1] ^= 1;
  assert.equal(await bring(changed), 'pack-not-a-pack');
  for (const rows of Object.values(shortened)) assert.equal(await bring(pack(rows)), 'pack-not-a-pack');
  const sheets = (entities) => Buffer.from(JSON.stringify({
    'tallymark-pack': 1, datapackage: { name: 'towns', version: '1', released: '2024-03-01' }, sheets: { entities },
  }));
  assert.equal(await offer(await bring(sheets('id,type,name\nLND,country,Lendia\n'))), 'unchecked');
  assert.equal(await bring(sheets('id,type,name\nLND,country,Lendia\nLND,country,Lendia\n')), 'pack-duplicate');
  assert.equal(await bring(sheets('id,type\nLND,country\n')), 'pack-missing-column');
  assert.equal(await bring(Buffer.alloc(64, 0xff)), 'pack-not-a-pack');
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
