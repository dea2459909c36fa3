// Makes built packs byte by byte, true ones and lying ones: packs/sheets.h and packs/series.h say what the bytes mean.

const magic = Buffer.from('TMPACK2\n');

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

const sheets = {
  sources: 'id,title,publisher,published,url,archived,licence,grade,retrieved,caveat\noffice,Count,Office,2024-01-01,https://example.org/count/2024,,open,primary,2024-02-01,\n',
  entities: 'id,type,name,aliases,adjectives,metonyms,part_of,publisher\nLND,country,Lendia,,Lendian,,,\n',
  measures: 'id,title,definition,unit,per_value,per_unit,kind,aliases,publication,revision_band,valid_for,revised,neighbours,order,source,ranks\n'
    + 'population,Population,,person,,,count,population,,0,P6Y,annually,,highest,office,\n',
};

/** A built pack around a block. `size` is what it says its container measures. */
export function pack(rows = block(), { container = { 'tallymark-pack': 1, datapackage: { name: 'hostile', version: '1.0.0', released: '2024-03-01' }, sheets }, size } = {}) {
  const json = Buffer.from(typeof container === 'string' ? container : JSON.stringify(container));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(size ?? json.length);
  return Buffer.concat([magic, length, json, rows]);
}
