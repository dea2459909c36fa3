/**
 * Pointer over and click on the figures of an article. The marks are no elements, so the point is
 * held against the ranges; at most once a frame, and only while the pointer is over the article.
 */
import { figureAt } from '../page/hit_test.js';
import { isElement, windowOf } from '../page/realm.js';

export interface PointerActions {
  /** The pointer rests on a figure, or (null) has left it. */
  rest(figureId: number | null): void;
  click(figureId: number): void;
}

/** A pointer that only crosses a figure opens nothing. */
const REST_MS = 110;
/** Time to get from the words to the card. */
const LEAVE_MS = 220;

export class PointerWatch {
  private readonly stop = new AbortController();
  private readonly watched = new WeakSet<Node>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private over: number | null = null;

  constructor(
    private readonly ranges: () => ReadonlyMap<number, Range>,
    private readonly actions: PointerActions,
  ) {}

  /** Watches a part of the page; what happens in shadow trees reaches their hosts, in frames it does not. */
  watch(root: Node): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    const window = windowOf(root);
    const options = { signal: this.stop.signal, passive: true };
    root.addEventListener('pointermove', (event) => this.onMove(event as PointerEvent, window), options);
    root.addEventListener('pointerleave', () => this.goTo(null), options);
    root.addEventListener('click', (event) => this.onClick(event as MouseEvent, window), options);
  }

  /** The pointer is on the card: that counts as being on the figure. */
  hold(): void {
    clearTimeout(this.timer);
  }

  release(): void {
    this.over = null;
    this.schedule(null, LEAVE_MS);
  }

  end(): void {
    this.stop.abort();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
  }

  private onMove(event: PointerEvent, window: Window): void {
    // A finger has no place to rest; touching is a click.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX, clientY } = event;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.goTo(figureAt(this.ranges(), window, clientX, clientY)));
  }

  private goTo(figureId: number | null): void {
    if (figureId === this.over) return;
    this.over = figureId;
    this.schedule(figureId, figureId === null ? LEAVE_MS : REST_MS);
  }

  private schedule(figureId: number | null, delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.actions.rest(figureId), delay);
  }

  private onClick(event: MouseEvent, window: Window): void {
    if (event.defaultPrevented || event.button !== 0) return;
    // The page's own controls keep their clicks, and selecting text is no click.
    const target = event.composedPath()[0] as Node | undefined;
    const element = target && (isElement(target) ? target : target.parentElement);
    if (element?.closest('a[href], button, input, select, textarea, label, summary')) return;
    if (window.getSelection()?.isCollapsed === false) return;
    const figureId = figureAt(this.ranges(), window, event.clientX, event.clientY);
    if (figureId === null) return;
    clearTimeout(this.timer);
    this.actions.click(figureId);
  }
}
