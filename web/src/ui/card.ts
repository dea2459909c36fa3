/**
 * The card: a popover that shows one figure's result, beside its words or, on a narrow screen, as a
 * sheet at the bottom.
 *
 * It is opened in passing (hover: it takes no focus and goes with the pointer) or pinned (click, key
 * or list: it takes the focus, and gives it back to where it was).
 */
import type { Box } from '../page/box.js';
import { windowOf } from '../page/realm.js';
import { cardContent } from './card_content.js';
import { cardTools, type ToolActions } from './card_tools.js';
import { h } from './dom.js';
import type { Words } from './language/card_words.js';
import { placeCard } from './place.js';
import type { FigureView } from './present.js';
import type { Mode } from './words.js';

export { CARD as CARD_STYLE } from './card_styles.js';

export interface CardActions extends ToolActions {
  /** The figure before or after the one that is shown. */
  step(by: 1 | -1): void;
  showList(): void;
  closed(): void;
}

const HEADING_ID = 'tallymark-card-heading';

export class Card {
  readonly element: HTMLElement;
  private readonly body = h('div', { class: 'card-body', 'aria-live': 'polite' });
  private readonly tools = h('div', { class: 'card-tools' });
  private pinned = false;
  private returnTo: Element | null = null;
  private readonly presses = new WeakSet<Event>();

  /** @param column the article, whose right edge the card keeps to where it can */
  constructor(
    private readonly column: Element,
    private readonly words: Words,
    private readonly actions: CardActions,
  ) {
    const button = (label: string, act: () => void): HTMLButtonElement => {
      const element = h('button', { type: 'button' }, label);
      element.addEventListener('click', act);
      return element;
    };
    this.element = h(
      'div',
      {
        class: 'card',
        popover: 'manual',
        role: 'dialog',
        'aria-labelledby': HEADING_ID,
        tabindex: -1,
        lang: words.locale,
      },
      this.body,
      this.tools,
      h(
        'div',
        { class: 'card-actions' },
        button(words.previous, () => actions.step(-1)),
        button(words.next, () => actions.step(1)),
        button(words.allFigures, () => actions.showList()),
        button(words.close, () => this.close()),
      ),
    );
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.element.addEventListener('pointerdown', (event) => this.presses.add(event));
  }

  get isOpen(): boolean {
    return this.element.matches(':popover-open');
  }

  get isPinned(): boolean {
    return this.isOpen && this.pinned;
  }

  /** Whether it was the card that was pressed; from outside of a closed tree the event does not tell. */
  wasPressed(event: Event): boolean {
    return this.presses.has(event);
  }

  /** @param words where the figure stands, in the viewport; null when it is not on the screen */
  show(view: FigureView, text: string, mode: Mode, words: Box | null, how: 'passing' | 'pinned'): void {
    this.fill(view, text, mode);
    this.body.scrollTop = 0;
    this.element.classList.toggle('pinned', how === 'pinned');
    if (!this.isOpen) this.element.showPopover();
    if (how === 'pinned') this.pin();
    this.move(words);
  }

  /** Another result for the same figure, in the same place. */
  fill(view: FigureView, text: string, mode: Mode): void {
    this.body.replaceChildren(...cardContent(view, text, mode, this.words, HEADING_ID));
    // Where there is no link to tab to, the keyboard scrolls the text itself.
    if (this.body.querySelector('a[href]')) this.body.removeAttribute('tabindex');
    else this.body.tabIndex = 0;
    this.tools.replaceChildren(...cardTools(view, text, this.words, this.actions));
    this.element.dataset['look'] = view.verdict;
  }

  /** Keeps the card beside its words; a sheet at the bottom stays where its style puts it. */
  move(words: Box | null): void {
    if (!words || !this.isOpen) return;
    const { width } = this.element.getBoundingClientRect();
    // What it would like to have, not what the last place left it.
    const height = this.body.scrollHeight + this.element.offsetHeight - this.body.clientHeight;
    const page = this.element.ownerDocument;
    const viewport = { width: page.documentElement.clientWidth, height: windowOf(page).innerHeight };
    // A column in a frame says nothing of the room around the frame.
    const right = this.column.ownerDocument === page ? this.column.getBoundingClientRect().right : viewport.width;
    const place = placeCard(words, { width, height }, viewport, right);
    this.element.style.setProperty('--card-left', `${Math.round(place.left)}px`);
    this.element.style.setProperty('--card-offset', `${Math.round(place.offset)}px`);
    this.element.style.setProperty('--card-room', `${Math.floor(place.room)}px`);
    this.element.dataset['side'] = place.side;
  }

  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.element.matches(':focus-within');
    this.element.hidePopover();
    this.pinned = false;
    const { returnTo } = this;
    this.returnTo = null;
    this.actions.closed();
    if (hadFocus && returnTo?.isConnected && 'focus' in returnTo) {
      (returnTo as HTMLElement).focus({ preventScroll: true });
    }
  }

  private pin(): void {
    const root = this.element.getRootNode() as Document | ShadowRoot;
    this.pinned = true;
    // Stepping on with a button keeps the focus on it; the body is a live region.
    if (this.element.matches(':focus-within')) return;
    this.returnTo = root.activeElement ?? root.ownerDocument?.activeElement ?? null;
    this.element.focus({ preventScroll: true });
  }

  private onKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
    const by = steps[event.key];
    if (by && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.actions.step(by);
    }
  }
}
