/**
 * The marks of one report on the page: which words, under which name.
 *
 * Figures are known again by the key of their finding, and keep the range they had as long as it stands
 * where it should: what did not change is not painted anew.
 */
import { VERDICTS, type Figure, type Finding } from '../engine/report.js';
import { holds, rangeOf } from '../page/anchor.js';
import type { Highlights } from '../page/highlights.js';
import type { TextMap } from '../page/text_map.js';
import type { Reading } from '../page/text_walker.js';
import type { FigureView } from './present.js';

/** Figures between two pauses. */
const STRIDE = 100;

export class Marks {
  /** Where every figure stands, by its id, whether it is marked or not. */
  ranges: ReadonlyMap<number, Range> = new Map();
  private kept = new Map<string, Range>();
  private map: TextMap | null = null;

  constructor(
    /** Null where the page is to bear no trace. */
    private readonly highlights: Highlights | null,
    /** Which views are marked in the text. */
    readonly isMarked: (view: FigureView) => boolean,
  ) {}

  /** In steps, each short enough for a page that is typed in. */
  *show({ map, trees }: Reading, views: readonly FigureView[]): Generator<void> {
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
    for (const verdict of VERDICTS) {
      const shown = views.filter((view) => view.verdict === verdict && this.isMarked(view));
      this.highlights.set(verdict, shown.flatMap((view) => this.rangesOf(view, before)));
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
