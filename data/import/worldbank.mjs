#!/usr/bin/env node
// Writes the World Bank's series into data/packs/countries, from the mirrors at github.com/datasets:
//
//   node data/import/worldbank.mjs population|gdp|inflation|gini FILE COMMIT COMMITTED RETRIEVED
//   node data/import/worldbank.mjs gdp-per-person GDP_FILE POPULATION_FILE COMMIT COMMITTED RETRIEVED
//
// FILE is the mirror's CSV at COMMIT. A new edition is the same command with the new file.
//
// In datasets/inflation the two files have each other's names: inflation-gdp.csv holds consumer prices (United States,
// 2022: 8.00), inflation-consumer.csv the deflator (7.13). `inflation` refuses the wrong one.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DISPUTED, countrySeries, ratios } from './country_series.mjs';
import { editionArguments, entityIds, writeObservations } from './pack_sheets.mjs';

const SERIES = {
  population: {
    id: 'worldbank-population', indicator: 'SP.POP.TOTL', title: 'Population, total', mirror: 'population', file: 'data/population.csv',
    columns: { place: 'Country Code', year: 'Year', value: 'Value' }, measure: 'population_total', decimals: 0,
    caveat: 'midyear estimates; each edition restates earlier years',
  },
  gdp: {
    id: 'worldbank-gdp', indicator: 'NY.GDP.MKTP.CD', title: 'GDP (current US$)', mirror: 'gdp', file: 'data/gdp.csv',
    columns: { place: 'Country Code', year: 'Year', value: 'Value' }, measure: 'gdp_nominal_usd', significant: 5,
    caveat: 'rounded to five digits; data of mid-2024, to 2023; recent years have been restated since',
  },
  inflation: {
    id: 'worldbank-inflation', indicator: 'FP.CPI.TOTL.ZG', title: 'Inflation, consumer prices (annual %)', mirror: 'inflation', file: 'data/inflation-gdp.csv',
    columns: { place: 'Country Code', year: 'Year', value: 'Inflation' }, measure: 'inflation_cpi_pct', decimals: 2,
    caveat: 'annual averages, rounded to two decimals; the mirror’s file is named for the deflator but holds consumer prices',
  },
  gini: {
    id: 'worldbank-gini', indicator: 'SI.POV.GINI', title: 'Gini index', mirror: 'gini-index', file: 'data/gini-index.csv',
    columns: { place: 'Country Code', year: 'Year', value: 'Value' }, measure: 'gini_index', decimals: 1,
    caveat: 'survey years only; income or consumption, as each country surveys it',
  },
};

const FIRST = 1960;

/** The World Bank's groupings that news means when it names them; its regions are its own. */
const GROUPINGS = { EUU: 'EU', EMU: 'EUROZONE', WLD: 'WLD' };

/**
 * The first whole year within today's borders or with today's members, where these changed after 1960. The series goes further
 * back, but for what is the country now; news of that time, and later news of it, counts what was the country then.
 */
const SINCE = {
  EU: 2020, EUROZONE: 2023, SDN: 2012, SRB: 2009, MNE: 2007, TLS: 2003, IDN: 2003, ERI: 1994, ETH: 1994, CZE: 1993, SVK: 1993, RUS: 1992, DEU: 1991, YEM: 1991,
  VNM: 1977, PAK: 1972, BGD: 1972, SGP: 1966, MYS: 1966, DZA: 1963,
};

const places = (countries) => new Set([...countries, ...Object.values(GROUPINGS)].filter((id) => !DISPUTED.has(id)));

/** Rows of one of the SERIES. `last` is the year of the commit: nothing later can have been measured. */
export function worldBankRows(name, text, countries, last) {
  const { columns, measure, id, decimals, significant } = SERIES[name];
  const all = countrySeries(text, { columns, measure, source: id, places: places(countries), renamed: GROUPINGS, from: FIRST, to: last - 1, decimals, significant });
  const rows = all.filter((row) => Number(row.period) >= (SINCE[row.entity] ?? FIRST));
  const known = name === 'inflation' && rows.find((row) => row.entity === 'USA' && row.period === '2022');
  if (known && !known.value.startsWith('8.0')) throw new Error('this is the GDP deflator: consumer prices rose 8.00 percent in the United States in 2022');
  return rows;
}

function sourceRow({ id, indicator, title, mirror, file, caveat }, { commit, published, retrieved }) {
  return {
    id, title: `${title}, ${indicator}`, publisher: 'World Bank', published,
    url: `https://github.com/datasets/${mirror}/blob/${commit}/${file}`, archived: '', licence: 'CC BY 4.0', grade: 'primary', retrieved,
    caveat: `World Development Indicators, read through the mirror github.com/datasets/${mirror}; ${caveat}`,
  };
}

/** GDP of a year by the population of that year. */
export function perPersonRows(gdp, population) {
  return ratios(gdp, population, { measure: 'gdp_per_capita_nominal', source: 'worldbank-gdp-per-person', significant: 4 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv.splice(2, 1)[0];
  const usage = `worldbank.mjs ${Object.keys(SERIES).join('|')} FILE`;
  const countries = entityIds('countries-core');
  const read = (file) => fs.readFileSync(file, 'utf8');
  if (name === 'gdp-per-person') {
    const edition = editionArguments('worldbank.mjs gdp-per-person GDP_FILE POPULATION_FILE', 2);
    const last = Number(edition.published.slice(0, 4));
    const rows = perPersonRows(worldBankRows('gdp', read(edition.files[0]), countries, last), worldBankRows('population', read(edition.files[1]), countries, last));
    const source = sourceRow({ ...SERIES.gdp, id: 'worldbank-gdp-per-person', title: 'GDP per person (current US$), computed', indicator: 'NY.GDP.MKTP.CD / SP.POP.TOTL', caveat: 'computed: GDP of mid-2024 by population of 2026' }, edition);
    writeObservations('countries', { ...source, grade: 'computed' }, rows);
  } else {
    if (!SERIES[name]) {
      console.error(`usage: ${usage} COMMIT COMMITTED RETRIEVED`);
      process.exit(2);
    }
    const edition = editionArguments(usage);
    const rows = worldBankRows(name, read(edition.files[0]), countries, Number(edition.published.slice(0, 4)));
    writeObservations('countries', sourceRow(SERIES[name], edition), rows);
  }
}
