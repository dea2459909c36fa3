/** Values with their units, in words. */
import type { Figure, Per, Value } from '../engine/report.js';
import { dateInWords, durationInWords } from './dates.js';

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

/** What a value is of: enough to write it down. */
export interface Quantity {
  readonly kind?: Figure['kind'];
  readonly unit: string | null;
  readonly per?: Per | undefined;
}

/** 104.6 of `{ unit: 'person', per: { value: 1000, unit: 'person' } }` → "104.6 per 1,000 people". */
export function quantityInWords(value: Value, of: Quantity): string {
  if (typeof value === 'string') return timeInWords(value);
  if (of.kind === 'rank') return `rank ${NUMBER.format(value)}`;
  if (of.kind === 'date') return String(value);
  const amount = amountInWords(value, of.unit, of.per);
  return of.per ? `${amount} ${perInWords(of.per)}` : amount;
}

/** "49.6 million" rather than 49,600,000, where nothing is lost by it. */
export function numberInWords(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  if (!scale || value % (scale[0] / 1000) !== 0) return NUMBER.format(value);
  return `${NUMBER.format(value / scale[0])} ${scale[1]}`;
}

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

function timeInWords(value: string): string {
  return /^-?P/.test(value) ? durationInWords(value) : dateInWords(value);
}

function amountInWords(value: number, unit: string | null, per: Per | undefined): string {
  const number = numberInWords(value);
  // "104.6 people per 1,000 people" says one thing twice.
  if (!unit || (per && per.unit === unit)) return number;
  if (unit === 'percent') return `${number}%`;
  if (/^[A-Z]{3}$/.test(unit)) return moneyInWords(value, unit);
  return `${number} ${pluralFor(value, unit)}`;
}

function moneyInWords(value: number, currency: string): string {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 20,
  });
  // The number by our own rule, what stands around it (sign, symbol) by the language's.
  const parts = format.formatToParts(value);
  const isDigits = (type: string): boolean => /^(?:integer|group|decimal|fraction)$/.test(type);
  const from = parts.findIndex(({ type }) => isDigits(type));
  const before = parts.slice(0, from).map((part) => part.value);
  const after = parts.slice(from).filter(({ type }) => !isDigits(type)).map((part) => part.value);
  const digits = parts.filter(({ type }) => isDigits(type)).map((part) => part.value).join('');
  const scaled = numberInWords(Math.abs(value));
  return [...before, /[a-z]/.test(scaled) ? scaled : digits, ...after].join('');
}

function perInWords({ value, unit }: Per): string {
  if (!unit) return `per ${NUMBER.format(value)}`;
  return value === 1 ? `per ${spaced(unit)}` : `per ${NUMBER.format(value)} ${pluralFor(value, unit)}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people', child: 'children', man: 'men', woman: 'women', foot: 'feet', life: 'lives',
  percent: 'percent', celsius: 'celsius', fahrenheit: 'fahrenheit', hertz: 'hertz',
};

/** Plural of a unit's or head noun's singular. CLDR's compounds put the plural before "per". */
function pluralFor(value: number, unit: string): string {
  const words = spaced(unit);
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

function spaced(unit: string): string {
  return unit.replaceAll('-', ' ');
}
