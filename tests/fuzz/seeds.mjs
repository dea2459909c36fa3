// Where the fuzzers begin: inputs made from the golden cases and the packs, with the leading byte their targets expect.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

function prefixed(byte, content) {
  return Buffer.concat([Buffer.from([byte]), content]);
}

/** check_fuzz: bit 0 of the first byte stands for a publication date, bit 1 for a second check, bit 4 for a source
 * text behind the byte 1, bit 5 for HTML, bit 6 for Markdown. */
function* texts() {
  const golden = join(root, 'tests/golden');
  for (const name of readdirSync(golden).sort()) {
    const input = join(golden, name, 'input.txt');
    if (existsSync(input)) for (const bits of [0, 3]) yield [`${name}-${bits}`, prefixed(bits, readFileSync(input))];
    const release = join(golden, name, 'release.txt');
    if (existsSync(release)) yield [`${name}-19`, prefixed(19, Buffer.concat([readFileSync(input), Buffer.from([1]), readFileSync(release)]))];
  }
  for (const [place, text] of marked.entries()) yield [`markup-${place}`, prefixed(place === 0 ? 51 : 83, Buffer.from(text))];
}

const marked = [
  '<main><h1>Ports</h1><p>It is <b>$48</b>.2&nbsp;million, or &pound;3&frac12;m.<table><tr><td>7<td>1,204</table><p hidden>9</main>',
  '# Ports\n\nIt is **$48**.2 million, [it](x) said.[^1]\n\n| a | b |\n|---|--:|\n| 7 | 1,204 |\n\n- one\n> `two` &euro;3\n',
];

/** markup_fuzz: both readers take any text. */
function* markups() {
  for (const [place, text] of marked.entries()) yield [`markup-${place}`, Buffer.from(text)];
}

/** The sheets of a folder as one text, packs/build/sheets.h. */
function container(folder) {
  const datapackage = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
  const texts = datapackage.resources.map(({ name, path }) => [name, readFileSync(join(folder, path), 'utf8')]);
  return Buffer.from(JSON.stringify({ 'tallymark-pack': 1, datapackage, sheets: Object.fromEntries(texts) }));
}

/** pack_fuzz: 0 a whole pack, else one more than the place of a file in the target's list, behind it the body of a built pack, or a container. */
const sheets = ['datapackage.json', 'sources.csv', 'editions.csv', 'entities.csv', 'members.csv', 'measures.csv', 'observations.csv', 'events.csv', 'coverage.csv'];
function* packs() {
  const folder = join(root, 'data/packs/slavery');
  for (const [place, name] of sheets.entries()) {
    const path = join(folder, name);
    if (existsSync(path)) yield [name, prefixed(place + 1, readFileSync(path))];
  }
  yield ['container', prefixed(sheets.length + 2, container(folder))];
  for (const name of ['slavery', 'climate']) {
    const path = join(root, `build/native/packs/${name}.tallypack`);
    if (!existsSync(path)) continue;
    const built = readFileSync(path);
    yield [`pack-${name}`, prefixed(0, built)];
    // Behind the mark and a hash, four bytes with the header's size, the header, and the body: packs/built.h.
    const header = 8 + 64 + 4;
    yield [`body-${name}`, prefixed(sheets.length + 1, built.subarray(header + built.readUInt32LE(header - 4)))];
  }
}

const seeds = { check_fuzz: texts, markup_fuzz: markups, pack_fuzz: packs };

/** Writes the seeds of a target into the folder, which is made. A target without any begins from nothing. */
export function writeSeeds(target, folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of seeds[target]?.() ?? []) writeFileSync(join(folder, name), content);
}
