/**
 * Bytes in and out of an instance's memory.
 *
 * The memory may grow during any call, which detaches every view of it: each function here takes its
 * view anew and keeps none.
 */
import { TallymarkError } from './errors.js';
import { parse } from './json.js';
import type { Memory } from './module.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8');

/** Bytes in an instance's memory; whoever has it frees it. */
export interface Block {
  readonly pointer: number;
  readonly length: number;
}

/** What every answer has: 0 or an error's number, and what was read from its bytes. */
export type Answer<T> =
  | { readonly status: 0; readonly body: T }
  /** The body is the engine's UTF-8 JSON of the error. */
  | { readonly status: number; readonly body: string };

/** Copies bytes in. Linear. Throws `engine-memory` when the instance has no room. */
export function writeBytes(exports: Memory, bytes: Uint8Array): Block {
  const pointer = reserve(exports, bytes.length);
  exports.HEAPU8.set(bytes, pointer);
  return { pointer, length: bytes.length };
}

/**
 * Encodes straight into the instance's memory; a lone surrogate becomes U+FFFD, which is one code
 * unit too, so that offsets still count in the text as given.
 */
export function writeText(exports: Memory, text: string): Block {
  // Three bytes are the most one UTF-16 code unit can need.
  const pointer = reserve(exports, text.length * 3);
  const target = exports.HEAPU8.subarray(pointer, pointer + text.length * 3);
  return { pointer, length: encoder.encodeInto(text, target).written };
}

function reserve(exports: Memory, size: number): number {
  const pointer = exports._tm_alloc(Math.max(size, 1));
  if (pointer === 0) {
    throw new TallymarkError('engine-memory', `The text is too large: the engine has no room for ${size} bytes.`);
  }
  return pointer >>> 0;
}

/** The bytes of an answer that is JSON or text. */
export const asText = (bytes: Uint8Array): string => decoder.decode(bytes);

/**
 * Reads the response record and clears it; the record is dead afterwards, and so are the bytes that `read` was given, which
 * begin at a multiple of eight.
 */
export function takeAnswer<T>(exports: Memory, response: number, read: (bytes: Uint8Array) => T): Answer<T> {
  if (response === 0) {
    throw new TallymarkError('engine-answer', 'The engine gave no answer.');
  }
  const word = response >>> 2;
  const words = exports.HEAPU32;
  const status = words[word]!;
  const pointer = words[word + 1]!;
  const length = words[word + 2]!;
  const bytes = exports.HEAPU8.subarray(pointer, pointer + length);
  const answer = status === 0 ? { status: 0 as const, body: read(bytes) } : { status, body: asText(bytes) };
  exports._tm_clear(response);
  return answer;
}

/** The bytes of an answer that are wanted as they are, copied out of the instance. */
export const asBytes = (bytes: Uint8Array): Uint8Array => bytes.slice();

/** The body of an answer that is none of an error; else throws what the engine said. */
export function expectBody<T>({ status, body }: Answer<T>): T {
  if (status === 0) return body as T;
  const { error } = parse<{ error?: { code?: string; message?: string } }>(body as string);
  throw new TallymarkError(
    error?.code ?? 'engine-answer',
    error?.message ?? `The engine answered with status ${status}.`,
  );
}
