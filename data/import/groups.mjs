#!/usr/bin/env node
// Writes data/packs/groups/observations/group-sizes.csv, how many members a group had from one change to the next, and
// events.csv, who joined what when.
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
 * day the sources say who is a member. `also` confirms the list: [first day of the sizes that it holds, its source].
 */
export const GROUPS = {
  EU: { from: '1993-11-01', to: '2026-02-04', also: [['1993-11-01', 'factbook-2026-eu-members']] },
  'ORG:NATO': { from: '1949-04-04', to: '2026-02-04', also: [['1949-04-04', 'guardian-2024-nato']] },
  EUROZONE: { from: '1999-01-01', to: '2026-02-04', also: [['1999-01-01', 'cldr-48-currencies'], ['2026-01-01', 'usfow-2026-euro']] },
  'ORG:ASEAN': { from: '1967-08-08', to: '2026-02-04', also: [['1967-08-08', 'ianslive-2025-asean'], ['2025-10-26', 'vns-2025-asean']] },
  // Before 2008 members came and went in months that the lists do not agree about.
  'ORG:OPEC': { from: '2008-01-01', to: '2024-12-31', also: [['2008-01-01', 'oilinsight-2018-opec'], ['2009-01-01', 'daytrading-opec'], ['2019-01-01', 'fool-2025-opec']] },
};

const UNTIL = '2026-02-04';
/** [group, first day, last day, members, source, locator, also]: sizes that a document states. */
export const STATED = [
  ['ORG:OECD', '2010-12-09', '2016-06-30', 34, 'cbs-2013-oecd', 'the list', 'oecd-observer-2010'],
  ['ORG:OECD', '2016-07-01', '2018-07-04', 35, 'oecd-hungary-2016', 'third paragraph', 'lithuania-tribune-oecd'],
  ['ORG:OECD', '2018-07-05', '2020-04-27', 36, 'oecd-observer-2018', 'first paragraph', ''],
  ['ORG:OECD', '2020-04-28', '2021-05-24', 37, 'oecd-sweden-2020', 'first paragraph', 'urdupoint-2020-oecd'],
  ['ORG:OECD', '2021-05-25', UNTIL, 38, 'oecd-2021-costa-rica', 'first paragraph', ''],
  ['ORG:UNGA', '2011-07-14', '2025-12-31', 193, 'gapminder-un-members-2026', 'members of the United Nations at the end of each year', 'usun-2015'],
  ['ORG:UNSC', '1966-02-01', UNTIL, 15, 'un-research-1966', 'first meeting with fifteen members', 'usun-2015'],
  ['ORG:AU', '2003', '2011-07-31', 53, 'au-member-states', 'first paragraph', ''],
  ['ORG:AU', '2011-07', '2017-01-30', 54, 'au-member-states', 'the list without Morocco', 'polgeonow-2017-au'],
  ['ORG:AU', '2017-01-31', UNTIL, 55, 'au-member-states', 'first paragraph', 'polgeonow-2017-au'],
  ['ORG:LAS', '1994', UNTIL, 22, 'arab-league-washington', 'first paragraph', ''],
  ['ORG:COE', '2007-05-11', '2022-03-15', 47, 'coe-member-states', 'the list and the Russian Federation', 'cvce-council-of-europe'],
  ['ORG:COE', '2022-03-16', UNTIL, 46, 'coe-member-states', 'second paragraph', 'coe-russia'],
  ['ORG:COMMONWEALTH', '2022-06-25', UNTIL, 56, 'igihe-2022-commonwealth', 'second paragraph', ''],
  ['ORG:OSCE', '2007', '2012-11-20', 56, 'osce-2011', 'last paragraph', ''],
  ['ORG:OSCE', '2012-11-21', UNTIL, 57, 'osce-austria-2012', 'first paragraph', 'osce-netherlands'],
  ['ORG:OIC', '2025-01-01', '2025-09-16', 57, 'ht-2025-oic', 'Origins', ''],
  ['ORG:WTO', '2016-07-29', '2024-02-25', 164, 'wto-us-embassy-2016', 'first paragraph', ''],
  ['ORG:WTO', '2024-02-26', UNTIL, 166, 'anba-2024-wto', 'first paragraph', ''],
  ['ORG:GCC', '1981-05-25', UNTIL, 6, 'gcc-portal', 'member countries', 'factbook-2026-members'],
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

/** [{ period, value, source }] of a group's rows of members, from `from` to `to`; the source is that of the latest change. */
export function sizesOf(rows, from, to) {
  const changes = new Map();
  const note = ([first, last], by, { source }) => {
    const key = `${first}/${last}`;
    changes.set(key, { first, last, by: (changes.get(key)?.by ?? 0) + by, source });
  };
  for (const row of rows) {
    if (row.from === '') throw new Error(`${row.group}: ${row.entity} has no date`);
    note(days(row.from), 1, row);
    if (row.to !== '') note([shifted(days(row.to)[0], 1), shifted(days(row.to)[1], 1)], -1, row);
  }
  const ordered = [...changes.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
  const sizes = [];
  let size = 0;
  ordered.forEach(({ first, by, source }, i) => {
    size += by;
    const next = ordered[i + 1];
    // A change on a known day ends the size before it the day before; one in a year may come as late as its end.
    const until = !next ? to : next.first === next.last ? shifted(next.first, -1) : next.last;
    const begin = first < from ? from : first;
    const end = until > to ? to : until;
    if (begin <= end) sizes.push({ period: `${begin}/${end}`, value: String(size), source });
  });
  return sizes;
}

/** Sizes of the United Nations since 2001, of the days of no change: states that are no more are not among the admissions. */
export function unitedNations(admissions) {
  const years = [...new Set(admissions.map(({ date }) => date))].filter((year) => year >= '2000').sort();
  return years.map((year, i) => ({
    entity: 'ORG:UN', value: String(admissions.filter(({ date }) => date <= year).length), source: 'gapminder-un-members-2026',
    period: `${i === 0 ? '2001-01-01' : i + 1 < years.length ? `${year}-01-01` : '2011-07-14'}/${years[i + 1] ?? 2025}-12-31`,
    locator: 'members at the end of each year', also: i + 1 < years.length ? '' : 'usun-2015',
  }));
}

export function sizeRows(members, admissions) {
  const counted = Object.entries(GROUPS).flatMap(([entity, { from, to, also }]) =>
    sizesOf(members.filter((row) => row.group === entity), from, to).map((size) => ({
      entity, ...size, also: also.findLast(([day]) => day <= size.period)[1], locator: 'rows of members.csv, counted',
    })));
  const stated = STATED.map(([entity, first, last, value, source, locator, also]) =>
    ({ entity, period: `${days(first)[0]}/${days(last)[1]}`, value: String(value), source, locator, also }));
  return [...counted, ...unitedNations(admissions), ...stated].map((row) => ({ id: '', measure: 'group_members', status: 'actual', ...row }));
}

/** Who joined what: `founded`, the day of those who joined nothing; words of the kind; a second source of the dates. */
export const JOINED = [
  { group: 'ORG:NATO', kind: 'nato.accession', name: 'NATO', founded: '1949', also: () => 'guardian-2024-nato',
    verbs: 'join|enter|accede to', objects: 'NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic alliance' },
  { group: 'ORG:ASEAN', kind: 'asean.accession', name: 'ASEAN', founded: '1967-08-08', also: (from) => (from > '2025' ? 'vns-2025-asean' : 'ianslive-2025-asean'),
    verbs: 'join|enter', objects: 'ASEAN|Asean|Association of Southeast Asian Nations' },
  { group: 'ORG:OPEC', kind: 'opec.accession', name: 'OPEC', founded: '1960-09', also: () => '',
    verbs: 'join|enter|rejoin', objects: 'OPEC|Opec|Organization of the Petroleum Exporting Countries|Organisation of the Petroleum Exporting Countries' },
  { group: 'ORG:COE', kind: 'council-of-europe.accession', name: 'the Council of Europe', founded: '1949', also: () => '', verbs: 'join|enter|accede to', objects: 'Council of Europe' },
  { group: 'ORG:WTO', kind: 'wto.accession', name: 'the World Trade Organization', founded: '1995-01-01', also: () => '',
    verbs: 'join|enter|accede to', objects: 'World Trade Organization|World Trade Organisation|WTO' },
];
/** Events with ids that tell a second time from the first; words stand in the first row of a kind. */
function eventsOf({ kind, verbs, objects }, rows) {
  const seen = new Set();
  return rows.map((row, i) => {
    let id = `${kind.replace('.', '-')}-${row.actor.toLowerCase()}`;
    if (seen.has(id)) id += `-${row.date.slice(0, 4)}`;
    seen.add(id);
    return { id, kind, ...(i === 0 ? { verbs, objects, nouns: '' } : {}), ...row };
  });
}

export function joinings(members) {
  return JOINED.flatMap((joined) => eventsOf(joined, members.filter((row) => row.group === joined.group && row.from !== '' && row.from !== joined.founded).map((row) => ({
    actor: row.entity, date: row.from, label: `joined ${joined.name}`, source: row.source, locator: row.from.slice(0, 4), also: joined.also(row.from),
  }))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows } = parseTable(fs.readFileSync(path.join(packs, 'groups/members.csv'), 'utf8'));
  const folder = path.join(packs, 'groups/observations');
  fs.mkdirSync(folder, { recursive: true });
  const admissions = parseTable(fs.readFileSync(path.join(packs, 'history/events/un-admission.csv'), 'utf8')).rows;
  fs.writeFileSync(path.join(folder, 'group-sizes.csv'), observationsSheet(sizeRows(rows, admissions)));
  fs.writeFileSync(path.join(packs, 'groups/events.csv'), formatTable(EVENTS, joinings(rows)));
}
