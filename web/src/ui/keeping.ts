/** Pages that are kept as sources for others: what the list says of them, and its two buttons. */
import { h } from './dom.js';

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

const KEPT = 'This page is kept as a source. Press the toolbar button in another tab, and its figures are compared with this text.';

export class KeepingLine {
  readonly element = h('section', { class: 'keeping', 'aria-label': 'Sources you keep' });
  private readonly said = h('p', { class: 'kept', role: 'status' });
  private readonly keep = h('button', { type: 'button', class: 'textual' });
  private readonly clear = h('button', { type: 'button', class: 'textual' }, 'Clear');
  private text = '';

  constructor(private readonly keeping: Keeping) {
    // A page's script can press a button of an open tree; whoever sits before it presses for real.
    this.keep.addEventListener('click', ({ isTrusted }) => isTrusted && this.run(keeping.keep(this.text)));
    this.clear.addEventListener('click', ({ isTrusted }) => isTrusted && this.run(keeping.clear()));
    this.element.append(this.said, h('div', {}, this.keep, this.clear));
  }

  /** @param text what is kept when that is asked for */
  show(text: string): void {
    this.text = text;
    const { names, isKept } = this.keeping;
    const sentences = [...(isKept ? [KEPT] : []), ...(names.length > 0 ? [comparedWith(names)] : [])];
    this.say(sentences.join(' '));
    this.keep.hidden = isKept;
    this.keep.textContent = names.length > 0 ? 'Keep this page too' : 'Keep this page as source';
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

/** “Budget 2027” and “Minutes of the council” */
function comparedWith(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop()!;
  const all = quoted.length > 0 ? `${quoted.join(', ')} and ${last}` : last;
  return `Compared with ${all}, which you kept. ${names.length > 1 ? 'They are' : 'It is'} in memory only.`;
}
