/** Where a card goes beside the words it is about. Pure arithmetic, in CSS pixels of the viewport. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above';
}

const GAP = 10;
const EDGE = 12;

/**
 * Below the words, above them where only there is room, and always inside the viewport. Its left
 * edge stands a little left of the words, as a margin note does.
 */
export function placeCard(words: Box, card: Size, viewport: Size): Place {
  const below = words.bottom + GAP;
  const above = words.top - GAP - card.height;
  const roomBelow = viewport.height - EDGE - below;
  const side = card.height <= roomBelow || roomBelow >= words.top - GAP - EDGE ? 'below' : 'above';
  const top = side === 'below' ? below : above;
  return {
    left: clamp(words.left - 20, EDGE, viewport.width - card.width - EDGE),
    top: clamp(top, EDGE, viewport.height - card.height - EDGE),
    side,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
