/** One source text in the pane: where it is written, its name, and its marks. */
import type { Place, Stretch } from '../engine/report.js';
import type { Input, NamedText } from '../engine/request.js';
import { rangeOf } from '../page/anchor.js';
import { readArticle } from '../page/text_walker.js';
import { UNNAMED_SOURCE } from '../ui/words.js';
import { Editor, type EditorEvents } from './editor.js';

export class SourceSheet {
  readonly editor: Editor;
  /** As it was given; empty until then. */
  name = '';
  private input: Input = 'text';

  /** @param element an editable element of its own, in which the text stands as plain text */
  constructor(
    readonly element: HTMLElement,
    events: EditorEvents & { changed(): void },
  ) {
    this.editor = new Editor(element, {
      ...events,
      opened: (file) => {
        this.name ||= file;
        this.input = inputOf(file);
        events.opened?.(file);
      },
    });
    const observer = new MutationObserver(() => {
      if (element.textContent === '') this.input = 'text';
      events.changed();
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  }

  /** Null while there is nothing to compare with. */
  get text(): NamedText | null {
    const { text } = readArticle(this.element).map;
    if (text.trim() === '') return null;
    const named = { name: this.name.trim() || UNNAMED_SOURCE, text };
    return this.input === 'text' ? named : { ...named, input: this.input };
  }

  /** Ranges of what stands there; none where the text is another one by now: offsets would lead to other words. */
  rangesOf(stretches: readonly Stretch[], text: string): Range[] {
    const { map } = readArticle(this.element);
    if (map.text !== text) return [];
    return stretches.flatMap(({ start, end }) => rangeOf(map, start, end) ?? []);
  }

  /** Puts the caret before a figure; answers whether it is there. */
  go({ figure }: Place, text: string): boolean {
    const [range] = this.rangesOf([figure], text);
    if (!range) return false;
    this.element.focus({ preventScroll: true });
    getSelection()?.collapse(range.startContainer, range.startOffset);
    return true;
  }

  /** Where the caret is in the text; null where it is not in it. */
  caret(): number | null {
    const selection = getSelection();
    const node = selection?.focusNode;
    if (!node || !this.element.contains(node)) return null;
    return readArticle(this.element).map.indexOf(node as Text, selection.focusOffset);
  }

  /** Scrolls the pane alone: who points at the article must not see that move. */
  reveal(range: Range): void {
    const { top, bottom, height } = this.element.getBoundingClientRect();
    const words = range.getBoundingClientRect();
    if (words.top >= top && words.bottom <= bottom) return;
    this.element.scrollTop += words.top - top - height / 3;
  }

  /** Where a range can be seen in the pane; null where it is scrolled out of it. */
  boxOf(range: Range): DOMRect | null {
    const [words] = range.getClientRects();
    const { top, bottom } = this.element.getBoundingClientRect();
    return words && words.top >= top - 1 && words.bottom <= bottom + 1 ? words : null;
  }
}

/** What a file is written in, by its name; the pane shows it with its marks, and the engine reads it without. */
function inputOf(file: string): Input {
  if (/\.x?html?$/i.test(file)) return 'html';
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text';
}
