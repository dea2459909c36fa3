/**
 * The pages that were kept as sources: their texts, in the browser's memory and never on a disk. They go with the button
 * that clears them, with the browser, or with the extension. Only the background reads and writes here.
 */
import { TallymarkError } from '../engine/errors.js';
import { api } from './api.js';
import { readKept, SOURCES_CHANGED, type KeptSource } from './protocol.js';

const KEY = 'sources';
/** As many source texts as the engine takes at once (limits in SECURITY). */
const MOST = 16;
/** A browser keeps 10 MB of an extension in memory; what is written there is longer than the text it stands for. */
const MOST_BYTES = 8_000_000;

/** One after another: two that read the same list at once would each forget what the other added. */
let last: Promise<unknown> = Promise.resolve();

export async function keptSources(): Promise<readonly KeptSource[]> {
  const { [KEY]: kept } = await api.storage.session.get(KEY);
  return Array.isArray(kept) ? kept.map(readKept).filter((source) => source !== null) : [];
}

/** Keeps a page's text, in place of what was kept of the same page before. */
export function keepSource(source: KeptSource): Promise<void> {
  return inTurn(async () => {
    const others = (await keptSources()).filter(({ url }) => url !== source.url);
    if (others.length === MOST) throw new TallymarkError('input-too-large', `${MOST} sources are kept already. Clear them first.`);
    const kept = [...others, source];
    if (new Blob([JSON.stringify(kept)]).size > MOST_BYTES) {
      throw new TallymarkError('input-too-large', 'The sources would hold more than 8 MB of text together.');
    }
    await api.storage.session.set({ [KEY]: kept });
    await tellAll();
  });
}

export function clearSources(): Promise<void> {
  return inTurn(async () => {
    await api.storage.session.remove(KEY);
    await tellAll();
  });
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

/** Most tabs have nobody who listens. */
async function tellAll(): Promise<void> {
  const tabs = await api.tabs.query({});
  for (const { id } of tabs) {
    if (id !== undefined) void api.tabs.sendMessage(id, SOURCES_CHANGED, { frameId: 0 }).catch(() => {});
  }
}
