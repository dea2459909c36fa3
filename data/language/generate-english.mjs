// Writes the unit and currency tables from CLDR and the spelling sheets. See README.md.
import fs from 'node:fs';
import path from 'node:path';
import { conversions, unitIds } from './units-cldr.mjs';
import { currencyNames, unitNames } from './names-cldr.mjs';

const cldr = process.argv[2];
if (!cldr) {
  console.error('usage: generate-english.mjs CLDR_NODE_MODULES');
  process.exit(2);
}
const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../..');
const read = (file) => JSON.parse(fs.readFileSync(path.join(cldr, file), 'utf8'));
const sheet = (file) =>
  fs
    .readFileSync(path.join(root, 'data/language/en', file), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split(','));

const version = read('cldr-core/package.json').version;
const supplemental = read('cldr-core/supplemental/units.json').supplemental;
const units = read('cldr-units-full/main/en/units.json').main.en.units;
const currencies = read('cldr-numbers-full/main/en/currencies.json').main.en.numbers.currencies;

const quote = (text) => JSON.stringify(text).replace(/[\u0080-\uffff]/g, (c) => c);
const banner = `// Written by data/language/generate-english.mjs from CLDR ${version} and the spelling\n// sheets; do not edit.\n`;
const byBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

function write(file, text) {
  fs.writeFileSync(path.join(root, file), text);
  console.log(`${file}: ${text.split('\n').length} lines`);
}

const spellings = sheet('unit-spellings.csv');
const names = unitNames(units, supplemental, spellings);
const ids = unitIds(names.map((name) => name.unit));
const table = conversions(supplemental, ids);
const rows = [...table].sort((a, b) => byBytes(a.id, b.id));
write(
  'wasm/src/quantity/unit_table.cpp',
  `${banner}#include "quantity/unit.h"

namespace tallymark {

// Sorted by id. A value in the base unit is (value × numerator + offset) / denominator.
constinit const UnitRow kUnitTable[] = {
${rows
  .map(
    (r) =>
      `    {${quote(r.id)}, ${quote(r.dimension)}, Decimal(${r.numerator}), Decimal(${r.denominator}), Decimal(${r.offset})},`,
  )
  .join('\n')}
};
const size_t kUnitTableSize = ${rows.length};

}  // namespace tallymark
`,
);

const known = new Set(rows.map((r) => r.id));
const kept = names.filter((n) => known.has(n.unit) || (console.warn(`no conversion: ${n.unit}`), false));
kept.sort((a, b) => byBytes(a.phrase, b.phrase) || byBytes(a.exact, b.exact));
write(
  'wasm/src/language/en/unit_names.cpp',
  `${banner}#include "language/unit_names.h"

namespace tallymark::language {

// Sorted by phrase: lower case, single spaces, hyphens as spaces.
constexpr UnitName kUnitNames[] = {
${kept.map((n) => `    {${quote(n.phrase)}, ${quote(n.exact)}, ${quote(n.unit)}, ${n.rules}},`).join('\n')}
};
const size_t kUnitNameCount = ${kept.length};
constinit const NameFilter kUnitStarts = NameFilter::of_starts(kUnitNames);

}  // namespace tallymark::language
`,
);

const money = currencyNames(currencies, sheet('currency-spellings.csv'));
money.sort((a, b) => byBytes(a.phrase, b.phrase) || byBytes(a.exact, b.exact));
write(
  'wasm/src/language/en/currency_names.cpp',
  `${banner}#include "language/currency_names.h"

namespace tallymark::language {

// Sorted by phrase: lower case, single spaces, hyphens as spaces.
constexpr CurrencyName kCurrencyNames[] = {
${money.map((n) => `    {${quote(n.phrase)}, ${quote(n.exact)}, ${quote(n.currency)}, ${n.scale}, ${n.rules}},`).join('\n')}
};
const size_t kCurrencyNameCount = ${money.length};
constinit const NameFilter kCurrencyStarts = NameFilter::of_starts(kCurrencyNames);
constinit const NameFilter kCurrencyEnds = NameFilter::of_ends(kCurrencyNames, kBefore);

}  // namespace tallymark::language
`,
);
