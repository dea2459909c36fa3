// Reads a pack's folder and says everything that is wrong with it: the rules of data/packs/README.md and of the
// Table Schemas. A problem is one sentence that names sheet, line and column.
import fs from 'node:fs';
import path from 'node:path';
import { list, parseTable } from '../../data/import/csv.mjs';

/** The pack as { package, sheets: { sources: { header, rows, schema } … } }; sheets it lacks are absent. */
export function readPack(folder) {
  const description = JSON.parse(fs.readFileSync(path.join(folder, 'datapackage.json'), 'utf8'));
  const sheets = {};
  for (const resource of description.resources) {
    const schema = JSON.parse(fs.readFileSync(path.join(folder, resource.schema), 'utf8'));
    // A sheet of several files is their rows one after the other, as Frictionless has it.
    const files = [resource.path].flat().map((file) => parseTable(fs.readFileSync(path.join(folder, file), 'utf8')));
    const other = files.find(({ header }) => header.join() !== files[0].header.join());
    if (other) throw new Error(`${resource.name}: the files have different columns`);
    sheets[resource.name] = { header: files[0].header, rows: files.flatMap(({ rows }) => rows), schema };
  }
  return { package: description, sheets };
}

const ORDER_WORDS = /\b(first|second|third|fourth|fifth|last|previous|next|highest|lowest)\b/i;

/** Reading of a cell by its type; null if it is no such thing. */
const TYPES = {
  string: (cell) => cell,
  integer: (cell) => (/^-?\d+$/.test(cell) ? cell : null),
  date: (cell) => (/^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)) ? cell : null),
};

function cellProblems(field, cell, where) {
  const limits = field.constraints ?? {};
  if (cell === '') return limits.required ? [`${where} is empty`] : [];
  const problems = [];
  if (TYPES[field.type](cell) === null) problems.push(`${where}: "${cell}" is no ${field.type}`);
  if (limits.enum && !limits.enum.includes(cell)) problems.push(`${where}: "${cell}" is none of ${limits.enum.join(', ')}`);
  if (limits.pattern && !new RegExp(limits.pattern, 'u').test(cell)) problems.push(`${where}: "${cell}" does not fit ${limits.pattern}`);
  if (cell !== cell.trim()) problems.push(`${where}: space at an end`);
  if (list(cell).some((item) => item.trim() === '' && cell.includes('|'))) problems.push(`${where}: an empty item`);
  return problems;
}

function schemaProblems(pack) {
  const problems = [];
  for (const [name, { header, rows, schema }] of Object.entries(pack.sheets)) {
    const names = schema.fields.map((field) => field.name);
    if (header.join() !== names.join()) problems.push(`${name}: columns are ${header.join()}, not ${names.join()}`);
    const seen = new Set();
    rows.forEach((row, i) => {
      for (const field of schema.fields) problems.push(...cellProblems(field, row[field.name] ?? '', `${name} line ${i + 2} ${field.name}`));
      if (!schema.primaryKey) return;
      if (seen.has(row.id)) problems.push(`${name} line ${i + 2}: id ${row.id} stands twice`);
      seen.add(row.id);
    });
    if (name === 'observations') problems.push(...observationKeys(rows));
    for (const key of schema.foreignKeys ?? []) {
      const target = key.reference.resource === '' ? name : key.reference.resource;
      const ids = new Set((pack.sheets[target]?.rows ?? []).map((row) => row.id));
      rows.forEach((row, i) => {
        const cell = row[key.fields];
        if (cell !== '' && !ids.has(cell)) problems.push(`${name} line ${i + 2} ${key.fields}: no ${target} row "${cell}"`);
      });
    }
  }
  return problems;
}

/** A row without an id has one made of what it is about; none may stand twice. */
function observationKeys(rows) {
  const seen = new Set();
  return rows.flatMap((row, i) => {
    const key = row.id || [row.source, row.entity, row.measure, row.period].join(':');
    if (seen.has(key)) return [`observations line ${i + 2}: ${key} stands twice`];
    seen.add(key);
    return [];
  });
}

/** References that may point into a pack this one depends on, and list cells, which a Table Schema cannot say. */
function referenceProblems(pack, others) {
  const problems = [];
  const ids = (sheet) => new Set([pack, ...others].flatMap((p) => (p.sheets[sheet]?.rows ?? []).map((row) => row.id)));
  const [entities, events, measures, editions] = ['entities', 'events', 'measures', 'editions'].map(ids);
  const kinds = new Set((pack.sheets.events?.rows ?? []).map((row) => row.kind));
  const check = (sheet, column, known, many = false) =>
    (pack.sheets[sheet]?.rows ?? []).forEach((row, i) => {
      for (const cell of many ? list(row[column]) : row[column] === '' ? [] : [row[column]]) {
        if (!known.has(cell)) problems.push(`${sheet} line ${i + 2} ${column}: nothing has the id "${cell}"`);
      }
    });
  const valued = new Set([pack, ...others].flatMap((p) => (p.sheets.observations?.rows ?? []).map((row) => row.measure)));
  (pack.sheets.measures?.rows ?? []).forEach((row, i) => {
    if (row.source === '' && valued.has(row.id)) problems.push(`measures line ${i + 2} source is empty, and it has values`);
    if (row.source === '' && row.valid_for !== 'P0Y') problems.push(`measures line ${i + 2} source is empty, and it is not declared to move too fast`);
  });
  check('editions', 'publication', entities);
  check('entities', 'part_of', entities);
  check('entities', 'publisher', entities);
  check('members', 'entity', entities);
  check('members', 'group', new Set([...entities, ...events]));
  check('measures', 'publication', entities);
  check('measures', 'neighbours', measures, true);
  check('measures', 'ranks', measures);
  check('observations', 'entity', entities);
  check('observations', 'measure', measures);
  check('observations', 'edition', editions);
  check('events', 'actor', entities);
  check('events', 'target', entities);
  check('coverage', 'kind', new Set([...kinds, ...measures]));
  check('coverage', 'actor', entities);
  check('coverage', 'target', entities);
  return problems;
}

function aliasProblems(pack) {
  const problems = [];
  const names = ['aliases', 'adjectives', 'metonyms'];
  for (const sheet of ['entities', 'measures']) {
    (pack.sheets[sheet]?.rows ?? []).forEach((row, i) => {
      for (const column of names) {
        const items = list(row[column] ?? '');
        for (const alias of items) {
          const where = `${sheet} line ${i + 2} ${column}: "${alias}"`;
          if (/\p{N}/u.test(alias)) problems.push(`${where} holds a numeral`);
          if (ORDER_WORDS.test(alias)) problems.push(`${where} holds an order word`);
          if (column === 'aliases' && list(row.adjectives ?? '').includes(alias)) problems.push(`${where} is an adjective`);
          if (column === 'aliases' && list(row.metonyms ?? '').includes(alias)) problems.push(`${where} is a metonym`);
          if (alias === row.name) problems.push(`${where} is the name`);
        }
        if (new Set(items).size !== items.length) problems.push(`${sheet} line ${i + 2} ${column}: an item stands twice`);
      }
    });
  }
  return problems;
}

function eventProblems(pack) {
  const problems = [];
  const counted = Object.keys(pack.package.nouns ?? {});
  const seen = new Map();
  (pack.sheets.events?.rows ?? []).forEach((row, i) => {
    const where = `events line ${i + 2}`;
    const words = [row.verbs, row.objects, row.nouns].join('');
    if (!seen.has(row.kind)) {
      if (row.verbs === '') problems.push(`${where}: the first event of kind ${row.kind} has no verbs`);
      seen.set(row.kind, i);
    } else if (words !== '') problems.push(`${where}: the words of kind ${row.kind} stand on line ${seen.get(row.kind) + 2} already`);
    for (const count of list(row.counts)) {
      const type = count.split('=')[0];
      if (!counted.includes(type)) problems.push(`${where}: "${type}" has no nouns in datapackage.json`);
    }
    const [first, last = first] = row.date.split('/');
    if (last < first) problems.push(`${where}: the date ends before it begins`);
  });
  return problems;
}

/** Everything wrong with `pack`; `others` are the packs it depends on. Empty when all is well. */
export function packProblems(pack, others = []) {
  return [...schemaProblems(pack), ...referenceProblems(pack, others), ...aliasProblems(pack), ...eventProblems(pack)];
}
