#!/usr/bin/env node
// Writes mountains and cities into data/packs/places, after the World Factbook:
//
//   node data/import/factbook_places.mjs FACTBOOK_JSON_TAR_GZ COUNTRY_CODES_CSV COMMIT COMMITTED RETRIEVED
//
// The files are those of factbook.mjs. Mountains are the highest points that a country's page names in the plain form "Mount
// Kenya 5,199 m", and the lists of the world's and the continents' highest on the page of the world; a name of one word is taken
// from those lists alone. Cities are those of more than MILLIONS people that a country's page lists under its major urban areas,
// but no capitals, whose names stand for their countries, and no name that two countries have. States of the United States
// (us_states.mjs) stay as they are.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, list, parseTable } from './csv.mjs';
import { shifted } from './decimal_text.mjs';
import { idsByCode } from './factbook.mjs';
import { ENTITIES, editionArguments, packs, writeObservations } from './pack_sheets.mjs';
import { filesOf } from './tar_gz.mjs';

const SOURCE = 'factbook-2026-places';
/** Cities of fewer million people share their names too often; so do hills of fewer metres. */
const MILLIONS = 5;
const METRES = 1000;
/** Two mountains of that name, of which one is known by it. */
const SHARED = new Set(['Mount Olympus']);
const plain = (text) => text.replace(/<[^>]+>/g, ' ').replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ');

/** "Mount Everest 8,849 m" → { name, metres }, or null where a point has no name of its own. */
export function readPoint(text) {
  const match = /^((?:[A-Z][\p{L}'’.-]*|de|del|da|la|of)(?: (?:[A-Z][\p{L}'’.-]*|de|del|da|la|of|K2))*) (?:\([^)]*\) )?([\d,]+) m\b/u.exec(plain(text).trim());
  return match ? { name: match[1], metres: match[2].replaceAll(',', '') } : null;
}

/** The points of the lists on the page of the world: "K2 (China-Pakistan) 8,611 m; …". */
export function readList(text) {
  const [peaks] = plain(text).split('highest capital');
  return [...peaks.matchAll(/(?:^|[;:-] )(K2|[A-Z][\p{L}'’-]*(?: [A-Z][\p{L}'’-]*)*) \([^)]*\) ([\d,]+) m\b/gu)]
    .map(([, name, metres]) => ({ name, metres: metres.replaceAll(',', '') }));
}

/** "29.211 million Shanghai, 21.766 million BEIJING (capital) (2023)" → [{ name, people, year }], without the capital. */
export function readCities(text) {
  const year = /\((\d{4})\)\s*$/.exec(plain(text).trim())?.[1];
  if (!year) return [];
  return [...plain(text).matchAll(/([\d.]+) million ([A-Z][\p{L}'’ -]+?)(?=,|;| \(|$)/gu)]
    .filter(([, millions, name]) => Number(millions) >= MILLIONS && name !== name.toUpperCase() && !name.includes('-'))
    .map(([, millions, name]) => ({ name: name.trim(), people: shifted(millions, 6), year }));
}

const idOf = (kind, name) => `${kind}:${name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-')}`;

/** { entities, observations } from [{ code, country }]; `taken` are names that stand for something already. */
export function placeRows(countries, ids, taken) {
  const mountains = new Map();
  const add = (point, locator) => {
    if (!point || Number(point.metres) < METRES || SHARED.has(point.name)) return;
    if (!taken.has(point.name) && !mountains.has(point.name)) mountains.set(point.name, { ...point, locator });
  };
  const world = countries.find(({ code }) => code === 'xx').country.Geography.Elevation;
  for (const point of [readPoint(world['highest point'].text), ...readList(world.note)]) {
    add(point, 'World: Geography, Elevation');
  }
  for (const { code, country } of countries) {
    if (!ids.get(code)) continue;
    const point = readPoint(country.Geography?.Elevation?.['highest point']?.text ?? '');
    if (point?.name.includes(' ')) add(point, `${ids.get(code)}: Geography, Elevation`);
  }
  const cities = new Map();
  for (const { code, country } of countries) {
    const id = ids.get(code);
    const text = country['People and Society']?.['Major urban areas - population']?.text;
    if (!id || id === 'WLD' || !text) continue;
    for (const city of readCities(text)) cities.set(city.name, cities.has(city.name) || taken.has(city.name) ? null : { ...city, id });
  }
  const elevations = [...mountains.values()].map(({ name, metres, locator }) => ({
    entity: idOf('MOUNTAIN', name), measure: 'elevation', period: '2026', value: metres, status: 'actual', source: SOURCE, locator,
  }));
  const people = [...cities.values()].filter(Boolean).map(({ name, people: value, year, id }) => ({
    entity: idOf('CITY', name), measure: 'population_total', period: year, value, status: 'estimate', source: SOURCE, locator: `${id}: People and Society, Major urban areas`,
  }));
  const mount = (name) => (name.startsWith('Mount ') ? [`Mt ${name.slice(6)}`, `Mt. ${name.slice(6)}`] : []);
  return {
    entities: [
      ...[...mountains.keys()].map((name) => ({ id: idOf('MOUNTAIN', name), type: 'aggregate', name, aliases: mount(name).join('|') })),
      ...[...cities.values()].filter(Boolean).map(({ name, id }) => ({ id: idOf('CITY', name), type: 'aggregate', name, part_of: id })),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    observations: [...elevations, ...people].map((row) => ({ id: '', ...row })),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, commit, published, retrieved } = editionArguments('factbook_places.mjs FACTBOOK_JSON_TAR_GZ COUNTRY_CODES_CSV', 2);
  const countries = filesOf(fs.readFileSync(files[0]), '.json').flatMap(({ name, text }) => {
    const code = /([a-z]{2})\.json$/.exec(name)?.[1];
    return code ? [{ code, country: JSON.parse(text) }] : [];
  });
  const core = parseTable(fs.readFileSync(path.join(packs, 'countries-core/entities.csv'), 'utf8')).rows;
  const file = path.join(packs, 'places/entities.csv');
  const states = parseTable(fs.readFileSync(file, 'utf8')).rows.filter((row) => row.id.startsWith('GEONAMES:US:'));
  const taken = new Set([...core, ...states].flatMap((row) => [row.name, ...list(row.aliases ?? ''), ...list(row.metonyms ?? '')]));
  const { entities, observations } = placeRows(countries, idsByCode(fs.readFileSync(files[1], 'utf8')), taken);
  fs.writeFileSync(file, formatTable(ENTITIES, [...states, ...entities]));
  writeObservations('places', {
    id: SOURCE, title: 'The World Factbook, last edition (February 2026): elevation, major urban areas', publisher: 'CIA', published,
    url: `https://github.com/factbook/factbook.json/tree/${commit}`, archived: '', licence: 'CC0 (US government work)', grade: 'secondary', retrieved,
    caveat: 'people of the whole urban area, which is more than the city',
  }, observations);
}
