#!/usr/bin/env node
// Writes data/packs/history/events/un-admission.csv: when each of today's members joined the United Nations.
//
//   node data/import/un_members.mjs FILE COMMIT COMMITTED RETRIEVED
//
// FILE is ddf--datapoints--un_member_status--by--country--time.csv of github.com/open-numbers/ddf--gapminder--fasttrack, which
// says for each year whether a country was a member at its end; the first such year is the year of admission. States that are
// no more (Czechoslovakia, Yugoslavia) are not in it, and Russia and China have the years in which their seats were taken.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, parseTable } from './csv.mjs';
import { EVENTS, editionArguments, entityIds, packs, writeSource } from './pack_sheets.mjs';

const SOURCE = 'gapminder-un-members';

/** Words of the kind: only its first row gives them. */
const WORDS = { verbs: 'join|enter', objects: 'United Nations|UN', nouns: '' };

/** { id: first year } of every place that is ever a member. Throws where a membership ends and begins again. */
export function admissions(text) {
  const first = new Map();
  const last = new Map();
  for (const row of parseTable(text).rows) {
    const id = row.country.toUpperCase();
    const year = Number(row.time);
    if (row.un_member_status === 'Member') first.set(id, Math.min(first.get(id) ?? year, year));
    else last.set(id, Math.max(last.get(id) ?? 0, year));
  }
  for (const [id, year] of first) if ((last.get(id) ?? 0) > year) throw new Error(`${id} left and came back`);
  return first;
}

export function admissionEvents(text, countries) {
  return [...admissions(text)].filter(([id]) => countries.has(id)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, year], i) => ({
    id: `un-admission-${id.toLowerCase()}`, kind: 'un.admission', ...(i === 0 ? WORDS : {}), actor: id, date: String(year),
    label: 'joined the United Nations', source: SOURCE, locator: `${id.toLowerCase()}, ${year}`,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, commit, published, retrieved } = editionArguments('un_members.mjs FILE');
  const rows = admissionEvents(fs.readFileSync(files[0], 'utf8'), entityIds('countries-core'));
  fs.mkdirSync(path.join(packs, 'history/events'), { recursive: true });
  fs.writeFileSync(path.join(packs, 'history/events/un-admission.csv'), formatTable(EVENTS, rows));
  writeSource('history', {
    id: SOURCE, title: 'Status as a member of the United Nations', publisher: 'Gapminder', published,
    url: `https://github.com/open-numbers/ddf--gapminder--fasttrack/blob/${commit}/countries_etc_datapoints/ddf--datapoints--un_member_status--by--country--time.csv`,
    archived: '', licence: 'CC BY 4.0', grade: 'secondary', retrieved, caveat: 'Gapminder’s table after the list of member states of the United Nations; years only',
  });
}
