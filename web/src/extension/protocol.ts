/**
 * Every message inside the extension, and nothing else. A page's side asks; the background, or the
 * engine's side, answers. Which answer belongs to which question is the browser's affair: each
 * `sendMessage` has its own, so that tabs never get each other's.
 *
 * What comes from a page's side is read by `readMessage` first: that side runs in the page's process.
 */
import type { PlainError } from '../engine/errors.js';
import type { Report } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import type { Mode } from '../ui/words.js';

/** What a tab shows; told to the background for the toolbar, kept by nobody but the page. */
export type PageState =
  | { readonly kind: 'off' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'on'; readonly figures: number; readonly checked: number; readonly differ: number }
  | { readonly kind: 'failed'; readonly message: string };

/** The text of a page that was kept as a source. Of one address there is one at most. */
export interface KeptSource extends NamedText {
  readonly url: string;
}

export type Message =
  /** To the background: let there be an engine. */
  | { readonly kind: 'prepare' }
  /** To the engine's side. */
  | {
      readonly kind: 'check';
      readonly text: string;
      readonly published: string | null;
      readonly against: readonly NamedText[];
    }
  /** To the background: keep this text as a source, in place of an earlier one of the same page. */
  | { readonly kind: 'keep'; readonly source: KeptSource }
  /** To the background: forget all that was kept. */
  | { readonly kind: 'clear' }
  /** To the background; has no answer, but the background asks the page back. */
  | { readonly kind: 'state'; readonly state: PageState };

/** The two messages the other way. From the background to a page, which answers with its `PageState`. */
export const ASK_STATE = 'state?';
/** To every page: other sources are kept now. Has no answer; whoever wants them asks. */
export const SOURCES_CHANGED = 'sources!';

export interface AnswerTo {
  prepare: { readonly kind: 'prepared'; readonly mode: Mode; readonly sources: readonly KeptSource[] } | Failed;
  check: { readonly kind: 'report'; readonly report: Report } | Failed;
  keep: { readonly kind: 'kept' } | Failed;
  clear: { readonly kind: 'cleared' } | Failed;
}

export interface Failed {
  readonly kind: 'failed';
  readonly error: PlainError;
}

/** The message, if it is one; null for anything else. */
export function readMessage(value: unknown): Message | null {
  if (!isRecord(value)) return null;
  const kind = value['kind'] as Message['kind'];
  switch (kind) {
    case 'prepare':
      return { kind };
    case 'check': {
      const { text, published } = value;
      const dated = typeof published === 'string' || published === null;
      const against = readTexts(value['against']);
      return typeof text === 'string' && dated && against ? { kind, text, published, against } : null;
    }
    case 'keep': {
      const source = readKept(value['source']);
      return source && { kind, source };
    }
    case 'clear':
      return { kind };
    case 'state': {
      const state = readState(value['state']);
      return state && { kind, state };
    }
    default:
      return none(kind);
  }
}

export function readState(value: unknown): PageState | null {
  if (!isRecord(value)) return null;
  const kind = value['kind'] as PageState['kind'];
  switch (kind) {
    case 'off':
    case 'checking':
      return { kind };
    case 'on': {
      const { figures, checked, differ } = value;
      return isCount(figures) && isCount(checked) && isCount(differ) ? { kind, figures, checked, differ } : null;
    }
    case 'failed': {
      const { message } = value;
      return typeof message === 'string' ? { kind, message } : null;
    }
    default:
      return none(kind);
  }
}

function readTexts(value: unknown): NamedText[] | null {
  if (!Array.isArray(value)) return null;
  const texts = value.map(readText);
  return texts.every((text) => text !== null) ? texts : null;
}

function readText(value: unknown): NamedText | null {
  if (!isRecord(value)) return null;
  const { name, text } = value;
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null;
}

export function readKept(value: unknown): KeptSource | null {
  const text = readText(value);
  const url = text && (value as { readonly url?: unknown }).url;
  return text && typeof url === 'string' ? { ...text, url } : null;
}

/** Compiles only where every kind has been handled; what another kind sent at run time is null. */
function none(_kind: never): null {
  return null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
