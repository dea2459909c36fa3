/**
 * The line between a figure and its partner in the source: drawn over the page, where nothing can be pressed, and only
 * while both ends are in sight. What it says stands in the card too.
 */
import type { Look } from '../ui/present.js';
import { LOOKS } from '../ui/verdicts.js';

const SVG = 'http://www.w3.org/2000/svg';

/** What the article's column has on its left for the sign of each line, in CSS pixels: the line ends before it. */
const GUTTER = 20;

/** One end of the line. */
export interface End {
  /** Where its words are on the screen; null where they cannot be seen. */
  words(): DOMRect | null;
  /** The column they stand in: the line crosses the gap between two of them, and no words. */
  readonly column: Element;
}

export class JoiningLine {
  private readonly svg = document.createElementNS(SVG, 'svg');
  private readonly path = document.createElementNS(SVG, 'path');
  private ends: { source: End; article: End } | null = null;
  private frame = 0;

  constructor() {
    this.svg.setAttribute('class', 'joining');
    this.svg.setAttribute('aria-hidden', 'true');
    this.path.setAttribute('pathLength', '1'); // what page.css draws it by
    this.svg.append(this.path);
    addEventListener('scroll', () => this.follow(), { passive: true, capture: true });
    addEventListener('resize', () => this.follow(), { passive: true });
  }

  join(source: End, article: End, look: Look): void {
    const { light, dark } = LOOKS[look];
    this.ends = { source, article };
    this.path.style.stroke = `light-dark(${light}, ${dark})`;
    if (!this.svg.isConnected) document.body.append(this.svg);
    // Drawn from one end to the other anew (page.css), unless whoever looks wants less motion.
    this.svg.replaceChildren(this.path);
    this.draw();
  }

  clear(): void {
    this.ends = null;
    cancelAnimationFrame(this.frame);
    this.svg.remove();
  }

  /** What it joins may have moved. */
  follow(): void {
    if (!this.ends) return;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    if (!this.ends) return;
    const { source, article } = this.ends;
    const [from, to] = [source.words(), article.words()];
    const seen = from && to && to.bottom > 0 && to.top < innerHeight;
    const gap = [source.column.getBoundingClientRect().right, article.column.getBoundingClientRect().left - GUTTER] as const;
    this.path.setAttribute('d', seen ? pathBetween(from, to, gap) : '');
  }
}

/**
 * From the line of the one to that of the other: across the gap where they stand side by side (beneath the words between it
 * and them it would be read as a mark of these), else downwards.
 */
function pathBetween(source: DOMRect, article: DOMRect, [left, right]: readonly [number, number]): string {
  if (left < right) {
    const middleOf = (words: DOMRect): number => (words.top + words.bottom) / 2;
    const [y, toY, middle] = [middleOf(source), middleOf(article), (left + right) / 2];
    return `M${left} ${y}C${middle} ${y} ${middle} ${toY} ${right} ${toY}`;
  }
  const [x, y, toX, toY] = [source.left + source.width / 2, source.bottom + 2, article.left + article.width / 2, article.top];
  const middle = (y + toY) / 2;
  return `M${x} ${y}C${x} ${middle} ${toX} ${middle} ${toX} ${toY}`;
}
