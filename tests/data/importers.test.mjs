// The importers on small tables of our own, and the packs that they wrote.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import { formatTable, parseCells, parseTable } from '../../data/import/csv.mjs';
import { countryEntities } from '../../data/import/country_codes.mjs';
import { announcementDate, countFor, countryOf, designationEvents, eventsSheet, withoutKnown } from '../../data/import/us_designations.mjs';
import { root } from './schemas.mjs';

test('CSV: quotes, commas, line ends and a byte order mark', () => {
  assert.deepEqual(parseCells('\uFEFFa,b\r\n"x, ""y""",\n'), [['a', 'b'], ['x, "y"', '']]);
  assert.deepEqual(parseCells('a\n"two\nlines"'), [['a'], ['two\nlines']]);
  assert.throws(() => parseCells('a,"b'));
  assert.throws(() => parseTable('a,b\n1\n'), /row 2/);
});

test('CSV: what is written is read again', () => {
  const rows = [{ a: 'x, "y"', b: '' }, { a: 'two\nlines', b: '3' }];
  assert.deepEqual(parseTable(formatTable(['a', 'b'], rows)), { header: ['a', 'b'], rows });
});

const code = (id, alpha2, more) => ({
  'ISO3166-1-Alpha-3': id, 'ISO3166-1-Alpha-2': alpha2, 'CLDR display name': '', 'UNTERM English Short': '',
  'UNTERM English Formal': '', official_name_en: '', Capital: '', is_independent: 'Yes', ...more,
});

test('countries: names, articles, brackets, capitals and territories', () => {
  const rows = countryEntities(
    [
      code('GMB', 'GM', { 'CLDR display name': 'Gambia', 'UNTERM English Short': 'Gambia (the)', 'UNTERM English Formal': 'the Republic of the Gambia', Capital: 'Banjul' }),
      code('LCA', 'LC', { 'CLDR display name': 'St. Lucia', Capital: 'Castries' }),
      code('KWT', 'KW', { 'CLDR display name': 'Kuwait', Capital: 'Kuwait City' }),
      code('GBR', 'GB', { 'CLDR display name': 'UK', Capital: 'London' }),
      code('BMU', 'BM', { 'CLDR display name': 'Bermuda', Capital: 'Hamilton', is_independent: 'Territory of GB' }),
      code('HKG', 'HK', { 'CLDR display name': 'Hong Kong', official_name_en: 'China, Hong Kong Special Administrative Region', is_independent: 'Part of CN' }),
    ],
    [
      { id: 'GMB', name: '', aliases: 'The Gambia', adjectives: 'Gambian', metonyms: '' },
      { id: 'LCA', name: '', aliases: '', adjectives: '', metonyms: '-' },
      { id: 'KWT', name: '', aliases: '', adjectives: 'Kuwaiti', metonyms: '' },
      { id: 'GBR', name: 'United Kingdom', aliases: 'Britain', adjectives: 'British', metonyms: 'London|Whitehall' },
      { id: 'BMU', name: '', aliases: '', adjectives: '', metonyms: '' },
    ],
  );
  const brief = rows.map((r) => [r.id, r.name, r.aliases, r.adjectives, r.metonyms, r.part_of]);
  assert.deepEqual(brief, [
    ['BMU', 'Bermuda', '', '', '', 'GBR'],
    ['GBR', 'United Kingdom', 'Britain|UK', 'British', 'London|Whitehall', ''],
    ['GMB', 'Gambia', 'The Gambia|Republic of the Gambia', 'Gambian', 'Banjul', ''],
    ['HKG', 'Hong Kong', '', '', '', ''],
    ['KWT', 'Kuwait', '', 'Kuwaiti', '', ''],
    ['LCA', 'Saint Lucia', '', '', '', ''],
  ]);
});

test('countries: a word for a country that is not there is an error', () => {
  assert.throws(() => countryEntities([], [{ id: 'XXX', name: '', aliases: '', adjectives: '', metonyms: '' }]), /XXX/);
});

test('the day of an announcement from the hour at which it was seen', () => {
  assert.equal(announcementDate('2023-12-01T01:47'), '2023-11-30', 'seen at night: the day before');
  assert.equal(announcementDate('2023-05-23T18:43'), '2023-05-22/2023-05-23', 'seen in the evening: that day or the day before');
  assert.equal(announcementDate('2023-05-22T18:43'), '2023-05-22', 'a Monday: Sunday is no working day');
  assert.equal(announcementDate('2023-05-20T18:43'), '2023-05-19', 'a Saturday: Friday');
  assert.equal(announcementDate('2024-01-01T12:54'), '2024-01-01', 'noon UTC belongs to the day; the day before was a Sunday');
  assert.throws(() => announcementDate('yesterday'));
});

test('programmes of a country and thematic ones', () => {
  assert.equal(countryOf('DPRK4'), 'PRK');
  assert.equal(countryOf('SOUTH SUDAN'), 'SSD');
  assert.equal(countryOf('SUDAN-EO14098'), 'SDN');
  assert.equal(countryOf('CAATSA - IRAN'), 'IRN');
  for (const tag of ['SDGT', 'NPWMD', 'GLOMAG', 'BALKANS-EO14033', 'UKRAINE-EO13662']) assert.equal(countryOf(tag), null);
});

const row = (programme, individuals, entities = 0, seen = '2023-05-23T18:43') => ({
  list_seen_at_utc: seen, programme, individuals: String(individuals), entities: String(entities), vessels: '0', aircraft: '0', removed: '',
});

test('a count is given only where every reading gives the same', () => {
  const count = (rows, total) => countFor('PRK', rows, total, 'individuals');
  assert.equal(count([row('DPRK2', 5)], 5), 5, 'one programme, all of the day');
  assert.equal(count([row('DPRK2', 5), row('RUSSIA-EO14024', 3)], 8), 5, 'the rest is another country’s');
  assert.equal(count([row('DPRK2', 5), row('SDGT', 3)], 8), null, 'the thematic rest may be this country’s');
  assert.equal(count([row('DPRK2', 5), row('NPWMD', 5)], 5), 5, 'the thematic tag is on the same parties');
  assert.equal(count([row('DPRK2', 2), row('DPRK4', 1)], 3), 3, 'two tags, nothing else: the day’s total');
  assert.equal(count([row('DPRK2', 2), row('DPRK4', 1), row('RUSSIA-EO14024', 4)], 6), null, 'two tags may be on one party');
});

test('events: the total of the day, then each country, none for removals', () => {
  const events = designationEvents([
    row('ALL', 1, 4), row('DPRK2', 0, 4), row('DPRK4', 1, 0),
    row('ALL', 0, 0, '2023-05-25T18:43'),
    row('ALL', 3, 0, '2023-06-20T18:43'), row('SDGT', 1, 0, '2023-06-20T18:43'), row('SOUTH SUDAN', 2, 0, '2023-06-20T18:43'),
  ]);
  assert.deepEqual(events.map((e) => [e.id, e.target, e.date, e.counts, e.label]), [
    ['ust-seen-20230523t1843', '', '2023-05-22/2023-05-23', 'individual=1|entity=4', 'sanctioned 1 individual and 4 entities'],
    ['ust-seen-20230523t1843-prk', 'PRK', '2023-05-22/2023-05-23', 'individual=1|entity=4', 'sanctioned 1 individual and 4 entities'],
    ['ust-seen-20230620t1843', '', '2023-06-19/2023-06-20', 'individual=3', 'sanctioned 3 individuals'],
  ]);
});

test('an event kept by hand replaces the generated one', () => {
  const events = designationEvents([row('ALL', 1, 4), row('DPRK2', 1, 4)]);
  const known = [{ actor: 'ORG:UST', target: 'PRK', date: '2023-05-23' }];
  assert.deepEqual(withoutKnown(events, known).map((e) => e.target), ['']);
  assert.equal(withoutKnown(events, [{ actor: 'ORG:UST', target: 'PRK', date: '2023-05-24' }]).length, 2);
});

test('the committed events begin with those kept by hand and hold what the importer writes', () => {
  const kept = fs.readFileSync(`${root}data/import/sanctions_events.csv`, 'utf8');
  const committed = fs.readFileSync(`${root}data/packs/sanctions/events.csv`, 'utf8');
  assert.ok(committed.startsWith(formatTable(parseTable(kept).header, parseTable(kept).rows)));
  const sample = formatTable(Object.keys(row('ALL', 0)), [
    row('ALL', 3, 0, '2021-08-20T01:38'), row('GLOMAG', 3, 0, '2021-08-20T01:38'),
    row('ALL', 4, 0, '2021-09-03T18:50'), row('IRAN-HR', 4, 0, '2021-09-03T18:50'),
  ]);
  const rows = eventsSheet(sample, kept).trimEnd().split('\n').slice(-3);
  for (const line of rows) assert.ok(committed.includes(`${line}\n`), line);
});

test('the committed countries hold every word of our own list', () => {
  const words = parseTable(fs.readFileSync(`${root}data/import/country_words.csv`, 'utf8')).rows;
  const rows = new Map(parseTable(fs.readFileSync(`${root}data/packs/countries-core/entities.csv`, 'utf8')).rows.map((r) => [r.id, r]));
  for (const word of words) {
    assert.ok(rows.has(word.id), word.id);
    assert.equal(rows.get(word.id).adjectives, word.adjectives, word.id);
    const names = [rows.get(word.id).name, ...rows.get(word.id).aliases.split('|')];
    for (const alias of word.aliases.split('|').filter(Boolean)) assert.ok(names.includes(alias), `${word.id}: ${alias}`);
  }
});
