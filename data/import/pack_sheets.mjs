// What every importer does with its rows: put them into the sheets of a pack's folder.
//
// Observations of one source are one file, `observations/SOURCE.csv`, which an importer writes anew as a whole; its row in
// `sources.csv` is put in place of the one with the same id. Equal input gives equal bytes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, parseTable } from './csv.mjs';

export const packs = path.join(path.dirname(fileURLToPath(import.meta.url)), '../packs');

export const OBSERVATIONS = ['id', 'entity', 'measure', 'period', 'edition', 'value', 'status', 'low', 'high', 'source', 'locator', 'also'];
export const ENTITIES = ['id', 'type', 'name', 'aliases', 'adjectives', 'metonyms', 'part_of', 'publisher'];
export const EVENTS = ['id', 'kind', 'verbs', 'objects', 'nouns', 'actor', 'target', 'date', 'counts', 'label', 'source', 'locator', 'also'];
export const SOURCES = ['id', 'title', 'publisher', 'published', 'url', 'archived', 'licence', 'grade', 'retrieved', 'caveat'];

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** An observations sheet in the order that makes it small and easy to compare: measure, entity, period. */
export function observationsSheet(rows) {
  const key = (row) => `${row.measure}\t${row.entity}\t${row.period}`;
  return formatTable(OBSERVATIONS, [...rows].sort((a, b) => byText(key(a), key(b))));
}

/** The sheet with `row` in place of the row with its id, or added; ordered by id. */
export function withRow(sheet, header, row) {
  const rows = sheet === '' ? [] : parseTable(sheet).rows;
  return formatTable(header, [...rows.filter((other) => other.id !== row.id), row].sort((a, b) => byText(a.id, b.id)));
}

/** Writes a source's observations and its source row into data/packs/PACK. */
export function writeObservations(pack, source, rows) {
  const folder = path.join(packs, pack);
  fs.mkdirSync(path.join(folder, 'observations'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'observations', `${source.id}.csv`), observationsSheet(rows));
  writeSource(pack, source);
}

export function writeSource(pack, source) {
  const file = path.join(packs, pack, 'sources.csv');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, withRow(fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '', SOURCES, source));
}

/** The ids of entities that stand in a pack's sheet. */
export function entityIds(pack) {
  return new Set(parseTable(fs.readFileSync(path.join(packs, pack, 'entities.csv'), 'utf8')).rows.map((row) => row.id));
}

/**
 * FILE... COMMIT COMMITTED RETRIEVED: the publisher's file, the commit of the mirror it was taken from, the days of that
 * commit and of reading it. Ends the process with the usage where one is missing.
 */
export function editionArguments(usage, files = 1) {
  const given = process.argv.slice(2);
  const [commit, published, retrieved] = given.slice(files);
  const day = /^\d{4}-\d{2}-\d{2}$/;
  if (given.length !== files + 3 || !/^[0-9a-f]{8,40}$/.test(commit) || !day.test(published) || !day.test(retrieved)) {
    console.error(`usage: ${usage} COMMIT COMMITTED RETRIEVED`);
    process.exit(2);
  }
  return { files: given.slice(0, files), commit, published, retrieved };
}
