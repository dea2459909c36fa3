/**
 * `<tally-mark for="#article">`: the list of an article's figures, where the element stands; marks and cards
 * in the article. A thin wrapper of `attach`: what it can do is documented there.
 *
 * | attribute | property | |
 * |---|---|---|
 * | `for` | `htmlFor` | selector of the article, in the same document or shadow tree; left out: what of the page is the article |
 * | `published` | `published` | ISO 8601 date; left out: what the page says of itself |
 * | `mode` | `mode` | `reader` (default) or `editor` |
 * | `marks` | `marks` | `none`: the list only, which leaves no trace in the page |
 * | `live` | `live` | `off`: changes of the text are not followed |
 * | `lang` | `lang` | what the list and cards are written in: `en`, `de` or `fr`; left out: what the page is in, else what the visitor reads |
 * | `parts` | `parts` | `asked`: parts of packs are fetched when the article needs them; left out: all at the start |
 * | `floating` | `floating` | the list is a sheet at the bottom instead of standing here |
 *
 * The property `checker` is for who has a worker already. Events, none of which bubbles: `report` (`detail` is a `ReportDetail`) and `failure` (`detail` is the error).
 */
import { publicationDate } from '../page/publication_date.js';
import { findArticle, standsBeside } from '../page/article_root.js';
import type { Report } from '../engine/report.js';
import { attach, type Attachment } from '../ui/attach.js';
import type { AttachOptions } from '../ui/options.js';
import type { Mode } from '../ui/words.js';
import type { Checker } from '../worker/client.js';
import type { PartsWanted } from '../worker/protocol.js';

export interface ReportDetail {
  readonly report: Report;
  /** The text it is of; offsets count in this. */
  readonly text: string;
}

export interface TallyMarkEventMap {
  report: CustomEvent<ReportDetail>;
  failure: CustomEvent<unknown>;
}

const PROPERTIES = ['htmlFor', 'published', 'mode', 'marks', 'live', 'floating', 'parts', 'checker'] as const;

export class TallyMark extends HTMLElement {
  static readonly observedAttributes = ['for', 'published', 'mode', 'marks', 'live', 'lang', 'floating', 'parts'] as const;

  private given: Checker | null = null;
  private attached: Attachment | null = null;
  private pending = false;

  get htmlFor(): string {
    return this.getAttribute('for') ?? '';
  }
  set htmlFor(selector: string) {
    this.setAttribute('for', selector);
  }

  get published(): string | null {
    return this.getAttribute('published');
  }
  set published(date: string | null) {
    this.reflect('published', date);
  }

  get mode(): Mode {
    return this.getAttribute('mode') === 'editor' ? 'editor' : 'reader';
  }
  set mode(mode: Mode) {
    this.setAttribute('mode', mode);
  }

  get marks(): boolean {
    return this.getAttribute('marks') !== 'none';
  }
  set marks(shown: boolean) {
    this.reflect('marks', shown ? null : 'none');
  }

  get live(): boolean {
    return this.getAttribute('live') !== 'off';
  }
  set live(live: boolean) {
    this.reflect('live', live ? null : 'off');
  }

  get floating(): boolean {
    return this.hasAttribute('floating');
  }
  set floating(floating: boolean) {
    this.toggleAttribute('floating', floating);
  }

  get parts(): PartsWanted {
    return this.getAttribute('parts') === 'asked' ? 'asked' : 'all';
  }
  set parts(wanted: PartsWanted) {
    this.setAttribute('parts', wanted);
  }

  /** Who checks instead of a worker of the element's own. */
  get checker(): Checker | null {
    return this.given;
  }
  set checker(checker: Checker | null) {
    this.given = checker;
    if (this.isConnected) this.renew();
  }

  /** What marks the article; null while the element is in no page, or `for` finds nothing. */
  get attachment(): Attachment | null {
    return this.attached;
  }

  get report(): Report | null {
    return this.attached?.report ?? null;
  }

  connectedCallback(): void {
    for (const name of PROPERTIES) this.upgrade(name);
    this.renew();
  }

  disconnectedCallback(): void {
    this.attached?.detach();
    this.attached = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.attached) return;
    if (name === 'mode') this.attached.mode = this.mode;
    else if (name === 'published' && now !== null) void this.attached.recheck(now).catch(() => {});
    else this.renew();
  }

  declare addEventListener: {
    <K extends keyof TallyMarkEventMap>(
      type: K,
      listener: (this: TallyMark, event: TallyMarkEventMap[K]) => void,
      options?: boolean | AddEventListenerOptions,
    ): void;
    (type: string, listener: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void;
  };

  /** Once for all attributes that change together, and after the parser has come to what `for` names. */
  private renew(): void {
    this.attached?.detach();
    this.attached = null;
    if (this.pending) return;
    this.pending = true;
    const begin = (): void => {
      this.pending = false;
      if (this.isConnected && !this.attached) this.begin();
    };
    if (this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', begin, { once: true });
    } else queueMicrotask(begin);
  }

  private begin(): void {
    const page = this.ownerDocument;
    const named = this.htmlFor && (this.getRootNode() as ParentNode).querySelector<HTMLElement>(this.htmlFor);
    if (this.htmlFor && !named) {
      this.tell('failure', new Error(`Nothing is found by for="${this.htmlFor}".`));
      return;
    }
    const { root, leaveOut } = named ? { root: named, leaveOut: standsBeside } : findArticle(page);
    const options: AttachOptions = {
      leaveOut,
      published: this.published ?? publicationDate(page, root),
      panel: this.floating ? null : this,
      mode: this.mode,
      marks: this.marks,
      live: this.live,
      parts: this.parts,
      ...(this.lang && { language: this.lang }),
      ...(this.given && { checker: this.given }),
      shown: (report, text) => this.tell('report', { report, text } satisfies ReportDetail),
      failed: (error) => this.tell('failure', error),
    };
    this.attached = attach(root, options);
  }

  /** A property that was set before the element was defined hides ours. */
  private upgrade<K extends (typeof PROPERTIES)[number]>(name: K): void {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete (this as Partial<this>)[name];
    this[name] = value;
  }

  private tell(type: keyof TallyMarkEventMap, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  private reflect(name: string, value: string | null): void {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tally-mark': TallyMark;
  }
}
