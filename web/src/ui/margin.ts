/**
 * Signs in the margin, beside the lines that have figures: = ≠ ≈ ?
 *
 * They stand in our own shadow tree and are laid over the page, so that no node of the page is
 * touched and no line moves. They repeat what the underlines say; the list says all of it, so they
 * are hidden from screen readers. What was not compared has no sign: the margin stays quiet.
 */
import { VERDICTS } from '../engine/report.js';
import { nearView } from '../page/near.js';
import { isSeen, styleOf, windowOf } from '../page/realm.js';
import { h } from './dom.js';
import type { FigureView, Look } from './present.js';
import { LOOKS } from './verdicts.js';

/** Two rectangles whose middles are closer than this, in CSS pixels, are on one line. */
const SAME_LINE = 6;
/** Least room a sign needs to the left of the text. */
const LEAST_ROOM = 14;

interface Placed {
  readonly view: FigureView;
  readonly range: Range;
}

interface Line {
  readonly middle: number;
  readonly views: FigureView[];
}

export class Margin {
  readonly element = h('div', { class: 'margin', 'aria-hidden': 'true' });
  private placed: readonly Placed[] = [];
  private laidAt = 0;

  constructor(
    private readonly root: Element,
    private readonly open: (figureId: number) => void,
  ) {}

  /** Lays the signs out anew; reads the layout once, then writes. */
  layOut(views: readonly FigureView[], ranges: ReadonlyMap<number, Range>): void {
    const page = this.root.ownerDocument;
    this.placed = views.flatMap((view) => {
      const range = view.verdict === 'unchecked' ? undefined : ranges.get(view.figure.id);
      return range?.startContainer.ownerDocument === page ? [{ view, range }] : [];
    });
    this.lay();
  }

  /** The page has been scrolled: far enough, and other lines are near; inside a pane, and every line has moved. */
  follow(inPane: boolean): void {
    if (inPane || Math.abs(this.laidAt - windowOf(this.root).scrollY) > windowOf(this.root).innerHeight / 2) this.lay();
  }

  private lay(): void {
    const window = windowOf(this.root);
    this.laidAt = window.scrollY;
    this.element.replaceChildren(...this.signs(nearView(this.placed, ({ range }) => range, window, 1)));
  }

  private signs(placed: readonly Placed[]): HTMLElement[] {
    // In a frame the signs would stay behind when it scrolls.
    if (this.element.ownerDocument !== this.root.ownerDocument) return [];
    const origin = this.element.getBoundingClientRect();
    const box = this.root.getBoundingClientRect();
    const edge = box.left + parseFloat(styleOf(this.root).paddingLeft || '0');
    if (edge < LEAST_ROOM) return [];
    return linesOf(placed).map(({ middle, views: [first] }) => {
      const { figure, verdict } = first!;
      const sign = h('span', { class: 'sign', 'data-look': verdict }, LOOKS[verdict].sign);
      sign.addEventListener('click', (event) => {
        event.stopPropagation();
        this.open(figure.id);
      });
      sign.style.setProperty('left', `${Math.round(edge - origin.left)}px`);
      sign.style.setProperty('top', `${Math.round(middle - origin.top)}px`);
      return sign;
    });
  }
}

/** The lines that have a sign, each with its figures, the most telling first. */
function linesOf(placed: readonly Placed[]): Line[] {
  const lines: Line[] = [];
  for (const { view, range } of placed) {
    const rect = range.getClientRects()[0];
    if (!rect || rect.width === 0 || !isSeen(range)) continue;
    const middle = (rect.top + rect.bottom) / 2;
    const line = lines.find((other) => Math.abs(other.middle - middle) < SAME_LINE);
    if (line) line.views.push(view);
    else lines.push({ middle, views: [view] });
  }
  for (const line of lines) line.views.sort((a, b) => weight(a.verdict) - weight(b.verdict));
  return lines;
}

function weight(verdict: Look): number {
  return (VERDICTS as readonly Look[]).indexOf(verdict);
}
