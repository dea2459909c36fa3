/** Pages that are kept as sources for others: what the list says of them, and its two buttons. */
import { h } from './dom.js';
import { LIST } from './language/en/list.js';
import type { ListWords } from './language/list_words.js';

export interface Keeping {
  /** Of the kept pages that this one is compared with. */
  readonly names: readonly string[];
  /** Whether this page is kept itself. */
  readonly isKept: boolean;
  /** Rejects with a reason for people. */
  keep(text: string): Promise<void>;
  /** Forgets all that is kept, of whatever page. */
  clear(): Promise<void>;
}

export class KeepingLine {
  readonly element = h('section', { class: 'keeping' });
  private readonly said = h('p', { class: 'kept', role: 'status' });
  private readonly keep = h('button', { type: 'button', class: 'textual' });
  private readonly clear = h('button', { type: 'button', class: 'textual' });
  private words: ListWords = LIST;
  private text = '';

  constructor(private readonly keeping: Keeping) {
    // A page's script can press a button of an open tree; whoever sits before it presses for real.
    this.keep.addEventListener('click', ({ isTrusted }) => isTrusted && this.run(keeping.keep(this.text)));
    this.clear.addEventListener('click', ({ isTrusted }) => isTrusted && this.run(keeping.clear()));
    this.element.append(this.said, h('div', {}, this.keep, this.clear));
  }

  speak(words: ListWords): void {
    this.words = words;
    this.element.setAttribute('aria-label', words.keeping.label);
    this.clear.textContent = words.keeping.clear;
  }

  /** @param text what is kept when that is asked for */
  show(text: string): void {
    this.text = text;
    const { names, isKept } = this.keeping;
    const words = this.words.keeping;
    const sentences = [...(isKept ? [words.kept] : []), ...(names.length > 0 ? [words.comparedWith(names)] : [])];
    this.say(sentences.join(' '));
    this.keep.hidden = isKept;
    this.keep.textContent = names.length > 0 ? words.keepToo : words.keep;
    this.clear.hidden = sentences.length === 0;
  }

  private run(work: Promise<void>): void {
    work.catch((error: unknown) => this.say(error instanceof Error ? error.message : String(error)));
  }

  private say(sentence: string): void {
    // A live region says again what is set again.
    if (this.said.textContent !== sentence) this.said.textContent = sentence;
  }
}
