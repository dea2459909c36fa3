#!/usr/bin/env node
// Writes data/packs/currencies/events.csv: who took over the euro or the United States dollar, and when.
//
//   node data/import/cldr_currencies.mjs CURRENCY_DATA_JSON COUNTRY_CODES_CSV
//
// CURRENCY_DATA_JSON is supplemental/currencyData.json of the npm package cldr-core, which says for each region from when to when
// a currency was in use. Only a currency that another publisher has is an adoption: the euro by its members, the dollar by those
// who gave up one of their own for it. Members of the euro area are in the pack `groups`, with the day that the
// Commission names; the two must agree.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, parseTable } from './csv.mjs';
import { EVENTS, packs } from './pack_sheets.mjs';

const WORDS = {
  EUR: { verbs: 'adopt … euro|introduce … euro|switch to … euro|adopt … single currency|join|enter', objects: 'euro|single currency|euro area|eurozone|euro zone', nouns: 'adoption of the euro|introduction of the euro' },
  USD: { verbs: 'adopt … dollar|switch to … dollar', objects: 'dollar|US dollar|American dollar', nouns: '' },
};
const KINDS = { EUR: ['euro.adoption', 'adopted the euro'], USD: ['us-dollar.adoption', 'adopted the US dollar'] };
/** The first day of euro notes and coins. */
const CASH = '2002-01-01';
/** Countries that had a currency of their own and gave it up for the dollar. */
const DOLLARISED = new Set(['EC', 'SV']);

/** [{ region, currency, from }] of the currencies that are in use in a region and are legal tender there. */
export function currenciesInUse(data) {
  return Object.entries(data.supplemental.currencyData.region).flatMap(([region, list]) => list.flatMap((entry) =>
    Object.entries(entry).filter(([, use]) => use._to === undefined && use._tender !== 'false').map(([currency, use]) => ({ region, currency, from: use._from }))));
}

export function adoptionEvents(data, members, ids) {
  const joined = new Map(members.filter((row) => row.group === 'EUROZONE').map((row) => [row.entity, row]));
  const events = [];
  for (const { region, currency, from } of currenciesInUse(data)) {
    const id = ids.get(region);
    const wanted = currency === 'EUR' ? joined.has(id) : currency === 'USD' && DOLLARISED.has(region);
    if (!wanted) continue;
    if (currency === 'EUR' && joined.get(id).from !== from) throw new Error(`${id}: ${from} here, ${joined.get(id).from} there`);
    const [kind, label] = KINDS[currency];
    const known = currency === 'EUR' && from < '2024';
    events.push({ id: `${currency.toLowerCase()}-${id.toLowerCase()}`, kind, actor: id, date: from, label, source: known ? 'ec-euro-countries' : 'cldr-48-currencies',
      locator: known ? '' : `region ${region}`, also: known ? 'cldr-48-currencies' : '' });
    // Those who were there had its notes and coins three years later: news tells either of the two.
    if (currency === 'EUR' && from < CASH) {
      events.push({ id: `eur-${id.toLowerCase()}-cash`, kind, actor: id, date: CASH, label: 'introduced euro notes and coins', source: 'ec-euro-countries', locator: '', also: '' });
    }
  }
  events.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [currency, [kind]] of Object.entries(KINDS)) Object.assign(events.find((event) => event.kind === kind) ?? {}, WORDS[currency]);
  return events;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [data, codes] = process.argv.slice(2);
  if (!codes) {
    console.error('usage: cldr_currencies.mjs CURRENCY_DATA_JSON COUNTRY_CODES_CSV');
    process.exit(2);
  }
  const ids = new Map(parseTable(fs.readFileSync(codes, 'utf8')).rows.map((row) => [row['ISO3166-1-Alpha-2'], row['ISO3166-1-Alpha-3']]));
  const members = parseTable(fs.readFileSync(path.join(packs, 'groups/members.csv'), 'utf8')).rows;
  const rows = adoptionEvents(JSON.parse(fs.readFileSync(data, 'utf8')), members, ids);
  fs.writeFileSync(path.join(packs, 'currencies/events.csv'), formatTable(EVENTS, rows));
}
