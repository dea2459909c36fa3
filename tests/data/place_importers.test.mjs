// The importers of states, planets and days of independence, on small texts of our own in their publishers' forms.
import assert from 'node:assert/strict';
import test from 'node:test';
import { idsByName, independenceEvents, readIndependence } from '../../data/import/factbook_independence.mjs';
import { planetRows } from '../../data/import/nasa_planets.mjs';
import { stateRows } from '../../data/import/us_states.mjs';

test('states: each once, none of another country, and none under a name that stands for the country', () => {
  const text = 'name,country,subcountry,geonameid\nA,United States,Ohio,1\nB,United States,Ohio,2\nC,United States,Washington,3\nD,Georgia,Tbilisi,4\nE,United States,,5\n';
  assert.deepEqual(stateRows(text, new Set(['Washington'])).map((row) => [row.id, row.name]), [
    ['GEONAMES:US:Ohio', 'Ohio'],
    ['GEONAMES:US:Washington', 'Washington State'],
  ]);
});

test('planets: digits as published in the unit of the measure, and no cell that is no number', () => {
  const header = 'planet,diameter,distance_from_sun,orbital_period,number_of_moons\n';
  const { entities, observations } = planetRows(`${header}Mars,6792,227.9,687.0,2\n`, '2025');
  assert.deepEqual(entities, [{ id: 'PLANET:MARS', type: 'aggregate', name: 'Mars' }]);
  assert.deepEqual(observations.map((row) => [row.measure, row.value]), [['planet_diameter', '6792'], ['distance_from_sun', '227900000'], ['orbital_period', '687.0']]);
  assert.throws(() => planetRows(`${header}Mars,Unknown*,227.9,687.0,2\n`, '2025'), /Mars: diameter/);
});

test('independence: one day and from whom, or nothing', () => {
  assert.deepEqual(readIndependence('6 March 1957 (from the UK)'), { date: '1957-03-06', from: 'UK' });
  for (const other of [
    'none (territory of the US)', '26 July 1847', '16 September 1810 (declared independence from Spain); 27 September 1821 (recognized by Spain)',
    '14-15 May 1811 (from Spain)', '3 June 2006 (from the State Union); notable earlier dates: 13 March 1852', '1492', '',
  ]) assert.equal(readIndependence(other), null, other);
});

test('independence: disputed territories have no row, and a state that is no more is no target', () => {
  const country = (text) => ({ Government: { Independence: { text } } });
  const names = idsByName([{ id: 'GHA', name: 'Ghana', aliases: '' }, { id: 'GBR', name: 'United Kingdom', aliases: 'Britain|UK' }, { id: 'XKX', name: 'Kosovo', aliases: '' }, { id: 'BLR', name: 'Belarus', aliases: '' }]);
  const ids = new Map([['gh', 'GHA'], ['kv', 'XKX'], ['bo', 'BLR'], ['zz', 'ZZZ']]);
  const events = independenceEvents([
    { code: 'gh', country: country('6 March 1957 (from the UK)') }, { code: 'kv', country: country('17 February 2008 (from Serbia)') },
    { code: 'bo', country: country('25 August 1991 (from the Soviet Union)') }, { code: 'zz', country: country('1 May 1900 (from the UK)') }, { code: 'xx', country: {} },
  ], ids, names);
  assert.deepEqual(events.map((row) => [row.actor, row.target, row.date]), [['BLR', '', '1991-08-25'], ['GHA', 'GBR', '1957-03-06']]);
  assert.ok(events[0].verbs && !events[1].verbs);
});
