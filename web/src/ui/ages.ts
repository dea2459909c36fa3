/** How old data are. */
import type { ListWords } from './language/list_words.js';
import { inUnits } from './language/numbers.js';

const DAY_MS = 86_400_000;

/** "today’s", "9 days old", "3 months old"; empty for what is no date, or lies ahead. */
export function ageInWords(released: string, today: Date, words: ListWords): string {
  const days = Math.floor((today.getTime() - Date.parse(released)) / DAY_MS);
  if (!Number.isFinite(days) || days < 0) return '';
  if (days === 0) return words.today;
  const months = Math.round(days / 30.44);
  if (days < 60) return words.age(inUnits(days, 'day', words));
  return words.age(months < 24 ? inUnits(months, 'month', words) : inUnits(Math.round(months / 12), 'year', words));
}
