/** Texts that an article was made from, where they stand in the page, and what of them a figure is held to. */
import type { Finding, Place, Report, SourceText, Stretch } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import { h } from './dom.js';
import type { ListWords } from './language/list_words.js';
import { surroundings, type FigureView } from './present.js';

/** What holds the source texts. Several are known by their index in `texts`. */
export interface Sources {
  /** As they are now; none while there is nothing to compare with. */
  readonly texts: readonly NamedText[];
  /** What shows them beside the article; null where they stand somewhere else. */
  readonly shown: ShownSources | null;
}

export interface ShownSources {
  /**
   * Marks these places and no others.
   * @param texts those the places count in: in a text that has changed since, nothing is marked
   * @param from the figure whose partners they are; null where they are nobody's
   */
  point(places: readonly Place[], texts: readonly NamedText[], from: FigureView | null): void;
  /** Marks a place, and puts the caret before its figure. */
  go(place: Place, texts: readonly NamedText[]): void;
}

/** Where in the sources a figure's partners stand, that of the shown finding first. */
export function placesOf({ shown, also }: FigureView): Place[] {
  return [shown, ...also].flatMap((finding) => (finding ? placesIn(finding) : []));
}

function placesIn({ evidence }: Finding): Place[] {
  return evidence.flatMap(({ place }) => (place ? [place] : []));
}

/** Of a source's figure that the article leaves out there is no sentence in the report. */
export function placeOf(against: number, { start, end }: Stretch): Place {
  return { against, start, end, figure: { start, end } };
}

export interface LeftOutActions {
  go(place: Place): void;
  /** The pointer or the focus is on a figure of the list; null when on none. */
  look(place: Place | null): void;
}

/**
 * What the sources have and the article has not; null where that is nothing.
 * @param actions null where the sources are not shown: there is nowhere to go
 */
export function leftOutList(report: Report, texts: readonly NamedText[], actions: LeftOutActions | null, words: ListWords): HTMLElement | null {
  const sources = report.against ?? [];
  const lists = sources.flatMap((source, against) => {
    const items = rowsOf(source, against, texts[against]?.text ?? '', actions);
    if (items.length === 0) return [];
    return [details(words.leftOut(sources.length > 1 ? source.name : null, items.length), items)];
  });
  return lists.length === 0 ? null : h('div', {}, ...lists);
}

function details(summary: string, items: readonly HTMLElement[]): HTMLElement {
  return h('details', { class: 'left-out', open: true }, h('summary', {}, summary), h('ol', {}, ...items));
}

function rowsOf({ leftOut }: SourceText, against: number, text: string, actions: LeftOutActions | null): HTMLElement[] {
  return leftOut.map((figure) => {
    const { before, after } = surroundings(text, figure);
    const words = [before, h('b', {}, figure.text), after];
    if (!actions) return h('li', { class: 'snippet' }, ...words);
    const place = placeOf(against, figure);
    const button = h('button', { type: 'button', class: 'snippet' }, ...words);
    button.addEventListener('click', () => actions.go(place));
    watchLooks(button, (on) => actions.look(on ? place : null));
    return h('li', {}, button);
  });
}

/** Tells when pointer or focus come to an element, and when they leave it. */
export function watchLooks(element: HTMLElement, look: (on: boolean) => void): void {
  element.addEventListener('pointerenter', () => look(true));
  element.addEventListener('pointerleave', () => look(false));
  element.addEventListener('focus', () => look(true));
  element.addEventListener('blur', () => look(false));
}
