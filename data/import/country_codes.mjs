#!/usr/bin/env node
// Writes data/packs/countries-core/entities.csv.
//
//   node data/import/country_codes.mjs COUNTRY_CODES_CSV > data/packs/countries-core/entities.csv
//
// COUNTRY_CODES_CSV is data/country-codes.csv of the Data Package github.com/datasets/country-codes
// (ODC-PDDL-1.0: public domain). It holds ISO 3166-1 codes, the CLDR English name, the United Nations'
// short and formal names and the capital. What news writes and the table lacks (adjectives, other names,
// capitals under another spelling) is our own list beside this file, country_words.csv.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, list, parseTable } from './csv.mjs';

const HEADER = ['id', 'type', 'name', 'aliases', 'adjectives', 'metonyms', 'part_of', 'publisher'];

/** "Gambia (the)" → "Gambia", "the Cook Islands **" → "Cook Islands"; a bracket that is part of the name goes too. */
const plain = (name) =>
  name.replace(/\s*\([^)]*\)/g, '').replace(/[\s*]+$/, '').replace(/^the /, '').trim();

/** The name as running text has it: "St. Lucia" → "Saint Lucia", "Antigua & Barbuda" → "Antigua and Barbuda". */
const written = (name) => name.replace(/^St\. /, 'Saint ').replaceAll(' & ', ' and ');

/** Not a catalogue form with a comma, and not "Congo", which news writes for either of two countries. */
const usable = (alias) => alias !== '' && alias !== 'Congo' && !alias.includes(',');

/** A territory's part_of: "Territory of GB" → the alpha-3 code of GB; '' for a country of its own. */
function parentOf(status, alpha3ByAlpha2) {
  const parent = /\b(?:of|with) ([A-Z]{2})$/.exec(status);
  return parent ? (alpha3ByAlpha2.get(parent[1]) ?? '') : '';
}

/**
 * Entity rows from the rows of country-codes.csv and of country_words.csv, ordered by id.
 * A capital becomes a metonym ("Seoul announced …") only for a country of its own whose capital has
 * another name than the country; `-` in country_words.csv says that the capital's name is no metonym
 * (it is better known as a place, or is another word as well).
 */
export function countryEntities(codes, words) {
  const wordsById = new Map(words.map((row) => [row.id, row]));
  const alpha3ByAlpha2 = new Map(codes.map((row) => [row['ISO3166-1-Alpha-2'], row['ISO3166-1-Alpha-3']]));
  const rows = codes.map((code) => {
    const id = code['ISO3166-1-Alpha-3'];
    const own = wordsById.get(id);
    const name = own?.name || written(code['CLDR display name']);
    const part_of = parentOf(code.is_independent.trim(), alpha3ByAlpha2);
    const aliases = [
      ...list(own?.aliases ?? ''),
      written(code['CLDR display name']),
      plain(code['UNTERM English Short']),
      plain(code['UNTERM English Formal']),
      plain(code.official_name_en),
    ];
    const capital = code.Capital.trim();
    const metonyms =
      own?.metonyms === '-' ? []
      : own?.metonyms ? list(own.metonyms)
      : own && capital && part_of === '' && !name.includes(capital) && !capital.includes(name) ? [capital]
      : [];
    return {
      id,
      type: 'country',
      name,
      aliases: [...new Set(aliases)].filter((alias) => usable(alias) && alias !== name).join('|'),
      adjectives: own?.adjectives ?? '',
      metonyms: metonyms.join('|'),
      part_of,
      publisher: '',
    };
  });
  for (const id of wordsById.keys()) {
    if (!rows.some((row) => row.id === id)) throw new Error(`country_words.csv names ${id}, which the table lacks`);
  }
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The world as an aggregate: it is no row of the table, but news has figures for it. */
const WORLD = {
  id: 'WLD', type: 'aggregate', name: 'World', aliases: 'the world|worldwide|globally|around the world',
  adjectives: 'global', metonyms: '', part_of: '', publisher: '',
};

export function countrySheet(codesCsv, wordsCsv) {
  const rows = countryEntities(parseTable(codesCsv).rows, parseTable(wordsCsv).rows);
  return formatTable(HEADER, [...rows, WORLD]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const input = process.argv[2];
  if (!input) {
    console.error('usage: country_codes.mjs COUNTRY_CODES_CSV > entities.csv');
    process.exit(2);
  }
  const words = path.join(path.dirname(fileURLToPath(import.meta.url)), 'country_words.csv');
  process.stdout.write(countrySheet(fs.readFileSync(input, 'utf8'), fs.readFileSync(words, 'utf8')));
}
