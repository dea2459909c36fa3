/** What a text is written in; offsets of a report count in it as it was given, markup included. */
export type Input = 'text' | 'markdown' | 'html';

/** A source text and what a reader knows it by, "release.txt". */
export interface NamedText {
  readonly name: string;
  readonly text: string;
  /** Default: text. */
  readonly input?: Input;
}

/** A table as its cells, or as the CSV sheet of a file. */
export type UserTable =
  | {
      readonly header: readonly (string | number | null)[];
      readonly rows: readonly (readonly (string | number | null)[])[];
      readonly caption?: string | null;
    }
  | { readonly csv: string; readonly name?: string; readonly caption?: string | null };

/** Figures as bytes, see figure_rows.ts. */
export interface RowsRequest extends Pick<EngineRequest, 'published'> {
  readonly command: 'figures';
  readonly format: 'rows';
}

/** What `tm_run` is asked for; the JSON at the border, field by field. */
export interface EngineRequest {
  readonly command: 'check' | 'figures';
  /** ISO 8601 date or date-time; null or absent when it is not known. */
  readonly published?: string | null;
  /** What the text is written in. Default: text. */
  readonly input?: Input | null;
  /** Texts that the article was made from. */
  readonly against?: string | readonly (string | NamedText)[];
  /** Reference data of the caller. */
  readonly table?: UserTable | null;
  readonly format?: 'json' | 'text';
  /** The text is one ndjson line, the answer is one. */
  readonly ndjson?: boolean;
  /** Which line, counted from 1, for its error message. */
  readonly line?: number;
  readonly color?: boolean;
  /** Columns of the terminal, for `format: 'text'`. */
  readonly width?: number;
  readonly id?: string | number;
}
