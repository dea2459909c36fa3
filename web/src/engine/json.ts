/** Reads what the engine wrote. */
import { TallymarkError } from './errors.js';

export function parse<T>(body: string): T {
  try {
    return JSON.parse(body) as T;
  } catch {
    throw new TallymarkError('engine-answer', 'The engine’s answer is no JSON.');
  }
}
