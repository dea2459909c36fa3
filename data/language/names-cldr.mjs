// English names of units and currencies: CLDR's, their British spellings and SI prefixes, and the sheets.

// Units whose English name is an everyday word that seldom means the unit.
const EVERYDAY = new Set(
  ('dot point drop pinch jigger night item part em sun rod chain fun to-jp shaku sai ken rin osaji kosaji koku se-jp bu-jp cho jo-jp ri-jp cup-jp ' +
    'shaku-length shaku-cloth dessert-spoon dessert-spoon-imperial light-speed pixel generic ofhg ofglucose slug dram karat ' +
    'millimole-per-liter milligram-ofglucose-per-deciliter part-per-1e6 part-per-1e9 percent permille permyriad portion ' +
    'century decade year quarter month week day hour minute second fortnight mile-scandinavian pint-metric cup-metric fluid-ounce-metric ' +
    'quart-imperial pint-imperial cup-imperial gallon-imperial fluid-ounce-imperial calorie-it british-thermal-unit-it katal beaufort ' +
    'liter-per-100-kilometer kilowatt-hour-per-100-kilometer gasoline-energy-density foodcalorie grain').split(' '),
);
// Symbols that are words, letters of names or other things; the sheet has the ones that are safe.
const BAD_SYMBOLS = new Set(['a', 'as', 'am', 'at', 'in', 'pt', 'c', 'd', 'b', 'e', 'h', 'u', 'g', 't', 'st', 'ac', 'f', 'k', 'm', 's', 'n', 'r', 'v', 'l', '′', '″', "'", '"', '°', 'rev', 'deg', 'part', 'ly', 'yd', 'oz', 'lb', '#']);

const LONG_PREFIXES = { kilo: 'k', mega: 'M', giga: 'G', tera: 'T', peta: 'P', exa: 'E', zetta: 'Z', yotta: 'Y', hecto: 'h', deci: 'd', centi: 'c', milli: 'm', micro: 'µ', nano: 'n', pico: 'p', femto: 'f', atto: 'a' };
const BINARY_PREFIXES = { kibi: 'Ki', mebi: 'Mi', gibi: 'Gi', tebi: 'Ti', pebi: 'Pi' };
// unit, long names (singular), symbol, prefixes whose symbols are taken
const PREFIXED = [
  ['meter', ['meter', 'metre'], 'm', 'k c m µ n'],
  ['gram', ['gram', 'gramme'], 'g', 'k m µ n'],
  ['liter', ['liter', 'litre'], 'l', 'm c d h'],
  ['liter', ['liter', 'litre'], 'L', 'm c d'],
  ['watt', ['watt'], 'W', 'k M G T m'],
  ['watt-hour', ['watt hour'], 'Wh', 'k M G T'],
  ['joule', ['joule'], 'J', 'k M G T P E m'],
  ['hertz', ['hertz'], 'Hz', 'k M G T m'],
  ['byte', ['byte'], 'B', 'k M G T P E'],
  ['bit', ['bit'], 'bit', 'k M G T'],
  ['bit-per-second', ['bit per second', 'bit a second'], 'bps', 'k M G T'],
  ['volt', ['volt'], 'V', 'k M m µ'],
  ['ampere', ['ampere', 'amp'], 'A', 'k m µ'],
  ['ampere-hour', ['ampere hour', 'amp hour'], 'Ah', 'm k'],
  ['ohm', ['ohm'], 'Ω', 'k M m'],
  ['pascal', ['pascal'], 'Pa', 'k M G h m'],
  ['newton', ['newton'], 'N', 'k M m'],
  ['electronvolt', ['electronvolt', 'electron volt'], 'eV', 'k M G T m'],
  ['calorie', ['calorie'], 'cal', 'k'],
  ['second', ['second'], 's', 'm µ n p f'],
  ['tonne', ['tonne', 'ton'], 't', 'k M G'],
  ['parsec', ['parsec'], 'pc', 'k M G'],
  ['sievert', ['sievert'], 'Sv', 'm µ'],
  ['gray', ['gray'], 'Gy', 'm µ'],
  ['becquerel', ['becquerel'], 'Bq', 'k M G T P'],
  ['tesla', ['tesla'], 'T', 'm µ n'],
  ['farad', ['farad'], 'F', 'm µ n p'],
  ['mole', ['mole'], 'mol', 'k m µ n p'],
  ['bar', ['bar'], 'bar', 'm k'],
  ['kelvin', ['kelvin'], 'K', 'm µ n'],
  ['siemens', ['siemens'], 'S', 'm µ'],
  ['katal', [], 'kat', ''],
  ['dalton', ['dalton'], 'Da', 'k M'],
  ['lumen', ['lumen'], 'lm', ''],
  ['molar', [], 'M', ''],
];

// ISO codes that are also words or names in capitals: "TOP 10", "COP 27", "CUP".
const WORD_CODES = new Set('ALL TOP TRY CUP COP MAD BOB PEN GEL SOS AMD BAM RON ANG LAK MOP MGA WST'.split(' '));

export const normal = (text) => text.replace(/[-\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ').trim();
const british = (text) => text.replace(/meter/g, 'metre').replace(/liter/g, 'litre');
const RULES = { digits: 'kDigitsOnly', case: 'kExactCase', strict: 'kStrict', before: 'kBefore', after: 'kAfter', extent: 'kExtent', joined: 'kJoined', apart: 'kApart' };
const rules = (text) => text.split(' ').filter(Boolean).map((name) => RULES[name]).join(' | ') || '0';

export function unitNames(units, supplemental, sheet) {
  const rows = new Map();
  const add = (spelling, unit, rule) => {
    const exact = normal(spelling);
    const phrase = exact.toLowerCase();
    if (!phrase) return;
    const keepsCase = rule.includes('case');
    const key = `${phrase}|${keepsCase ? exact : ''}`;
    if (!rows.has(key)) rows.set(key, { phrase, exact: keepsCase ? exact : '', unit, rules: rules(rule) });
  };
  for (const [spelling, unit, rule = ''] of sheet) add(spelling, unit, rule);
  for (const [id, names] of Object.entries(units.long)) {
    if (/^(10p|1024p|per$|power\d|times|coordinateUnit)/.test(id)) continue;
    const unit = id.replace(/^[a-z]+-/, '');
    if (EVERYDAY.has(unit)) continue;
    for (const count of ['one', 'other']) {
      const pattern = names[`unitPattern-count-${count}`];
      if (!pattern) continue;
      const name = pattern.replace('{0}', '');
      add(name, unit, '');
      if (british(name) !== name) add(british(name), unit, '');
      const square = name.replace(/^ *square /, 'sq ');
      if (square !== name) {
        add(square, unit, '');
        add(square.replace('sq ', 'sq. '), unit, '');
        add(british(square), unit, '');
      }
      if (/^ *cubic /.test(name)) add(name.replace(/^ *cubic /, 'cu '), unit, '');
    }
    const symbol = normal((units.short[id]?.['unitPattern-count-other'] ?? '').replace('{0}', ''));
    if (symbol && !BAD_SYMBOLS.has(symbol.toLowerCase())) {
      add(symbol, unit, /[A-Z]/.test(symbol) || symbol.length <= 2 ? 'digits case' : 'digits');
      const plain = symbol.replace(/²/g, '2').replace(/³/g, '3');
      if (plain !== symbol) {
        add(plain, unit, 'digits case');
        add(symbol.replace(/²/g, '^2').replace(/³/g, '^3'), unit, 'digits case');
      }
    }
  }
  for (const [unit, longs, symbol, taken] of PREFIXED) {
    if (unit === 'molar') continue;
    const all = { '': '', ...LONG_PREFIXES, ...(unit === 'byte' || unit === 'bit' ? BINARY_PREFIXES : {}) };
    for (const [prefix, letter] of Object.entries(all)) {
      const id = prefix + unit;
      for (const name of prefix === '' && EVERYDAY.has(unit) ? [] : longs) {
        const plural = /(hertz|siemens)$/.test(name) ? name : name.replace(/^([a-z]+?)(s?)( (?:per|a) second| hour)?$/, (_, stem, s, tail) => (tail === ' hour' ? `${stem} hours` : `${stem}s${tail ?? ''}`));
        const whole = prefix + name;
        add(whole, id, '');
        add(prefix + plural, id, '');
      }
      if (letter && taken.split(' ').includes(letter)) {
        add(letter + symbol, id, 'digits case');
        if (letter === 'µ') {
          add(`μ${symbol}`, id, 'digits case');
          add(`u${symbol}`, id, 'digits case');
        }
        if (letter === 'k') add(`K${symbol}`, id, 'digits case');
        if (/^k?i/.test(letter) === false && symbol === 'B' && letter !== 'k') add((letter + symbol).toLowerCase(), id, 'digits');
      }
    }
  }
  return [...rows.values()];
}

export function currencyNames(currencies, sheet) {
  const rows = new Map();
  const settled = new Set(sheet.map(([spelling]) => normal(spelling).toLowerCase()));
  let fromSheet = true;
  const add = (spelling, currency, scale, rule) => {
    const exact = normal(spelling);
    const phrase = exact.toLowerCase();
    if (!phrase || (!fromSheet && settled.has(phrase))) return;
    const keepsCase = rule.includes('case');
    const key = `${phrase}|${keepsCase ? exact : ''}`;
    if (!rows.has(key)) rows.set(key, { phrase, exact: keepsCase ? exact : '', currency, scale, rules: rules(rule) });
  };
  for (const [spelling, currency, scale = '0', rule = 'after'] of sheet) add(spelling, currency, scale || '0', rule || 'after');
  fromSheet = false; // what the sheet says of a spelling is all that is said of it
  for (const [code, names] of Object.entries(currencies)) {
    if (/^X[A-Z]{2}$/.test(code) && !['XAF', 'XOF', 'XPF', 'XCD'].includes(code)) continue;
    if (!WORD_CODES.has(code)) add(code, code, '0', 'before after case');
    for (const count of ['one', 'other']) {
      const name = names[`displayName-count-${count}`];
      if (name && !/\(/.test(name)) add(name, code, '0', 'after');
    }
    for (const key of ['symbol', 'symbol-alt-narrow']) {
      const symbol = names[key];
      if (symbol && symbol !== code && !/^[A-Za-z]{1,3}$/.test(symbol)) add(symbol, code, '0', 'before after case');
    }
  }
  return [...rows.values()];
}
