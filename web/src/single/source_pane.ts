/**
 * The texts that the article was made from, in a pane of their own: closed until it is asked for, one text in sight and the
 * others behind their tabs; kept in memory alone, and gone with one button each. What a figure is held to is marked in
 * them without a change of their nodes, and a line joins the two.
 */
import type { Place } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import { Highlights } from '../page/highlights.js';
import { h } from '../ui/dom.js';
import { markStyles } from '../ui/mark_styles.js';
import type { FigureView } from '../ui/present.js';
import type { ShownSources, Sources } from '../ui/sources.js';
import { UNNAMED_SOURCE } from '../ui/words.js';
import { JoiningLine } from './joining_line.js';
import { SourceSheet } from './source_sheet.js';

export interface SourceEvents {
  /** Texts or names are other ones, or there is no source any more. */
  changed(): void;
  /** The caret rests at an offset of a text; null where that is no place of it. */
  rested(against: number, offset: number | null): void;
  /** Whoever reads wants to go back to the figure whose partner is at the offset: to its card, or to its words. */
  left(against: number, offset: number | null, to: 'card' | 'words'): void;
  /** What is written beside the pane. */
  readonly article: Element;
  /** Where the words of a figure of the article stand on the screen; null where they do not. */
  wordsOf(figureId: number): DOMRect | null;
  /** The last source has gone. */
  closed(): void;
  failed(message: string): void;
}

export interface SourceParts {
  readonly pane: HTMLElement;
  /** Where the texts stand; the one in it now is the first, and the pattern of the others. */
  readonly sheets: HTMLElement;
  readonly tabs: HTMLElement;
  readonly name: HTMLInputElement;
  readonly add: HTMLButtonElement;
}

/** After the last key: what is typed here is read and sent whole. */
const PAUSE_MS = 120;
/** As many as the engine takes at once. */
const MOST = 16;

export class SourcePane implements Sources, ShownSources {
  readonly shown = this;
  private readonly pattern: Node;
  private readonly highlights = new Highlights(markStyles(false));
  private readonly line = new JoiningLine();
  private readonly sheets: SourceSheet[] = [];
  private current!: SourceSheet;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly parts: SourceParts,
    private readonly events: SourceEvents,
  ) {
    const first = parts.sheets.firstElementChild as HTMLElement;
    this.pattern = first.cloneNode(true);
    this.highlights.cover(new Set([document]));
    parts.name.addEventListener('input', () => {
      this.current.name = parts.name.value;
      this.showTabs();
      this.changed();
    });
    parts.add.addEventListener('click', () => this.add().element.focus());
    this.show(this.made(first));
  }

  get texts(): readonly NamedText[] {
    return this.filled().map(({ text }) => text);
  }

  open(): void {
    this.parts.pane.hidden = false;
    this.current.element.focus();
  }

  openFile(file: File): Promise<void> {
    return this.current.editor.open(file);
  }

  /** Nothing is left of the source in sight; without another the pane closes. */
  remove(): void {
    const { sheets, current } = this;
    if (sheets.length === 1) {
      this.parts.pane.hidden = true;
      current.editor.text = '';
      current.name = '';
      this.show(current);
      this.events.closed();
      return;
    }
    const at = sheets.indexOf(current);
    sheets.splice(at, 1);
    current.element.remove();
    this.show(sheets[Math.min(at, sheets.length - 1)]!);
    this.current.element.focus();
    this.changed();
  }

  point(places: readonly Place[], texts: readonly NamedText[], from: FigureView | null): void {
    const sheetsOf = this.sheetsOf(texts);
    const ranges = places.map((place) => {
      const sheet = sheetsOf[place.against];
      const [sentence, figure] = sheet?.rangesOf([place, place.figure], texts[place.against]!.text) ?? [];
      return sheet && sentence && figure ? { sheet, sentence, figure } : null;
    }).filter((range) => range !== null);
    const [first] = ranges;
    if (first && first.sheet !== this.current) this.show(first.sheet);
    this.highlights.set('operand', ranges.map(({ sentence }) => sentence));
    this.highlights.set('current', ranges.map(({ figure }) => figure));
    first?.sheet.reveal(first.figure);
    if (!first || !from) this.line.clear();
    else {
      const { sheet, figure } = first;
      const source = { words: () => sheet.boxOf(figure), column: sheet.element };
      const article = { words: () => this.events.wordsOf(from.figure.id), column: this.events.article };
      this.line.join(source, article, from.verdict);
    }
  }

  go(place: Place, texts: readonly NamedText[]): void {
    const sheet = this.sheetsOf(texts)[place.against];
    if (!sheet) return;
    this.show(sheet);
    if (!sheet.go(place, texts[place.against]!.text)) return;
    this.parts.pane.scrollIntoView({ block: 'nearest' });
    this.point([place], texts, null);
  }

  /** Those with a text, in the order of `texts`. */
  private filled(): { sheet: SourceSheet; text: NamedText }[] {
    return this.sheets.flatMap((sheet) => {
      const { text } = sheet;
      return text ? [{ sheet, text }] : [];
    });
  }

  /** Of the texts a report is of: the sheet each stands in, as long as it does. */
  private sheetsOf(texts: readonly NamedText[]): (SourceSheet | undefined)[] {
    const filled = this.filled();
    return texts.map((wanted, index) => {
      const same = filled[index]?.text.text === wanted.text ? filled[index] : filled.find(({ text }) => text.text === wanted.text);
      return same?.sheet;
    });
  }

  private add(): SourceSheet {
    const element = this.pattern.cloneNode(true) as HTMLElement;
    element.removeAttribute('id');
    this.parts.sheets.append(element);
    const sheet = this.made(element);
    this.show(sheet);
    return sheet;
  }

  private made(element: HTMLElement): SourceSheet {
    const sheet: SourceSheet = new SourceSheet(element, {
      changed: () => this.changed(),
      rested: () => this.events.rested(this.indexOf(sheet), sheet.caret()),
      failed: (message) => this.events.failed(message),
      opened: () => this.show(sheet),
    });
    this.sheets.push(sheet);
    element.addEventListener('scroll', () => this.line.follow(), { passive: true });
    element.addEventListener('keydown', (event) => {
      const to = event.key === 'Escape' ? 'card' : event.key === 'Enter' && event.altKey ? 'words' : null;
      if (!to) return;
      event.preventDefault();
      event.stopPropagation(); // the page would close the card that this opens
      this.events.left(this.indexOf(sheet), sheet.caret(), to);
    });
    return sheet;
  }

  private indexOf(sheet: SourceSheet): number {
    return this.filled().findIndex((one) => one.sheet === sheet);
  }

  private show(sheet: SourceSheet): void {
    this.current = sheet;
    for (const { element } of this.sheets) element.hidden = element !== sheet.element;
    if (this.parts.name.value !== sheet.name) this.parts.name.value = sheet.name;
    this.showTabs();
    this.line.clear();
  }

  /** No tab for one text alone. */
  private showTabs(): void {
    const { tabs, add } = this.parts;
    tabs.hidden = this.sheets.length < 2;
    add.hidden = this.sheets.length >= MOST;
    const focused = [...tabs.children].indexOf(document.activeElement!);
    tabs.replaceChildren(...this.sheets.map((sheet, index) => {
      const current = sheet === this.current;
      const tab = h('button', { type: 'button', 'aria-pressed': String(current) }, sheet.name.trim() || nameless(index));
      tab.addEventListener('click', () => {
        this.show(sheet);
        (tabs.children[index] as HTMLElement).focus();
      });
      return tab;
    }));
    if (focused >= 0) (tabs.children[focused] as HTMLElement | undefined)?.focus();
  }

  private changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.events.changed(), PAUSE_MS);
  }
}

function nameless(index: number): string {
  return index === 0 ? UNNAMED_SOURCE : `${UNNAMED_SOURCE} ${index + 1}`;
}
