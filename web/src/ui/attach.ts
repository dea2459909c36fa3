/**
 * Marks the figures of an article in a page, with cards and a list, and keeps them in step with the text.
 *
 * `attach` reads the text, has it checked, and shows the result; it changes no node of the page.
 * `detach` takes everything back.
 */
import { TallymarkError } from '../engine/errors.js';
import type { PackInfo, Place, Report } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import { standsBeside } from '../page/article_root.js';
import { Highlights } from '../page/highlights.js';
import type { Box } from '../page/box.js';
import { isUndeclaredDark } from '../page/paper.js';
import { publicationDate } from '../page/publication_date.js';
import { isElement, treeOf, windowOf } from '../page/realm.js';
import type { Reading } from '../page/text_walker.js';
import { WorkerClient, type Checker } from '../worker/client.js';
import { Checking, SLICE_MS } from './checking.js';
import { Dismissals, siteMemory, type Dismissal, type DismissalScope } from './dismissals.js';
import type { ExportFormat, Taken } from './exports.js';
import { LIST } from './language/en/list.js';
import { allWords, languageOf, listWords } from './language/languages.js';
import type { ListWords } from './language/list_words.js';
import { LateCard } from './late_card.js';
import { Ledger } from './ledger.js';
import { Margin } from './margin.js';
import { Marks } from './marks.js';
import { markStyles } from './mark_styles.js';
import type { AttachOptions } from './options.js';
import { PageEvents } from './page_events.js';
import { Panel } from './panel.js';
import { Partners } from './partners.js';
import { PointerWatch } from './pointer.js';
import { presentingFigures, type FigureView } from './present.js';
import { revealRange, wordsBox } from './reveal.js';
import { markMoment, measureMoments } from './timing.js';
import type { Mode } from './words.js';

/** Marks the article in `root`, from now until `detach`. */
export function attach(root: HTMLElement, options: AttachOptions = {}): Attachment {
  return new Attachment(root, options, options.checker ?? new WorkerClient({ parts: options.parts ?? 'all' }));
}

export class Attachment {
  /** Resolves when the first report is on the page; rejects with a `TallymarkError`. */
  readonly ready: Promise<Report>;
  /** Where the figures stand in the source texts. */
  readonly partners: Partners;

  private readonly card: LateCard;
  private words: ListWords = LIST;
  private readonly ledger: Ledger;
  private readonly margin: Margin;
  private readonly panel: Panel;
  private readonly marks: Marks;
  private readonly pointer: PointerWatch;
  private readonly resize: ResizeObserver;
  private readonly checking: Checking;
  private readonly dismissals: Dismissals;
  private readonly events: PageEvents;
  private readonly stop = new AbortController();
  private readonly writing: boolean;

  private shownMode: Mode;
  private published: string | null;
  private shown: { reading: Reading; report: Report; against: readonly NamedText[] } | null = null;
  private views: readonly FigureView[] = [];
  private current: FigureView | null = null;
  private generation = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly options: AttachOptions,
    private readonly checker: Checker,
  ) {
    markMoment('attached');
    const page = root.ownerDocument;
    const { marks: marked = true, leaveOut = standsBeside } = options;
    this.published = options.published === undefined ? publicationDate(page, root) : options.published;
    this.shownMode = options.mode ?? 'reader';
    this.writing = options.writing ?? root.isContentEditable;
    const memory = options.memory === undefined && marked ? siteMemory(windowOf(root)) : (options.memory ?? null);
    this.dismissals = new Dismissals(page.location?.pathname ?? '', memory);
    this.partners = new Partners(options.sources ?? null);
    this.card = new LateCard(root, () => this.panel, () => this.words, {
      step: (by) => this.step(by),
      showList: () => this.showList(),
      closed: () => this.setCurrent(null),
      setAside: (view, scope) => this.putAside(view, scope),
      takeBack: (dismissal) => this.takeBack(dismissal),
      toSource: this.partners.areShown ? (view) => this.toSource(this.partners.placeOf(view)) : null,
      hold: () => this.pointer.hold(),
      release: () => this.pointer.release(),
      failed: (error) => this.options.failed?.(error),
    });
    this.ledger = new Ledger({
      open: (figureId) => this.open(figureId),
      look: (figureId) => this.partners.look(figureId === null ? null : (this.viewOf(figureId)?.key ?? null)),
      leftOut: this.partners.areShown ? { go: (place) => this.toSource(place), look: (place) => this.partners.look(place) } : null,
      keeping: options.keeping ?? null,
      publishedOn: (date) => void this.recheck(date).catch(() => {}),
      takeBack: (dismissal) => this.takeBack(dismissal),
      addPack: checker.addPack ? (files) => this.addPack(files) : null,
      taken: () => this.taken(),
    });
    this.margin = new Margin(root, (figureId) => this.open(figureId));
    const dark = isUndeclaredDark(root);
    const parts = [...(marked ? [this.margin.element] : []), this.ledger.element];
    this.panel = new Panel(options.panel ?? null, page, parts, dark, options.closed ?? false);
    this.ledger.element.classList.toggle('floating', this.panel.floating);
    const isMarked = ({ verdict }: FigureView): boolean =>
      marked && verdict !== 'aside' && (verdict !== 'review' || this.shownMode === 'editor');
    this.marks = new Marks(marked ? new Highlights(markStyles(dark)) : null, isMarked, windowOf(root));
    this.pointer = new PointerWatch(() => this.marks.ranges, {
      rest: (figureId) => this.pass(figureId),
      click: (figureId) => (this.writing ? this.pass(figureId) : this.open(figureId)),
    });
    this.events = new PageEvents({
      scrolled: (inPane) => this.follow(inPane),
      resized: () => this.layOut(),
      printing: (on) => (on ? this.marks.all() : this.marks.follow(true)),
      escape: () => (this.card.isOpen ? this.card.close() : this.ledger.unfold(false)),
      // Anywhere else. A press on another figure opens that one's.
      pressed: (event) => this.card.isPinned && !this.card.wasPressed(event) && this.card.close(),
    });
    this.resize = new ResizeObserver(() => this.layOut());
    this.checking = new Checking({
      root,
      checker,
      against: () => this.partners.texts,
      live: options.live ?? true,
      leftOut: (element) => element === this.panel.host || leaveOut(element),
      show: (...shown) => this.display(...shown),
      fail: (error) => this.fail(error),
    });
    for (const part of [root, this.panel.host]) this.hear(part);
    // Fonts that come late move every line.
    void page.fonts.ready.then(() => this.stop.signal.aborted || this.layOut());
    const words = listWords(languageOf(options.language, options.panel ?? page.documentElement));
    if (!(words instanceof Promise)) this.ledger.speak(words);
    this.ready = Promise.all([words, this.dismissals.load()]).then(([words]) => {
      if (this.words !== words) this.ledger.speak((this.words = words));
      return this.checking.now(this.published);
    });
    // Who does not ask for `ready` reads the reason in the list.
    this.ready.catch(() => {});
  }

  /** The report that is shown; null before the first, and when the text could not be checked. */
  get report(): Report | null {
    return this.shown?.report ?? null;
  }

  /** Where its figures stand, by their ids. */
  get ranges(): ReadonlyMap<number, Range> {
    return this.marks.ranges;
  }

  /** The text that it is of; its figures' offsets count in this. */
  get text(): string {
    return this.shown?.reading.map.text ?? '';
  }

  get mode(): Mode {
    return this.shownMode;
  }

  /** Shows the same report to somebody else. */
  set mode(mode: Mode) {
    this.shownMode = mode;
    this.refresh();
  }

  /** Checks again, the text as it is now, with another publication date. */
  recheck(published: string | null = this.published): Promise<Report> {
    this.published = published;
    return this.checking.now(published);
  }

  /**
   * The report that is shown, to be taken along. Rejects before there is one, and for a review without a name.
   * @param editor who answers for a review; needed for `claimreview` alone
   */
  async exportAs(format: ExportFormat, editor = ''): Promise<string> {
    const [{ exported }, taken] = await Promise.all([import('./exports.js'), this.taken()]);
    return exported(taken, format, editor);
  }

  /** What has been set aside; all of it is in the list too. */
  get setAside(): readonly Dismissal[] {
    return this.dismissals.all;
  }

  /** Opens a figure's card, brings its words into view, and puts the focus on the card. */
  open(figureId: number): void {
    const range = this.marks.ranges.get(figureId);
    if (range) revealRange(range);
    this.show(figureId, 'pinned');
    this.ledger.unfold(false);
  }

  /** Shows the card of the figure in whose words a position of the page lies, as a pointer would. */
  passAt(node: Node, offset: number): void {
    this.pass(this.marks.figureAt(node, offset));
  }

  /** Shows a figure's card as a pointer would, where its words are on the screen. */
  passFigure(figureId: number | null): void {
    const range = figureId === null ? null : this.marks.ranges.get(figureId);
    const words = range ? wordsBox(range, this.panel.window) : null;
    this.pass(words && words.top >= 0 && words.bottom <= this.panel.window.innerHeight ? figureId : null);
  }

  /** Takes marks, card and list off the page. */
  detach(): void {
    this.checking.end();
    this.stop.abort();
    this.resize.disconnect();
    this.pointer.end();
    this.events.end();
    this.card.end();
    this.marks.remove();
    this.panel.remove();
    if (!this.options.checker) this.checker.dispose();
  }

  /** No mark of an earlier text is left on one that could not be checked. */
  private fail(error: unknown): void {
    this.shown = null;
    this.views = [];
    this.marks.clear();
    this.card.close();
    this.layOut();
    this.partners.show([], []);
    this.ledger.fail(error);
    this.options.failed?.(error);
  }

  /** Answers how many milliseconds of the page's own thread it took. */
  private async display(reading: Reading, report: Report, against: readonly NamedText[], breathe: () => Promise<void>): Promise<number> {
    this.shown = { reading, report, against };
    let spent = 0;
    let start = performance.now();
    for (const _ of this.steps()) {
      const taken = performance.now() - start;
      if (taken < SLICE_MS) continue;
      spent += taken;
      await breathe();
      start = performance.now();
    }
    spent += performance.now() - start;
    if (this.stop.signal.aborted) return spent;
    this.resize.observe(this.root);
    for (const root of reading.roots) this.hear(root);
    markMoment('marked');
    measureMoments();
    // Whoever points at a figure should not have to wait.
    this.card.prepare();
    this.options.shown?.(report, reading.map.text);
    return spent;
  }

  /** Puts the report on the page anew, as mode and dismissals have it. */
  private refresh(): void {
    for (const _ of this.steps()) continue;
  }

  /** Puts the report on the page, step by step; gives up when others have begun to. */
  private *steps(): Generator<void> {
    const generation = ++this.generation;
    for (const _ of this.putOn()) {
      yield;
      if (generation !== this.generation || this.stop.signal.aborted) return;
    }
  }

  private *putOn(): Generator<void> {
    if (!this.shown) return;
    const { reading, report, against } = this.shown;
    const { text } = reading.map;
    const views = yield* presentingFigures(report, text, this.shownMode, this.words, this.dismissals.of);
    yield;
    yield* this.marks.place(reading, views);
    // In one step: whoever asks for a mark gets its own view, and what that leads to.
    this.views = views;
    this.partners.show(views, against);
    yield;
    yield* this.marks.paint();
    this.ledger.show(report, text, views, this.shownMode, this.dismissals.all, against);
    yield;
    this.followCurrent();
    this.layOut();
  }

  /** The open card stays with its figure, as long as that is there; in passing it is shown anew when it is asked for. */
  private followCurrent(): void {
    const { current } = this;
    if (!current) return;
    const same = this.views.find((view) => view.key === current.key);
    if (!same) return this.card.close();
    this.setCurrent(same);
    if (same.verdict !== current.verdict || same.shown?.explanation !== current.shown?.explanation) {
      this.card.fill(same, this.text, this.shownMode);
    }
  }

  private show(figureId: number, how: 'passing' | 'pinned'): void {
    const view = this.viewOf(figureId);
    if (!view) return;
    this.setCurrent(view);
    this.card.show(view, this.text, this.shownMode, this.currentWords(), how);
  }

  /** The pointer rests on a figure, or has left. A pinned card stays. */
  private pass(figureId: number | null): void {
    if (this.card.isPinned) return;
    if (figureId === null) this.card.close();
    else this.show(figureId, 'passing');
  }

  private step(by: 1 | -1): void {
    const at = this.current ? this.views.indexOf(this.current) : -1;
    const next = this.views[(at + by + this.views.length) % this.views.length];
    if (next) this.open(next.figure.id);
  }

  private showList(): void {
    const { current } = this;
    this.card.close();
    this.ledger.focus(current?.figure.id ?? null);
  }

  private putAside(view: FigureView, scope: DismissalScope): void {
    if (view.shown) this.dismissals.add(view.shown, scope, view.figure.text);
    this.refresh();
  }

  private takeBack(dismissal: Dismissal): void {
    this.dismissals.takeBack(dismissal);
    this.refresh();
  }

  private setCurrent(view: FigureView | null): void {
    this.current = view;
    this.marks.point(view ?? undefined);
    this.ledger.setCurrent(view?.figure.id ?? null);
    this.partners.follow(view);
  }

  private toSource(place: Place): void {
    this.card.close();
    this.ledger.unfold(false);
    this.partners.go(place);
  }

  private viewOf(figureId: number): FigureView | undefined {
    return this.views.find((view) => view.figure.id === figureId);
  }

  private currentWords(): Box | null {
    const range = this.current ? this.marks.ranges.get(this.current.figure.id) : undefined;
    // Words that are folded away (a closed `details`) stand nowhere.
    return range ? wordsBox(range, this.panel.window) : null;
  }

  private layOut(): void {
    this.margin.layOut(this.views.filter(this.marks.isMarked), this.marks.ranges);
    this.card.move(this.currentWords());
  }

  /** Pointer, keys and scrolling of a part of the page and of the document it is in. */
  private hear(root: Node): void {
    const page = root.ownerDocument!;
    if (isElement(root) && root !== this.panel.host && (root === this.root || treeOf(root) === page)) this.pointer.watch(root);
    this.events.hear(page);
  }

  private follow(inPane: boolean): void {
    this.marks.follow(inPane);
    this.margin.follow(inPane);
    this.card.move(this.currentWords());
  }

  private async addPack(files: readonly File[]): Promise<PackInfo> {
    const { packOf } = await import('./pack_files.js');
    const pack = await this.checker.addPack!(await packOf(files));
    await this.recheck();
    return pack;
  }

  private async taken(): Promise<Taken> {
    const words = await allWords(this.words);
    if (!this.shown) throw new TallymarkError('disposed', 'There is no report yet.');
    const { URL: url, title } = this.root.ownerDocument;
    return { report: this.shown.report, text: this.text, views: this.views, mode: this.shownMode, page: { url, title }, words };
  }
}
