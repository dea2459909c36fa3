// Every pack in data/packs is what data/packs/README.md says, and each rule of it is seen to bite.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import { packProblems, readPack } from './pack_folder.mjs';
import { root } from './schemas.mjs';

const names = fs.readdirSync(`${root}data/packs`, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);
const packs = new Map(names.map((name) => [name, readPack(`${root}data/packs/${name}`)]));
const othersOf = (pack) => (pack.package.depends ?? []).map((name) => packs.get(name));

test('there are packs', () => assert.ok(names.length >= 3));

for (const [name, pack] of packs) {
  test(`pack ${name} has nothing wrong`, () => {
    assert.equal(pack.package.name, name);
    for (const depends of pack.package.depends ?? []) assert.ok(packs.has(depends), `no pack ${depends}`);
    assert.deepEqual(packProblems(pack, othersOf(pack)), []);
  });

  test(`pack ${name} says what it is`, () => {
    for (const key of ['title', 'version', 'released', 'licenses', 'description']) assert.ok(pack.package[key], key);
    assert.match(pack.package.released, /^\d{4}-\d{2}-\d{2}$/);
    for (const resource of pack.package.resources) {
      for (const path of [resource.path].flat()) assert.doesNotMatch(path, /\.\.|^\//);
      assert.doesNotMatch(resource.schema, /\.\.|^\//);
    }
  });

  test(`pack ${name} uses every source it lists`, () => {
    const used = new Set();
    for (const [sheet, { rows }] of Object.entries(pack.sheets)) {
      if (sheet === 'sources') continue;
      for (const row of rows) used.add(row.source).add(row.also);
    }
    // The sheet of entities has no source column: what gave names alone says so in its caveat.
    const ofNames = ({ caveat }) => Boolean(pack.sheets.entities) && /^names\b/.test(caveat);
    assert.deepEqual((pack.sheets.sources?.rows ?? []).filter((row) => !used.has(row.id) && !ofNames(row)).map((row) => row.id), []);
  });
}

test('an entity of several packs is the same type in each', () => {
  const types = new Map();
  for (const pack of packs.values()) {
    for (const row of pack.sheets.entities?.rows ?? []) {
      assert.equal(types.get(row.id) ?? row.type, row.type, row.id);
      types.set(row.id, row.type);
    }
  }
});

test('no two entities of one pack share a name or an alias', () => {
  for (const [name, pack] of packs) {
    const owner = new Map();
    for (const row of pack.sheets.entities?.rows ?? []) {
      for (const word of [row.name, ...row.aliases.split('|')].filter(Boolean)) {
        assert.ok(!owner.has(word) || owner.get(word) === row.id, `${name}: "${word}" means ${owner.get(word)} and ${row.id}`);
        owner.set(word, row.id);
      }
    }
  }
});

test('members of an event are no more than it counts', () => {
  for (const pack of packs.values()) {
    const types = new Map([...packs.values()].flatMap((p) => p.sheets.entities?.rows ?? []).map((row) => [row.id, row.type]));
    for (const event of pack.sheets.events?.rows ?? []) {
      const members = (pack.sheets.members?.rows ?? []).filter((row) => row.group === event.id);
      for (const count of event.counts.split('|').filter(Boolean)) {
        const [type, number] = count.split('=');
        const covers = pack.package.counted[type];
        const named = members.filter((row) => types.get(row.entity) === covers).length;
        if (covers) assert.ok(named <= Number(number), `${event.id}: ${named} named, ${number} counted`);
      }
    }
  }
});

const countsOf = (event) => Object.fromEntries(event.counts.split('|').filter(Boolean).map((count) => count.split('=')).map(([type, number]) => [type, Number(number)]));

test('the label of an announcement says what it counts', () => {
  for (const event of packs.get('sanctions').sheets.events.rows) {
    const said = [...event.label.matchAll(/(\d+) ([a-z]+)/g)].map(([, number, noun]) => [noun.replace(/ies$/, 'y').replace(/s$/, ''), Number(number)]);
    assert.deepEqual(Object.fromEntries(said), countsOf(event), event.id);
  }
});

test('no part of a day’s additions to the US list is more than the day’s total', () => {
  const rows = packs.get('sanctions').sheets.events.rows.filter((row) => row.id.startsWith('ust-seen-'));
  const totals = new Map(rows.filter((row) => !row.target).map((row) => [row.id, countsOf(row)]));
  const parts = rows.filter((row) => row.target);
  assert.ok(parts.length > 50);
  for (const part of parts) {
    const total = totals.get(part.id.replace(/-[a-z]+$/, ''));
    assert.ok(total, part.id);
    for (const [type, number] of Object.entries(countsOf(part))) assert.ok(number <= total[type], `${part.id}: ${type}`);
  }
});

test('the announcements of 10 February and 23 May 2023 name everyone they count', () => {
  const { events, members } = packs.get('sanctions').sheets;
  const types = new Map(packs.get('sanctions').sheets.entities.rows.map((row) => [row.id, row.type]));
  for (const id of ['mofakr-2023-02-10-prk', 'mofakr-2023-05-23-prk', 'ust-2023-05-23-prk']) {
    const named = members.rows.filter((row) => row.group === id).map((row) => types.get(row.entity));
    const event = events.rows.find((row) => row.id === id);
    for (const [type, number] of Object.entries(countsOf(event))) {
      assert.equal(named.filter((kind) => kind === packs.get('sanctions').package.counted[type]).length, number, `${id}: ${type}`);
    }
  }
});

// Each line breaks one rule in a copy of the slavery pack; the test fails if nothing is said about it.
const breaks = {
  'a home page as a source': (p) => (p.sheets.sources.rows[0].url = 'https://www.walkfree.org/'),
  'an address without https': (p) => (p.sheets.sources.rows[0].url = 'http://example.org/a'),
  'a source without a licence': (p) => (p.sheets.sources.rows[0].licence = ''),
  'a source without the day it was read': (p) => (p.sheets.sources.rows[0].retrieved = ''),
  'an unknown grade': (p) => (p.sheets.sources.rows[0].grade = 'from memory'),
  'an observation without a source': (p) => (p.sheets.observations.rows[0].source = ''),
  'an observation of an unknown source': (p) => (p.sheets.observations.rows[0].source = 'hearsay'),
  'an observation of an unknown country': (p) => (p.sheets.observations.rows[0].entity = 'XXX'),
  'an observation of an unknown measure': (p) => (p.sheets.observations.rows[0].measure = 'gsi'),
  'an observation of an unknown edition': (p) => (p.sheets.observations.rows[0].edition = '2024'),
  'a value with a separator': (p) => (p.sheets.observations.rows[1].value = '2,696,000'),
  'an id twice': (p) => (p.sheets.observations.rows[1].id = p.sheets.observations.rows[0].id),
  'a numeral in an alias': (p) => (p.sheets.measures.rows[0].aliases += '|slaves per 1,000'),
  'an order word in an alias': (p) => (p.sheets.entities.rows[0].aliases += '|highest index'),
  'an event without words': (p) => (p.sheets.events.rows[0].verbs = ''),
  'words given twice': (p) => p.sheets.events.rows.push({ ...p.sheets.events.rows[0], id: 'another' }),
  'an event of an unknown actor': (p) => (p.sheets.events.rows[0].actor = 'XXX'),
  'a date that is no EDTF': (p) => (p.sheets.events.rows[0].date = '3 September 2007'),
  'a count of an unnamed type': (p) => (p.sheets.events.rows[0].counts = 'ship=3'),
  'a second source that is not there': (p) => (p.sheets.events.rows[0].also = 'hearsay'),
  'coverage of an unknown kind': (p) => (p.sheets.coverage.rows[0].kind = 'slavery.ended'),
  'a column too many': (p) => p.sheets.events.header.push('comment'),
  'an edition of no publication': (p) => (p.sheets.editions.rows[0].publication = 'PUB:XXX'),
};

for (const [what, change] of Object.entries(breaks)) {
  test(`${what} is noticed`, () => {
    const pack = readPack(`${root}data/packs/slavery`);
    change(pack);
    assert.notDeepEqual(packProblems(pack, othersOf(pack)), []);
  });
}

test('South Korea’s rounds up to December 2023 add up to what its ministry counted', () => {
  const { events, coverage } = packs.get('sanctions').sheets;
  const span = coverage.rows.find((row) => row.actor === 'ORG:MOFAKR' && row.from !== row.to);
  const rounds = events.rows.filter((row) => row.actor === 'ORG:MOFAKR' && row.date >= span.from && row.date <= span.to);
  const total = (type) => rounds.flatMap((row) => row.counts.split('|')).map((c) => c.split('=')).filter(([t]) => t === type).reduce((sum, [, n]) => sum + Number(n), 0);
  assert.equal(rounds.length, Number(span.size));
  // Reuters and Radio Free Asia, 27 December 2023: 83 individuals and 53 institutions since October 2022.
  assert.equal(total('individual'), 83);
  assert.equal(total('entity'), 53);
});
