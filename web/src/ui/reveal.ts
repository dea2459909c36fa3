/** Bringing a figure's words before the reader's eyes. */
import type { Box } from './place.js';

/**
 * What a card stands beside: all lines of the words from top to bottom, but from left to right only
 * the first, since the second begins at the left edge of the column.
 */
export function wordsBox(range: Range): Box {
  const whole = range.getBoundingClientRect();
  const first = range.getClientRects()[0] ?? whole;
  return { left: first.left, right: first.right, top: whole.top, bottom: whole.bottom };
}

/**
 * Scrolls only where the words are not comfortably in view, and then to the upper third: the card
 * goes below them.
 */
export function revealRange(range: Range): void {
  const box = wordsBox(range);
  // On a narrow screen the card is a sheet over the lower part.
  const sheet = matchMedia('(max-width: 40rem)').matches;
  const lowest = innerHeight * (sheet ? 0.3 : 0.55);
  if (box.top >= innerHeight * 0.06 && box.bottom <= lowest) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: box.top - innerHeight * (sheet ? 0.16 : 0.28), behavior: still ? 'instant' : 'smooth' });
}
