/** Values with their units, in words. */
import type { Figure, Per, Value } from '../engine/report.js';
import { dateInWords, durationInWords } from './dates.js';
import type { Words } from './language/card_words.js';
import { formOf } from './language/numbers.js';

/** What a value is of: enough to write it down. */
export interface Quantity {
  readonly kind?: Figure['kind'];
  readonly unit: string | null;
  readonly per?: Per | undefined;
}

/** 104.6 of `{ unit: 'person', per: { value: 1000, unit: 'person' } }` → "104.6 per 1,000 people". */
export function quantityInWords(value: Value, of: Quantity, words: Words): string {
  if (typeof value === 'string') return /^-?P/.test(value) ? durationInWords(value, words) : dateInWords(value, words);
  if (of.kind === 'rank') return words.rank(plain(value, words));
  if (of.kind === 'date') return String(value);
  const amount = amountInWords(value, of.unit, of.per, words);
  return of.per ? `${amount} ${perInWords(of.per, words)}` : amount;
}

/** "49.6 million" rather than 49,600,000, where nothing is lost by it. */
export function numberInWords(value: number, words: Words): string {
  return isScaled(value)
    ? format(value, words, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 })
    : plain(value, words);
}

/** From a million on, to the thousandth of a million, billion, trillion. */
function isScaled(value: number): boolean {
  const scale = [1e12, 1e9, 1e6].find((size) => Math.abs(value) >= size);
  return scale !== undefined && value % (scale / 1000) === 0;
}

function format(value: number, { locale }: Words, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(value);
}

function plain(value: number, words: Words): string {
  return format(value, words, { maximumFractionDigits: 20 });
}

function amountInWords(value: number, unit: string | null, per: Per | undefined, words: Words): string {
  // "104.6 people per 1,000 people" says one thing twice.
  if (!unit || (per && per.unit === unit)) return numberInWords(value, words);
  if (unit === 'percent') return format(value, words, { style: 'unit', unit, maximumFractionDigits: 20 });
  if (/^[A-Z]{3}$/.test(unit)) return moneyInWords(value, unit, words);
  return words.counted(numberInWords(value, words), nounFor(value, unit, words));
}

function moneyInWords(value: number, currency: string, words: Words): string {
  const named = isScaled(value) && words.namesMoney;
  const parts = new Intl.NumberFormat(words.locale, {
    style: 'currency',
    currency,
    currencyDisplay: named ? 'name' : 'symbol',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 20,
  }).formatToParts(value);
  // The number by our own rule, what stands around it (sign, symbol) by the language's.
  const isDigits = ({ type }: Intl.NumberFormatPart): boolean => /^(?:integer|group|decimal|fraction)$/.test(type);
  const join = (some: Intl.NumberFormatPart[]): string => some.map((part) => part.value).join('');
  const from = parts.findIndex(isDigits);
  const [before, after] = [join(parts.slice(0, from)), join(parts.slice(from).filter((part) => !isDigits(part)))];
  const number = before + (isScaled(value) ? numberInWords(Math.abs(value), words) : join(parts.filter(isDigits)));
  return named ? words.counted(number, after.trim()) : number + after;
}

function perInWords({ value, unit }: Per, words: Words): string {
  const amount = value === 1 && unit ? null : plain(value, words);
  return words.per(unit ? nounFor(value, unit, words) : '', amount);
}

/** What is counted, in the form for that number. A noun of the article's is said as the article has it, in English. */
function nounFor(value: number, unit: string, words: Words): string {
  const known = words.units[unit];
  if (known) return formOf(value, known, words);
  try {
    const parts = new Intl.NumberFormat(words.locale, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(value);
    return parts.filter(({ type }) => type === 'unit').map((part) => part.value.trim()).join(' ');
  } catch {
    return pluralFor(value, unit);
  }
}

const IRREGULAR: Readonly<Record<string, string>> = { child: 'children', man: 'men', woman: 'women', life: 'lives' };

/** Plural of a unit's or head noun's singular. CLDR's compounds put the plural before "per". */
function pluralFor(value: number, unit: string): string {
  const words = unit.replaceAll('-', ' ');
  if (value === 1) return words;
  const [measure, ...rest] = words.split(' per ') as [string, ...string[]];
  return [plural(measure), ...rest].join(' per ');
}

function plural(phrase: string): string {
  const cut = phrase.lastIndexOf(' ') + 1;
  const noun = phrase.slice(cut);
  return phrase.slice(0, cut) + (IRREGULAR[noun] ?? regularPlural(noun));
}

function regularPlural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
