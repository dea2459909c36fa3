/**
 * The rows of the list, one a figure. A row is known again by its figure's key and kept: after an edit only
 * the rows that say something else are made anew.
 */
import { VERDICTS } from '../engine/report.js';
import { h } from './dom.js';
import type { FigureView, Look } from './present.js';
import { watchLooks } from './sources.js';
import { LOOKS } from './verdicts.js';

export type Order = 'place' | 'weight';
export type Filter = Look | 'all';

interface Row {
  readonly element: HTMLLIElement;
  readonly button: HTMLButtonElement;
  said: string;
  view: FigureView;
}

export class LedgerRows {
  readonly element = h('ol', { class: 'figures' });
  private rows: Row[] = [];
  private kept = new Map<string, Row>();
  private order: Order = 'place';
  private filter: Filter = 'all';
  private currentId: number | null = null;

  /** @param look pointer or focus are on a figure's row; null when they have left it */
  constructor(
    private readonly open: (figureId: number) => void,
    private readonly look: (figureId: number | null) => void,
  ) {
    this.element.addEventListener('keydown', (event) => this.onKey(event));
  }

  get length(): number {
    return this.rows.length;
  }

  /** @param language of the article */
  show(views: readonly FigureView[], language: string | null): void {
    const before = this.kept;
    this.kept = new Map();
    this.rows = views.map((view) => {
      const row = before.get(view.key) ?? this.make(view);
      this.kept.set(view.key, row);
      row.view = view;
      fill(row, language);
      return row;
    });
    this.arrange();
  }

  clear(): void {
    this.show([], null);
  }

  arrangeBy(order: Order): void {
    this.order = order;
    this.arrange();
  }

  choose(filter: Filter): void {
    this.filter = filter;
    for (const { element, view } of this.rows) element.hidden = filter !== 'all' && view.verdict !== filter;
  }

  /** Marks the figure whose card is open, and scrolls the list to it without moving the page. */
  setCurrent(figureId: number | null): void {
    if (figureId === this.currentId && figureId === null) return;
    this.currentId = figureId;
    for (const { button, view } of this.rows) {
      if (view.figure.id === figureId) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    const row = this.rows.find(({ view }) => view.figure.id === figureId);
    if (!row) return;
    const list = this.element;
    const top = row.element.offsetTop; // the list is what it is positioned in
    const hidden = top < list.scrollTop || top + row.element.offsetHeight > list.scrollTop + list.clientHeight;
    if (hidden) list.scrollTop = top - list.clientHeight / 3;
  }

  /** Puts the focus on a figure's row, or on the first; answers false where the filter hides it. */
  focus(figureId: number | null): boolean {
    const row = this.rows.find(({ view }) => view.figure.id === figureId) ?? this.visible()[0];
    if (!row || row.element.hidden) return false;
    row.button.focus();
    return true;
  }

  private make(view: FigureView): Row {
    const button = h('button', { type: 'button', class: 'figure' });
    const row: Row = { element: h('li', {}, button), button, said: '', view };
    button.addEventListener('click', () => this.open(row.view.figure.id));
    watchLooks(button, (on) => this.look(on ? row.view.figure.id : null));
    return row;
  }

  /** Only what stands in the wrong place is moved: a row that has the focus keeps it. */
  private arrange(): void {
    const ordered = this.order === 'place' ? this.rows : [...this.rows].sort((a, b) => weight(a) - weight(b));
    const wanted = new Set<Element>(ordered.map(({ element }) => element));
    for (const element of [...this.element.children]) if (!wanted.has(element)) element.remove();
    let next = this.element.firstElementChild;
    for (const { element } of ordered) {
      if (element === next) next = next.nextElementSibling;
      else this.element.insertBefore(element, next);
    }
    this.choose(this.filter);
  }

  private visible(): Row[] {
    const places = new Map([...this.element.children].map((element, index) => [element, index]));
    return this.rows
      .filter(({ element }) => !element.hidden)
      .sort((a, b) => places.get(a.element)! - places.get(b.element)!);
  }

  private onKey(event: KeyboardEvent): void {
    const rows = this.visible();
    const at = rows.findIndex(({ element }) => element.contains(event.target as Node));
    if (at < 0) return;
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1,
    };
    const goal = rows[goals[event.key] ?? -1];
    if (!goal) return;
    event.preventDefault();
    goal.button.focus();
  }
}

/** Before all others what may need a change; last what was not compared, or set aside. */
function weight({ view }: Row): number {
  return view.verdict === 'aside' ? VERDICTS.length : VERDICTS.indexOf(view.verdict);
}

function fill(row: Row, language: string | null): void {
  const { figure, verdict, headline, before, after } = row.view;
  if (row.element.dataset['figure'] !== String(figure.id)) row.element.dataset['figure'] = String(figure.id);
  const said = [verdict, before, figure.text, after, headline.strong, headline.rest].join('\n');
  if (said === row.said) return;
  row.said = said;
  row.button.dataset['look'] = verdict;
  row.button.replaceChildren(
    h('span', { class: 'sign', 'aria-hidden': 'true' }, LOOKS[verdict].sign),
    h('span', { class: 'snippet', lang: language }, before, h('b', { class: 'marked' }, figure.text), after),
    h('span', { class: 'result' }, h('b', {}, headline.strong), headline.rest && ` ${headline.rest}`),
  );
}
