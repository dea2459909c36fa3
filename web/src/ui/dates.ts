/** EDTF dates, times and ISO 8601 durations in words. What is not understood is shown as it is. */

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** "2023-05-23" → "23 May 2023", "198X" → "1980s", "1981~" → "about 1981", "a/b" → "a to b". */
export function dateInWords(edtf: string): string {
  if (edtf.includes('/')) {
    const [from, to] = edtf.split('/', 2) as [string, string];
    if (from === '' || from === '..') return `until ${dateInWords(to)}`;
    if (to === '' || to === '..') return `from ${dateInWords(from)}`;
    return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
  }
  if (/[~?%]$/.test(edtf)) return `about ${dateInWords(edtf.slice(0, -1))}`;
  if (/^-?\d{3}X$/.test(edtf)) return `${edtf.slice(0, -1)}0s`;
  const parts = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(.+))?$/.exec(edtf);
  if (!parts) return edtf.startsWith('T') ? edtf.slice(1) : edtf;
  const [, year, month, day, time] = parts;
  const words = [day && String(Number(day)), month && monthName(month), year];
  const date = words.filter(Boolean).join(' ');
  return time ? `${date}, ${time.replace('Z', ' UTC')}` : date;
}

/** The year an EDTF date begins with, or null. */
export function yearOf(edtf: string | null | undefined): string | null {
  return edtf ? (/^-?\d{4}/.exec(edtf)?.[0] ?? null) : null;
}

function monthName(month: string): string {
  const number = Number(month);
  // EDTF's 21 to 24 are seasons.
  const season = ['spring', 'summer', 'autumn', 'winter'][number - 21];
  return season ?? MONTH.format(new Date(Date.UTC(2000, number - 1, 1)));
}

const DURATION_UNITS: Readonly<Record<string, string>> = {
  Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second',
};

/** "P5Y" → "5 years". */
export function durationInWords(duration: string): string {
  const time = duration.indexOf('T');
  const words: string[] = [];
  for (const match of duration.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)) {
    const [, amount, letter] = match as unknown as [string, string, string];
    const unit = DURATION_UNITS[time >= 0 && match.index > time ? `T${letter}` : letter];
    words.push(`${amount} ${unit}${amount === '1' ? '' : 's'}`);
  }
  return words.length > 0 ? words.join(' ') : duration;
}
