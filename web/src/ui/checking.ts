/**
 * Keeps a report in step with a text: reads the page, has it checked, hands the report over, and does it
 * again when the page has changed.
 *
 * One MutationObserver and no polling. One round at a time; what changes during a round is seen by the
 * next. A small text is checked in the frame after an edit. A large one, whose reading would be felt in
 * the typing, waits for a pause and is read and shown in slices, which stand still whenever the typing goes on.
 */
import { TallymarkError } from '../engine/errors.js';
import type { Report } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import { ArticleReader, type Reading } from '../page/text_walker.js';
import type { Checker } from '../worker/client.js';
import { markMoment } from './timing.js';

export interface CheckingOptions {
  readonly root: Element;
  readonly leftOut: (element: Element) => boolean;
  readonly checker: Checker;
  /** The texts that the article was made from, as they are now. */
  readonly against: () => readonly NamedText[];
  /** Whether changes of the page begin another round. */
  readonly live: boolean;
  /** Puts a report on the page, in slices with `breathe` between them; answers how many milliseconds of work that was. */
  readonly show: (reading: Reading, report: Report, against: readonly NamedText[], breathe: () => Promise<void>) => Promise<number>;
  readonly fail: (error: unknown) => void;
}

/** Milliseconds of the page's own thread; a round that takes more waits for a pause in the typing. */
const CHEAP = 8;
const PAUSE_MS = 90;
/** Whoever types without a pause still sees results this often. */
const LONGEST_MS = 900;
/** Of a frame; the rest is the page's. */
export const SLICE_MS = 3;
/** Before there are any marks, nobody waits for them to get out of the way. */
const FIRST_SLICE_MS = 40;
/** A page that changes during every reading of it is read in one go in the end. */
const MOST_TRIES = 4;

const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'data-tallymark', 'hidden', 'lang'],
};

/** Of these another try may succeed: another worker is started for it. */
const LOST = new Set(['worker-lost', 'engine-trap', 'engine-timeout']);

interface Waiting {
  resolve(report: Report): void;
  reject(error: unknown): void;
}

export class Checking {
  private readonly observer: MutationObserver;
  private readonly watched = new WeakSet<Node>();
  private waiting: Waiting[] = [];
  private published: string | null = null;
  private running = false;
  private again = false;
  private changed = false;
  private ended = false;
  private cost = 0;
  private changedSince = 0;
  private lastChange = -Infinity;
  /** Whether the round before took so long that it would be felt. */
  private heavy = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: { text: string; published: string | null; against: readonly NamedText[]; report: Report } | null = null;

  constructor(private readonly options: CheckingOptions) {
    this.observer = new MutationObserver(() => this.onChange());
    if (!options.live) return;
    this.watch([options.root]);
    // A frame's text comes later than the frame; `load` does not bubble, but is captured.
    options.root.addEventListener('load', this.onChange, true);
  }

  /** A round as soon as may be; resolves with the first report that it or a later one shows. */
  now(published: string | null): Promise<Report> {
    this.published = published;
    const answer = new Promise<Report>((resolve, reject) => this.waiting.push({ resolve, reject }));
    this.begin();
    return answer;
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.options.root.removeEventListener('load', this.onChange, true);
    const gone = new TallymarkError('disposed', 'The article is no longer attached.');
    for (const { reject } of this.waiting.splice(0)) reject(gone);
  }

  private readonly onChange = (): void => {
    this.changed = true;
    this.lastChange = performance.now();
    this.changedSince ||= this.lastChange;
    if (this.running) this.again = true;
    else this.schedule();
  };

  private schedule(): void {
    clearTimeout(this.timer);
    if (!this.heavy) {
      // After the frame that shows the edit itself, which must not wait for us.
      requestAnimationFrame(() => (this.timer = setTimeout(() => this.begin(), 0)));
      return;
    }
    this.timer = setTimeout(() => this.begin(), this.wait());
  }

  /** Milliseconds until the typing has paused, or has gone on for so long that nobody waits any more. */
  private wait(): number {
    const now = performance.now();
    const waited = this.changedSince > 0 ? now - this.changedSince : 0;
    return Math.max(0, Math.min(this.lastChange + PAUSE_MS - now, LONGEST_MS - waited));
  }

  /** Between two slices: the page answers keys and paints, and while somebody types, it does nothing else. */
  private readonly breathe = async (): Promise<void> => {
    await later(0);
    for (let wait = this.wait(); this.heavy && !this.ended && wait > 0; wait = this.wait()) await later(wait);
  };

  private begin(): void {
    if (this.ended) return;
    if (this.running) this.again = true;
    else void this.round();
  }

  private async round(): Promise<void> {
    this.running = true;
    this.again = false;
    this.changedSince = 0;
    const { published } = this;
    const waiting = this.waiting.splice(0);
    try {
      const reading = await this.read();
      markMoment('read');
      const { text } = reading.map;
      const against = this.options.against();
      // Who asked wants a new answer, also where one to the same text was on its way by then: packs may have come.
      const same = waiting.length === 0 && this.last?.text === text && this.last.published === published &&
        areSame(this.last.against, against);
      const report = same ? this.last!.report : await this.ask(text, published, against);
      markMoment('checked');
      if (this.ended) return;
      this.last = { text, published, against, report };
      if (this.options.live) this.watch(reading.roots);
      this.cost += await this.options.show(reading, report, against, this.breathe);
      this.heavy = this.cost > CHEAP;
      for (const { resolve } of waiting) resolve(report);
    } catch (error) {
      if (this.ended) return;
      this.last = null;
      this.options.fail(error);
      for (const { reject } of waiting) reject(error);
    } finally {
      this.running = false;
      if (this.ended) for (const { reject } of waiting) reject(new TallymarkError('disposed', 'No longer attached.'));
      else if (this.waiting.length > 0) this.begin();
      else if (this.again) this.schedule();
    }
  }

  /** In one go where that is known to be cheap, else in slices; from the start where the page changed on the way. */
  private async read(): Promise<Reading> {
    const { root, leftOut } = this.options;
    this.cost = 0;
    for (let tries = 1; ; tries++) {
      this.changed = false;
      const reader = new ArticleReader(root, leftOut);
      while (!this.worked(reader, tries > MOST_TRIES)) {
        await this.breathe();
        if (this.changed || this.ended) break;
      }
      if (!this.changed || tries > MOST_TRIES) return reader.reading();
    }
  }

  /** One slice, or all that is left; answers whether all has been read. */
  private worked(reader: ArticleReader, allOfIt: boolean): boolean {
    const start = performance.now();
    const slice = this.last ? SLICE_MS : FIRST_SLICE_MS;
    const done = reader.work(allOfIt ? Infinity : start + slice);
    this.cost += performance.now() - start;
    return done;
  }

  private async ask(text: string, published: string | null, against: readonly NamedText[]): Promise<Report> {
    try {
      return await this.options.checker.check(text, published, against);
    } catch (error) {
      if (this.ended || !(error instanceof TallymarkError && LOST.has(error.code))) throw error;
      return this.options.checker.check(text, published, against);
    }
  }

  private watch(roots: readonly Node[]): void {
    for (const root of roots) {
      if (this.watched.has(root)) continue;
      this.watched.add(root);
      this.observer.observe(root, WATCHED);
    }
  }
}

function areSame(some: readonly NamedText[], others: readonly NamedText[]): boolean {
  return some.length === others.length &&
    some.every(({ name, text }, index) => name === others[index]!.name && text === others[index]!.text);
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
