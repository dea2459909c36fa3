/**
 * The list of all figures: the primary view for a screen reader and the way to every card by key.
 *
 * The sentence with the denominator first; a tally with one stroke a figure; filters by result; the
 * figures in their order in the text. On a narrow screen it folds into a bar at the bottom.
 */
import { VERDICTS, type Report, type Verdict } from '../engine/report.js';
import { h } from './dom.js';
import { ledgerSentence } from './ledger_sentence.js';
import { packLine } from './pack_lines.js';
import type { FigureView } from './present.js';
import { LOOKS } from './verdicts.js';
import type { Mode } from './words.js';

export interface LedgerActions {
  /** A figure was chosen in the list. */
  open(figureId: number): void;
  /** The reader gave the publication date that the text lacks. */
  publishedOn(date: string): void;
}

type Filter = Verdict | 'all';

export class Ledger {
  readonly element = h('section', { class: 'ledger', 'aria-labelledby': 'tallymark-ledger-title' });
  private readonly sentence = h('p', { class: 'sentence', role: 'status' });
  private readonly content = h('div', { class: 'ledger-content', id: 'tallymark-ledger-content' });
  private readonly fold = h(
    'button',
    { type: 'button', class: 'fold', 'aria-expanded': 'false', 'aria-controls': this.content.id },
    'All figures',
  );
  private readonly items = new Map<number, HTMLLIElement>();
  private filter: Filter = 'all';

  constructor(
    private readonly actions: LedgerActions,
    private readonly mode: Mode,
  ) {
    this.fold.addEventListener('click', () => this.unfold(!this.isUnfolded));
    const title = h('h2', { id: 'tallymark-ledger-title' }, 'The figures');
    this.element.append(
      h('header', { class: 'ledger-header' }, title, this.sentence, this.fold),
      this.content,
    );
    this.content.addEventListener('keydown', (event) => this.onKey(event));
  }

  /** Something other than a report: that it is being made, or why there is none. */
  say(message: string): void {
    this.sentence.textContent = message;
    this.content.replaceChildren();
    this.items.clear();
  }

  show(report: Report, views: readonly FigureView[]): void {
    this.items.clear();
    for (const view of views) this.items.set(view.figure.id, this.item(view));
    const list = h('ol', { class: 'figures', 'aria-label': 'Figures in the text' });
    list.append(...this.items.values());
    this.sentence.textContent = ledgerSentence(report, this.mode);
    this.content.replaceChildren(
      ...[
        tally(views),
        report.article.published === null ? this.dateField() : null,
        views.length > 0 ? this.filters(report) : null,
        list,
        about(report),
      ].filter((node) => node !== null),
    );
    this.choose(this.items.size > 0 && this.countOf(report, this.filter) > 0 ? this.filter : 'all');
  }

  /** Marks the figure whose card is open, and scrolls the list to it without moving the page. */
  setCurrent(figureId: number | null): void {
    for (const [id, item] of this.items) {
      const button = item.querySelector('button')!;
      if (id === figureId) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
    const item = figureId === null ? undefined : this.items.get(figureId);
    const list = item?.parentElement;
    if (!item || !list) return;
    const top = item.offsetTop; // the list is what it is positioned in
    const hidden = top < list.scrollTop || top + item.offsetHeight > list.scrollTop + list.clientHeight;
    if (hidden) list.scrollTop = top - list.clientHeight / 3;
  }

  /** Puts the focus on a figure's row, or on the first. */
  focus(figureId: number | null): void {
    this.unfold(true);
    const item = figureId === null ? undefined : this.items.get(figureId);
    if (item?.hidden) this.choose('all');
    (item ?? this.shownItems()[0])?.querySelector('button')?.focus();
  }

  /** Folds or unfolds the sheet; has no effect to be seen where the list stands beside the text. */
  unfold(open: boolean): void {
    this.element.classList.toggle('unfolded', open);
    this.fold.setAttribute('aria-expanded', String(open));
    this.fold.textContent = open ? 'Fold' : 'All figures';
  }

  get isUnfolded(): boolean {
    return this.element.classList.contains('unfolded');
  }

  private item(view: FigureView): HTMLLIElement {
    const { figure, headline, before, after } = view;
    const button = h(
      'button',
      { type: 'button', class: 'figure', 'data-look': figure.verdict },
      h('span', { class: 'sign', 'aria-hidden': 'true' }, LOOKS[figure.verdict].sign),
      h('span', { class: 'snippet' }, before, h('b', { class: 'marked' }, figure.text), after),
      h('span', { class: 'result' }, h('b', {}, headline.strong), headline.rest && ` ${headline.rest}`),
    );
    button.addEventListener('click', () => this.actions.open(figure.id));
    return h('li', { 'data-figure': figure.id }, button);
  }

  private filters(report: Report): HTMLElement {
    const group = h('div', { class: 'filters', role: 'group', 'aria-label': 'Show' });
    for (const filter of ['all', ...[...VERDICTS].sort(bySign)] as Filter[]) {
      const count = this.countOf(report, filter);
      if (count === 0) continue;
      const words = filter === 'all' ? 'all' : LOOKS[filter].filter[count === 1 ? 'one' : 'other'];
      const button = h(
        'button',
        { type: 'button', 'data-filter': filter, 'data-look': filter === 'all' ? null : filter },
        filter === 'all'
          ? null
          : h('span', { class: 'sign', 'aria-hidden': 'true' }, LOOKS[filter].sign),
        `${count} ${words}`,
      );
      button.addEventListener('click', () => this.choose(filter));
      group.append(button);
    }
    return group;
  }

  private countOf(report: Report, filter: Filter): number {
    return filter === 'all' ? report.summary.figures : report.summary[filter];
  }

  private choose(filter: Filter): void {
    this.filter = filter;
    for (const button of this.content.querySelectorAll<HTMLElement>('[data-filter]')) {
      button.setAttribute('aria-pressed', String(button.dataset['filter'] === filter));
    }
    for (const item of this.items.values()) {
      const look = item.querySelector('button')!.dataset['look'];
      item.hidden = filter !== 'all' && look !== filter;
    }
  }

  private dateField(): HTMLElement {
    const input = h('input', { type: 'date', id: 'tallymark-published' });
    input.addEventListener('change', () => {
      if (input.value) this.actions.publishedOn(input.value);
    });
    return h(
      'p',
      { class: 'date-field' },
      'No publication date was given, so relative dates stay open and nothing is inferred from it. ',
      h('label', { for: input.id }, 'Published on '),
      input,
    );
  }

  private shownItems(): HTMLLIElement[] {
    return [...this.items.values()].filter((item) => !item.hidden);
  }

  private onKey(event: KeyboardEvent): void {
    const row = (event.target as Element).closest<HTMLLIElement>('li[data-figure]');
    if (!row) return;
    const rows = this.shownItems();
    const at = rows.indexOf(row);
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1,
    };
    const goal = rows[goals[event.key] ?? -1];
    if (!goal) return;
    event.preventDefault();
    goal.querySelector('button')!.focus();
  }
}

/** What agrees first, what was not compared last: the order of the sentence above. */
const SENTENCE_ORDER: readonly Verdict[] = [
  'supported', 'contradicted', 'context', 'review', 'unchecked',
];

function bySign(a: Verdict, b: Verdict): number {
  return SENTENCE_ORDER.indexOf(a) - SENTENCE_ORDER.indexOf(b);
}

/** One stroke a figure, in the order of the text. It says nothing that the list does not say. */
function tally(views: readonly FigureView[]): HTMLElement {
  const strokes = views.map(({ figure }) => h('i', { 'data-look': figure.verdict }));
  return h('div', { class: 'tally', 'aria-hidden': 'true' }, ...strokes);
}

function about(report: Report): HTMLElement {
  const today = new Date();
  const packs = report.packs.map((pack) => h('li', {}, packLine(pack, today)));
  return h(
    'footer',
    { class: 'about' },
    packs.length > 0 && h('h3', {}, 'Held against'),
    packs.length > 0 && h('ul', {}, ...packs),
    h('p', {}, 'Worked out on this device. Nothing of the text has left it.'),
  );
}
