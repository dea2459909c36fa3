/**
 * Every message between a page and the worker, and nothing else. Both sides switch over `kind`; a
 * case that is forgotten does not compile (see `unreachable`). All of it survives `structuredClone`.
 */
import type { PlainError } from '../engine/errors.js';
import type { EngineVersion, FigureList } from '../engine/engine.js';
import type { Figure, Finding, PackInfo, Report } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';

/** Absolute addresses: a worker resolves relative ones against itself, not against the page. */
export interface Assets {
  /** tallymark.mjs */
  readonly loader: string;
  /** tallymark.wasm */
  readonly wasm: string;
  /** The pack compiler, loaded when a pack is added: tallymark-pack.mjs and tallymark-pack.wasm. */
  readonly importer: { readonly loader: string; readonly wasm: string };
  /** A JSON list of addresses of packs and their parts, relative to itself. */
  readonly packs: string;
  readonly parts: PartsWanted;
}

/**
 * When parts of packs are fetched: `all` at the start, so that what is fetched never depends on the text, or `asked`, those
 * that a report names in `needs` – which tells whoever serves them something of what is read.
 */
export type PartsWanted = 'all' | 'asked';

export type Request =
  | { readonly kind: 'open'; readonly seq: number; readonly assets: Assets }
  | {
      readonly kind: 'check';
      readonly seq: number;
      readonly text: string;
      readonly published: string | null;
      /** Texts that the article was made from; often none. */
      readonly against: readonly NamedText[];
    }
  | {
      readonly kind: 'figures';
      readonly seq: number;
      readonly text: string;
      readonly published: string | null;
    }
  | {
      readonly kind: 'write';
      readonly seq: number;
      readonly text: string;
      readonly published: string | null;
      readonly against: readonly NamedText[];
      readonly format: ReportFormat;
    }
  | { readonly kind: 'add-pack'; readonly seq: number; readonly bytes: Uint8Array };

/** What the command prints with `--format`, byte for byte. */
export type ReportFormat = 'text' | 'json';

/** A pack that was not taken; the others were. */
export interface RefusedPack {
  readonly address: string;
  readonly error: PlainError;
}

export type Response =
  | {
      readonly kind: 'opened';
      readonly seq: number;
      readonly version: EngineVersion;
      readonly packs: readonly PackInfo[];
      readonly refused: readonly RefusedPack[];
    }
  | { readonly kind: 'report'; readonly seq: number; readonly report: Report }
  /** Comes before the report it is of, see parts.ts. */
  | {
      readonly kind: 'report-part';
      readonly seq: number;
      readonly figures: readonly Figure[];
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'figure-list'; readonly seq: number; readonly list: FigureList }
  | { readonly kind: 'written'; readonly seq: number; readonly output: string }
  | { readonly kind: 'pack-added'; readonly seq: number; readonly pack: PackInfo }
  | { readonly kind: 'failed'; readonly seq: number; readonly error: PlainError };

/** The answer each request is promised, unless it failed. */
export interface AnswerTo {
  open: Extract<Response, { kind: 'opened' }>;
  check: Extract<Response, { kind: 'report' }>;
  figures: Extract<Response, { kind: 'figure-list' }>;
  write: Extract<Response, { kind: 'written' }>;
  'add-pack': Extract<Response, { kind: 'pack-added' }>;
}

/** Which kind of answer belongs to which kind of request. */
export const ANSWER_KIND = {
  open: 'opened',
  check: 'report',
  figures: 'figure-list',
  write: 'written',
  'add-pack': 'pack-added',
} as const satisfies { [K in Request['kind']]: AnswerTo[K]['kind'] };

/** Compiles only where every case has been handled. */
export function unreachable(message: never): never {
  throw new Error(`No such message: ${JSON.stringify(message)}`);
}
