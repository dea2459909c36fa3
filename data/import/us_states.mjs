#!/usr/bin/env node
// Writes data/packs/places/entities.csv: the states of the United States and the District of Columbia.
//
//   node data/import/us_states.mjs WORLD_CITIES_CSV COMMIT COMMITTED RETRIEVED
//
// WORLD_CITIES_CSV is data/world-cities.csv of github.com/datasets/world-cities, which names each town's country and its first
// division, after GeoNames. Names alone: the table has no figures. A state whose name stands for the country elsewhere
// ("Washington") is written with "State" behind it; one that is called like a country (Georgia) keeps its name, so that
// the name is known to be either.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, list, parseTable } from './csv.mjs';
import { ENTITIES, editionArguments, packs, writeSource } from './pack_sheets.mjs';

const SOURCE = 'geonames-us-states';
const STATES = 51; // with the District of Columbia

/** Entity rows from the towns' table; `metonyms` are names that stand for a country already. */
export function stateRows(text, metonyms) {
  const names = new Set(parseTable(text).rows.filter((row) => row.country === 'United States' && row.subcountry !== '').map((row) => row.subcountry));
  return [...names].sort().map((name) => ({
    id: `GEONAMES:US:${name.replaceAll(' ', '-')}`, type: 'place', name: metonyms.has(name) ? `${name} State` : name, part_of: 'USA',
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, commit, published, retrieved } = editionArguments('us_states.mjs WORLD_CITIES_CSV');
  const countries = parseTable(fs.readFileSync(path.join(packs, 'countries-core/entities.csv'), 'utf8')).rows;
  const rows = stateRows(fs.readFileSync(files[0], 'utf8'), new Set(countries.flatMap((row) => list(row.metonyms))));
  if (rows.length !== STATES) throw new Error(`${rows.length} states`);
  fs.mkdirSync(path.join(packs, 'places'), { recursive: true });
  fs.writeFileSync(path.join(packs, 'places/entities.csv'), formatTable(ENTITIES, rows));
  writeSource('places', {
    id: SOURCE, title: 'World cities', publisher: 'GeoNames', published, url: `https://github.com/datasets/world-cities/blob/${commit}/data/world-cities.csv`,
    archived: '', licence: 'CC BY 4.0', grade: 'secondary', retrieved, caveat: 'names of first divisions of the country, read from its towns',
  });
}
