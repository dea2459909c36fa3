/**
 * The interval a figure's digits allow, in words.
 *
 * The last digit written says how exact a figure is: "90" stands for anything from 89.5 to 90.5.
 * The engine has worked it out (`low`, `high`, the hedge included); here it is only said.
 */
import type { Figure, Value } from '../engine/report.js';
import { quantityInWords, type Quantity } from './quantities.js';

export function intervalInWords(figure: Figure): string | null {
  const { low, high } = figure;
  if (low === null && high === null) return null;
  const bare: Quantity = { kind: figure.kind, unit: bareUnit(figure.unit) };
  const say = (value: Value): string => quantityInWords(value, bare);
  if (low === null) return `${say(high!)} or less`;
  if (high === null) return `${say(low)} or more`;
  if (figure.kind === 'rank') return low === high ? say(low) : `ranks ${low} to ${high}`;
  if (low === high) return typeof low === 'number' ? `exactly ${say(low)}` : say(low);
  if (figure.kind === 'date' && isWholeYear(low, high)) return `any day of ${String(low).slice(0, 4)}`;
  return `${say(low)} to ${say(high)}`;
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
