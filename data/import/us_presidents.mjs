#!/usr/bin/env node
// Writes data/packs/people-and-offices: presidents and vice presidents of the United States and when their terms began.
//
//   node data/import/us_presidents.mjs FILE COMMIT COMMITTED RETRIEVED
//
// FILE is executive.yaml of github.com/unitedstates/congress-legislators (CC0). Only what is past is taken: when a term that is
// running will end is a plan.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatTable } from './csv.mjs';
import { ENTITIES, EVENTS, editionArguments, packs, writeSource } from './pack_sheets.mjs';

const SOURCE = 'us-executive';
const OFFICES = {
  prez: { kind: 'us-presidency.began', verbs: 'take office|assume office|become … president|assume the presidency', label: 'took office as president' },
  viceprez: { kind: 'us-vice-presidency.began', verbs: 'take office|assume office|become … vice president|assume the vice presidency', label: 'took office as vice president' },
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
  for (const [type, { kind, verbs, label }] of Object.entries(OFFICES)) {
    const terms = people.flatMap((person) => person.terms.filter((term) => term.type === type && term.start <= day).map((term) => ({ person, term })));
    terms.sort((a, b) => (a.term.start < b.term.start ? -1 : 1)).forEach(({ person, term }, i) => events.push({
      id: `us-${type}-${term.start}`, kind, ...(i === 0 ? { verbs } : {}), actor: idOf(person), date: term.start, label, source: SOURCE, locator: nameOf(person, people),
    }));
  }
  return { entities, events };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, commit, published, retrieved } = editionArguments('us_presidents.mjs FILE');
  const { entities, events } = executiveSheets(readExecutives(fs.readFileSync(files[0], 'utf8')), published);
  const folder = path.join(packs, 'people-and-offices');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'entities.csv'), formatTable(ENTITIES, entities));
  fs.writeFileSync(path.join(folder, 'events.csv'), formatTable(EVENTS, events));
  writeSource('people-and-offices', {
    id: SOURCE, title: 'Presidents and vice presidents of the United States', publisher: '@unitedstates project', published,
    url: `https://github.com/unitedstates/congress-legislators/blob/${commit}/executive.yaml`, archived: '', licence: 'CC0 1.0', grade: 'secondary', retrieved,
    caveat: 'gathered by volunteers from public sources; each term that began counts, the second of one person too',
  });
}
