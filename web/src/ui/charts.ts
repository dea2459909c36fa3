/**
 * Small pictures, where looking beats reading: the parts of a sum above its total, a ranking with its
 * neighbours, a series with what the article says. None where the report has too little for one.
 */
import type { Evidence, Figure } from '../engine/report.js';
import { dateInWords } from './dates.js';
import { h, svg } from './dom.js';
import type { Words } from './language/card_words.js';
import type { FigureView } from './present.js';
import { numberInWords, quantityInWords } from './quantities.js';
import { publisherOf } from './words.js';

const WIDTH = 320;

export function chartOf(view: FigureView, words: Words): HTMLElement | null {
  return sumBar(view, words) ?? ladder(view, words) ?? series(view, words);
}

const isNumber = (figure: Figure): figure is Figure & { readonly value: number } => typeof figure.value === 'number';

/** Parts end to end; below them the total as the article has it, or the hundred that shares should make. */
function sumBar({ shown, figure, operands }: FigureView, words: Words): HTMLElement | null {
  if (!shown || (shown.rule !== 'sum' && shown.rule !== 'shares-total')) return null;
  const parts = shown.rule === 'sum' ? [...operands] : [...operands, figure].sort((a, b) => a.start - b.start);
  const total = shown.rule === 'sum' ? figure.value : 100;
  if (parts.length < 2 || !parts.every(isNumber) || typeof total !== 'number' || parts.some(({ value }) => value < 0)) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const scale = WIDTH / Math.max(sum, total);
  let left = 0;
  const segments = parts.map(({ value }) => {
    const width = value * scale;
    const segment = svg('rect', { class: 'part', x: left, y: 4, width: Math.max(0.5, width - 2), height: 12 });
    left += width;
    return segment;
  });
  const drawing = svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} 40`, 'aria-hidden': 'true' },
    ...segments,
    svg('rect', { class: 'total', x: 0.75, y: 22.75, width: total * scale - 1.5, height: 10.5 }),
    svg('line', { class: 'end', x1: sum * scale - 1, x2: sum * scale - 1, y1: 0, y2: 38 }),
  );
  const names = parts.map(({ text }) => text).join(' + ');
  const whole = shown.rule === 'sum' ? figure.text : quantityInWords(100, { unit: 'percent' }, words);
  return h('figure', { class: 'chart' }, drawing, h('figcaption', {}, words.sumCaption(names, whole)));
}

/** The places that are named, in their order. */
function ladder({ shown }: FigureView, words: Words): HTMLElement | null {
  const ranks = shown?.rule === 'ranking' ? String(shown.message.args['ranks'] ?? '') : '';
  const places = [...ranks.matchAll(/(?:^|, and |, | and )(.+?) at number (\d+)/g)];
  if (places.length < 2 || !shown?.evidence[0]) return null;
  const rows = places
    .map(([, name, place]) => ({ name: name!, place: Number(place) }))
    .sort((a, b) => a.place - b.place)
    .map(({ name, place }) => h('li', { value: place }, words.nameOf(name)));
  return h('figure', { class: 'chart' }, h('ol', { class: 'ladder' }, ...rows), h('figcaption', {}, words.ladderCaption(publisherOf(shown.evidence[0], words))));
}

type Point = Evidence & { readonly value: number; readonly period: string };

/** What one publisher has for several periods, over time; the band is what the article's digits allow. */
function series({ shown, figure }: FigureView, words: Words): HTMLElement | null {
  const { low, high } = figure;
  const [first] = shown?.evidence ?? [];
  if (!first || typeof low !== 'number' || typeof high !== 'number') return null;
  const points = shown!.evidence.filter(
    (one): one is Point =>
      typeof one.value === 'number' && one.period !== null && one.measure === first.measure && one.entity === first.entity,
  );
  const years = new Map(points.map((point) => [Number.parseInt(point.period, 10), point]));
  if (years.size < 2) return null;
  const times = [...years.keys()].sort((a, b) => a - b);
  const values = [low, high, ...points.map(({ value }) => value)];
  const x = scale(times[0]!, times[times.length - 1]!, 34, WIDTH - 34);
  const y = scale(Math.min(...values), Math.max(...values), 52, 12);
  const marks = times.flatMap((year) => {
    const { value } = years.get(year)!;
    return [
      svg('path', { class: 'point', d: `M${x(year)} ${y(value) - 5}l5 5l-5 5l-5 -5Z` }),
      svg('text', { x: x(year), y: 76, 'text-anchor': 'middle' }, String(year)),
    ];
  });
  const drawing = svg(
    'svg',
    { viewBox: `0 0 ${WIDTH} 80`, 'aria-hidden': 'true' },
    svg('rect', { class: 'allowed', x: 0, y: y(high) - 1, width: WIDTH, height: Math.max(2, y(low) - y(high) + 2) }),
    svg('polyline', { class: 'path', points: times.map((year) => `${x(year)},${y(years.get(year)!.value)}`).join(' ') }),
    ...marks,
  );
  const said = times.map((year) => `${dateInWords(years.get(year)!.period, words)}: ${numberInWords(years.get(year)!.value, words)}`);
  return h('figure', { class: 'chart' }, drawing, h('figcaption', {}, words.seriesCaption(said.join('; '))));
}

function scale(from: number, to: number, start: number, end: number): (value: number) => number {
  return (value) => (to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start));
}
