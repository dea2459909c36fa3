#!/usr/bin/env node
// Writes data/packs/groups/observations/group-sizes.csv, how many members a group had from one change to the next, and
// events.csv, who joined NATO when.
//
//   node data/import/groups.mjs
//
// It counts the rows of members.csv, which are kept by hand with the document of each date. A date that is known to the year
// leaves the year open: there the size before and the size behind it both stand. Sizes of groups whose members' dates are not
// known, and the sources that state a size outright, are in GROUPS.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, parseTable } from './csv.mjs';
import { EVENTS, observationsSheet, packs } from './pack_sheets.mjs';

/**
 * Which groups are counted, from when (the European Union was called something else before November 1993) and up to which
 * day the sources say who is a member; `source` and `also` confirm the list.
 */
export const GROUPS = {
  EU: { from: '1993-11-01', to: '2026-02-04', source: 'europarl-enlargements', also: 'factbook-2026-eu-members' },
  'ORG:NATO': { from: '1949-04-04', to: '2026-02-04', source: 'eata-nato', also: 'guardian-2024-nato' },
  EUROZONE: { from: '1999-01-01', to: '2026-02-04', source: 'ec-euro-countries', also: 'citeco-eurozone' },
};

/** Sizes that a document states. */
export const STATED = [
  { entity: 'ORG:OECD', period: '2021-05-25/2026-02-04', value: '38', source: 'oecd-2021-costa-rica', locator: 'first paragraph' },
  { entity: 'ORG:UN', period: '2011-07-14/2025-12-31', value: '193', source: 'gapminder-un-members-2026', locator: 'members at the end of each year' },
];

/** First and last day of "2004-05-01", "2024-03" or "2004". */
function days(date) {
  const [year, month, day] = date.split('-');
  if (day) return [date, date];
  if (month) return [`${date}-01`, `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`];
  return [`${year}-01-01`, `${year}-12-31`];
}

function shifted(day, by) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

/** [{ period, value }] of a group's rows of members, from `from` to `to`. */
export function sizesOf(rows, from, to) {
  const changes = new Map();
  const note = ([first, last], by) => {
    const key = `${first}/${last}`;
    changes.set(key, { first, last, by: (changes.get(key)?.by ?? 0) + by });
  };
  for (const row of rows) {
    if (row.from === '') throw new Error(`${row.group}: ${row.entity} has no date`);
    note(days(row.from), 1);
    if (row.to !== '') note([shifted(days(row.to)[0], 1), shifted(days(row.to)[1], 1)], -1);
  }
  const ordered = [...changes.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
  const sizes = [];
  let size = 0;
  ordered.forEach(({ first, by }, i) => {
    size += by;
    const next = ordered[i + 1];
    // A change on a known day ends the size before it the day before; one in a year may come as late as its end.
    const until = !next ? to : next.first === next.last ? shifted(next.first, -1) : next.last;
    const begin = first < from ? from : first;
    const end = until > to ? to : until;
    if (begin <= end) sizes.push({ period: `${begin}/${end}`, value: String(size) });
  });
  return sizes;
}

export function sizeRows(members) {
  const counted = Object.entries(GROUPS).flatMap(([entity, { from, to, source, also }]) =>
    sizesOf(members.filter((row) => row.group === entity), from, to)
      .map((size) => ({ entity, ...size, source, also, locator: 'rows of members.csv, counted' })));
  return [...counted, ...STATED].map((row) => ({ id: '', measure: 'group_members', status: 'actual', ...row }));
}

/** Words of the kind: only its first row gives them. */
const NATO = { verbs: 'join|enter|accede to', objects: 'NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic alliance', nouns: '' };

/** Events of those that joined NATO behind its founders, who signed the treaty in 1949. */
export function natoEvents(members) {
  return members.filter((row) => row.group === 'ORG:NATO' && row.from !== '1949').map((row, i) => ({
    id: `nato-accession-${row.entity.toLowerCase()}`, kind: 'nato.accession', ...(i === 0 ? NATO : {}), actor: row.entity, date: row.from,
    label: 'joined NATO', source: row.source, locator: row.from.slice(0, 4), also: 'guardian-2024-nato',
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows } = parseTable(fs.readFileSync(path.join(packs, 'groups/members.csv'), 'utf8'));
  const folder = path.join(packs, 'groups/observations');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'group-sizes.csv'), observationsSheet(sizeRows(rows)));
  fs.writeFileSync(path.join(packs, 'groups/events.csv'), formatTable(EVENTS, natoEvents(rows)));
}
