/**
 * The card, in a module of its own with its words and its style: nobody needs it before there are marks. It comes after
 * the first report, or when it is asked for.
 */
import type { Card, CardActions } from './card.js';
import { allWords } from './language/languages.js';
import type { ListWords } from './language/list_words.js';
import type { Panel } from './panel.js';
import type { Box } from '../page/box.js';
import type { FigureView } from './present.js';
import type { Mode } from './words.js';

export interface LateCardActions extends CardActions {
  /** The pointer is on the card, or has left it. */
  hold(): void;
  release(): void;
  /** It was asked for and could not be had. */
  failed(error: unknown): void;
}

export class LateCard {
  private card: Card | null = null;
  private coming: Promise<void> | null = null;
  /** What is to be shown as soon as it is there. */
  private asked: (() => void) | null = null;
  private askedHow: 'passing' | 'pinned' = 'passing';
  private ended = false;

  constructor(
    private readonly column: Element,
    private readonly panel: () => Panel,
    private readonly words: () => ListWords,
    private readonly actions: LateCardActions,
  ) {}

  get isOpen(): boolean {
    return this.asked !== null || (this.card?.isOpen ?? false);
  }

  get isPinned(): boolean {
    // A pointer that leaves in the meantime takes back no click.
    return (this.asked !== null && this.askedHow === 'pinned') || (this.card?.isPinned ?? false);
  }

  /** Has it ready; quietly, as nobody asked. */
  prepare(): void {
    this.load().catch(() => {});
  }

  show(view: FigureView, text: string, mode: Mode, words: Box | null, how: 'passing' | 'pinned'): void {
    this.askedHow = how;
    this.asked = () => this.card!.show(view, text, mode, words, how);
    this.load().catch(this.actions.failed);
    if (this.card) this.serve();
  }

  fill(view: FigureView, text: string, mode: Mode): void {
    this.card?.fill(view, text, mode);
  }

  move(words: Box | null): void {
    this.card?.move(words);
  }

  close(): void {
    if (this.asked) this.actions.closed();
    this.asked = null;
    this.card?.close();
  }

  /** None comes from here on. */
  end(): void {
    this.close();
    this.ended = true;
  }

  wasPressed(event: Event): boolean {
    return this.card?.wasPressed(event) ?? false;
  }

  private load(): Promise<void> {
    this.coming ??= this.make().catch((error: unknown) => {
      this.coming = null;
      throw error;
    });
    return this.coming;
  }

  private async make(): Promise<void> {
    const [{ Card, CARD_STYLE }, words] = await Promise.all([import('./card.js'), allWords(this.words())]);
    // Whoever has the place now has a card of their own.
    if (this.ended) return;
    const card = new Card(this.column, words, this.actions);
    card.element.addEventListener('pointerenter', () => this.actions.hold());
    card.element.addEventListener('pointerleave', () => this.actions.release());
    this.panel().add(card.element, CARD_STYLE);
    this.card = card;
    this.serve();
  }

  private serve(): void {
    const { asked } = this;
    this.asked = null;
    asked?.();
  }
}
