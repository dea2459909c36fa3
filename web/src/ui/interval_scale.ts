/**
 * The interval as a picture: a bracket for what the article's digits allow, a diamond for what the
 * publisher says. Inside the bracket they agree; how far outside is seen at a glance.
 */
import { svg } from './dom.js';

const WIDTH = 320;
const HEIGHT = 34;
const MARGIN = 14;
const BASE = 20;

/** Null where a picture would say nothing: open ends, or one exact value that is met. */
export function intervalScale(low: number, high: number, published: number): SVGSVGElement | null {
  if (![low, high, published].every(Number.isFinite)) return null;
  if (low === high && published === low) return null;
  const from = Math.min(low, published);
  const to = Math.max(high, published);
  // Some air on both sides, so that an interval that fills the scale still reads as an interval.
  const air = (to - from) * 0.18;
  const x = (value: number): number =>
    MARGIN + ((value - from + air) / (to - from + 2 * air)) * (WIDTH - 2 * MARGIN);
  const point = x(published);
  // An interval that is narrow beside the distance must still be seen.
  const middle = (x(low) + x(high)) / 2;
  const half = Math.max((x(high) - x(low)) / 2, 2);
  const [left, right] = [middle - half, middle + half];
  const arm = Math.min(4, half);
  return svg(
    'svg',
    { class: 'scale', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' },
    svg('line', { class: 'axis', x1: 0, x2: WIDTH, y1: BASE, y2: BASE }),
    svg('rect', { class: 'allowed', x: left, y: BASE - 5, width: right - left, height: 10 }),
    svg('path', {
      class: 'bracket',
      d: `M${left + arm} ${BASE - 9}H${left}v18h${arm}M${right - arm} ${BASE - 9}H${right}v18h${-arm}`,
    }),
    svg('path', { class: 'published', d: `M${point} ${BASE - 7}l6 7l-6 7l-6 -7Z` }),
  );
}
