// The importers of yearly series, of the Factbook and of offices, on small files of our own in their publishers' forms.
import assert from 'node:assert/strict';
import test from 'node:test';
import zlib from 'node:zlib';
import { countrySeries, ratios } from '../../data/import/country_series.mjs';
import { shifted, toDecimals, toSignificant } from '../../data/import/decimal_text.mjs';
import { factbookRows, idsByCode, readField, textsAt } from '../../data/import/factbook.mjs';
import { gapminderRows, gapminderSource } from '../../data/import/gapminder.mjs';
import { co2Rows } from '../../data/import/noaa_co2.mjs';
import { observationsSheet, withRow } from '../../data/import/pack_sheets.mjs';
import { filesOf } from '../../data/import/tar_gz.mjs';
import { admissionEvents, admissions } from '../../data/import/un_members.mjs';
import { executiveSheets, ordinalRows, readExecutives } from '../../data/import/us_presidents.mjs';
import { perPersonRows, worldBankRows } from '../../data/import/worldbank.mjs';

test('decimals are rounded as text, half away from zero', () => {
  assert.equal(toDecimals('8.0028', 2), '8.00');
  assert.equal(toDecimals('1.005', 2), '1.01', 'what a binary fraction gets wrong');
  assert.equal(toDecimals('-0.004', 2), '0.00', 'no negative zero');
  assert.equal(toDecimals('-2.5', 0), '-3');
  assert.equal(toDecimals('99.995', 2), '100.00');
  assert.equal(toDecimals('7', 1), '7.0');
  assert.equal(toDecimals('1.5e-3', 2), '0.00');
  assert.equal(toSignificant('3521418059.923445', 5), '3521400000');
  assert.equal(toSignificant('0.0123456', 3), '0.0123');
  assert.equal(toSignificant('999996', 5), '1000000');
  assert.equal(toSignificant('12', 5), '12');
  assert.equal(toSignificant('0', 5), '0');
  assert.equal(shifted('3.162', 12), '3162000000000');
  assert.equal(shifted('-0.5', 3), '-500');
  for (const bad of ['', '..', '1,000', 'n/a']) assert.throws(() => toDecimals(bad, 1), /not a decimal/);
});

const series = (rows, more = {}) =>
  countrySeries(`geo,time,value\n${rows.map((row) => row.join(',')).join('\n')}\n`, {
    columns: { place: 'geo', year: 'time', value: 'value' }, measure: 'm', source: 's', places: new Set(['AAA', 'CUW']), from: 1960, to: 2024, decimals: 1, ...more,
  });

test('series: places and years that are wanted, digits as kept', () => {
  const rows = series([['aaa', '1959', '1'], ['aaa', '1960', '1.25'], ['aaa', '2024', '2'], ['aaa', '2025', '3'], ['EAS', '2000', '4'], ['x_cur', '2000', '5'], ['aaa', '2001', '']], { renamed: { X_CUR: 'CUW' } });
  assert.deepEqual(rows.map((row) => [row.entity, row.period, row.value]), [['AAA', '1960', '1.3'], ['AAA', '2024', '2.0'], ['CUW', '2000', '5.0']]);
  assert.deepEqual(series([['aaa', '2000', '0'], ['aaa', '2001', '3']], { zero: false }).map((row) => row.period), ['2001']);
});

test('series: a wrong column, a year twice and no year are errors', () => {
  assert.throws(() => series([['aaa', '2000', '1']], { columns: { place: 'geo', year: 'time', value: 'val' } }), /no column "val"/);
  assert.throws(() => series([['aaa', '2000', '1'], ['AAA', '2000', '2']]), /twice/);
  assert.throws(() => series([['aaa', 'soon', '1']]), /not a year/);
});

test('ratios are of the same place and year', () => {
  const row = (entity, period, value) => ({ entity, period, value, measure: 'x', status: 'actual', source: 's' });
  assert.deepEqual(
    ratios([row('A', '2000', '1000'), row('A', '2001', '1000'), row('B', '2000', '1')], [row('A', '2000', '3'), row('B', '2001', '4')], { measure: 'r', source: 'c', significant: 4 }),
    [{ ...row('A', '2000', '333.3'), measure: 'r', source: 'c' }],
  );
});

test('World Bank: groupings, disputed places, and the file whose name is wrong', () => {
  const table = (column, rows) => `Country Name,Country Code,Year,${column}\n${rows.map((row) => row.join(',')).join('\n')}\n`;
  const rows = worldBankRows('population', table('Value', [['A', 'FRA', '2000', '7'], ['E', 'EUU', '2019', '7'], ['E', 'EUU', '2020', '8'], ['P', 'PSE', '2000', '9'], ['X', 'EAS', '2000', '9'], ['A', 'FRA', '2026', '7']]), new Set(['FRA', 'PSE']), 2026);
  assert.deepEqual(rows.map((row) => [row.entity, row.period, row.value]), [['FRA', '2000', '7'], ['EU', '2020', '8']], 'of the Union only what its members of today had together');
  const prices = (value) => worldBankRows('inflation', `Country,Country Code,Year,Inflation\nUnited States,USA,2022,${value}\n`, new Set(['USA']), 2025);
  assert.equal(prices('8.0028')[0].value, '8.00');
  assert.throws(() => prices('7.1319'), /deflator/);
  const [person] = perPersonRows([{ entity: 'FRA', period: '2000', value: '700' }], [{ entity: 'FRA', period: '2000', value: '9' }]);
  assert.deepEqual([person.measure, person.value], ['gdp_per_capita_nominal', '77.78']);
});

test('Gapminder: projections are left out, and the source names the publisher', () => {
  const rows = gapminderRows('life-expectancy', 'country,time,lex\nfra,1800,30\nfra,2024,82.34\nfra,2100,95\n', new Set(['FRA']));
  assert.deepEqual(rows.map((row) => [row.period, row.value]), [['2024', '82.3']]);
  const source = gapminderSource('refugees', { commit: '0123456789ab', published: '2026-01-02', retrieved: '2026-01-03' });
  assert.equal(source.publisher, 'UNHCR');
  assert.match(source.url, /\/blob\/0123456789ab\/.*unhcr_refg_in--by--country--time\.csv$/);
});

test('carbon dioxide: the latest year is provisional', () => {
  const rows = co2Rows('global', 'Year,Mean,Uncertainty\n2001,370.5,0.1\n2002,372.43,0.1\n');
  assert.deepEqual(rows.map((row) => [row.entity, row.period, row.value, row.status]), [['WLD', '2001', '370.50', 'actual'], ['WLD', '2002', '372.43', 'provisional']]);
});

test('Factbook: a field is read in its own form only', () => {
  const read = (text, more = {}) => readField(text, { form: /^$/, ...more }, 2026);
  assert.deepEqual(read('7,512,806 (2025 est.)'), { value: '7512806', period: '2025', status: 'estimate' });
  assert.deepEqual(read('$3.162 trillion (2024 est.)', { money: true }), { value: '3162000000000', period: '2024', status: 'estimate' });
  assert.deepEqual(read('-$30.3 billion (2023)', { money: true }), { value: '-30300000000', period: '2023', status: 'actual' });
  assert.deepEqual(read('<strong>42.7</strong> years (2025 est.)', { form: /^years/ }), { value: '42.7', period: '2025', status: 'estimate' });
  assert.deepEqual(read('643,801 sq km ; 551,500 sq km (metropolitan)', { form: /^sq km/, static: true }), { value: '643801', period: '2026', status: 'actual' });
  for (const text of ['7,512,806', 'less than 1% (2020)', 'NA', '5,00 (2020)', '12 (2027 est.)', '$12 (2020)', '12% (2020)']) assert.equal(read(text), null, text);
});

test('Factbook: paths, years in keys, codes, and the first of two fields of one year', () => {
  const country = { Economy: { 'Public debt': { 'Public debt 2017': { text: '23% of GDP (2017 est.)' }, note: { text: '24% of GDP (2018)' }, 'Public debt 2016': { text: '20.1% of GDP (2016 est.)' } } } };
  assert.deepEqual(textsAt(country, ['Economy', 'Public debt', 'Public debt *']), ['23% of GDP (2017 est.)', '20.1% of GDP (2016 est.)']);
  assert.deepEqual(textsAt({}, ['Economy', 'x']), []);
  const ids = idsByCode('FIPS,ISO3166-1-Alpha-3\nLU ,LUX\n');
  assert.equal(ids.get('lu'), 'LUX');
  assert.equal(ids.get('xx'), 'WLD');
  const rows = factbookRows([{ code: 'lu', country }, { code: 'qq', country }], ids, 2026);
  assert.deepEqual(rows.map((row) => [row.entity, row.measure, row.period, row.value]), [['LUX', 'public_debt_pct_gdp', '2017', '23'], ['LUX', 'public_debt_pct_gdp', '2016', '20.1']]);
});

test('tar: files of one suffix, and a broken archive', () => {
  const entry = (name, text) => {
    const head = Buffer.alloc(512);
    head.write(name, 0);
    head.write(text.length.toString(8).padStart(11, '0'), 124);
    head.write('0', 156);
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
    body.write(text);
    return Buffer.concat([head, body]);
  };
  const tar = Buffer.concat([entry('a/x.json', '{"a":1}'), entry('a/readme.md', 'no'), entry('y.json', '{}'), Buffer.alloc(1024)]);
  assert.deepEqual(filesOf(zlib.gzipSync(tar), '.json'), [{ name: 'a/x.json', text: '{"a":1}' }, { name: 'y.json', text: '{}' }]);
  const cut = Buffer.from(tar.subarray(0, 512));
  assert.throws(() => filesOf(zlib.gzipSync(cut), '.json'), /not a tar/);
});

test('United Nations: the first year as a member', () => {
  const table = (rows) => `country,time,un_member_status\n${rows.map((row) => row.join(',')).join('\n')}\n`;
  const text = table([['fra', '1950', 'Non member'], ['fra', '1951', 'Member'], ['fra', '1952', 'Member'], ['deu', '1951', 'Non member'], ['aut', '1950', 'Member']]);
  assert.deepEqual([...admissions(text)], [['FRA', 1951], ['AUT', 1950]]);
  const events = admissionEvents(text, new Set(['FRA', 'AUT', 'DEU']));
  assert.deepEqual(events.map((e) => [e.id, e.date, e.verbs]), [['un-admission-aut', '1950', 'join|enter'], ['un-admission-fra', '1951', undefined]]);
  assert.throws(() => admissions(table([['fra', '1951', 'Member'], ['fra', '1952', 'Non member']])), /left/);
});

const yaml = `- id:
    govtrack: 1
  name:
    first: Ann
    last: Oak
  bio:
    gender: F
  terms:
  - type: viceprez
    start: '1900-03-04'
    end: '1904-03-04'
  - type: prez
    start: '1904-03-04'
    end: '1908-03-04'
- id:
    wikidata: Q1
    fec:
    - H8
    wikipedia: Ann B. Oak (politician)
  name:
    first: Ann
    middle: Bo
    last: Oak
  terms:
  - type: prez
    start: '2030-01-20'
    end: '2034-01-20'
`;

test('offices: terms that began, names that are one person’s', () => {
  const people = readExecutives(yaml);
  assert.deepEqual(people.map((p) => [p.id.govtrack ?? p.id.wikidata, p.name.last, p.terms.length]), [['1', 'Oak', 2], ['Q1', 'Oak', 1]]);
  const { entities, events } = executiveSheets(people, '2026-01-01');
  assert.deepEqual(entities.map((e) => [e.id, e.name, e.aliases]), [['GOVTRACK:1', 'Ann Oak', ''], ['Q1', 'Ann B. Oak', 'Ann Bo Oak']]);
  assert.deepEqual(events.map((e) => [e.id, e.kind, e.actor]), [
    ['us-prez-1904-03-04', 'us-presidency.began', 'GOVTRACK:1'], ['us-viceprez-1900-03-04', 'us-vice-presidency.began', 'GOVTRACK:1'],
    ['us-prez-end-1908-03-04', 'us-presidency.ended', 'GOVTRACK:1'],
  ]);
  assert.ok(events.every((e) => e.verbs), 'the first of each kind gives its words');
  assert.throws(() => readExecutives('- id:\n    wikidata: Q1\n  name:\n    {first: x}\n'), /not understood/);
});

test('offices: who comes back has two numbers, who goes on has one', () => {
  const term = (start, end) => ({ type: 'prez', start, end });
  const person = (govtrack, ...terms) => ({ id: { govtrack }, name: { first: 'A', last: govtrack }, terms });
  const people = [
    person('1', term('1801-03-04', '1805-03-04'), term('1805-03-04', '1809-03-04'), term('1813-03-04', '1817-03-04')),
    person('2', term('1809-03-04', '1813-03-04')), person('3', term('1817-03-04', '1821-03-04')),
  ];
  assert.deepEqual(ordinalRows(people, '1818-01-01').map((row) => [row.entity, row.period, row.value]), [
    ['GOVTRACK:1', '1801-03-04/1809-03-04', '1'], ['GOVTRACK:2', '1809-03-04/1813-03-04', '2'],
    ['GOVTRACK:1', '1813-03-04/1817-03-04', '3'], ['GOVTRACK:3', '1817-03-04/1818-01-01', '4'],
  ]);
});

test('sheets: one order, one row for an id', () => {
  const row = (entity, period) => ({ entity, measure: 'm', period, value: '1', status: 'actual', source: 's' });
  assert.equal(observationsSheet([row('B', '2000'), row('A', '2001'), row('A', '2000')]), observationsSheet([row('A', '2000'), row('A', '2001'), row('B', '2000')]));
  const sheet = withRow(withRow('', ['id', 'x'], { id: 'b', x: '1' }), ['id', 'x'], { id: 'a', x: '2' });
  assert.equal(withRow(sheet, ['id', 'x'], { id: 'b', x: '3' }), 'id,x\na,2\nb,3\n');
});
