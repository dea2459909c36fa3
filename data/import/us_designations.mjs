#!/usr/bin/env node
// Writes data/packs/sanctions/events.csv: the events kept by hand, then one event for each day on which the
// US Treasury's list of sanctioned parties grew.
//
//   node data/import/us_designations.mjs ADDITIONS_CSV > data/packs/sanctions/events.csv
//
// ADDITIONS_CSV is made by comparing each stored state of the list with the one before
// (github.com/jackdwyer/specially-designated-nationals-list keeps them), one row for each programme:
//   list_seen_at_utc,programme,individuals,entities,vessels,aircraft,removed     (programme ALL = the day's total)
//
// Three things this table does not say, and what is done about each:
// 1. When it was announced. Announcements are made in US working hours, the scrape ran about 18:45 UTC (or at
//    night and in the morning). `announcementDate` gives a day where that settles it and else an EDTF interval.
// 2. What a party was listed for. A party under two programmes is in both rows, so rows of one country are
//    never added up, and a thematic programme (SDGT, NPWMD …) may or may not be about that country.
//    `countFor` gives a number only where every reading gives the same; without one, no event for the country.
// 3. Who designated. The State Department's designations enter the same list: a reader of these events may
//    find agreement in them, but they are declared in no coverage row, so they contradict nothing.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, parseTable } from './csv.mjs';

const ACTOR = 'ORG:UST';
const KIND = 'sanctions.designation';
const SOURCE = 'sdn-scrape';
const TYPES = [
  { column: 'individuals', type: 'individual', plural: 'individuals' },
  { column: 'entities', type: 'entity', plural: 'entities' },
  { column: 'vessels', type: 'vessel', plural: 'vessels' },
  { column: 'aircraft', type: 'aircraft', plural: 'aircraft' },
];

/** Programmes that are about one country, by how their tag begins; all others are thematic or regional. */
const COUNTRY_OF_PROGRAMME = [
  ['DPRK', 'PRK'], ['RUSSIA-EO14024', 'RUS'], ['BPI-RUSSIA', 'RUS'], ['CAATSA - RUSSIA', 'RUS'],
  ['IRAN', 'IRN'], ['IFSR', 'IRN'], ['IRGC', 'IRN'], ['HRIT-IR', 'IRN'], ['CAATSA - IRAN', 'IRN'],
  ['BELARUS', 'BLR'], ['BURMA', 'MMR'], ['NICARAGUA', 'NIC'], ['SYRIA', 'SYR'], ['LEBANON', 'LBN'],
  ['LIBYA', 'LBY'], ['SUDAN', 'SDN'], ['SOUTH SUDAN', 'SSD'], ['DRCONGO', 'COD'], ['CAR', 'CAF'],
  ['ZIMBABWE', 'ZWE'], ['YEMEN', 'YEM'], ['SOMALIA', 'SOM'], ['ETHIOPIA', 'ETH'],
];

/** The alpha-3 code of the country a programme is about, or null. */
export function countryOf(programme) {
  const hit = COUNTRY_OF_PROGRAMME.find(([start]) => programme.startsWith(start));
  return hit ? hit[1] : null;
}

const DAY = 86_400_000;
const iso = (time) => new Date(time).toISOString().slice(0, 10);
const weekend = (time) => [0, 6].includes(new Date(time).getUTCDay());

/**
 * The day of the announcement (EDTF) from the moment the change was seen ("2023-05-23T18:43", UTC):
 * seen before noon UTC, that is before the US working day, it was announced the day before; seen later, that day
 * or, after the last scrape, the day before: an interval. A Saturday or Sunday is no working day, so it falls out.
 */
export function announcementDate(seenAt) {
  const seen = Date.parse(`${seenAt}:00Z`);
  if (Number.isNaN(seen)) throw new Error(`not a time: ${seenAt}`);
  const day = Date.parse(`${seenAt.slice(0, 10)}T00:00:00Z`);
  const candidates = seen - day < DAY / 2 ? [day - DAY] : [day - DAY, day];
  const working = candidates.filter((time) => !weekend(time));
  const days = (working.length > 0 ? working : candidates).map(iso);
  return days.join('/');
}

/**
 * How many parties of one type were listed for `country` that day, or null where the rows leave it open.
 * `rows` are the day's programme rows, `total` the ALL row's number.
 */
export function countFor(country, rows, total, column) {
  const numbers = (keep) => rows.filter(keep).map((row) => Number(row[column])).filter((n) => n > 0);
  const own = numbers((row) => countryOf(row.programme) === country);
  const most = Math.max(0, ...own);
  // All of the day's parties are this country's, whatever other tags they bear, or no other tag is there.
  if (most === total || numbers((row) => countryOf(row.programme) !== country).length === 0) return total;
  // Two tags of one country may be on the same party or on two parties.
  if (own.length > 1) return null;
  // A thematic programme may hide further parties of this country.
  const thematic = numbers((row) => countryOf(row.programme) === null);
  return thematic.length > 0 ? null : most;
}

/** "sanctioned 9 individuals, 7 entities and 13 vessels" */
function describe(counts) {
  const parts = counts.map(({ n, type, plural }) => `${n} ${n === 1 ? type : plural}`);
  const last = parts.pop();
  return `sanctioned ${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last}`;
}

function eventRow(id, target, date, counts, locator) {
  return {
    id, kind: KIND, actor: ACTOR, target, date,
    counts: counts.map(({ n, type }) => `${type}=${n}`).join('|'),
    label: describe(counts), source: SOURCE, locator,
  };
}

/** Event rows from the rows of ADDITIONS_CSV, in their order. Days on which parties were only removed give none. */
export function designationEvents(rows) {
  const bySighting = groupBySighting(rows);
  const events = [];
  for (const [seenAt, sighting] of bySighting) {
    const total = sighting.find((row) => row.programme === 'ALL');
    if (!total) throw new Error(`no ALL row for ${seenAt}`);
    const programmes = sighting.filter((row) => row !== total);
    const date = announcementDate(seenAt);
    const stamp = seenAt.replace(/[-:]/g, '').toLowerCase();
    const locator = `change seen ${seenAt}Z`;
    const all = TYPES.map((t) => ({ ...t, n: Number(total[t.column]) })).filter((t) => t.n > 0);
    if (all.length === 0) continue;
    events.push(eventRow(`ust-seen-${stamp}`, '', date, all, `${locator}, the day's total`));
    const countries = new Set(programmes.map((row) => countryOf(row.programme)).filter(Boolean));
    for (const country of [...countries].sort()) {
      const counts = TYPES.map((t) => ({
        ...t, n: countFor(country, programmes, Number(total[t.column]), t.column),
      }));
      if (counts.some((t) => t.n === null)) continue;
      const some = counts.filter((t) => t.n > 0);
      if (some.length === 0) continue;
      const tags = programmes.map((row) => row.programme).filter((tag) => countryOf(tag) === country);
      events.push(eventRow(`ust-seen-${stamp}-${country.toLowerCase()}`, country, date, some, `${locator}, ${tags.join(', ')}`));
    }
  }
  return events;
}

function groupBySighting(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row.list_seen_at_utc)) groups.set(row.list_seen_at_utc, []);
    groups.get(row.list_seen_at_utc).push(row);
  }
  return groups;
}

/** An event kept by hand replaces the generated one of the same actor and target on a day within its date. */
export function withoutKnown(events, known) {
  const within = (day, date) => {
    const [first, last = first] = date.split('/');
    return first <= day && day <= last;
  };
  return events.filter(
    (event) => !known.some((k) => k.actor === event.actor && k.target === event.target && within(k.date, event.date)),
  );
}

export function eventsSheet(additionsCsv, keptCsv) {
  const kept = parseTable(keptCsv);
  const generated = withoutKnown(designationEvents(parseTable(additionsCsv).rows), kept.rows);
  return formatTable(kept.header, [...kept.rows, ...generated]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const input = process.argv[2];
  if (!input) {
    console.error('usage: us_designations.mjs ADDITIONS_CSV > events.csv');
    process.exit(2);
  }
  const kept = path.join(path.dirname(fileURLToPath(import.meta.url)), 'sanctions_events.csv');
  process.stdout.write(eventsSheet(fs.readFileSync(input, 'utf8'), fs.readFileSync(kept, 'utf8')));
}
