/** What stands below the figures: what was set aside, and what they were held against. */
import type { PackInfo } from '../engine/report.js';
import { dateInWords } from './dates.js';
import type { Dismissal } from './dismissals.js';
import { h } from './dom.js';
import { ageInWords } from './ages.js';
import type { ListWords } from './language/list_words.js';
import { scopeInWords } from './words.js';

/** Null where nothing is. */
export function setAsideList(
  dismissals: readonly Dismissal[],
  takeBack: (dismissal: Dismissal) => void,
  words: ListWords,
): HTMLElement | null {
  if (dismissals.length === 0) return null;
  const items = dismissals.map((dismissal) => {
    const button = h('button', { type: 'button', class: 'textual' }, words.takeBack);
    button.setAttribute('aria-label', words.takeBackOf(scopeInWords(dismissal, words)));
    button.addEventListener('click', () => takeBack(dismissal));
    return h('li', {}, h('span', {}, scopeInWords(dismissal, words)), button);
  });
  return h(
    'details',
    { class: 'set-aside' },
    h('summary', {}, words.setAside(dismissals.length)),
    h('ul', {}, ...items),
  );
}

/** The packs, those of one day on one line: how old the data are is said before it is opened. */
export function heldAgainst(packs: readonly PackInfo[], today: Date, words: ListWords): HTMLElement | null {
  if (packs.length === 0) return null;
  const byDay = new Map<string, string[]>();
  for (const { name, version, released } of packs) {
    const day = released ?? '';
    byDay.set(day, [...(byDay.get(day) ?? []), `${name} ${version}`]);
  }
  const days = [...byDay.keys()].sort();
  const oldest = days[0] ?? '';
  const age = oldest && ageInWords(oldest, today, words);
  const lines = [...byDay].map(([day, names]) =>
    h('li', {}, day ? h('b', {}, `${dateInWords(day, words)}: `) : null, names.join(', ')),
  );
  return h(
    'details',
    { class: 'held-against' },
    h('summary', {}, [words.heldAgainst(packs.length), age && (days.length > 1 ? words.oldest(age) : age)].filter(Boolean).join(', ')),
    h('ul', {}, ...lines),
  );
}
