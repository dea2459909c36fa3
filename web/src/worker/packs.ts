/** Fetches the packs that are served beside the engine. */
import { TallymarkError, toPlain } from '../engine/errors.js';
import type { Engine } from '../engine/engine.js';
import type { PackInfo } from '../engine/report.js';
import type { RefusedPack } from './protocol.js';

export interface LoadedPacks {
  readonly packs: PackInfo[];
  readonly refused: RefusedPack[];
}

/**
 * Adds every pack of the list at `address`, in the list's order whatever the network's order is.
 * A pack that cannot be had, or that the engine refuses, is reported and the rest go on.
 */
export async function addListedPacks(engine: Engine, address: string): Promise<LoadedPacks> {
  const loaded: LoadedPacks = { packs: [], refused: [] };
  let names: string[];
  try {
    names = (await (await fetched(address)).json()) as string[];
  } catch (error) {
    loaded.refused.push({ address, error: toPlain(error) });
    return loaded;
  }
  const pending = names.map(async (name) => {
    const response = await fetched(new URL(name, address).href);
    return new Uint8Array(await response.arrayBuffer());
  });
  const outcomes = await Promise.allSettled(pending);
  for (const [index, outcome] of outcomes.entries()) {
    try {
      if (outcome.status === 'rejected') throw outcome.reason;
      loaded.packs.push(await engine.addPack(outcome.value));
    } catch (error) {
      loaded.refused.push({ address: names[index]!, error: toPlain(error) });
    }
  }
  return loaded;
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) {
    throw new TallymarkError('pack-load', `${address} answered ${response.status}.`);
  }
  return response;
}
