/** What goes on in the page that marks and card have to follow: in each document that the article stands in. */
import { windowOf } from '../page/realm.js';

export interface PageActions {
  /** Once a frame. @param inPane a part of the page, and not the page itself */
  scrolled(inPane: boolean): void;
  resized(): void;
  printing(on: boolean): void;
  escape(): void;
  pressed(event: Event): void;
}

export class PageEvents {
  private readonly heard = new WeakSet<Document>();
  private readonly stop = new AbortController();
  private frame = 0;

  constructor(private readonly actions: PageActions) {}

  hear(page: Document): void {
    if (this.heard.has(page)) return;
    this.heard.add(page);
    const { actions } = this;
    const { signal } = this.stop;
    const window = windowOf(page);
    window.addEventListener('scroll', (event) => this.onScroll(event.target !== page), { signal, passive: true, capture: true });
    window.addEventListener('beforeprint', () => actions.printing(true), { signal });
    window.addEventListener('afterprint', () => actions.printing(false), { signal });
    window.addEventListener('resize', () => actions.resized(), { signal, passive: true });
    page.addEventListener('keydown', (event) => event.key === 'Escape' && actions.escape(), { signal });
    page.addEventListener('pointerdown', (event) => actions.pressed(event), { signal });
  }

  end(): void {
    this.stop.abort();
    cancelAnimationFrame(this.frame);
  }

  private onScroll(inPane: boolean): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.actions.scrolled(inPane));
  }
}
