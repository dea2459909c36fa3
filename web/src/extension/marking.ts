/**
 * One page that is being marked, from the click that begins it to the click that ends it. Everything
 * known about it is here, in the page, so that the background may be stopped at any time.
 */
import { TallymarkError } from '../engine/errors.js';
import type { Report } from '../engine/report.js';
import { findArticle } from '../page/article_root.js';
import { publicationDate } from '../page/publication_date.js';
import { Attachment } from '../ui/attach.js';
import { api } from './api.js';
import { ASK_STATE, type Message, type PageState } from './protocol.js';
import { RemoteChecker } from './remote_checker.js';
import { setAsideMemory } from './settings.js';

export class Marking {
  private readonly checker = new RemoteChecker();
  private readonly stop = new AbortController();
  private attachment: Attachment | null = null;
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
    return false;
  };

  private async begin(): Promise<void> {
    try {
      if (!isReadable(document)) throw new TallymarkError('input-binary', 'this is no page of text.');
      const mode = await this.checker.prepare();
      if (this.stop.signal.aborted) return;
      const { root, leaveOut } = findArticle(document);
      const options = { published: publicationDate(document, root), mode, leaveOut, memory: setAsideMemory(location.origin) };
      this.attachment = new Attachment(root, options, {
        check: (text, published) => this.check(text, published),
        dispose: () => {},
      });
    } catch (error) {
      this.tell({ kind: 'failed', message: reasonOf(error) });
    }
  }

  private async check(text: string, published: string | null): Promise<Report> {
    // A page that changes all the time would have the button flicker.
    if (this.state.kind !== 'on') this.tell({ kind: 'checking' });
    try {
      const report = await this.checker.check(text, published);
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
