/**
 * The interval a figure's digits allow, in words.
 *
 * The last digit written says how exact a figure is: "90" stands for anything from 89.5 to 90.5.
 * The engine has worked it out (`low`, `high`, the hedge included); here it is only said.
 */
import type { Figure, Value } from '../engine/report.js';
import type { Words } from './language/card_words.js';
import { quantityInWords, type Quantity } from './quantities.js';

export function intervalInWords(figure: Figure, words: Words): string | null {
  const { low, high } = figure;
  if (low === null && high === null) return null;
  const bare: Quantity = { kind: figure.kind, unit: bareUnit(figure.unit) };
  const say = (value: Value): string => quantityInWords(value, bare, words);
  if (low === null) return words.orLess(say(high!));
  if (high === null) return words.orMore(say(low));
  if (figure.kind === 'rank') return low === high ? say(low) : words.ranks(String(low), String(high));
  if (low === high) return typeof low === 'number' ? words.exactly(say(low)) : say(low);
  if (figure.kind === 'date' && isWholeYear(low, high)) return words.anyDay(String(low).slice(0, 4));
  return words.between(say(low), say(high));
}

/** Whether the interval comes from digits at all; a weekday or a rank is read, not measured. */
export function hasDigits({ low, high, kind }: Figure): boolean {
  return kind !== 'rank' && (typeof low === 'number' || typeof high === 'number');
}

/** Signs stay with the number; nouns would only be said twice. */
function bareUnit(unit: string | null): string | null {
  return unit && (unit === 'percent' || /^[A-Z]{3}$/.test(unit)) ? unit : null;
}

function isWholeYear(low: Value, high: Value): boolean {
  const from = String(low);
  const to = String(high);
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);
}
