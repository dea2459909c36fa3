// Exact conversion factors of unit ids, from CLDR's supplemental units, as rationals of BigInts.

const BIG_POWER = 10n ** 18n;

function gcd(a, b) {
  while (b) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}
const ratio = (n, d = 1n) => {
  const g = gcd(n, d) || 1n;
  return { n: n / g, d: d / g };
};
const times = (a, b) => ratio(a.n * b.n, a.d * b.d);
const over = (a, b) => ratio(a.n * b.d, a.d * b.n);
const ONE = { n: 1n, d: 1n };

function decimal(text) {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text.trim());
  if (!match) return null;
  const places = (match[3] ?? '').length;
  const power = Number(match[4] ?? 0) - places;
  const digits = BigInt(match[1] + match[2] + (match[3] ?? ''));
  return power >= 0 ? ratio(digits * 10n ** BigInt(power)) : ratio(digits, 10n ** BigInt(-power));
}

// CLDR's factor language: one optional "/", products on either side of it.
function evaluate(expression, constants) {
  const product = (text) =>
    text.split('*').reduce((sum, part) => {
      const name = part.trim();
      const value = decimal(name) ?? evaluate(constants[name]._value, constants);
      return times(sum, value);
    }, ONE);
  const [above, below] = expression.split('/');
  return below === undefined ? product(above) : over(product(above), product(below));
}

// Every id that a name needs, and the durations.
export function unitIds(named) {
  const durations = ['second', 'minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century'];
  return [...new Set([...named, ...durations])];
}

// Units that newspapers and science write and CLDR does not list: factor to a CLDR unit, or none for
// a dimension of its own.
const BESIDE_CLDR = { angstrom: ['meter', '1E-10'], decibel: null, frame: null };

class Resolver {
  constructor(supplemental) {
    this.units = supplemental.convertUnits;
    this.prefixes = supplemental.unitPrefixes;
    this.constants = supplemental.unitConstants;
  }

  // {factor, dims, offset} of one unit without "per" and powers: "kilometer", "light-year".
  simple(name) {
    if (Object.hasOwn(BESIDE_CLDR, name)) {
      const [base, factor] = BESIDE_CLDR[name] ?? [name, '1'];
      return { factor: decimal(factor), dims: new Map([[base, 1]]), offset: { n: 0n, d: 1n } };
    }
    const row = this.units[name];
    if (row && !row._special) {
      const factor = row._factor ? evaluate(row._factor, this.constants) : ONE;
      const offset = row._offset ? evaluate(row._offset, this.constants) : { n: 0n, d: 1n };
      const base = row._baseUnit;
      const dims = base === name ? new Map([[name, 1]]) : this.dimensions(base);
      return { factor, dims, offset };
    }
    for (const [prefix, value] of Object.entries(this.prefixes)) {
      if (!name.startsWith(prefix) || name === 'kilogram') continue;
      const rest = this.simple(name.slice(prefix.length));
      if (!rest) continue;
      const scale = value._power10 !== undefined ? decimal(`1E${value._power10}`) : ratio(2n ** BigInt(value._power2));
      return { factor: times(rest.factor, scale), dims: rest.dims, offset: rest.offset };
    }
    return null;
  }

  dimensions(id) {
    const unit = this.compound(id);
    if (!unit) throw new Error(`no dimensions for ${id}`);
    return unit.dims;
  }

  // The longest run of parts that names one unit.
  compound(id) {
    let factor = ONE;
    let offset = { n: 0n, d: 1n };
    const dims = new Map();
    let sign = 1;
    let power = 1;
    const parts = id.split('-');
    for (let at = 0; at < parts.length; ) {
      if (parts[at] === 'per') {
        sign = -1;
        at += 1;
        continue;
      }
      if (/^(square|cubic|pow\d)$/.test(parts[at])) {
        power = { square: 2, cubic: 3 }[parts[at]] ?? Number(parts[at].slice(3));
        at += 1;
        continue;
      }
      if (/^\d+(e\d+)?$/.test(parts[at])) {
        const value = decimal(parts[at]);
        factor = sign > 0 ? times(factor, value) : over(factor, value);
        at += 1;
        continue;
      }
      let end = parts.length;
      let unit = null;
      for (; end > at && !unit; end -= 1) unit = this.simple(parts.slice(at, end).join('-'));
      if (!unit) return null;
      at = end + 1;
      for (let i = 0; i < power; i += 1) factor = sign > 0 ? times(factor, unit.factor) : over(factor, unit.factor);
      for (const [name, count] of unit.dims) dims.set(name, (dims.get(name) ?? 0) + sign * power * count);
      if (parts.length === 1 || id === unit.name || dims.size === 1) offset = unit.offset;
      power = 1;
    }
    return { factor, dims, offset };
  }
}

const show = (dims) =>
  [...dims]
    .filter(([, count]) => count)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => (count === 1 ? name : `${name}^${count}`))
    .join(' ');

// "mantissa, exponent" for the C++ Decimal; 15 significant digits where 18 do not hold it.
function parts(value) {
  let mantissa = value;
  let exponent = 0;
  while (mantissa && mantissa % 10n === 0n) {
    mantissa /= 10n;
    exponent += 1;
  }
  return { mantissa, exponent };
}

function asDecimals(factor, offset) {
  // Move powers of ten out of the denominator, so that 0.3048 is 3048 × 10^-4 over 1.
  let { n, d } = factor;
  let shift = 0;
  for (let i = 0; i < 60 && d !== 1n; i += 1) {
    const better = gcd(d, 10n);
    if (better === 1n) break;
    const scaled = ratio(n * 10n, d);
    if (scaled.d >= d) break;
    n = scaled.n;
    d = scaled.d;
    shift -= 1;
  }
  let up = parts(n);
  let down = parts(d);
  if (up.mantissa >= BIG_POWER || down.mantissa >= BIG_POWER) {
    // Not exact in 18 digits: one rounded decimal instead.
    const digits = 15;
    const size = factor.n.toString().length - factor.d.toString().length;
    const power = digits - size + 1;
    const scaled = power >= 0 ? (factor.n * 10n ** BigInt(power)) / factor.d : factor.n / (factor.d * 10n ** BigInt(-power));
    const text = scaled.toString();
    const cut = text.length - digits;
    const rounded = (scaled + 5n * 10n ** BigInt(cut - 1)) / 10n ** BigInt(cut);
    up = parts(rounded);
    up.exponent += cut - power;
    down = { mantissa: 1n, exponent: 0 };
    shift = 0;
  }
  // offset × denominator, as a decimal
  const denominator = ratio(down.mantissa * 10n ** BigInt(down.exponent));
  const scaledOffset = times(offset, denominator);
  let o = { mantissa: 0n, exponent: 0 };
  if (scaledOffset.n) {
    let { n: on, d: od } = scaledOffset;
    let os = 0;
    while (od !== 1n) {
      const next = ratio(on * 10n, od);
      on = next.n;
      od = next.d;
      os -= 1;
    }
    o = parts(on);
    o.exponent += os;
  }
  const out = (p, extra = 0) => `${p.mantissa}, ${p.exponent + extra}`;
  return { numerator: out(up, shift), denominator: out(down), offset: out(o) };
}

// Rows {id, dimension, numerator, denominator, offset}; ids CLDR cannot convert are left out.
export function conversions(supplemental, ids) {
  const resolver = new Resolver(supplemental);
  return ids.flatMap((id) => {
    const unit = resolver.compound(id);
    if (!unit) return [];
    return [{ id, dimension: show(unit.dims), ...asDecimals(unit.factor, unit.offset) }];
  });
}
