/**
 * The article as it is written: plain text in an element that the marks lie over.
 *
 * Whatever comes in (typed, pasted, dropped, opened) is plain text; the browser keeps its own undo.
 */
export interface EditorEvents {
  /** The caret has come to rest in the text. */
  rested(node: Node, offset: number): void;
  /** A file could not be read as text. */
  failed(message: string): void;
  /** A file has become the text. */
  opened?(name: string): void;
}

const REST_MS = 320;
/** What the engine takes (limits in SECURITY). */
const LARGEST = 32 * 1024 * 1024;

export class Editor {
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly element: HTMLElement,
    private readonly events: EditorEvents,
  ) {
    if (!element.isContentEditable) element.contentEditable = 'true'; // an older browser: paste is still plain
    element.addEventListener('paste', (event) => this.onPaste(event));
    element.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
    element.addEventListener('drop', (event) => this.onDrop(event));
    document.addEventListener('selectionchange', () => this.onCaret());
  }

  /** Replaces the whole text. */
  set text(text: string) {
    this.element.textContent = text;
  }

  /** Takes a file as the article; what is no UTF-8 text is told. */
  async open(file: File): Promise<void> {
    try {
      if (file.size > LARGEST) throw new Error(`it is larger than ${LARGEST >> 20} MB`);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      this.text = decoder.decode(await file.arrayBuffer()).replace(/\r\n?/g, '\n');
      this.events.opened?.(file.name);
    } catch (cause) {
      const reason = cause instanceof TypeError ? 'it is no UTF-8 text' : (cause as Error).message;
      this.events.failed(`“${file.name}” could not be opened: ${reason}.`);
    }
  }

  /** A browser that knows plain-text editing pastes plain text by itself; for others, a command undo knows. */
  private onPaste(event: ClipboardEvent): void {
    if (this.element.contentEditable === 'plaintext-only') return;
    const text = event.clipboardData?.getData('text/plain');
    if (text === undefined) return;
    event.preventDefault();
    document.execCommand('insertText', false, text.replace(/\r\n?/g, '\n'));
  }

  private onDrop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (!file) return; // text goes where it is dropped, plain
    event.preventDefault();
    void this.open(file);
  }

  private onCaret(): void {
    clearTimeout(this.rest);
    const selection = getSelection();
    const node = selection?.focusNode;
    if (!selection?.isCollapsed || !node || !this.element.contains(node)) return;
    if (document.activeElement !== this.element) return;
    this.rest = setTimeout(() => this.events.rested(node, selection.focusOffset), REST_MS);
  }
}
