/**
 * One page that is being marked, from the click that begins it to the click that ends it. Everything
 * known about it is here, in the page, so that the background may be stopped at any time.
 */
import { TallymarkError } from '../engine/errors.js';
import type { Report } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import { findArticle } from '../page/article_root.js';
import { publicationDate } from '../page/publication_date.js';
import { Attachment } from '../ui/attach.js';
import type { Mode } from '../ui/words.js';
import { api } from './api.js';
import { ASK_STATE, SOURCES_CHANGED, type Message, type PageState } from './protocol.js';
import { OwnSources } from './own_sources.js';
import { RemoteChecker } from './remote_checker.js';
import { setAsideMemory } from './settings.js';

export class Marking {
  private readonly checker = new RemoteChecker();
  private readonly stop = new AbortController();
  private readonly sources = new OwnSources(this.checker);
  private attachment: Attachment | null = null;
  /** Whether card and list are shut off from the page's scripts. */
  private closed = false;
  private state: PageState = { kind: 'checking' };

  constructor() {
    // A page that the browser kept and brings back is still marked; the toolbar has forgotten it.
    addEventListener('pageshow', ({ persisted }) => persisted && this.tell(this.state), {
      signal: this.stop.signal,
    });
    api.runtime.onMessage.addListener(this.answer);
    this.tell(this.state);
    void this.begin();
  }

  /** Leaves the page as it was. */
  end(): void {
    this.attachment?.detach();
    this.tell({ kind: 'off' });
    this.stop.abort();
    api.runtime.onMessage.removeListener(this.answer);
  }

  private readonly answer = (message: unknown, _sender: unknown, respond: (state: PageState) => void): boolean => {
    if (message === ASK_STATE) respond(this.state);
    if (message === SOURCES_CHANGED) void this.followSources();
    return false;
  };

  private async begin(): Promise<void> {
    try {
      if (!isReadable(document)) throw new TallymarkError('input-binary', 'this is no page of text.');
      const { mode, sources } = await this.checker.prepare();
      if (this.stop.signal.aborted) return;
      this.sources.take(sources);
      this.attach(mode);
    } catch (error) {
      this.tell({ kind: 'failed', message: reasonOf(error) });
    }
  }

  private attach(mode: Mode): void {
    this.attachment?.detach();
    const { root, leaveOut } = findArticle(document);
    const { sources } = this;
    this.closed = sources.areOfOthers;
    const options = {
      published: publicationDate(document, root), mode, leaveOut, memory: setAsideMemory(location.origin),
      sources, keeping: sources, closed: this.closed,
      // The words are the reader's tool's, and no part of the page.
      language: navigator.language,
    };
    this.attachment = new Attachment(root, options, {
      check: (text, published, against) => this.check(text, published, against),
      dispose: () => {},
    });
  }

  /** Other sources are kept by now. What stands open to the page's scripts is put up anew before words of others come in. */
  private async followSources(): Promise<void> {
    if (!this.attachment) return;
    try {
      const { mode, sources } = await this.checker.prepare();
      if (this.stop.signal.aborted) return;
      this.sources.take(sources);
      if (this.sources.areOfOthers && !this.closed) this.attach(mode);
      else await this.attachment.recheck();
    } catch (error) {
      this.tell({ kind: 'failed', message: reasonOf(error) });
    }
  }

  private async check(text: string, published: string | null, against: readonly NamedText[] = []): Promise<Report> {
    // A page that changes all the time would have the button flicker.
    if (this.state.kind !== 'on') this.tell({ kind: 'checking' });
    try {
      const report = await this.checker.check(text, published, against);
      const { figures, unchecked, contradicted } = report.summary;
      this.tell({ kind: 'on', figures, checked: figures - unchecked, differ: contradicted });
      return report;
    } catch (error) {
      this.tell({ kind: 'failed', message: reasonOf(error) });
      throw error;
    }
  }

  private tell(state: PageState): void {
    if (this.stop.signal.aborted) return;
    this.state = state;
    const message: Message = { kind: 'state', state };
    // Without a background there is no toolbar to tell; the list in the page says what is wrong.
    void Promise.resolve().then(() => api.runtime.sendMessage(message)).catch(() => {});
  }
}

/** PDF viewers and pictures are documents too, with nothing in them to mark. */
function isReadable(page: Document): boolean {
  return page.body instanceof HTMLElement && /^text\/|xhtml/.test(page.contentType);
}

function reasonOf(error: unknown): string {
  if (error instanceof TallymarkError && error.code === 'input-empty') return 'there is no text here.';
  return error instanceof Error ? error.message : String(error);
}
