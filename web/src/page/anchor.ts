/** From a report's spans to ranges of the page. */
import type { Report } from '../engine/report.js';
import type { TextMap } from './text_map.js';

/** A live range: it follows its text when the page around it changes. Null when there is none. */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  const ends = map.ends(start, end);
  if (!ends) return null;
  const range = document.createRange();
  range.setStart(ends.from.node, ends.from.offset);
  range.setEnd(ends.to.node, ends.to.offset);
  return range;
}

/**
 * The range of every figure, by the figure's id. A figure whose text is not what stands there is left
 * out: a mark on the wrong words would be worse than none.
 */
export function anchorFigures(map: TextMap, report: Report): Map<number, Range> {
  const ranges = new Map<number, Range>();
  for (const figure of report.figures) {
    if (map.text.slice(figure.start, figure.end) !== figure.text) continue;
    const range = rangeOf(map, figure.start, figure.end);
    if (range) ranges.set(figure.id, range);
  }
  return ranges;
}
