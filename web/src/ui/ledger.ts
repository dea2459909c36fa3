/**
 * The list of all figures: the primary view for a screen reader and the way to every card by key.
 *
 * The sentence with the denominator first; a tally with one stroke a figure; filters by result; the
 * figures by place or by weight; at the end what was set aside, what it was held against, and the ways to
 * take the report along. On a narrow screen it folds into a bar at the bottom.
 */
import { TallymarkError } from '../engine/errors.js';
import type { PackInfo, Report, Summary, Verdict } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import { addPackControl } from './add_pack.js';
import type { Dismissal } from './dismissals.js';
import { h } from './dom.js';
import { exportMenu } from './export_menu.js';
import type { Taken } from './exports.js';
import { heldAgainst, setAsideList } from './ledger_footer.js';
import { LedgerRows, type Filter, type Order } from './ledger_rows.js';
import { KeepingLine, type Keeping } from './keeping.js';
import { ledgerSentence } from './ledger_sentence.js';
import { LIST } from './language/en/list.js';
import type { ListWords } from './language/list_words.js';
import { formOf } from './language/numbers.js';
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
  /** Adds a pack of an editor's own, of the files it is kept in; null where the checker takes none. */
  readonly addPack: ((files: readonly File[]) => Promise<PackInfo>) | null;
  /** What is shown now, to be taken along. */
  taken(): Promise<Taken>;
}

/** What agrees first, what was not compared last: the order of the sentence. */
const LOOK_ORDER: readonly Look[] = ['supported', 'contradicted', 'context', 'review', 'unchecked', 'aside'];

const DATE_ID = 'tallymark-published';

type Counts = Readonly<Record<Look, number>>;

export class Ledger {
  readonly element = h('section', { class: 'ledger', 'aria-labelledby': 'tallymark-ledger-title' });
  private readonly sentence = h('p', { class: 'sentence', role: 'status' });
  private readonly content = h('div', { class: 'ledger-content', id: 'tallymark-ledger-content' });
  private readonly fold = h(
    'button',
    { type: 'button', class: 'fold', 'aria-expanded': 'false', 'aria-controls': this.content.id },
  );
  private readonly rows: LedgerRows;
  private readonly tally = h('div', { class: 'tally', 'aria-hidden': 'true' });
  private readonly title = h('h2', { id: 'tallymark-ledger-title' });
  private readonly undated = h('span', {});
  private readonly dateLabel = h('label', { for: DATE_ID });
  private readonly date: HTMLElement;
  private readonly filters = h('div', { class: 'filters', role: 'group' });
  private readonly order: HTMLElement;
  private readonly leftOut = h('div', { class: 'left-out-place' });
  private readonly keeping: KeepingLine | null;
  private readonly footer = h('footer', { class: 'about' });
  private filter: Filter = 'all';
  /** Kept, with what it has said, when the list of packs below it is made anew. */
  private adding: HTMLElement | null = null;
  private footing = '';
  private leaving = '';
  private filtering = '';
  private tallied = '';
  private words: ListWords = LIST;

  constructor(private readonly actions: LedgerActions) {
    this.rows = new LedgerRows((figureId) => actions.open(figureId), (figureId) => actions.look(figureId));
    this.date = this.dateField();
    this.order = this.orderChoice();
    this.fold.addEventListener('click', () => this.unfold(!this.isUnfolded));
    this.keeping = actions.keeping && new KeepingLine(actions.keeping);
    const { title, rows, tally, date, filters, order, leftOut, keeping, footer } = this;
    this.content.append(tally, date, h('div', { class: 'sieve' }, filters, order), rows.element, leftOut);
    this.content.append(...(keeping ? [keeping.element] : []), footer);
    this.element.append(h('header', { class: 'ledger-header' }, title, this.sentence, this.fold), this.content);
  }

  /** Everything from here on is said in these words. */
  speak(words: ListWords): void {
    this.words = words;
    this.element.lang = words.locale;
    this.title.textContent = words.title;
    this.filters.setAttribute('aria-label', words.show);
    this.rows.element.setAttribute('aria-label', words.figuresInText);
    this.order.textContent = words.differencesFirst;
    this.undated.textContent = `${words.noDate} `;
    this.dateLabel.textContent = `${words.publishedOn} `;
    this.keeping?.speak(words);
    this.adding = this.actions.addPack && addPackControl(words, this.actions.addPack);
    this.labelFold();
    this.say(words.reading);
  }

  fail(error: unknown): void {
    const empty = error instanceof TallymarkError && error.code === 'input-empty';
    this.say(empty ? this.words.noText : this.words.failed(error instanceof Error ? error.message : String(error)));
  }

  /** Something other than a report: that it is being made, or why there is none. */
  private say(message: string): void {
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
    const { words } = this;
    const sentence = ledgerSentence({ ...report, summary: summaryOf(counts, views.length) }, mode, words, counts.aside);
    // A live region says again what is set again.
    if (this.sentence.textContent !== sentence) this.sentence.textContent = sentence;
    this.content.hidden = false;
    this.rows.show(views, report.article.language);
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
          setAsideList(setAside, (dismissal) => this.actions.takeBack(dismissal), words),
          heldAgainst(report.packs, new Date(), words),
          mode === 'editor' ? this.adding : null,
          exportMenu(mode, words, () => this.actions.taken()),
          h('p', {}, words.onDevice),
        ].filter((node) => node !== null),
      );
    }
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
    this.labelFold();
  }

  private labelFold(): void {
    this.fold.textContent = this.isUnfolded ? this.words.fold : this.words.allFigures;
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
    const list = leftOutList(report, against, this.actions.leftOut, this.words);
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
      `${count} ${filter === 'all' ? this.words.all : formOf(count, this.words.filters[filter], this.words)}`,
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
    const button = h('button', { type: 'button', class: 'order', 'aria-pressed': 'false' });
    button.addEventListener('click', () => {
      const order: Order = button.getAttribute('aria-pressed') === 'true' ? 'place' : 'weight';
      button.setAttribute('aria-pressed', String(order === 'weight'));
      this.rows.arrangeBy(order);
    });
    return button;
  }

  private dateField(): HTMLElement {
    const input = h('input', { type: 'date', id: DATE_ID });
    input.addEventListener('change', () => {
      if (input.value) this.actions.publishedOn(input.value);
    });
    return h('p', { class: 'date-field', hidden: true }, this.undated, this.dateLabel, input);
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
