/**
 * The text that the article was made from, in a pane of its own: closed until it is asked for, kept in memory alone, and
 * gone with one button. What a figure is held to is marked in it without a change of its nodes.
 */
import type { Place, Stretch } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import { rangeOf } from '../page/anchor.js';
import { Highlights } from '../page/highlights.js';
import { readArticle, type Reading } from '../page/text_walker.js';
import { markStyles } from '../ui/mark_styles.js';
import type { ShownSources, Sources } from '../ui/sources.js';
import { UNNAMED_SOURCE } from '../ui/words.js';
import { Editor } from './editor.js';

export interface SourceEvents {
  /** Text or name are other ones, or there is no source any more. */
  changed(): void;
  /** The caret rests at an offset of the text; null where that is no place of it. */
  rested(offset: number | null): void;
  /** Whoever reads wants to go back to the figure whose partner is at the offset. */
  left(offset: number | null): void;
  failed(message: string): void;
}

/** After the last key: what is typed here is read and sent whole. */
const PAUSE_MS = 120;

export class SourcePane implements Sources, ShownSources {
  readonly shown = this;
  private readonly editor: Editor;
  private readonly highlights = new Highlights(markStyles(false));
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly pane: HTMLElement,
    private readonly element: HTMLElement,
    private readonly name: HTMLInputElement,
    private readonly events: SourceEvents,
  ) {
    this.editor = new Editor(element, {
      rested: () => events.rested(this.caret()),
      failed: (message) => events.failed(message),
      opened: (file) => (name.value ||= file),
    });
    const observer = new MutationObserver(() => this.changed());
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    name.addEventListener('input', () => this.changed());
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation(); // the page would close the card that this opens
      events.left(this.caret());
    });
  }

  get texts(): readonly NamedText[] {
    const { text } = this.read().map;
    return text.trim() === '' ? [] : [{ name: this.name.value.trim() || UNNAMED_SOURCE, text }];
  }

  open(): void {
    this.pane.hidden = false;
    this.element.focus();
  }

  openFile(file: File): Promise<void> {
    return this.editor.open(file);
  }

  /** Nothing of it is left. */
  close(): void {
    this.pane.hidden = true;
    this.editor.text = '';
    this.name.value = '';
  }

  point(places: readonly Place[], texts: readonly NamedText[]): void {
    const [place] = places;
    const reading = this.readingOf(texts);
    const rangesOf = (stretches: readonly Stretch[]): Range[] =>
      stretches.flatMap(({ start, end }) => (reading && rangeOf(reading.map, start, end)) ?? []);
    if (reading) this.highlights.cover(reading.trees);
    this.highlights.set('operand', rangesOf(places));
    const figures = rangesOf(places.map(({ figure }) => figure));
    this.highlights.set('current', figures);
    if (place && figures[0]) this.reveal(figures[0]);
  }

  go(place: Place, texts: readonly NamedText[]): void {
    const reading = this.readingOf(texts);
    const range = reading && rangeOf(reading.map, place.figure.start, place.figure.end);
    if (!range) return;
    this.pane.scrollIntoView({ block: 'nearest' });
    this.element.focus({ preventScroll: true });
    getSelection()?.collapse(range.startContainer, range.startOffset);
    this.point([place], texts);
  }

  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.events.changed(), PAUSE_MS);
  }

  private read(): Reading {
    return readArticle(this.element);
  }

  /** Null where the text is another one by now: offsets would lead to other words. */
  private readingOf(texts: readonly NamedText[]): Reading | null {
    if (texts.length === 0) return null;
    const reading = this.read();
    return reading.map.text === texts[0]!.text ? reading : null;
  }

  private caret(): number | null {
    const selection = getSelection();
    const node = selection?.focusNode;
    if (!node || !this.element.contains(node)) return null;
    return this.read().map.indexOf(node as Text, selection.focusOffset);
  }

  /** Scrolls the pane alone: who points at the article must not see that move. */
  private reveal(range: Range): void {
    const { top, bottom, height } = this.element.getBoundingClientRect();
    const words = range.getBoundingClientRect();
    if (words.top >= top && words.bottom <= bottom) return;
    this.element.scrollTop += words.top - top - height / 3;
  }
}
