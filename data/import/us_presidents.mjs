#!/usr/bin/env node
// Writes data/packs/people-and-offices: presidents and vice presidents of the United States, when their terms began and ended,
// and which in the line of presidents each is.
//
//   node data/import/us_presidents.mjs FILE COMMIT COMMITTED RETRIEVED
//
// FILE is executive.yaml of github.com/unitedstates/congress-legislators (CC0). Only what is past is taken: when a term that is
// running will end is a plan.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable } from './csv.mjs';
import { ENTITIES, EVENTS, editionArguments, packs, writeObservations } from './pack_sheets.mjs';

const SOURCE = 'us-executive';
// Verbs with their object: "take" and "become" alone are in every second sentence.
const OFFICES = {
  prez: { kind: 'us-presidency.began', words: { verbs: 'take … office|assume … office|assume … presidency|become … president', objects: 'office|presidency|president' }, label: 'took office as president' },
  viceprez: { kind: 'us-vice-presidency.began', words: { verbs: 'take … office|assume … office|assume … vice presidency|become … vice president', objects: 'office|vice presidency|vice president' }, label: 'took office as vice president' },
};

/**
 * The people of the file: [{ id: { … }, name: { … }, terms: [{ type, start, end }] }]. Reads the plain nesting of this file (two
 * spaces a level, lists of mappings), not YAML at large; an indented line without a key throws.
 */
export function readExecutives(yaml) {
  const people = [];
  let part = null;
  for (const line of yaml.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const [, indent, dash, rest] = /^( *)(- )?(.*)$/.exec(line);
    if (dash && indent === '') people.push({ id: {}, name: {}, bio: {}, terms: [] });
    const person = people.at(-1);
    const depth = indent.length + (dash ? 2 : 0);
    if (depth === 2) part = rest.replace(/:.*$/, '');
    else if (part === 'terms' && depth === 4) {
      if (dash) person.terms.push({});
      assign(person.terms.at(-1), rest, line);
    } else if (depth === 4 && !dash) assign(person[part], rest, line);
  }
  return people;
}

function assign(target, text, line) {
  const match = /^([a-z_]+):\s*(.*)$/.exec(text);
  if (!match || !target) throw new Error(`not understood: ${line}`);
  target[match[1]] = match[2].replace(/^'(.*)'$/, '$1').replace(/^"(.*)"$/, '$1');
}

const idOf = ({ id }) => id.wikidata ?? `GOVTRACK:${id.govtrack}`;

const short = ({ name }) => `${name.first} ${name.last}`;

/** "George W. Bush" as the encyclopedia has it, else first and last name; with the middle name where another bears these. */
function nameOf(person, people) {
  const { id, name } = person;
  const shared = people.some((other) => other !== person && short(other) === short(person));
  if (id.wikipedia) return id.wikipedia.replace(/ \(.*\)$/, '');
  return shared && name.middle ? `${name.first} ${name.middle} ${name.last}` : short(person);
}

const ENDED = { kind: 'us-presidency.ended', words: { verbs: 'leave … office|leave … presidency|leave … White House', objects: 'office|presidency|White House' }, label: 'left office as president' };

/** Presidencies one after the other: [{ person, terms }], of which the next term of one person goes on with the last. */
export function presidencies(people, day) {
  const terms = people.flatMap((person) => person.terms.filter((term) => term.type === 'prez' && term.start <= day).map((term) => ({ person, term })));
  const line = [];
  for (const { person, term } of terms.sort((a, b) => (a.term.start < b.term.start ? -1 : 1))) {
    if (line.at(-1)?.person === person) line.at(-1).terms.push(term);
    else line.push({ person, terms: [term] });
  }
  return line;
}

/** Observations: the place of each in the line, for the time in office. */
export function ordinalRows(people, day) {
  return presidencies(people, day).map(({ person, terms }, i) => ({
    id: '', entity: idOf(person), measure: 'us_president_number', period: `${terms[0].start}/${terms.at(-1).end < day ? terms.at(-1).end : day}`,
    value: String(i + 1), status: 'actual', source: SOURCE, locator: 'terms of type prez, counted; a second one in a row is the same presidency',
  }));
}

/** { entities, events } of those in office by `day`. An alias that two of them bear is left out. */
export function executiveSheets(people, day) {
  const aliases = people.map((person) => {
    const { first, middle, last, suffix, nickname } = person.name;
    const forms = [nickname && `${nickname} ${last}`, `${first} ${last}`, middle && `${first} ${middle} ${last}`, middle && `${first} ${middle[0]}. ${last}`, suffix && `${first} ${last} ${suffix}`];
    return [...new Set(forms.filter(Boolean))].filter((form) => form !== nameOf(person, people));
  });
  const bearers = new Map();
  people.forEach((person, i) => [nameOf(person, people), ...aliases[i]].forEach((name) => bearers.set(name, (bearers.get(name) ?? 0) + 1)));
  const entities = people.map((person, i) => ({
    id: idOf(person), type: 'person', name: nameOf(person, people), aliases: aliases[i].filter((name) => bearers.get(name) === 1).join('|'), part_of: 'USA',
  }));
  const events = [];
  for (const [type, { kind, words, label }] of Object.entries(OFFICES)) {
    const terms = people.flatMap((person) => person.terms.filter((term) => term.type === type && term.start <= day).map((term) => ({ person, term })));
    terms.sort((a, b) => (a.term.start < b.term.start ? -1 : 1)).forEach(({ person, term }, i) => events.push({
      id: `us-${type}-${term.start}`, kind, ...(i === 0 ? words : {}), actor: idOf(person), date: term.start, label, source: SOURCE, locator: nameOf(person, people),
    }));
  }
  presidencies(people, day).filter(({ terms }) => terms.at(-1).end <= day).forEach(({ person, terms }, i) => events.push({
    id: `us-prez-end-${terms.at(-1).end}`, kind: ENDED.kind, ...(i === 0 ? ENDED.words : {}), actor: idOf(person), date: terms.at(-1).end,
    label: ENDED.label, source: SOURCE, locator: nameOf(person, people),
  }));
  return { entities, events };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, commit, published, retrieved } = editionArguments('us_presidents.mjs FILE');
  const people = readExecutives(fs.readFileSync(files[0], 'utf8'));
  const { entities, events } = executiveSheets(people, published);
  const folder = path.join(packs, 'people-and-offices');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'entities.csv'), formatTable(ENTITIES, entities));
  fs.writeFileSync(path.join(folder, 'events.csv'), formatTable(EVENTS, events));
  writeObservations('people-and-offices', {
    id: SOURCE, title: 'Presidents and vice presidents of the United States', publisher: '@unitedstates project', published,
    url: `https://github.com/unitedstates/congress-legislators/blob/${commit}/executive.yaml`, archived: '', licence: 'CC0 1.0', grade: 'secondary', retrieved,
    caveat: 'gathered by volunteers from public sources; each term that began counts, the second of one person too',
  }, ordinalRows(people, published));
}
