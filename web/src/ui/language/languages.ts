/**
 * Which languages there are, which one is spoken here, and how its words come: those of the English list with the
 * widget, every other with the file of its own in which they stand.
 */
import type { Words } from './card_words.js';
import { LIST } from './en/list.js';
import type { ListWords } from './list_words.js';

export const LANGUAGES = ['en', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The first that we speak: what the integrator says, what the page says where the list stands, what the visitor reads;
 * else English.
 */
export function languageOf(said: string | undefined, place: Element): Language {
  const page = place.closest('[lang]')?.getAttribute('lang') ?? place.ownerDocument.documentElement.lang;
  const visitor = place.ownerDocument.defaultView?.navigator.languages ?? [];
  const wanted = [said ?? '', page, ...visitor].map((tag) => tag.toLowerCase().split(/[-_]/, 1)[0]!);
  return LANGUAGES.find((one) => one === wanted.find((tag) => (LANGUAGES as readonly string[]).includes(tag))) ?? 'en';
}

/** At once for English; a language whose file cannot be had is said in English. */
export function listWords(language: Language): ListWords | Promise<ListWords> {
  if (language === 'en') return LIST;
  const loaded = language === 'de' ? import('./de/list.js') : import('./fr/list.js');
  return loaded.then((words) => words.LIST, () => LIST);
}

/** With what cards and reports need besides. */
export async function allWords(list: ListWords): Promise<Words> {
  const { CARD } = await (list.locale === 'de' ? import('./de/card.js') : list.locale === 'fr' ? import('./fr/card.js') : import('./en/card.js'));
  return { ...list, ...CARD };
}
