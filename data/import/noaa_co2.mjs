#!/usr/bin/env node
// Writes the yearly carbon dioxide in the air into data/packs/climate:
//
//   node data/import/noaa_co2.mjs mauna-loa|global FILE COMMIT COMMITTED RETRIEVED
//
// FILE is co2-annmean-mlo.csv or co2-annmean-gl.csv of github.com/datasets/co2-ppm, a mirror of NOAA's Global Monitoring
// Laboratory. The means of Mauna Loa and of the globe differ by about one part per million: two places, never one series.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseTable } from './csv.mjs';
import { toDecimals } from './decimal_text.mjs';
import { editionArguments, writeObservations } from './pack_sheets.mjs';

const SERIES = {
  'mauna-loa': { entity: 'MAUNALOA', file: 'data/co2-annmean-mlo.csv', title: 'Carbon dioxide at Mauna Loa, annual mean' },
  global: { entity: 'WLD', file: 'data/co2-annmean-gl.csv', title: 'Carbon dioxide, global annual mean' },
};

/** One row a year; the latest year is provisional, as NOAA says. */
export function co2Rows(name, text) {
  const { rows } = parseTable(text);
  return rows.map((row, i) => ({
    entity: SERIES[name].entity, measure: 'co2_concentration', period: row.Year, value: toDecimals(row.Mean, 2),
    status: i === rows.length - 1 ? 'provisional' : 'actual', source: `noaa-co2-${name}`,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv.splice(2, 1)[0];
  const usage = `noaa_co2.mjs ${Object.keys(SERIES).join('|')} FILE`;
  if (!SERIES[name]) {
    console.error(`usage: ${usage} COMMIT COMMITTED RETRIEVED`);
    process.exit(2);
  }
  const { files, commit, published, retrieved } = editionArguments(usage);
  writeObservations('climate', {
    id: `noaa-co2-${name}`, title: SERIES[name].title, publisher: 'NOAA Global Monitoring Laboratory', published,
    url: `https://github.com/datasets/co2-ppm/blob/${commit}/${SERIES[name].file}`, archived: '', licence: 'US government work, public domain in the US', grade: 'primary', retrieved,
    caveat: 'read through the mirror github.com/datasets/co2-ppm',
  }, co2Rows(name, fs.readFileSync(files[0], 'utf8')));
}
