/**
 * Marks the figures of an article in a page, with cards and a list.
 *
 * `attach` reads the text, has it checked, and shows the result; it changes no node of the page.
 * `detach` takes everything back.
 */
import { TallymarkError } from '../engine/errors.js';
import { VERDICTS, type Figure, type Finding, type Report } from '../engine/report.js';
import { anchorFigures, rangeOf } from '../page/anchor.js';
import { Highlights } from '../page/highlights.js';
import { isUndeclaredDark } from '../page/paper.js';
import type { TextMap } from '../page/text_map.js';
import { walkText } from '../page/text_walker.js';
import { WorkerClient, type Checker } from '../worker/client.js';
import { Card } from './card.js';
import { Ledger } from './ledger.js';
import { Margin } from './margin.js';
import { markStyles } from './mark_styles.js';
import { Panel } from './panel.js';
import type { Box } from './place.js';
import { PointerWatch } from './pointer.js';
import { presentFigures, type FigureView } from './present.js';
import { revealRange, wordsBox } from './reveal.js';
import { markMoment, measureMoments } from './timing.js';
import type { Mode } from './words.js';

export interface AttachOptions {
  /** ISO 8601 date or date-time of publication. The clock is never read in its place. */
  readonly published?: string | null;
  /** An empty element of the page for the list; without it the list is a sheet at the bottom. */
  readonly panel?: HTMLElement | null;
  /** Readers are spared what only an editor has to look at. */
  readonly mode?: Mode;
  /** Who checks; a worker of its own where none is given, which `detach` then ends. */
  readonly checker?: Checker;
  /** The text is being written: a click in it sets the caret, and the card never takes the focus. */
  readonly writing?: boolean;
  /** Called with every report that is shown, and the text it is of. */
  readonly shown?: (report: Report, text: string) => void;
  /** What inside the root is not read: comments, related stories. */
  readonly leaveOut?: (element: Element) => boolean;
}

export function attach(root: HTMLElement, options: AttachOptions = {}): Attachment {
  return new Attachment(root, options, options.checker ?? new WorkerClient());
}

export class Attachment {
  /** Resolves when the marks are on the page; rejects with a `TallymarkError`. */
  readonly ready: Promise<Report>;

  private readonly mode: Mode;
  private readonly card: Card;
  private readonly ledger: Ledger;
  private readonly margin: Margin;
  private readonly panel: Panel;
  private readonly highlights: Highlights;
  private readonly pointer: PointerWatch;
  private readonly resize: ResizeObserver;
  private readonly stop = new AbortController();

  private published: string | null;
  private map: TextMap | null = null;
  private views: FigureView[] = [];
  private ranges: Map<number, Range> = new Map();
  private current: number | null = null;
  private frame = 0;
  private runs = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly options: AttachOptions,
    private readonly checker: Checker,
  ) {
    markMoment('attached');
    this.published = options.published ?? null;
    this.mode = options.mode ?? 'reader';
    this.card = new Card(root, {
      step: (by) => this.step(by),
      showList: () => this.showList(),
      closed: () => this.setCurrent(null),
    });
    this.ledger = new Ledger(
      {
        open: (figureId) => this.open(figureId),
        publishedOn: (date) => void this.recheck(date).catch(() => {}),
      },
      this.mode,
    );
    this.margin = new Margin(root, (figureId) => this.open(figureId));
    const dark = isUndeclaredDark(root);
    const parts = [this.margin.element, this.ledger.element, this.card.element];
    this.panel = new Panel(options.panel ?? null, parts, dark);
    this.ledger.element.classList.toggle('floating', this.panel.floating);
    this.highlights = new Highlights(root.getRootNode() as Document | ShadowRoot, markStyles(dark));
    this.pointer = new PointerWatch(root, () => this.ranges, {
      rest: (figureId) => this.pass(figureId),
      click: (figureId) => (options.writing ? this.pass(figureId) : this.open(figureId)),
    });
    this.resize = new ResizeObserver(() => this.layOut());
    this.listen();
    this.ready = this.run();
    // Who does not ask for `ready` reads the reason in the list.
    this.ready.catch(() => {});
  }

  /** Checks again, the text as it is now, with another publication date. */
  recheck(published: string | null = this.published): Promise<Report> {
    this.published = published;
    return this.run();
  }

  /** Opens a figure's card, brings its words into view, and puts the focus on the card. */
  open(figureId: number): void {
    const range = this.ranges.get(figureId);
    if (range) revealRange(range);
    this.show(figureId, 'pinned');
    this.ledger.unfold(false);
  }

  /** Shows the card of the figure in whose words a position of the page lies, as a pointer would. */
  passAt(node: Node, offset: number): void {
    for (const [figureId, range] of this.ranges) {
      if (range.isPointInRange(node, offset)) return this.pass(figureId);
    }
    this.pass(null);
  }

  /** Takes marks, card and list off the page. */
  detach(): void {
    this.stop.abort();
    this.resize.disconnect();
    this.pointer.end();
    cancelAnimationFrame(this.frame);
    this.card.close();
    this.highlights.remove();
    this.panel.remove();
    this.ranges.clear();
    if (!this.options.checker) this.checker.dispose();
  }

  private async run(): Promise<Report> {
    const run = ++this.runs;
    // A text that is being written is checked so often that words about it would only flicker.
    if (!this.map || !this.options.writing) this.ledger.say('Reading the figures …');
    this.card.close();
    try {
      const map = walkText(this.root, this.panel.host, this.options.leaveOut);
      markMoment('read');
      const report = await this.checker.check(map.text, this.published);
      markMoment('checked');
      if (this.isLatest(run)) this.display(map, report);
      return report;
    } catch (error) {
      if (this.isLatest(run)) this.fail(error);
      throw error;
    }
  }

  private isLatest(run: number): boolean {
    return run === this.runs && !this.stop.signal.aborted;
  }

  /** No mark of an earlier text is left on one that could not be checked. */
  private fail(error: unknown): void {
    this.views = [];
    this.ranges = new Map();
    for (const verdict of VERDICTS) this.highlights.set(verdict, []);
    this.layOut();
    this.ledger.say(reasonOf(error));
  }

  private display(map: TextMap, report: Report): void {
    this.map = map;
    this.views = presentFigures(report, map.text, this.mode);
    this.ranges = anchorFigures(map, report);
    for (const verdict of VERDICTS) {
      const marked = this.views.filter((view) => view.figure.verdict === verdict);
      this.highlights.set(verdict, marked.flatMap((view) => this.rangesOf(view)));
    }
    this.ledger.show(report, this.views);
    this.resize.observe(this.root);
    this.layOut();
    markMoment('marked');
    measureMoments();
    this.options.shown?.(report, map.text);
  }

  /** The figure itself and, where it is not the number that is wrong, the words that are. */
  private rangesOf({ figure, shown }: FigureView): Range[] {
    const own = this.ranges.get(figure.id) ?? null;
    const others = shown?.verdict === 'contradicted' ? this.otherSpans(figure, shown) : [];
    return [own, ...others].filter((range) => range !== null);
  }

  /** The words the finding rests on besides the figure: summands, the names of a list. */
  private citedRanges({ figure, shown }: FigureView): Range[] {
    if (!shown) return [];
    const figures = [...shown.figures, ...shown.operands].filter((id) => id !== figure.id);
    const spans = shown.verdict === 'contradicted' ? [] : this.otherSpans(figure, shown);
    return [...figures.map((id) => this.ranges.get(id) ?? null), ...spans].filter(
      (range) => range !== null,
    );
  }

  private otherSpans(figure: Figure, finding: Finding): (Range | null)[] {
    return finding.spans
      .filter(([start, end]) => end <= figure.start || start >= figure.end)
      .map(([start, end]) => rangeOf(this.map!, start, end));
  }

  private show(figureId: number, how: 'passing' | 'pinned'): void {
    const view = this.viewOf(figureId);
    if (!view) return;
    this.setCurrent(figureId);
    this.card.show(view, this.mode, this.currentWords(), how);
  }

  /** The pointer rests on a figure, or has left. A pinned card stays. */
  private pass(figureId: number | null): void {
    if (this.card.isPinned) return;
    if (figureId === null) this.card.close();
    else this.show(figureId, 'passing');
  }

  private step(by: 1 | -1): void {
    const at = this.views.findIndex((view) => view.figure.id === this.current);
    const next = this.views[(at + by + this.views.length) % this.views.length];
    if (next) this.open(next.figure.id);
  }

  private showList(): void {
    const figureId = this.current;
    this.card.close();
    this.ledger.focus(figureId);
  }

  private setCurrent(figureId: number | null): void {
    this.current = figureId;
    const view = figureId === null ? undefined : this.viewOf(figureId);
    this.highlights.set('current', view ? this.rangesOf(view) : []);
    this.highlights.set('operand', view ? this.citedRanges(view) : []);
    this.ledger.setCurrent(figureId);
  }

  private viewOf(figureId: number): FigureView | undefined {
    return this.views.find((view) => view.figure.id === figureId);
  }

  private currentWords(): Box | null {
    const range = this.current === null ? undefined : this.ranges.get(this.current);
    const words = range ? wordsBox(range) : null;
    // Words that are folded away (a closed `details`) stand nowhere.
    return words && words.right > words.left ? words : null;
  }

  private layOut(): void {
    this.margin.layOut(this.views, this.ranges);
    this.card.move(this.currentWords());
  }

  private listen(): void {
    const { signal } = this.stop;
    const follow = (): void => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => this.card.move(this.currentWords()));
    };
    addEventListener('scroll', follow, { signal, passive: true, capture: true });
    addEventListener('resize', () => this.layOut(), { signal, passive: true });
    document.addEventListener('keydown', (event) => this.onKey(event), { signal });
    document.addEventListener('pointerdown', (event) => this.onPress(event), { signal });
    this.card.element.addEventListener('pointerenter', () => this.pointer.hold(), { signal });
    this.card.element.addEventListener('pointerleave', () => this.pointer.release(), { signal });
    // Fonts that come late move every line.
    void document.fonts.ready.then(() => signal.aborted || this.layOut());
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    if (this.card.isOpen) this.card.close();
    else this.ledger.unfold(false);
  }

  /** A press anywhere else lets the card go. A press on another figure opens that one's. */
  private onPress(event: PointerEvent): void {
    if (this.card.isPinned && !event.composedPath().includes(this.card.element)) this.card.close();
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof TallymarkError && error.code === 'input-empty') return 'There is no text here.';
  const message = error instanceof Error ? error.message : String(error);
  return `The figures could not be checked. ${message}`;
}
