/**
 * Every message inside the extension, and nothing else. A page's side asks; the background, or the
 * engine's side, answers. Which answer belongs to which question is the browser's affair: each
 * `sendMessage` has its own, so that tabs never get each other's.
 *
 * What comes from a page's side is read by `readMessage` first: that side runs in the page's process.
 */
import type { PlainError } from '../engine/errors.js';
import type { Report } from '../engine/report.js';
import type { Mode } from '../ui/words.js';

/** What a tab shows; told to the background for the toolbar, kept by nobody but the page. */
export type PageState =
  | { readonly kind: 'off' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'on'; readonly figures: number; readonly checked: number; readonly differ: number }
  | { readonly kind: 'failed'; readonly message: string };

export type Message =
  /** To the background: let there be an engine. */
  | { readonly kind: 'prepare' }
  /** To the engine's side. */
  | { readonly kind: 'check'; readonly text: string; readonly published: string | null }
  /** To the background; has no answer, but the background asks the page back. */
  | { readonly kind: 'state'; readonly state: PageState };

/** The one message the other way: from the background to a page, which answers with its `PageState`. */
export const ASK_STATE = 'state?';

export interface AnswerTo {
  prepare: { readonly kind: 'prepared'; readonly mode: Mode } | Failed;
  check: { readonly kind: 'report'; readonly report: Report } | Failed;
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
      return typeof text === 'string' && dated ? { kind, text, published } : null;
    }
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
