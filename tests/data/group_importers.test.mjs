// The importers of groups, currencies, nuclear tests, places and elements, on small texts of our own in their publishers' forms.
import assert from 'node:assert/strict';
import test from 'node:test';
import { adoptionEvents } from '../../data/import/cldr_currencies.mjs';
import { placeRows, readCities, readList, readPoint } from '../../data/import/factbook_places.mjs';
import { joinings, sizesOf, unitedNations } from '../../data/import/groups.mjs';
import { testRows } from '../../data/import/nuclear_tests.mjs';
import { celsius, elementRows } from '../../data/import/pubchem_elements.mjs';

const member = (entity, from, to = '', group = 'G', source = 's') => ({ group, entity, from, to, source });

test('groups: sizes from one change to the next; a change of a known day cuts between two days', () => {
  const rows = [member('A', '1990-01-01'), member('B', '1990-01-01', '2000-06-30'), member('C', '1995-05-01')];
  assert.deepEqual(sizesOf(rows, '1989-01-01', '2001-12-31'), [
    { period: '1990-01-01/1995-04-30', value: '2', source: 's' }, { period: '1995-05-01/2000-06-30', value: '3', source: 's' },
    { period: '2000-07-01/2001-12-31', value: '2', source: 's' },
  ]);
  assert.deepEqual(sizesOf(rows, '1996-01-01', '1997-12-31'), [{ period: '1996-01-01/1997-12-31', value: '3', source: 's' }]);
  assert.throws(() => sizesOf([member('A', '')], '1990-01-01', '2000-12-31'), /A has no date/);
});

test('groups: in the year of a change that has no day both sizes stand', () => {
  const rows = [member('A', '1949'), member('B', '1949'), member('C', '1952'), member('D', '2024-03')];
  assert.deepEqual(sizesOf(rows, '1949-04-04', '2025-01-01'), [
    { period: '1949-04-04/1952-12-31', value: '2', source: 's' }, { period: '1952-01-01/2024-03-31', value: '3', source: 's' },
    { period: '2024-03-01/2025-01-01', value: '4', source: 's' },
  ]);
});

test('groups: a size has the source of the change that made it; who left may come back', () => {
  const rows = [member('A', '1990-01-01'), member('B', '1990-01-01', '2000-06-30', 'G', 'left'), member('B', '2005-01-01', '', 'G', 'back')];
  assert.deepEqual(sizesOf(rows, '1999-01-01', '2006-12-31').map(({ value, source }) => [value, source]), [['2', 'left'], ['1', 'left'], ['2', 'back']]);
});

test('United Nations: members of the years without a change, from 2001 on', () => {
  const admissions = ['1945', '1945', '2000', '2002', '2011'].map((date) => ({ date }));
  assert.deepEqual(unitedNations(admissions).map(({ period, value }) => [period, value]), [
    ['2001-01-01/2002-12-31', '3'], ['2002-01-01/2011-12-31', '4'], ['2011-07-14/2025-12-31', '5'],
  ]);
});

test('groups: who founded one joined nothing; a second joining has an id of its own', () => {
  const events = joinings([member('A', '1949', '', 'ORG:NATO'), member('B', '1952', '', 'ORG:NATO'), member('C', '1952', '', 'EU'), member('D', '1973', '1992-12', 'ORG:OPEC'), member('D', '2007-10', '', 'ORG:OPEC')]);
  assert.deepEqual(events.map((e) => [e.id, e.date, Boolean(e.verbs)]), [
    ['nato-accession-b', '1952', true], ['opec-accession-d', '1973', true], ['opec-accession-d-2007', '2007-10', false],
  ]);
});

const currencies = (region) => ({ supplemental: { currencyData: { region } } });

test('currencies: the euro by its members, on the day that the other list has; cash three years later for the first', () => {
  const ids = new Map([['AA', 'AAA'], ['BB', 'BBB'], ['EC', 'ECU'], ['ME', 'MNE']]);
  const members = [member('AAA', '1999-01-01', '', 'EUROZONE'), member('BBB', '2009-01-01', '', 'EUROZONE')];
  const data = currencies({
    AA: [{ XXA: { _from: '1900-01-01', _to: '2001-12-31' } }, { EUR: { _from: '1999-01-01' } }], BB: [{ EUR: { _from: '2009-01-01' } }],
    EC: [{ USD: { _from: '2000-10-02' } }], ME: [{ EUR: { _from: '2002-01-01' } }],
  });
  const events = adoptionEvents(data, members, ids);
  assert.deepEqual(events.map((e) => [e.id, e.date]), [['eur-aaa', '1999-01-01'], ['eur-aaa-cash', '2002-01-01'], ['eur-bbb', '2009-01-01'], ['usd-ecu', '2000-10-02']]);
  assert.deepEqual(events.map((e) => Boolean(e.verbs)), [true, false, false, true]);
  assert.throws(() => adoptionEvents(currencies({ BB: [{ EUR: { _from: '2010-01-01' } }] }), members, ids), /BBB: 2010-01-01 here/);
});

test('nuclear tests: years with any, their sum, and not the three that never were', () => {
  const text = 'Entity,Year,nuclear_weapons_tests\nFrance,1960,3\nFrance,1961,0\nFrance,1962,1\nNorth Korea,2009,1\nNorth Korea,2010,3\n';
  const rows = testRows(text, new Map([['France', 'FRA'], ['North Korea', 'PRK']]));
  assert.deepEqual(rows.map((row) => [row.entity, row.period, row.value]), [
    ['FRA', '1960', '3'], ['FRA', '1962', '1'], ['FRA', '1960/1962', '4'], ['PRK', '2009', '1'], ['PRK', '2009/2009', '1'],
  ]);
  assert.throws(() => testRows(text, new Map()), /no country is called France/);
});

test('places: a point with a name, in metres, or nothing', () => {
  assert.deepEqual(readPoint('Mount Kenya 5,199 m'), { name: 'Mount Kenya', metres: '5199' });
  assert.deepEqual(readPoint('Pico de Teide (Tenerife) 3,718 m'), { name: 'Pico de Teide', metres: '3718' });
  for (const other of ['unnamed elevation 675 m', '1.3 km NE of Old Bight on Cat Island 64 m', 'Mont Blanc 4,810', '']) assert.equal(readPoint(other), null, other);
  assert.deepEqual(readList('highest: Mount Oak (A-B) 4,849 m; K2 (China-Pakistan) 8,611 m; <br>highest capital: La Paz (Bolivia) 3,640 m').map((p) => p.name), ['Mount Oak', 'K2']);
});

test('places: cities of millions, no capital, none whose name is taken or stands in two countries', () => {
  assert.deepEqual(readCities('29.211 million Shanghai, 21.766 million BEIJING (capital), 5.5 million Dallas-Fort Worth, 1.2 million Small (2023)'),
    [{ name: 'Shanghai', people: '29211000', year: '2023' }]);
  const country = (text, point = '') => ({ Geography: { Elevation: { 'highest point': { text: point } } }, 'People and Society': { 'Major urban areas - population': { text } } });
  const world = { Geography: { Elevation: { 'highest point': { text: 'Mount Top 8,000 m' }, note: '' } } };
  const { entities, observations } = placeRows([
    { code: 'xx', country: world }, { code: 'aa', country: country('6.0 million Port, 7.0 million Twin, 8.0 million Taken (2023)', 'Low Hill 200 m') },
    { code: 'bb', country: country('9.0 million Twin (2023)', 'Bigg 3,000 m') },
  ], new Map([['xx', 'WLD'], ['aa', 'AAA'], ['bb', 'BBB']]), new Set(['Taken']));
  assert.deepEqual(entities.map((e) => [e.id, e.aliases ?? '', e.part_of ?? '']), [['CITY:Port', '', 'AAA'], ['MOUNTAIN:Mount-Top', 'Mt Top|Mt. Top', '']]);
  assert.deepEqual(observations.map((o) => [o.entity, o.measure, o.value]), [['MOUNTAIN:Mount-Top', 'elevation', '8000'], ['CITY:Port', 'population_total', '6000000']]);
});

test('elements: degrees with the digits of the source, no name of another thing', () => {
  assert.deepEqual(['1357.77', '1811', '63.15'].map(celsius), ['1084.62', '1538', '-210.00']);
  const header = 'AtomicNumber,Symbol,Name,MeltingPoint (K),BoilingPoint (K)\n';
  const { entities, observations } = elementRows(`${header}29,Cu,Copper,1357.77,2835\n82,Pb,Lead,600.61,2022\n104,Rf,Rutherfordium,,\n`);
  assert.deepEqual(entities.map((e) => [e.id, e.name]), [['ELEMENT:29', 'copper'], ['ELEMENT:104', 'rutherfordium']]);
  assert.deepEqual(observations.map((o) => [o.entity, o.measure, o.value]), [
    ['ELEMENT:29', 'atomic_number', '29'], ['ELEMENT:29', 'melting_point', '1084.62'], ['ELEMENT:29', 'boiling_point', '2562'], ['ELEMENT:104', 'atomic_number', '104'],
  ]);
});
