/** Where a card goes beside the words it is about. Pure arithmetic, in CSS pixels of the viewport. */
import type { Box } from '../page/box.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly side: 'below' | 'above';
  /** Distance of the card's near edge from the viewport's top (below) or bottom (above). */
  readonly offset: number;
  /** The most height it may have there; what is more scrolls inside it. */
  readonly room: number;
}

const GAP = 10;
const EDGE = 12;
/** Below this a card is no card any more; it then covers the words rather than vanish. */
const LEAST_ROOM = 200;

/**
 * Below the words, or above them where there is more room; never over them, and always inside the
 * viewport. Its left edge stands a little left of the words, as a margin note does, unless it would
 * reach over the column's right edge and cover what stands beside the text.
 *
 * @param columnRight right edge of the article's column
 */
export function placeCard(words: Box, card: Size, viewport: Size, columnRight: number): Place {
  const right = Math.max(EDGE + card.width, Math.min(columnRight, viewport.width - EDGE));
  const below = viewport.height - EDGE - GAP - words.bottom;
  const above = words.top - GAP - EDGE;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const near = side === 'below' ? words.bottom + GAP : viewport.height - words.top + GAP;
  return {
    left: clamp(words.left - 20, EDGE, right - card.width),
    side,
    offset: clamp(near, EDGE, viewport.height - EDGE - LEAST_ROOM),
    room: Math.max(LEAST_ROOM, side === 'below' ? below : above),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
