#!/usr/bin/env node
// Writes the planets' sizes, distances and times into data/packs/science: entities.csv and observations/nasa-planets.csv.
//
//   node data/import/nasa_planets.mjs PLANETS_CSV COMMIT COMMITTED RETRIEVED
//
// PLANETS_CSV is data/csv/planets.csv of github.com/devstronomy/nasa-data-scraper, which reads NASA's planetary fact sheet.
// Left out on purpose: numbers of moons, which are old in it; the turning of a planet, whose sign says its direction; what is
// measured at one place alone.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, parseTable } from './csv.mjs';
import { shifted } from './decimal_text.mjs';
import { ENTITIES, editionArguments, packs, writeObservations } from './pack_sheets.mjs';

const SOURCE = 'nasa-planets';

/** Column → measure; `scale` is the power of ten in the sheet's unit ("10^6 km"). */
const COLUMNS = [
  { column: 'diameter', measure: 'planet_diameter', scale: 0 },
  { column: 'distance_from_sun', measure: 'distance_from_sun', scale: 6 },
  { column: 'orbital_period', measure: 'orbital_period', scale: 0 },
];

/** { entities, observations } of the table's planets; `year` is the one in which the table was kept. */
export function planetRows(text, year) {
  const entities = [];
  const observations = [];
  for (const row of parseTable(text).rows) {
    const id = `PLANET:${row.planet.toUpperCase()}`;
    entities.push({ id, type: 'aggregate', name: row.planet });
    for (const { column, measure, scale } of COLUMNS) {
      if (!/^\d+(\.\d+)?$/.test(row[column])) throw new Error(`${row.planet}: ${column} is "${row[column]}"`);
      observations.push({ entity: id, measure, period: year, value: shifted(row[column], scale), status: 'actual', source: SOURCE, locator: `${row.planet}, ${column}` });
    }
  }
  return { entities, observations };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, commit, published, retrieved } = editionArguments('nasa_planets.mjs PLANETS_CSV');
  const { entities, observations } = planetRows(fs.readFileSync(files[0], 'utf8'), published.slice(0, 4));
  fs.mkdirSync(path.join(packs, 'science'), { recursive: true });
  fs.writeFileSync(path.join(packs, 'science/entities.csv'), formatTable(ENTITIES, entities));
  writeObservations('science', {
    id: SOURCE, title: 'Planetary Fact Sheet', publisher: 'NASA', published, url: `https://github.com/devstronomy/nasa-data-scraper/blob/${commit}/data/csv/planets.csv`,
    archived: '', licence: 'US government work, public domain in the US', grade: 'secondary', retrieved,
    caveat: 'read through the mirror github.com/devstronomy/nasa-data-scraper (MIT); diameters at the equator, mean distances',
  }, observations);
}
