#!/usr/bin/env node
// Writes the World Factbook's figures into data/packs/countries:
//
//   node data/import/factbook.mjs FACTBOOK_JSON_TAR_GZ COUNTRY_CODES_CSV COMMIT COMMITTED RETRIEVED
//
// FACTBOOK_JSON_TAR_GZ is the tree of github.com/factbook/factbook.json at COMMIT, COUNTRY_CODES_CSV the table that
// country_codes.mjs reads: it leads from the Factbook's GEC codes to ISO 3166-1. The Factbook came to its end in February
// 2026; its last edition stands beside the World Bank's series as a source of its own, and the two are never mixed.
//
// The Factbook is prose. A field is read only in the form that FIELDS gives for it; what is written otherwise gives no row.
// Left out on purpose: whoever holds an office (the last edition is frozen), national days, and what names no year.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseTable } from './csv.mjs';
import { shifted } from './decimal_text.mjs';
import { editionArguments, entityIds, writeObservations } from './pack_sheets.mjs';
import { filesOf } from './tar_gz.mjs';

const SOURCE = 'factbook-2026';
const SCALE = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const PEOPLE = 'People and Society';

/** Codes that the Factbook uses and the table lacks. */
const OWN_CODES = { xx: 'WLD', ee: 'EU', gz: '', we: '' };

/**
 * What is read: path inside a country's JSON (a key that ends in * stands for all keys that begin so), the measure, and
 * `form`, what must stand behind the number. `static` fields name no year and are of the edition's own.
 */
const FIELDS = [
  { at: [PEOPLE, 'Population', 'total'], measure: 'population_total', form: /^$/ },
  { at: [PEOPLE, 'Population growth rate'], measure: 'population_growth_pct', form: /^%/ },
  { at: [PEOPLE, 'Median age', 'total'], measure: 'median_age', form: /^years/ },
  { at: [PEOPLE, 'Birth rate'], measure: 'birth_rate', form: /^births\/1,000 population/ },
  { at: [PEOPLE, 'Death rate'], measure: 'death_rate', form: /^deaths\/1,000 population/ },
  { at: [PEOPLE, 'Net migration rate'], measure: 'net_migration_rate', form: /^migrant\(s\)\/1,000 population/ },
  { at: [PEOPLE, 'Infant mortality rate', 'total'], measure: 'infant_mortality', form: /^deaths\/1,000 live births/ },
  { at: [PEOPLE, 'Maternal mortality ratio'], measure: 'maternal_mortality', form: /^deaths\/100,000 live births/ },
  { at: [PEOPLE, 'Life expectancy at birth', 'total population'], measure: 'life_expectancy', form: /^years/ },
  { at: [PEOPLE, 'Total fertility rate'], measure: 'fertility_rate', form: /^children born\/woman/ },
  { at: [PEOPLE, 'Urbanization', 'urban population'], measure: 'urban_population_pct', form: /^% of total population/ },
  { at: [PEOPLE, 'Health expenditure', 'Health expenditure (as % of GDP)'], measure: 'health_expenditure_pct_gdp', form: /^% of GDP/ },
  { at: [PEOPLE, 'Physician density'], measure: 'physicians_per_1000', form: /^physicians\/1,000 population/ },
  { at: [PEOPLE, 'Obesity - adult prevalence rate'], measure: 'obesity_pct', form: /^%/ },
  { at: [PEOPLE, 'Alcohol consumption per capita', 'total'], measure: 'alcohol_per_capita', form: /^liters of pure alcohol/ },
  { at: [PEOPLE, 'Tobacco use', 'total'], measure: 'tobacco_use_pct', form: /^%/ },
  { at: [PEOPLE, 'Education expenditure', 'Education expenditure (% GDP)'], measure: 'education_expenditure_pct_gdp', form: /^% of GDP/ },
  { at: [PEOPLE, 'Literacy', 'total population'], measure: 'literacy_pct', form: /^%/ },
  { at: ['Geography', 'Land use', 'forest'], measure: 'forest_area_pct', form: /^%/ },
  { at: ['Geography', 'Area', 'total '], measure: 'area_total', form: /^sq km/, static: true },
  { at: ['Geography', 'Coastline'], measure: 'coastline', form: /^km/, static: true },
  { at: ['Geography', 'Land boundaries', 'total'], measure: 'land_boundary', form: /^km/, static: true },
  { at: ['Environment', 'Carbon dioxide emissions', 'total emissions'], measure: 'co2_emissions', form: /^metric tonnes of CO2/ },
  { at: ['Environment', 'Particulate matter emissions'], measure: 'pm25', form: /^micrograms per cubic meter/ },
  { at: ['Economy', 'Real GDP (purchasing power parity)', 'Real GDP (purchasing power parity) *'], measure: 'gdp_ppp_usd', form: /^$/, money: true },
  { at: ['Economy', 'Real GDP growth rate', 'Real GDP growth rate *'], measure: 'gdp_growth_pct', form: /^%/ },
  { at: ['Economy', 'Real GDP per capita', 'Real GDP per capita *'], measure: 'gdp_per_capita_ppp', form: /^$/, money: true },
  { at: ['Economy', 'GDP (official exchange rate)'], measure: 'gdp_nominal_usd', form: /^$/, money: true },
  { at: ['Economy', 'Inflation rate (consumer prices)', 'Inflation rate (consumer prices) *'], measure: 'inflation_cpi_pct', form: /^%/ },
  { at: ['Economy', 'Unemployment rate', 'Unemployment rate *'], measure: 'unemployment_pct', form: /^%/ },
  { at: ['Economy', 'Gini Index coefficient - distribution of family income', 'Gini Index coefficient - distribution of family income *'], measure: 'gini_index', form: /^$/ },
  { at: ['Economy', 'Population below poverty line'], measure: 'poverty_national_pct', form: /^%/ },
  { at: ['Economy', 'Remittances', 'Remittances *'], measure: 'remittances_pct_gdp', form: /^% of GDP/ },
  { at: ['Economy', 'Public debt', 'Public debt *'], measure: 'public_debt_pct_gdp', form: /^% of GDP/ },
  { at: ['Economy', 'Exports', 'Exports *'], measure: 'exports_usd', form: /^$/, money: true },
  { at: ['Economy', 'Imports', 'Imports *'], measure: 'imports_usd', form: /^$/, money: true },
  { at: ['Energy', 'Electricity access', 'electrification - total population'], measure: 'electricity_access_pct', form: /^%/ },
  { at: ['Energy', 'Electricity', 'consumption'], measure: 'electricity_consumption', form: /^kWh/ },
  { at: ['Energy', 'Nuclear energy', 'Number of operational nuclear reactors'], measure: 'nuclear_reactors', form: /^$/ },
  { at: ['Communications', 'Internet users', 'percent of population'], measure: 'internet_users_pct', form: /^%/ },
  { at: ['Communications', 'Telephones - mobile cellular', 'total subscriptions'], measure: 'mobile_subscriptions', form: /^$/ },
  { at: ['Government', 'National heritage', 'total World Heritage Sites'], measure: 'world_heritage_sites', form: /^$/, static: true },
  { at: ['Military and Security', 'Military expenditures', 'Military Expenditures *'], measure: 'military_exp_pct_gdp', form: /^% of GDP/ },
];

/** The text of every field under a path; a last step with * gives several. */
export function textsAt(country, steps) {
  let found = [country];
  for (const step of steps) {
    found = found.flatMap((node) => {
      if (node === null || typeof node !== 'object') return [];
      if (!step.endsWith('*')) return node[step] === undefined ? [] : [node[step]];
      return Object.keys(node).filter((key) => key.startsWith(step.slice(0, -1)) && /\d{4}$/.test(key)).map((key) => node[key]);
    });
  }
  return found.map((node) => node?.text).filter((text) => typeof text === 'string');
}

/**
 * { value, period, status } of "$3.162 trillion (2024 est.)", or null where the text is not a number, `form`, and a year.
 * A number with "less than" or a range is not one; the year is the one in the first brackets.
 */
export function readField(text, { form, money = false, static: undated = false }, edition) {
  const plain = text.replace(/<[^>]*>/g, ' ').replace(/&nbsp;/g, ' ').replace(/\s+/g, ' ').trim();
  const match = /^(-?)(\$?)(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d,])\s*(thousand|million|billion|trillion)?\s*(.*)$/.exec(plain);
  if (!match || (match[2] === '$') !== money) return null;
  const [, minus, , inner, whole, fraction = '', scale, rest] = match;
  const year = /^(.*?)\((\d{4}) ?(est\.)?\)/.exec(rest);
  const before = (year ? year[1] : rest.replace(/[;(].*$/, '')).trim();
  if (!form.test(before) || (form.source === '^$' && before !== '')) return null;
  if (!year && !undated) return null;
  if (year && Number(year[2]) > edition) return null;
  const digits = `${minus}${inner}${whole.replaceAll(',', '')}${fraction}`;
  return {
    value: shifted(digits, scale ? SCALE[scale] : 0),
    period: year ? year[2] : String(edition),
    status: year?.[3] ? 'estimate' : 'actual',
  };
}

/** GEC code → id, from the table's FIPS column. */
export function idsByCode(codesCsv) {
  const ids = new Map(parseTable(codesCsv).rows.map((row) => [row.FIPS.trim().toLowerCase(), row['ISO3166-1-Alpha-3']]));
  for (const [code, id] of Object.entries(OWN_CODES)) ids.set(code, id);
  return ids;
}

/** Observation rows from [{ code, country }]; `edition` is the year it came out. */
export function factbookRows(countries, ids, edition) {
  const rows = [];
  const seen = new Set();
  for (const { code, country } of countries) {
    const entity = ids.get(code);
    if (!entity) continue;
    for (const field of FIELDS) {
      for (const text of textsAt(country, field.at)) {
        const read = readField(text, field, edition);
        const key = read && `${entity} ${field.measure} ${read.period}`;
        // Two fields that give the same year contradict each other: neither is taken for the other's.
        if (!read || seen.has(key)) continue;
        seen.add(key);
        rows.push({ entity, measure: field.measure, ...read, source: SOURCE });
      }
    }
  }
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const edition = editionArguments('factbook.mjs FACTBOOK_JSON_TAR_GZ COUNTRY_CODES_CSV', 2);
  const countries = filesOf(fs.readFileSync(edition.files[0]), '.json').flatMap(({ name, text }) => {
    const code = /([a-z]{2})\.json$/.exec(name)?.[1];
    return code ? [{ code, country: JSON.parse(text) }] : [];
  });
  const known = new Set([...entityIds('countries-core'), 'EU']);
  const ids = new Map([...idsByCode(fs.readFileSync(edition.files[1], 'utf8'))].filter(([, id]) => known.has(id)));
  const rows = factbookRows(countries, ids, Number(edition.published.slice(0, 4)));
  writeObservations('countries', {
    id: SOURCE, title: 'The World Factbook, last edition (February 2026)', publisher: 'CIA', published: edition.published,
    url: `https://github.com/factbook/factbook.json/tree/${edition.commit}`, archived: '', licence: 'CC0 (US government work)', grade: 'secondary', retrieved: edition.retrieved,
    caveat: 'gathers figures of others, often estimated for a year to come; read as JSON from github.com/factbook/factbook.json',
  }, rows);
}
