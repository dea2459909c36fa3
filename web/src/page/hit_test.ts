/** Which figure is under the pointer. */
import { isSeen, windowOf } from './realm.js';

/** Room around the glyphs, in CSS pixels: the underline hangs below the line box's text. */
const SLOP = 3;

/** The id of the figure at a point of the viewport of `window`, or null. O(ranges); a few rectangles each. */
export function figureAt(ranges: ReadonlyMap<number, Range>, window: Window, x: number, y: number): number | null {
  for (const [id, range] of ranges) {
    if (windowOf(range.startContainer) !== window) continue;
    const whole = range.getBoundingClientRect();
    if (!contains(whole, x, y)) continue;
    for (const rect of range.getClientRects()) if (contains(rect, x, y) && isSeen(range)) return id;
  }
  return null;
}

function contains(rect: DOMRect, x: number, y: number): boolean {
  return (
    rect.width > 0 &&
    x >= rect.left && x <= rect.right &&
    y >= rect.top - SLOP && y <= rect.bottom + SLOP
  );
}
