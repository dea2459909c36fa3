/** What the figures were held against, and how old that is. */
import type { PackInfo } from '../engine/report.js';
import { dateInWords } from './dates.js';

const DAY_MS = 86_400_000;

/** "sanctions 1.0.0, 14 November 2026, 9 days old" */
export function packLine(pack: PackInfo, today: Date): string {
  const parts = [`${pack.name} ${pack.version}`];
  if (pack.released) parts.push(dateInWords(pack.released), ageInWords(pack.released, today));
  return parts.filter(Boolean).join(', ');
}

function ageInWords(released: string, today: Date): string {
  const days = Math.floor((today.getTime() - Date.parse(released)) / DAY_MS);
  if (!Number.isFinite(days) || days < 0) return '';
  if (days === 0) return 'today’s';
  if (days < 60) return days === 1 ? '1 day old' : `${days} days old`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `${months} months old` : `${Math.round(months / 12)} years old`;
}
