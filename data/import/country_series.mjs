// Yearly series of countries: the shape in which the World Bank's and Gapminder's files come.
import { parseTable } from './csv.mjs';
import { toDecimals, toSignificant } from './decimal_text.mjs';

/** Places whose status is disputed: no primary source has figures of them here, so that none is contradicted (data/packs/README.md). */
export const DISPUTED = new Set(['ESH', 'PSE', 'TWN', 'XKX']);

/**
 * Observation rows from a file with one row per place and year.
 *   columns   { place, year, value }: names of the columns
 *   measure, source, status: as in the sheet
 *   places    the ids that may stand in the result; others (groupings of the publisher) are left out
 *   renamed   { code of the file: id }
 *   from, to  first and last year; the last leaves out what the publisher only projects
 *   decimals or significant: how many digits are kept; more than news ever states
 *   zero      false: a zero means "none recorded", and gives no row
 * Throws where a place has two values for a year: the wrong column was read.
 */
export function countrySeries(text, options) {
  const { columns, measure, source, places, from, to, decimals, significant } = options;
  const { renamed = {}, status = 'actual', zero = true } = options;
  const { header, rows } = parseTable(text);
  for (const name of Object.values(columns)) {
    if (!header.includes(name)) throw new Error(`no column "${name}" among ${header.join(', ')}`);
  }
  const seen = new Set();
  const out = [];
  for (const row of rows) {
    const code = row[columns.place].toUpperCase();
    const entity = renamed[code] ?? code;
    const period = row[columns.year];
    const value = row[columns.value];
    if (!places.has(entity) || value === '') continue;
    if (!/^\d{4}$/.test(period)) throw new Error(`not a year: ${period}`);
    if (Number(period) < from || Number(period) > to) continue;
    if (seen.has(`${entity} ${period}`)) throw new Error(`${entity} ${period} stands twice`);
    seen.add(`${entity} ${period}`);
    const kept = decimals === undefined ? toSignificant(value, significant) : toDecimals(value, decimals);
    if (!zero && /^0*(\.0*)?$/.test(kept)) continue;
    out.push({ entity, measure, period, value: kept, status, source });
  }
  return out;
}

/** New rows: `numerator` divided by `denominator` of the same place and period, to `significant` digits. */
export function ratios(numerator, denominator, { measure, source, significant }) {
  const below = new Map(denominator.map((row) => [`${row.entity} ${row.period}`, Number(row.value)]));
  return numerator.flatMap((row) => {
    const other = below.get(`${row.entity} ${row.period}`);
    if (!other) return [];
    const value = toSignificant(String(Number(row.value) / other), significant);
    return [{ ...row, measure, source, value }];
  });
}
