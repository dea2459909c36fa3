/**
 * Pointer over and click on the figures of an article. The marks are no elements, so the point is
 * held against the ranges; at most once a frame, and only while the pointer is over the article.
 */
import { figureAt } from '../page/hit_test.js';

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
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private over: number | null = null;

  constructor(
    root: Element,
    private readonly ranges: () => ReadonlyMap<number, Range>,
    private readonly actions: PointerActions,
  ) {
    const { signal } = this.stop;
    const listen = <K extends keyof HTMLElementEventMap>(
      kind: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ): void => root.addEventListener(kind, listener as EventListener, { signal, passive: true });
    listen('pointermove', (event) => this.onMove(event));
    listen('pointerleave', () => this.goTo(null));
    listen('click', (event) => this.onClick(event));
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

  private onMove(event: PointerEvent): void {
    // A finger has no place to rest; touching is a click.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX, clientY } = event;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.goTo(figureAt(this.ranges(), clientX, clientY)));
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

  private onClick(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    // The page's own controls keep their clicks, and selecting text is no click.
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('a[href], button, input, select, textarea, label, summary')) return;
    if (getSelection()?.isCollapsed === false) return;
    const figureId = figureAt(this.ranges(), event.clientX, event.clientY);
    if (figureId === null) return;
    clearTimeout(this.timer);
    this.actions.click(figureId);
  }
}
