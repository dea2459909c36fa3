#!/usr/bin/env node
// Writes the nuclear tests of each country, by year and in all, into data/packs/history:
//
//   node data/import/nuclear_tests.mjs FILE COMMIT COMMITTED RETRIEVED
//
// FILE is "Nuclear weapons tests – Arms Control Association (2020).csv" of github.com/owid/owid-datasets. Its three tests of North
// Korea in 2010 (WRONG) are in no list of the association, which has six, none of them in that year; they are left out. Tests of the
// Soviet Union stand under Russia there and here. The total is counted over the years, from the first to the last.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseTable } from './csv.mjs';
import { editionArguments, packs, writeObservations } from './pack_sheets.mjs';

const SOURCE = 'aca-nuclear-tests';
const WRONG = new Set(['North Korea 2010']);

/** Observation rows from the table; `ids` is name → id of countries. */
export function testRows(text, ids) {
  const byCountry = new Map();
  for (const { Entity, Year, nuclear_weapons_tests: tests } of parseTable(text).rows) {
    if (!ids.has(Entity)) throw new Error(`no country is called ${Entity}`);
    if (tests === '0' || WRONG.has(`${Entity} ${Year}`)) continue;
    byCountry.set(Entity, [...(byCountry.get(Entity) ?? []), { year: Year, tests }]);
  }
  const row = (name, period, value, locator) => ({
    id: '', entity: ids.get(name), measure: 'nuclear_tests', period, value: String(value), status: 'actual', source: SOURCE, locator,
  });
  return [...byCountry].flatMap(([name, years]) => [
    ...years.map(({ year, tests }) => row(name, year, tests, `${name}, ${year}`)),
    row(name, `${years[0].year}/${years.at(-1).year}`, years.reduce((sum, { tests }) => sum + Number(tests), 0), `${name}, all years added up`),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, commit, published, retrieved } = editionArguments('nuclear_tests.mjs FILE');
  const countries = parseTable(fs.readFileSync(path.join(packs, 'countries-core/entities.csv'), 'utf8')).rows;
  const ids = new Map(countries.map((row) => [row.name, row.id]));
  const name = encodeURIComponent('Nuclear weapons tests – Arms Control Association (2020)');
  writeObservations('history', {
    id: SOURCE, title: 'Nuclear weapons tests', publisher: 'Arms Control Association', published, licence: 'CC BY 4.0', grade: 'secondary', retrieved, archived: '',
    url: `https://github.com/owid/owid-datasets/blob/${commit}/datasets/${name}/${name}.csv`,
    caveat: 'as Our World in Data has it; explosions set off together count as one or as several elsewhere',
  }, testRows(fs.readFileSync(files[0], 'utf8'), ids));
}
