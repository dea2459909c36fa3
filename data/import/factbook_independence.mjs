#!/usr/bin/env node
// Writes data/packs/history/events/independence.csv: on which day countries became independent, after the World Factbook.
//
//   node data/import/factbook_independence.mjs FACTBOOK_JSON_TAR_GZ COUNTRY_CODES_CSV COMMIT COMMITTED RETRIEVED
//
// The files are those of factbook.mjs. Only the plain form is read, "6 March 1957 (from the UK)": one day, and from whom. Where
// the Factbook tells of several days, of a declaration that was recognised later or of how a state came together, there is
// more than one right answer, and no row. Territories whose status is disputed (DISPUTED) have none either.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, list, parseTable } from './csv.mjs';
import { idsByCode } from './factbook.mjs';
import { EVENTS, editionArguments, packs, writeSource } from './pack_sheets.mjs';
import { filesOf } from './tar_gz.mjs';

const SOURCE = 'factbook-2026-independence';
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DISPUTED = new Set(['XKX', 'TWN', 'PSE', 'ESH']);

/** Words of the kind: only its first row gives them. */
const WORDS = { verbs: 'gain|win|achieve|obtain', objects: 'independence', nouns: '' };

/** { date: "1957-03-06", from: "UK" } of "6 March 1957 (from the UK)", or null where the text says anything else or more. */
export function readIndependence(text) {
  const match = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4}) \(from (?:the )?([^();]+)\)$/.exec(text.trim());
  const month = match ? MONTHS.indexOf(match[2]) + 1 : 0;
  return month === 0 ? null : { date: `${match[3]}-${String(month).padStart(2, '0')}-${match[1].padStart(2, '0')}`, from: match[4] };
}

/** Name or alias → id, of the countries' sheet. */
export function idsByName(rows) {
  return new Map(rows.flatMap((row) => [row.name, ...list(row.aliases)].map((name) => [name, row.id])));
}

/** Event rows from [{ code, country }]; a state that is no more ("the Soviet Union") is no target. */
export function independenceEvents(countries, ids, names) {
  const known = new Set(names.values());
  return countries.flatMap(({ code, country }) => {
    const id = ids.get(code);
    const read = readIndependence(country.Government?.Independence?.text ?? '');
    return id && known.has(id) && !DISPUTED.has(id) && read ? [{ id, ...read }] : [];
  }).sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, date, from }, i) => ({
    id: `independence-${id.toLowerCase()}`, kind: 'independence.gained', ...(i === 0 ? WORDS : {}), actor: id, target: names.get(from) ?? '', date,
    label: 'became independent', source: SOURCE, locator: `${id}: Government, Independence`,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, commit, published, retrieved } = editionArguments('factbook_independence.mjs FACTBOOK_JSON_TAR_GZ COUNTRY_CODES_CSV', 2);
  const countries = filesOf(fs.readFileSync(files[0]), '.json').flatMap(({ name, text }) => {
    const code = /([a-z]{2})\.json$/.exec(name)?.[1];
    return code ? [{ code, country: JSON.parse(text) }] : [];
  });
  const core = parseTable(fs.readFileSync(path.join(packs, 'countries-core/entities.csv'), 'utf8')).rows;
  const rows = independenceEvents(countries, idsByCode(fs.readFileSync(files[1], 'utf8')), idsByName(core));
  fs.writeFileSync(path.join(packs, 'history/events/independence.csv'), formatTable(EVENTS, rows));
  writeSource('history', {
    id: SOURCE, title: 'The World Factbook, last edition (February 2026)', publisher: 'CIA', published,
    url: `https://github.com/factbook/factbook.json/tree/${commit}`, archived: '', licence: 'CC0 (US government work)', grade: 'secondary', retrieved,
    caveat: 'one day for each country, where the Factbook names one; others may count from another act',
  });
}
