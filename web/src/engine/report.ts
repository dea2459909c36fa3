/**
 * The shape of a report, `tallymark-report/1`, as the engine writes it.
 *
 * All offsets are UTF-16 code units into the text as it was given, half-open: a figure's characters
 * are `text.slice(start, end)`. The JSON Schema in data/schema/ is the contract; these types say the
 * same to the compiler, and the tests hold the two together.
 */

export const REPORT_SCHEMA = 'tallymark-report/1';

/** Most telling first: a figure with several findings is shown by the first of these it has. */
export const VERDICTS = ['contradicted', 'review', 'context', 'supported', 'unchecked'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Kind =
  | 'number' | 'count' | 'ordinal' | 'rank' | 'percent' | 'money' | 'measure' | 'rate' | 'ratio'
  | 'comparison' | 'score' | 'date' | 'time' | 'duration' | 'age';

export type Hedge =
  | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'nearly' | 'up-to';

/** A number, or text for what is no number: EDTF dates, `T14:30`, ISO 8601 durations. */
export type Value = number | string;

/** What a rate is counted against: "for every 1,000 people" is `{ value: 1000, unit: 'person' }`. */
export interface Per {
  readonly value: number;
  readonly unit: string | null;
}

export interface Figure {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Kind;
  /** null for a range, and for what has bounds only ("thousands"). */
  readonly value: Value | null;
  /** What the digits allow, widened by the hedge; an open end is null. */
  readonly low: Value | null;
  readonly high: Value | null;
  /** CLDR unit, ISO 4217 code, or the singular of what is counted. */
  readonly unit: string | null;
  readonly per?: Per;
  /** Ranks only: which end of the order is first, as the cue says it. */
  readonly order?: 'highest' | 'lowest' | 'first' | 'last';
  readonly hedge: Hedge | null;
  readonly verdict: Verdict;
  /** Ids of findings; the one that is shown has the figure's verdict. */
  readonly findings: readonly number[];
}

export interface Claim {
  readonly entity?: string | null;
  readonly actor?: string | null;
  readonly target?: string | null;
  readonly event?: string | null;
  readonly measure?: string | null;
  readonly period?: string | null;
  readonly edition?: string | null;
  readonly value?: Value | null;
  readonly unit?: string | null;
  readonly attributedTo?: string | null;
  /** Named inheritance rules that filled a slot, `slot:rule`, as in `unit:ellipsis`. */
  readonly inherited?: readonly string[];
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  /** null for a text that was given along with the article. */
  readonly url: string | null;
  readonly archived: string | null;
  readonly licence: string;
  readonly grade: 'primary' | 'secondary' | 'computed';
  readonly locator: string | null;
  readonly retrieved: string;
  readonly caveat: string | null;
}

export interface Evidence {
  readonly role: 'binding' | 'alternative';
  readonly pack: string | null;
  readonly id: string | null;
  readonly entity: string | null;
  readonly measure: string | null;
  readonly period: string | null;
  readonly edition: string | null;
  readonly value: Value | null;
  readonly unit: string | null;
  readonly status: string | null;
  readonly source: Source | null;
  /** Of a source text only: the sentence, and in it the figure; offsets into that text. */
  readonly place?: Place;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Place extends Stretch {
  /** Which of the report's source texts. */
  readonly against: number;
  readonly figure: Stretch;
}

/** A text that the article was compared with, and what of it the article leaves out. */
export interface SourceText {
  readonly name: string;
  readonly length: number;
  readonly leftOut: readonly (Stretch & { readonly text: string; readonly kind: Kind })[];
}

export interface Slip {
  readonly name: string;
  readonly expected: Value | null;
  readonly text: string | null;
}

export interface Finding {
  readonly id: number;
  /** Stable over edits elsewhere in the text: what a dismissal is remembered by. */
  readonly key: string;
  /** Figures this finding judges. */
  readonly figures: readonly number[];
  /** Figures it cites: the numbers of an own sum. */
  readonly operands: readonly number[];
  readonly spans: readonly (readonly [number, number])[];
  readonly verdict: Verdict;
  readonly rule: string;
  readonly reason: string;
  readonly claim?: Claim | null;
  readonly message: { readonly id: string; readonly args: Readonly<Record<string, unknown>> };
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
  readonly slip: Slip | null;
}

export interface PackInfo {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  readonly released: string | null;
}

export interface Summary {
  readonly figures: number;
  readonly supported: number;
  readonly contradicted: number;
  readonly context: number;
  readonly review: number;
  readonly unchecked: number;
}

export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  readonly engine: string;
  readonly article: {
    readonly length: number;
    readonly published: string | null;
    readonly language: string | null;
  };
  readonly packs: readonly PackInfo[];
  readonly figures: readonly Figure[];
  readonly findings: readonly Finding[];
  /** Only where source texts were given. */
  readonly against?: readonly SourceText[];
  readonly needs: readonly string[];
  readonly summary: Summary;
}
