/** What is remembered: whether a reader or an editor is looking, and what they have set aside, by site. */
import type { Memory } from '../ui/dismissals.js';
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

/** In the extension's own storage: the site learns nothing of it. */
export function setAsideMemory(site: string): Memory {
  const key = `set-aside ${site}`;
  return {
    read: async () => {
      const { [key]: kept } = await api.storage.local.get(key);
      return typeof kept === 'string' ? kept : null;
    },
    write: (text) => api.storage.local.set({ [key]: text }),
  };
}
