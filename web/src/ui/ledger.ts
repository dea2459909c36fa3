/**
 * The list of all figures: the primary view for a screen reader and the way to every card by key.
 *
 * The sentence with the denominator first; a tally with one stroke a figure; filters by result; the
 * figures by place or by weight; at the end what was set aside, what it was held against, and the ways to
 * take the report along. On a narrow screen it folds into a bar at the bottom.
 */
import type { Report, Summary, Verdict } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import type { Dismissal } from './dismissals.js';
import { h } from './dom.js';
import { exportMenu } from './export_menu.js';
import type { Page, Taken } from './exports.js';
import { heldAgainst, setAsideList } from './ledger_footer.js';
import { LedgerRows, type Filter, type Order } from './ledger_rows.js';
import { KeepingLine, type Keeping } from './keeping.js';
import { ledgerSentence } from './ledger_sentence.js';
import type { FigureView, Look } from './present.js';
import { leftOutList, type LeftOutActions } from './sources.js';
import { LOOKS } from './verdicts.js';
import type { Mode } from './words.js';

export interface LedgerActions {
  /** A figure was chosen in the list. */
  open(figureId: number): void;
  /** Pointer or focus are on a figure in the list; null when they have left it. */
  look(figureId: number | null): void;
  /** Null where the source texts are not shown. */
  readonly leftOut: LeftOutActions | null;
  /** Null where no page is kept as a source. */
  readonly keeping: Keeping | null;
  /** The reader gave the publication date that the text lacks. */
  publishedOn(date: string): void;
  takeBack(dismissal: Dismissal): void;
  /** What page the article is on, for a report that is taken along. */
  page(): Page;
}

/** What agrees first, what was not compared last: the order of the sentence. */
const LOOK_ORDER: readonly Look[] = ['supported', 'contradicted', 'context', 'review', 'unchecked', 'aside'];

type Counts = Readonly<Record<Look, number>>;

export class Ledger {
  readonly element = h('section', { class: 'ledger', 'aria-labelledby': 'tallymark-ledger-title' });
  private readonly sentence = h('p', { class: 'sentence', role: 'status' });
  private readonly content = h('div', { class: 'ledger-content', id: 'tallymark-ledger-content' });
  private readonly fold = h(
    'button',
    { type: 'button', class: 'fold', 'aria-expanded': 'false', 'aria-controls': this.content.id },
    'All figures',
  );
  private readonly rows: LedgerRows;
  private readonly tally = h('div', { class: 'tally', 'aria-hidden': 'true' });
  private readonly date: HTMLElement;
  private readonly filters = h('div', { class: 'filters', role: 'group', 'aria-label': 'Show' });
  private readonly order: HTMLElement;
  private readonly leftOut = h('div', { class: 'left-out-place' });
  private readonly keeping: KeepingLine | null;
  private readonly footer = h('footer', { class: 'about' });
  private filter: Filter = 'all';
  private footing = '';
  private leaving = '';
  private filtering = '';
  private tallied = '';
  private taken: Taken | null = null;

  constructor(private readonly actions: LedgerActions) {
    this.rows = new LedgerRows((figureId) => actions.open(figureId), (figureId) => actions.look(figureId));
    this.date = this.dateField();
    this.order = this.orderChoice();
    this.fold.addEventListener('click', () => this.unfold(!this.isUnfolded));
    const title = h('h2', { id: 'tallymark-ledger-title' }, 'The figures');
    this.keeping = actions.keeping && new KeepingLine(actions.keeping);
    const { rows, tally, date, filters, order, leftOut, keeping, footer } = this;
    this.content.append(tally, date, h('div', { class: 'sieve' }, filters, order), rows.element, leftOut);
    this.content.append(...(keeping ? [keeping.element] : []), footer);
    this.element.append(h('header', { class: 'ledger-header' }, title, this.sentence, this.fold), this.content);
  }

  /** Something other than a report: that it is being made, or why there is none. */
  say(message: string): void {
    this.sentence.textContent = message;
    this.content.hidden = true;
    this.rows.clear();
  }

  /** @param against the source texts that the report is of */
  show(
    report: Report,
    text: string,
    views: readonly FigureView[],
    mode: Mode,
    setAside: readonly Dismissal[],
    against: readonly NamedText[],
  ): void {
    const counts = countsOf(views);
    const sentence = ledgerSentence({ ...report, summary: summaryOf(counts, views.length) }, mode, counts.aside);
    // A live region says again what is set again.
    if (this.sentence.textContent !== sentence) this.sentence.textContent = sentence;
    this.content.hidden = false;
    this.rows.show(views);
    this.showTally(views);
    this.date.hidden = report.article.published !== null;
    this.order.hidden = views.length < 2;
    this.showFilters(counts, views.length);
    this.showLeftOut(report, against);
    this.keeping?.show(text);
    const footing = JSON.stringify([report.packs, setAside, mode]);
    if (footing !== this.footing) {
      this.footing = footing;
      this.footer.replaceChildren(
        ...[
          setAsideList(setAside, (dismissal) => this.actions.takeBack(dismissal)),
          heldAgainst(report.packs, new Date()),
          exportMenu(mode, () => this.taken!),
          h('p', {}, 'Worked out on this device. Nothing of the text has left it.'),
        ].filter((node) => node !== null),
      );
    }
    this.taken = { report, text, views, mode, page: this.actions.page() };
  }

  setCurrent(figureId: number | null): void {
    this.rows.setCurrent(figureId);
  }

  /** Puts the focus on a figure's row, or on the first. */
  focus(figureId: number | null): void {
    this.unfold(true);
    if (this.rows.focus(figureId)) return;
    this.choose('all');
    this.rows.focus(figureId);
  }

  /** Folds or unfolds the sheet; has no effect to be seen where the list stands beside the text. */
  unfold(open: boolean): void {
    if (open === this.isUnfolded) return;
    this.element.classList.toggle('unfolded', open);
    this.fold.setAttribute('aria-expanded', String(open));
    this.fold.textContent = open ? 'Fold' : 'All figures';
  }

  get isUnfolded(): boolean {
    return this.element.classList.contains('unfolded');
  }

  /** One stroke a figure, in the order of the text. It says nothing that the list does not say. */
  private showTally(views: readonly FigureView[]): void {
    const tallied = views.map(({ verdict }) => verdict).join();
    if (tallied === this.tallied) return;
    this.tallied = tallied;
    this.tally.replaceChildren(...views.map(({ verdict }) => h('i', { 'data-look': verdict })));
  }

  /** Made anew only where it says something else: what has the focus keeps it. */
  private showLeftOut(report: Report, against: readonly NamedText[]): void {
    const leaving = JSON.stringify([report.against, against]);
    if (leaving === this.leaving) return;
    this.leaving = leaving;
    const list = leftOutList(report, against, this.actions.leftOut);
    this.leftOut.replaceChildren(...(list ? [list] : []));
  }

  private showFilters(counts: Counts, all: number): void {
    const filters: [Filter, number][] = [['all', all], ...LOOK_ORDER.map((look): [Look, number] => [look, counts[look]])];
    const there = filters.filter(([, count]) => count > 0);
    if (!there.some(([filter]) => filter === this.filter)) this.filter = 'all';
    const filtering = JSON.stringify(there);
    if (filtering !== this.filtering) {
      this.filtering = filtering;
      this.filters.replaceChildren(...there.map(([filter, count]) => this.filterButton(filter, count)));
    }
    this.choose(this.filter);
  }

  private filterButton(filter: Filter, count: number): HTMLElement {
    const button = h(
      'button',
      { type: 'button', 'data-filter': filter, 'data-look': filter === 'all' ? null : filter },
      filter === 'all' ? null : h('span', { class: 'sign', 'aria-hidden': 'true' }, LOOKS[filter].sign),
      `${count} ${filter === 'all' ? 'all' : LOOKS[filter].filter[count === 1 ? 'one' : 'other']}`,
    );
    button.addEventListener('click', () => this.choose(filter));
    return button;
  }

  private choose(filter: Filter): void {
    this.filter = filter;
    for (const button of this.filters.querySelectorAll<HTMLElement>('[data-filter]')) {
      button.setAttribute('aria-pressed', String(button.dataset['filter'] === filter));
    }
    this.rows.choose(filter);
  }

  private orderChoice(): HTMLElement {
    const button = h('button', { type: 'button', class: 'order', 'aria-pressed': 'false' }, 'Differences first');
    button.addEventListener('click', () => {
      const order: Order = button.getAttribute('aria-pressed') === 'true' ? 'place' : 'weight';
      button.setAttribute('aria-pressed', String(order === 'weight'));
      this.rows.arrangeBy(order);
    });
    return button;
  }

  private dateField(): HTMLElement {
    const input = h('input', { type: 'date', id: 'tallymark-published' });
    input.addEventListener('change', () => {
      if (input.value) this.actions.publishedOn(input.value);
    });
    return h(
      'p',
      { class: 'date-field', hidden: true },
      'No publication date was given, so relative dates stay open and nothing is inferred from it. ',
      h('label', { for: input.id }, 'Published on '),
      input,
    );
  }
}

function countsOf(views: readonly FigureView[]): Counts {
  const counts = { supported: 0, contradicted: 0, context: 0, review: 0, unchecked: 0, aside: 0 };
  for (const { verdict } of views) counts[verdict]++;
  return counts;
}

function summaryOf(counts: Counts, figures: number): Summary {
  const { aside, ...verdicts } = counts;
  return { figures: figures - aside, ...(verdicts satisfies Record<Verdict, number>) };
}
