/** Numbers and plurals, by the language's own rules. */
import type { Forms, ListWords } from './list_words.js';

/** The form that goes with a number: 0 is many in English, one in French. */
export function formOf(count: number, forms: Forms, { locale }: ListWords): string {
  return new Intl.PluralRules(locale).select(count) === 'one' ? forms.one : forms.other;
}

/** "5 years" */
export function inUnits(count: number, unit: string, { locale }: ListWords): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 20 }).format(count);
}

/** "a, b and c" */
export function joined(parts: readonly string[], locale: string): string {
  const written = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
  return locale === 'en' ? written.replace(/, and /, ' and ') : written;
}
