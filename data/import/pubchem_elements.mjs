#!/usr/bin/env node
// Writes the chemical elements into data/packs/science: elements.csv (entities) and observations/pubchem-elements.csv.
//
//   node data/import/pubchem_elements.mjs FILE COMMIT COMMITTED RETRIEVED
//
// FILE is PubChem's table of the elements, PubChemElements_all.csv, as github.com/wdg0008/ChemLib keeps it: PubChem gives temperatures
// in kelvins, news in degrees Celsius, so that they are written less 273.15. An element whose name is an everyday word or another
// thing's name (COMMON) is left out: lead, tin, the planet Mercury, the carbon of "carbon dioxide". Of the heaviest, which nobody
// has seen melt, only the number is taken.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable, parseTable } from './csv.mjs';
import { ENTITIES, editionArguments, packs, writeObservations } from './pack_sheets.mjs';

const SOURCE = 'pubchem-elements';
const COMMON = new Set(['Carbon', 'Mercury', 'Lead', 'Tin', 'Iron', 'Gold', 'Silver', 'Oxygen']);
const SPELLINGS = { Aluminum: 'aluminium', Sulfur: 'sulphur', Cesium: 'caesium' };
const LAST_MEASURED = 99;

/** Kelvins to degrees Celsius, with the digits of the source: 1357.77 → 1084.62, 1811 → 1538. */
export function celsius(kelvins) {
  const decimals = kelvins.includes('.') ? kelvins.length - kelvins.indexOf('.') - 1 : 0;
  return (Number(kelvins) - 273.15).toFixed(decimals);
}

export function elementRows(text) {
  const entities = [];
  const observations = [];
  for (const row of parseTable(text).rows) {
    if (COMMON.has(row.Name)) continue;
    const id = `ELEMENT:${row.AtomicNumber}`;
    entities.push({ id, type: 'aggregate', name: row.Name.toLowerCase(), aliases: SPELLINGS[row.Name] ?? '' });
    const add = (measure, value) => observations.push({ id: '', entity: id, measure, period: '2026', value, status: 'actual', source: SOURCE, locator: row.Name });
    add('atomic_number', row.AtomicNumber);
    if (Number(row.AtomicNumber) > LAST_MEASURED) continue;
    if (row['MeltingPoint (K)']) add('melting_point', celsius(row['MeltingPoint (K)']));
    if (row['BoilingPoint (K)']) add('boiling_point', celsius(row['BoilingPoint (K)']));
  }
  return { entities, observations };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, commit, published, retrieved } = editionArguments('pubchem_elements.mjs FILE');
  const { entities, observations } = elementRows(fs.readFileSync(files[0], 'utf8'));
  fs.writeFileSync(path.join(packs, 'science/elements.csv'), formatTable(ENTITIES, entities));
  writeObservations('science', {
    id: SOURCE, title: 'Periodic table of elements', publisher: 'PubChem, National Institutes of Health', published,
    url: `https://github.com/wdg0008/ChemLib/blob/${commit}/PubChemElements_all.csv`, archived: '', licence: 'US government work, public domain in the US', grade: 'secondary', retrieved,
    caveat: 'read through a copy in github.com/wdg0008/ChemLib; melting and boiling points at normal pressure',
  }, observations);
}
