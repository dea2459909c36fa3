#!/usr/bin/env node
// Writes series that Gapminder collects from their publishers into data/packs/countries:
//
//   node data/import/gapminder.mjs NAME FILE COMMIT COMMITTED RETRIEVED
//
// FILE is the datapoints file named below at COMMIT of github.com/open-numbers. Gapminder's files go on to 2100: what lies
// after the last year its source had measured is left out, so a new edition needs `last` looked at.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countrySeries } from './country_series.mjs';
import { editionArguments, entityIds, writeObservations } from './pack_sheets.mjs';

const FAST = { mirror: 'ddf--gapminder--fasttrack', folder: 'countries_etc_datapoints', columns: (value) => ({ place: 'country', year: 'time', value }), by: 'country' };
const GLOBALIS = { mirror: 'ddf--gapminder--systema_globalis', folder: 'countries-etc-datapoints', columns: (value) => ({ place: 'geo', year: 'time', value }), by: 'geo' };

const SERIES = {
  'life-expectancy': { from: FAST, column: 'lex', measure: 'life_expectancy', first: 1960, last: 2024, decimals: 1, publisher: 'Gapminder', title: 'Life expectancy, at birth', caveat: 'put together by Gapminder from the Global Burden of Disease study, the United Nations and others' },
  refugees: { from: FAST, column: 'unhcr_refg_in', measure: 'refugees_hosted', first: 1979, last: 2024, decimals: 0, zero: false, publisher: 'UNHCR', title: 'Refugees by country of asylum', caveat: 'refugees under the mandate of UNHCR at the end of the year, without those under UNRWA' },
  'displaced-persons': { from: FAST, column: 'idps', measure: 'internally_displaced', first: 1979, last: 2024, decimals: 0, zero: false, publisher: 'UNHCR', title: 'Internally displaced persons', caveat: 'persons of concern to UNHCR at the end of the year' },
  'military-expenditure': { from: GLOBALIS, column: 'military_expenditure_percent_of_gdp', measure: 'military_exp_pct_gdp', first: 1960, last: 2024, decimals: 2, publisher: 'SIPRI', title: 'Military expenditure (% of GDP), MS.MIL.XPND.GD.ZS', caveat: 'World Development Indicators; NATO and national budgets count otherwise' },
  'internet-users': { from: GLOBALIS, column: 'internet_users', measure: 'internet_users_pct', first: 1990, last: 2024, decimals: 1, publisher: 'ITU', title: 'Individuals using the Internet (% of population), IT.NET.USER.ZS', caveat: 'World Development Indicators' },
  'urban-population': { from: GLOBALIS, column: 'urban_population_percent_of_total', measure: 'urban_population_pct', first: 1960, last: 2024, decimals: 1, publisher: 'World Bank', title: 'Urban population (% of total), SP.URB.TOTL.IN.ZS', caveat: 'World Development Indicators; each country says for itself what is urban' },
  'human-development': { from: GLOBALIS, column: 'hdi_human_development_index', measure: 'hdi', first: 1990, last: 2023, decimals: 3, publisher: 'UNDP', title: 'Human Development Index', caveat: 'each report restates earlier years; the report of a year has the values of two years before' },
};

export function gapminderRows(name, text, countries) {
  const { from, column, measure, first, last, decimals, zero } = SERIES[name];
  return countrySeries(text, { columns: from.columns(column), measure, source: `gapminder-${name}`, places: countries, from: first, to: last, decimals, zero, renamed: { NLD_CURACAO: 'CUW' } });
}

export function gapminderSource(name, { commit, published, retrieved }) {
  const { from, column, publisher, title, caveat } = SERIES[name];
  const file = `${from.folder}/ddf--datapoints--${column}--by--${from.by}--time.csv`;
  return {
    id: `gapminder-${name}`, title, publisher, published, url: `https://github.com/open-numbers/${from.mirror}/blob/${commit}/${file}`,
    archived: '', licence: 'CC BY 4.0', grade: 'secondary', retrieved, caveat: `read through Gapminder’s collection ${from.mirror}, which is CC BY 4.0; ${caveat}`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv.splice(2, 1)[0];
  const usage = `gapminder.mjs ${Object.keys(SERIES).join('|')} FILE`;
  if (!SERIES[name]) {
    console.error(`usage: ${usage} COMMIT COMMITTED RETRIEVED`);
    process.exit(2);
  }
  const edition = editionArguments(usage);
  const rows = gapminderRows(name, fs.readFileSync(edition.files[0], 'utf8'), entityIds('countries-core'));
  writeObservations('countries', gapminderSource(name, edition), rows);
}
