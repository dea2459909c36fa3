/**
 * Figures as rows, `format: 'rows'` at the border: what the text says is not sent back, as the caller has it, nor are the
 * names of members. Reading the full form takes longer than finding the figures of a paragraph.
 */
import type { Figure } from './report.js';

/** A figure of `figures`: recognition alone. */
export type RecognizedFigure = Omit<Figure, 'verdict' | 'findings'>;

type Row = [
  start: Figure['start'],
  end: Figure['end'],
  kind: Figure['kind'],
  value: Figure['value'],
  low: Figure['low'],
  high: Figure['high'],
  unit: Figure['unit'],
  hedge: Figure['hedge'],
  /** What few kinds have. */
  more?: Pick<Figure, 'per' | 'order'>,
];

/** The engine's answer. */
export interface FigureRows {
  readonly rows: readonly Row[];
}

/** The figures of these rows in the text that they were read from; a row's place is its figure's id. */
export function figuresOf({ rows }: FigureRows, text: string): RecognizedFigure[] {
  return rows.map(([start, end, kind, value, low, high, unit, hedge, more], id) => {
    const figure = { id, start, end, text: text.slice(start, end), kind, value, low, high, unit, hedge };
    return more ? { ...figure, ...more } : figure;
  });
}
