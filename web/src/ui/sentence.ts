/** The sentence a figure stands in, and the paragraph that is. */
import type { Figure } from '../engine/report.js';

export interface Sentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Beyond this on either side a sentence is cut between words. */
const MOST_AROUND = 150;

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

export function sentenceAround(text: string, { start, end }: Figure): Sentence {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineFeed = text.indexOf('\n', end);
  const block = text.slice(from, lineFeed < 0 ? text.length : lineFeed);
  let first = from;
  let last = from + block.length;
  for (const { index, segment } of SEGMENTER.segment(block)) {
    const [at, behind] = [from + index, from + index + segment.length];
    if (at <= start && start < behind) first = at;
    if (at < end && end <= behind) last = behind;
  }
  return {
    before: cutBefore(text.slice(first, start)),
    words: text.slice(start, end),
    after: cutBehind(text.slice(end, last).trimEnd()),
  };
}

export function sentenceText({ before, words, after }: Sentence): string {
  return (before + words + after).trim();
}

/** Counted from 1: headings count, as they do for who looks at the page. */
export function paragraphOf(text: string, { start }: Figure): number {
  return text.slice(0, start).split(/\n{2,}/).length;
}

function cutBefore(text: string): string {
  if (text.length <= MOST_AROUND) return text.trimStart();
  return `… ${text.slice(text.indexOf(' ', text.length - MOST_AROUND) + 1)}`;
}

function cutBehind(text: string): string {
  if (text.length <= MOST_AROUND) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MOST_AROUND))} …`;
}
