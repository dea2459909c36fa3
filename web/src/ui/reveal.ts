/** Bringing a figure's words before the reader's eyes, through panes and frames. */
import type { Box } from '../page/box.js';
import { linesOf, styleOf, windowOf } from '../page/realm.js';

/**
 * What a card stands beside: all lines of the words from top to bottom, but from left to right only
 * the first, since the second begins at the left edge of the column. Null for words that stand nowhere.
 */
export function wordsBox(range: Range, home: Window): Box | null {
  const lines = linesOf(range, home);
  const [first] = lines;
  if (!first || first.right <= first.left) return null;
  return { left: first.left, right: first.right, top: first.top, bottom: Math.max(...lines.map(({ bottom }) => bottom)) };
}

/**
 * Scrolls only where the words are not comfortably in view, and then to the upper third: the card
 * goes below them. Every pane and every window around them is asked, the innermost first.
 */
export function revealRange(range: Range): void {
  let element = range.startContainer.parentElement;
  while (element) {
    const window = windowOf(element);
    const page = element.ownerDocument;
    if (element === page.documentElement) {
      scroll(range, page.scrollingElement ?? element, { top: 0, height: window.innerHeight }, window);
      element = window.frameElement as HTMLElement | null;
      continue;
    }
    if (element !== page.body && element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(styleOf(element).overflowY)) {
      scroll(range, element, element.getBoundingClientRect(), window);
    }
    element = element.parentElement ?? ((element.getRootNode() as ShadowRoot).host as HTMLElement | undefined) ?? null;
  }
}

function scroll(range: Range, pane: Element, view: { top: number; height: number }, window: Window): void {
  const [first] = linesOf(range, window);
  if (!first) return;
  // On a narrow screen the card is a sheet over the lower part.
  const sheet = window.matchMedia('(max-width: 40rem)').matches;
  const top = first.top - view.top;
  if (top >= view.height * 0.06 && first.bottom - view.top <= view.height * (sheet ? 0.3 : 0.55)) return;
  const still = pane !== pane.ownerDocument.scrollingElement || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollBy({ top: top - view.height * (sheet ? 0.16 : 0.28), behavior: still ? 'instant' : 'smooth' });
}
