/**
 * The one error type of the JavaScript side.
 *
 * `code` is either one of the engine's own table (the answer's `error.code`) or a `ClientCode`: what
 * can go wrong on this side of the border. `message` is a sentence for people.
 */
export type ClientCode =
  | 'engine-load' // the module could not be fetched or compiled
  | 'engine-trap' // the instance ended in the middle of a call; the next call gets a new one
  | 'engine-memory' // the instance has no room for the text
  | 'engine-answer' // the answer is not what the border promises
  | 'engine-timeout' // no answer in time; the worker was replaced
  | 'worker-lost' // the worker ended; the next call gets a new one
  | 'pack-load' // a pack could not be fetched
  | 'disposed'; // used after dispose()

/** The engine's own codes; a test holds this list against the table in wasm/src/base/error.h. */
export const ENGINE_CODES = [
  'input-not-utf8', 'input-binary', 'input-empty', 'input-too-large', 'bad-date', 'bad-request',
  'bad-json', 'pack-not-a-pack', 'pack-missing-sheet', 'pack-bad-csv', 'pack-missing-column',
  'pack-bad-value', 'pack-bad-reference', 'pack-duplicate', 'pack-missing-source', 'pack-too-large',
  'file-unreadable', 'file-unwritable', 'bad-usage', 'no-engine', 'bad-table',
] as const;
export type EngineCode = (typeof ENGINE_CODES)[number];

export class TallymarkError extends Error {
  override readonly name = 'TallymarkError';

  constructor(
    /** A newer engine may know more codes than this list. */
    readonly code: ClientCode | EngineCode | (string & {}),
    message: string,
  ) {
    super(message);
  }
}

/** What crosses a worker's border: an Error loses its fields in `structuredClone`. */
export interface PlainError {
  readonly code: string;
  readonly message: string;
}

export function toPlain(error: unknown): PlainError {
  if (error instanceof TallymarkError) return { code: error.code, message: error.message };
  return { code: 'engine-answer', message: error instanceof Error ? error.message : String(error) };
}
