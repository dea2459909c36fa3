/** From a report's spans to ranges of the page. */
import type { TextMap } from './text_map.js';

/** A live range: it follows its text when the page around it changes. Null when there is none. */
export function rangeOf(map: TextMap, start: number, end: number): Range | null {
  const ends = map.ends(start, end);
  // A range cannot reach from one document into another.
  if (!ends || ends.from.node.ownerDocument !== ends.to.node.ownerDocument) return null;
  const range = ends.from.node.ownerDocument.createRange();
  range.setStart(ends.from.node, ends.from.offset);
  range.setEnd(ends.to.node, ends.to.offset);
  return range;
}

/** Whether a range still holds the words it was made for: the page may have changed since it was read. */
export function holds(range: Range, words: string): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  if (!startContainer.isConnected) return false;
  // Most figures stand in one node; a blank there may be any white space.
  if (startContainer === endContainer && (startContainer as Text).data.slice(startOffset, endOffset) === words) return true;
  return bare(String(range)) === bare(words);
}

function bare(words: string): string {
  return words.replace(/\s+/g, '');
}
