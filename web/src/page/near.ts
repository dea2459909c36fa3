/**
 * Which of many ranges are near what is seen: a long text has hundreds, and browsers work through all that they
 * are to paint at every key.
 */
import { windowOf } from './realm.js';

/** Ranges that may stand out of order, in columns or tables. */
const ASTRAY = 24;

/**
 * Of things in the order of the text, those within `heights` windows above and below what is seen. The first is
 * searched for by halves, which is right as long as they stand in their order, and a little room is left for
 * those that do not. What stands in frames is always near.
 */
export function nearView<T>(things: readonly T[], rangeOf: (thing: T) => Range, window: Window, heights: number): T[] {
  const here = things.filter((thing) => windowOf(rangeOf(thing).startContainer) === window);
  const near = things.filter((thing) => windowOf(rangeOf(thing).startContainer) !== window);
  const bounds = (thing: T): DOMRect => rangeOf(thing).getBoundingClientRect();
  const height = window.innerHeight;
  let [low, high] = [0, here.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds(here[middle]!).bottom < -heights * height) low = middle + 1;
    else high = middle;
  }
  let beyond = 0;
  for (let index = Math.max(0, low - ASTRAY); index < here.length && beyond < ASTRAY; index++) {
    near.push(here[index]!);
    beyond = bounds(here[index]!).top > (1 + heights) * height ? beyond + 1 : 0;
  }
  return near;
}
