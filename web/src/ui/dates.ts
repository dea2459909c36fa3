/** EDTF dates, times and ISO 8601 durations in words. What is not understood is shown as it is. */
import type { ListWords } from './language/list_words.js';
import { inUnits } from './language/numbers.js';

/** "2023-05-23" → "23 May 2023", "198X" → "1980s", "1981~" → "about 1981", "a/b" → "a to b". */
export function dateInWords(edtf: string, words: ListWords): string {
  const say = (date: string): string => dateInWords(date, words);
  if (edtf.includes('/')) {
    const [from, to] = edtf.split('/', 2) as [string, string];
    if (from === '' || from === '..') return words.until(say(to));
    if (to === '' || to === '..') return words.from(say(from));
    return from === to ? say(from) : words.span(say(from), say(to));
  }
  if (/[~?%]$/.test(edtf)) return words.about(say(edtf.slice(0, -1)));
  if (/^-?\d{3}X$/.test(edtf)) return words.decade(`${edtf.slice(0, -1)}0`);
  const parts = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(.+))?$/.exec(edtf);
  if (!parts) return edtf.startsWith('T') ? edtf.slice(1) : edtf;
  const [, year = '', month, day, time] = parts;
  const date = month ? monthOf(year, Number(month), day, words) : year;
  return time ? `${date}, ${time.replace('Z', ' UTC')}` : date;
}

/** The period of a value, for a headline: days of two years are told in years, "2004 to 2013", as the engine's sentences tell them. */
export function periodInWords(edtf: string, words: ListWords): string {
  const [, from, first, to, last] = /^(\d{4})-(\d\d-\d\d)\/(\d{4})-(\d\d-\d\d)$/.exec(edtf) ?? [];
  const inYears = from && to && (from !== to || (first === '01-01' && last === '12-31'));
  return dateInWords(inYears ? `${from}/${to}` : edtf, words);
}

/** The year an EDTF date begins with, or null. */
export function yearOf(edtf: string | null | undefined): string | null {
  return edtf ? (/^-?\d{4}/.exec(edtf)?.[0] ?? null) : null;
}

function monthOf(year: string, month: number, day: string | undefined, words: ListWords): string {
  // EDTF's 21 to 24 are seasons.
  const season = words.seasons[month - 21];
  if (season) return `${season} ${year}`;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month - 1, Number(day ?? 1));
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day && { day: 'numeric' as const }) } as const;
  return words.dated(new Intl.DateTimeFormat(words.dates, options).format(date));
}

const DURATION_UNITS: Readonly<Record<string, string>> = {
  Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second',
};

/** "P5Y" → "5 years". */
export function durationInWords(duration: string, words: ListWords): string {
  const time = duration.indexOf('T');
  const parts: string[] = [];
  for (const match of duration.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)) {
    const [, amount, letter] = match as unknown as [string, string, string];
    parts.push(inUnits(Number(amount), DURATION_UNITS[time >= 0 && match.index > time ? `T${letter}` : letter]!, words));
  }
  return parts.length > 0 ? parts.join(' ') : duration;
}
