/** The one thing that is remembered: whether a reader or an editor is looking. */
import type { Mode } from '../ui/words.js';
import { api } from './api.js';

const KEY = 'mode';

export async function readMode(): Promise<Mode> {
  const { [KEY]: kept } = await api.storage.local.get(KEY);
  return kept === 'editor' ? 'editor' : 'reader';
}

export async function keepMode(mode: Mode): Promise<void> {
  await api.storage.local.set({ [KEY]: mode });
}
