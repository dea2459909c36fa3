/** What stands below the figures: what was set aside, and what they were held against. */
import type { PackInfo } from '../engine/report.js';
import { dateInWords } from './dates.js';
import type { Dismissal } from './dismissals.js';
import { h } from './dom.js';
import { ageInWords } from './ages.js';
import { scopeInWords } from './words.js';

/** Null where nothing is. */
export function setAsideList(
  dismissals: readonly Dismissal[],
  takeBack: (dismissal: Dismissal) => void,
): HTMLElement | null {
  if (dismissals.length === 0) return null;
  const items = dismissals.map((dismissal) => {
    const button = h('button', { type: 'button', class: 'textual' }, 'Take back');
    button.setAttribute('aria-label', `Take back: ${scopeInWords(dismissal)}`);
    button.addEventListener('click', () => takeBack(dismissal));
    return h('li', {}, h('span', {}, scopeInWords(dismissal)), button);
  });
  return h(
    'details',
    { class: 'set-aside' },
    h('summary', {}, `${dismissals.length} set aside`),
    h('ul', {}, ...items),
  );
}

/** The packs, those of one day on one line: how old the data are is said before it is opened. */
export function heldAgainst(packs: readonly PackInfo[], today: Date): HTMLElement | null {
  if (packs.length === 0) return null;
  const byDay = new Map<string, string[]>();
  for (const { name, version, released } of packs) {
    const day = released ?? '';
    byDay.set(day, [...(byDay.get(day) ?? []), `${name} ${version}`]);
  }
  const days = [...byDay.keys()].sort();
  const oldest = days[0] ?? '';
  const age = oldest && ageInWords(oldest, today);
  const lines = [...byDay].map(([day, names]) =>
    h('li', {}, day ? h('b', {}, `${dateInWords(day)}: `) : null, names.join(', ')),
  );
  const count = packs.length === 1 ? 'one pack' : `${packs.length} packs`;
  return h(
    'details',
    { class: 'held-against' },
    h('summary', {}, ['Held against ' + count, age && (days.length > 1 ? `the oldest ${age}` : age)].filter(Boolean).join(', ')),
    h('ul', {}, ...lines),
  );
}
