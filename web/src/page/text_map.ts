/**
 * A text made of pieces of text nodes, and the way back from an offset to its node.
 *
 * `text` is what the engine gets. A segment says that `length` code units from `start` in the text
 * stand one for one at `offset` in `node`; a code unit may differ there only in that a tab or line
 * feed became a space. What no segment covers (line feeds between blocks, tabs between cells) is in no node.
 *
 * Example: `<p>In\n  <b>2023</b></p>` gives the text "In 2023" with the segments
 * {start 0, length 3, offset 0} for "In " and {start 3, length 4, offset 0} for "2023": of the
 * three blanks the first stands for all.
 */
export interface Segment<N = Text> {
  readonly start: number;
  readonly length: number;
  readonly node: N;
  readonly offset: number;
}

export interface Position<N = Text> {
  readonly node: N;
  readonly offset: number;
}

/** `N` is the text node's type; the arithmetic below never looks inside it. */
export class TextMap<N = Text> {
  constructor(
    readonly text: string,
    /** Ascending by start, without overlaps. */
    private readonly segments: readonly Segment<N>[],
  ) {}

  /** Where the code unit at `index` stands; null when it stands in no node. O(log segments). */
  positionOf(index: number): Position<N> | null {
    const segment = this.segments[this.segmentBefore(index)];
    if (!segment || index >= segment.start + segment.length) return null;
    return { node: segment.node, offset: segment.offset + (index - segment.start) };
  }

  /**
   * Both ends of the half-open span in the page; null unless its first and its last code unit stand
   * in nodes. The end lies behind the last code unit, in that code unit's node, so that a mark never
   * reaches over to the next element.
   */
  ends(start: number, end: number): { from: Position<N>; to: Position<N> } | null {
    if (end <= start) return null;
    const from = this.positionOf(start);
    const last = this.positionOf(end - 1);
    if (!from || !last) return null;
    return { from, to: { node: last.node, offset: last.offset + 1 } };
  }

  /** The index in the text of a position in the page; null for what the text left out. O(segments). */
  indexOf(node: N, offset: number): number | null {
    for (const segment of this.segments) {
      if (segment.node !== node) continue;
      const distance = offset - segment.offset;
      if (distance >= 0 && distance <= segment.length) return segment.start + distance;
    }
    return null;
  }

  /** The last segment that starts at or before `index`, or -1. */
  private segmentBefore(index: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.segments[middle]!.start <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/**
 * Collects text piece by piece the way a browser shows it: runs of blanks become one. What collapses
 * is HTML's white space; a no-break space does not.
 */
export class TextMapBuilder<N = Text> {
  private text = '';
  private readonly segments: Segment<N>[] = [];
  private breaks = 0;
  private tabs = 0;
  private rowBegins = false;

  /** The next text starts a line (1) or a block (2). Breaks before the first text count for nothing. */
  breakLine(lineFeeds: 1 | 2): void {
    this.breaks = Math.max(this.breaks, lineFeeds);
    this.tabs = 0;
  }

  /** What follows is a table's row: a line, with a tab between two cells. */
  beginRow(): void {
    this.breakLine(1);
    this.rowBegins = true;
  }

  beginCell(): void {
    if (!this.rowBegins) this.tabs++;
    this.rowBegins = false;
  }

  /** Appends a node's text. Linear. */
  append(node: N, data: string, keepSpaces: boolean): void {
    if (keepSpaces) {
      this.emit(node, data, 0);
      return;
    }
    const spaced = data.replace(/[\t\n\r\f]/g, ' ');
    let from = 0;
    for (let index = 0; index < spaced.length; ) {
      if (spaced[index] !== ' ') {
        index++;
        continue;
      }
      let after = index + 1;
      while (spaced[after] === ' ') after++;
      if (index === from && this.endsInBlank()) {
        from = after; // these come right after a blank that stands for them, or at a line's start
      } else if (after - index > 1) {
        this.emit(node, spaced.slice(from, index + 1), from);
        from = after;
      }
      index = after;
    }
    this.emit(node, spaced.slice(from), from);
  }

  finish(): TextMap<N> {
    return new TextMap(this.text, this.segments);
  }

  private endsInBlank(): boolean {
    return this.breaks > 0 || this.tabs > 0 || this.text === '' || /[ \t\n\r\f]$/.test(this.text.slice(-1));
  }

  private emit(node: N, piece: string, offset: number): void {
    if (piece === '') return;
    if (this.text !== '') this.text += '\n'.repeat(this.breaks);
    this.text += '\t'.repeat(this.tabs);
    this.breaks = this.tabs = 0;
    this.segments.push({ start: this.text.length, length: piece.length, node, offset });
    this.text += piece;
  }
}
