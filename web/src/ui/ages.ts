/** How old data are. */

const DAY_MS = 86_400_000;

/** "today’s", "9 days old", "3 months old"; empty for what is no date, or lies ahead. */
export function ageInWords(released: string, today: Date): string {
  const days = Math.floor((today.getTime() - Date.parse(released)) / DAY_MS);
  if (!Number.isFinite(days) || days < 0) return '';
  if (days === 0) return 'today’s';
  if (days < 60) return days === 1 ? '1 day old' : `${days} days old`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `${months} months old` : `${Math.round(months / 12)} years old`;
}
