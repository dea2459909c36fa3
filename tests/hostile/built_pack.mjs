// Makes built packs byte by byte, true ones and lying ones: packs/built.h, packs/row_fields.h and packs/series.h say what the
// bytes mean.

import { createHash } from 'node:crypto';

const magic = Buffer.from('TMPACK3\n');

/** A whole number as LEB128; BigInt where it is larger than a double holds. */
export function number(value) {
  const bytes = [];
  let rest = BigInt(value);
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  bytes.push(Number(rest));
  return Buffer.from(bytes);
}

export function signed(value) {
  const whole = BigInt(value);
  return number(whole < 0n ? -2n * whole - 1n : 2n * whole);
}

export function text(value) {
  const bytes = Buffer.from(value);
  return Buffer.concat([number(bytes.length), bytes]);
}

const list = (items, each) => Buffer.concat([number(items.length), ...items.map(each)]);

/** Some of the flags of a series. */
export const flags = { consecutive: 1 << 5, otherPeriods: 1 << 6, ids: 1 << 7 };

const columns = ['entity', 'measure', 'edition', 'source', 'also', 'flags', 'locator', 'exponent', 'rows', 'periodBytes', 'valueBytes', 'extraBytes'];

/** Three years of one entity's population as a block of observations; every part, and every column of `heads`, can be put otherwise. */
export function block({ heads = {}, ...other } = {}) {
  const said = {
    strings: ['', 'LND', 'population', 'office'], entities: [1], measures: [2], editions: [], sources: [3], series: 1,
    periods: signed(2020), values: Buffer.concat([signed(5), signed(6), signed(7)]), extras: Buffer.alloc(0), end: Buffer.alloc(0),
    ...other,
  };
  const column = {
    entity: signed(0), measure: signed(0), edition: number(0), source: number(0), also: number(0), flags: number(flags.consecutive),
    locator: number(0), exponent: signed(0), rows: number(3), periodBytes: number(said.periods.length),
    valueBytes: number(said.values.length), extraBytes: number(said.extras.length),
    ...heads,
  };
  return Buffer.concat([
    list(said.strings, text),
    ...[said.entities, said.measures, said.editions, said.sources].map((ids) => list(ids, number)),
    number(said.series),
    ...columns.map((name) => text(column[name])),
    ...[said.periods, said.values, said.extras].map(text),
    said.end,
  ]);
}

/** Fields of a sheet's rows: places of strings, lists of them, and what else packs/row_fields.h has. */
class Sheets {
  constructor() {
    this.strings = [''];
  }

  string(value) {
    const place = this.strings.indexOf(value);
    return number(place >= 0 ? place : this.strings.push(value) - 1);
  }

  stringList(values) {
    return Buffer.concat([number(values.length), ...values.map((value) => this.string(value))]);
  }

  /** Rows as columns. */
  sheet(rows) {
    const columns = (rows[0] ?? []).map((_, at) => Buffer.concat(rows.map((row) => row[at])));
    return Buffer.concat([number(rows.length), number(columns.length), ...columns.map(text)]);
  }
}

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The sheets of a small pack, in their order; each can be put otherwise, as bytes. */
function sheetsOf(other) {
  const sheets = new Sheets();
  const string = (value) => sheets.string(value);
  const none = string('');
  const said = {
    nouns: sheets.sheet([]),
    sources: sheets.sheet([['office', 'Count', 'Office', '2024-01-01', 'https://example.org/count/2024', '', 'open', 'primary', '2024-02-01', ''].map(string)]),
    entities: sheets.sheet([[string('LND'), string('Lendia'), number(0), sheets.stringList([]), sheets.stringList(['Lendian']), sheets.stringList([]), none, none]]),
    editions: sheets.sheet([]),
    measures: sheets.sheet([[
      string('population'), string('Population'), none, string('person'), none, number(0), number(1), sheets.stringList(['population']), none,
      Buffer.concat([signed(0), signed(0)]), string('P6Y'), number(0), sheets.stringList([]), number(1), none,
    ]]),
    events: sheets.sheet([]), members: sheets.sheet([]), coverage: sheets.sheet([]), parts: sheets.sheet([]),
    ...other(sheets, string),
  };
  return Buffer.concat([said.strings ?? list(sheets.strings, text), ...names.map((name) => said[name])]);
}
const names = ['nouns', 'sources', 'entities', 'editions', 'measures', 'events', 'members', 'coverage', 'parts'];

/**
 * A built pack around a block of observations.
 * @param other (sheets, string) → sheets in place of the sound ones, or `strings`
 * @param header (body) → the header's bytes, in place of a true one
 * @param mark what stands where the header's hash should
 */
export function pack(rows = block(), { other = () => ({}), header, mark, size } = {}) {
  const body = Buffer.concat([sheetsOf(other), rows]);
  const head = header?.(body) ?? Buffer.concat([...['hostile', '1.0.0', '2024-03-01', hash(body)].map(text), number(body.length)]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(size ?? head.length);
  return Buffer.concat([magic, Buffer.from(mark ?? hash(head)), length, head, body]);
}
