/**
 * The shadow tree that card, list and margin live in.
 *
 * Its host is either an empty element the page has set aside for it (then the list stands there, and
 * the page's `outerHTML` stays what it was), or an element of our own behind the page's body (then
 * the list is a sheet at the bottom of the window).
 */
import { windowOf, type Realm } from '../page/realm.js';
import { BASE, DARK, sheetOf } from './styles.js';

export class Panel {
  readonly host: HTMLElement;
  readonly floating: boolean;
  private readonly shadow: ShadowRoot;

  /**
   * @param page the article's document, for a host of our own
   * @param dark on dark paper that the page has not declared
   * @param closed to the page's scripts, which can then not read what stands in it
   */
  constructor(place: HTMLElement | null, page: Document, parts: readonly HTMLElement[], dark: boolean, closed = false) {
    this.floating = place === null;
    this.host = place ?? page.createElement('tallymark-panel');
    this.shadow = this.host.shadowRoot ?? this.host.attachShadow({ mode: closed ? 'closed' : 'open' });
    this.shadow.adoptedStyleSheets = (dark ? [BASE, DARK] : [BASE]).map((css) => sheetOf(css, this.window));
    this.shadow.replaceChildren(...parts);
    // Behind the body, not in it: scripts that look through the body's children meet nothing new.
    if (this.floating) page.documentElement.append(this.host);
  }

  /** The window whose viewport card and list stand in. */
  get window(): Realm {
    return windowOf(this.host);
  }

  /** A part that comes later, with its own style. */
  add(part: HTMLElement, css: string): void {
    this.shadow.adoptedStyleSheets = [...this.shadow.adoptedStyleSheets, sheetOf(css, this.window)];
    this.shadow.append(part);
  }

  /** Gives the host back as it was, with its own children showing. */
  remove(): void {
    this.shadow.adoptedStyleSheets = [];
    this.shadow.replaceChildren(document.createElement('slot'));
    if (this.floating) this.host.remove();
  }
}
