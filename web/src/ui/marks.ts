/**
 * The marks of one report on the page: which words, under which name.
 *
 * Figures are known again by the key of their finding, and keep the range they had as long as it stands
 * where it should: what did not change is not painted anew.
 */
import { VERDICTS, type Figure, type Finding, type Verdict } from '../engine/report.js';
import { holds, rangeOf } from '../page/anchor.js';
import type { Highlights } from '../page/highlights.js';
import { nearView } from '../page/near.js';
import type { TextMap } from '../page/text_map.js';
import type { Reading } from '../page/text_walker.js';
import type { FigureView } from './present.js';

/** Figures; of a text with more, only those near what is seen are painted. */
const LONG = 250;

/** Figures between two pauses. */
const STRIDE = 100;

export class Marks {
  /** Where every figure stands, by its id, whether it is marked or not. */
  ranges: ReadonlyMap<number, Range> = new Map();
  private kept = new Map<string, Range>();
  private map: TextMap | null = null;
  private painted: readonly (readonly [Verdict, readonly Range[]])[] = [];
  private paintedAt = 0;

  constructor(
    /** Null where the page is to bear no trace. */
    private readonly highlights: Highlights | null,
    /** Which views are marked in the text. */
    readonly isMarked: (view: FigureView) => boolean,
    /** The window the article is in. */
    private readonly home: Window,
  ) {}

  /** Finds the words of the figures, in steps that are each short enough for a page that is typed in; `paint` shows them. */
  *place({ map, trees }: Reading, views: readonly FigureView[]): Generator<void> {
    const before = this.kept;
    this.map = map;
    this.kept = new Map();
    const ranges = new Map<number, Range>();
    for (const [index, view] of views.entries()) {
      const { id, start, end, text } = view.figure;
      const range = this.range(view.key, before, start, end, text);
      if (range) ranges.set(id, range);
      if (index % STRIDE === STRIDE - 1) yield;
    }
    this.ranges = ranges;
    if (!this.highlights) return;
    this.highlights.cover(trees);
    this.painted = VERDICTS.map((verdict) => {
      const shown = views.filter((view) => view.verdict === verdict && this.isMarked(view));
      return [verdict, shown.flatMap((view) => this.rangesOf(view, before))];
    });
  }

  /** The figure in whose words a position of the page lies. */
  figureAt(node: Node, offset: number): number | null {
    for (const [id, range] of this.ranges) {
      if (range.startContainer.ownerDocument === node.ownerDocument && range.isPointInRange(node, offset)) return id;
    }
    return null;
  }

  /** The page has been scrolled; of a long text other figures are near. */
  follow(inPane: boolean): void {
    if (!this.isLong || (!inPane && Math.abs(this.home.scrollY - this.paintedAt) < this.home.innerHeight)) return;
    for (const _ of this.paint()) continue;
  }

  /** Everything, for the printer. */
  all(): void {
    for (const [verdict, ranges] of this.painted) this.highlights?.set(verdict, ranges);
  }

  private get isLong(): boolean {
    return this.ranges.size > LONG;
  }

  *paint(): Generator<void> {
    this.paintedAt = this.home.scrollY;
    for (const [verdict, ranges] of this.painted) {
      this.highlights?.set(verdict, this.isLong ? nearView(ranges, (range) => range, this.home, 2) : ranges);
      yield;
    }
  }

  /** Marks the figure whose card is open, and the words its finding rests on. */
  point(view: FigureView | undefined): void {
    const shown = view && this.isMarked(view) ? view : undefined;
    this.highlights?.set('current', shown ? this.rangesOf(shown, this.kept) : []);
    this.highlights?.set('operand', shown ? this.citedRanges(shown) : []);
  }

  clear(): void {
    this.ranges = new Map();
    this.kept.clear();
    this.painted = [];
    for (const verdict of VERDICTS) this.highlights?.set(verdict, []);
    this.point(undefined);
  }

  remove(): void {
    this.ranges = new Map();
    this.highlights?.remove();
  }

  /** The figure itself and, where it is not the number that is wrong, the words that are. */
  private rangesOf({ figure, shown, key }: FigureView, before: ReadonlyMap<string, Range>): Range[] {
    const own = this.ranges.get(figure.id) ?? null;
    const others = shown?.verdict === 'contradicted' ? this.otherSpans(key, figure, shown, before) : [];
    return [own, ...others].filter((range) => range !== null);
  }

  /** The words the finding rests on besides the figure: summands, the names of a list. */
  private citedRanges({ figure, shown, key }: FigureView): Range[] {
    if (!shown) return [];
    const figures = [...shown.figures, ...shown.operands].filter((id) => id !== figure.id);
    const spans = shown.verdict === 'contradicted' ? [] : this.otherSpans(key, figure, shown, this.kept);
    return [...figures.map((id) => this.ranges.get(id) ?? null), ...spans].filter((range) => range !== null);
  }

  private otherSpans(key: string, figure: Figure, finding: Finding, before: ReadonlyMap<string, Range>): (Range | null)[] {
    return finding.spans
      .filter(([start, end]) => end <= figure.start || start >= figure.end)
      .map(([start, end], index) => this.range(`${key} ${index}`, before, start, end, this.map!.text.slice(start, end)));
  }

  /**
   * Null where the words are not what stands there: a mark on the wrong words would be worse than none.
   */
  private range(key: string, before: ReadonlyMap<string, Range>, start: number, end: number, words: string): Range | null {
    const map = this.map!;
    const ends = map.ends(start, end);
    if (!ends || map.text.slice(start, end) !== words) return null;
    const old = before.get(key);
    const stands =
      old?.startContainer === ends.from.node && old.startOffset === ends.from.offset &&
      old.endContainer === ends.to.node && old.endOffset === ends.to.offset;
    const range = stands ? old : fresh(map, start, end);
    if (!range || !holds(range, words)) return null;
    this.kept.set(key, range);
    return range;
  }
}

/** Null too where the page has become shorter than it was when it was read. */
function fresh(map: TextMap, start: number, end: number): Range | null {
  try {
    return rangeOf(map, start, end);
  } catch {
    return null;
  }
}
