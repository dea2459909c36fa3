/** Fetches the packs that are served beside the engine. */
import { TallymarkError, toPlain } from '../engine/errors.js';
import type { Engine } from '../engine/engine.js';
import type { PackInfo } from '../engine/report.js';
import type { RefusedPack } from './protocol.js';

/** Bytes of a pack, or why there are none. */
export type ReadPack = { readonly address: string } & PromiseSettledResult<Uint8Array>;

export interface LoadedPacks {
  readonly packs: PackInfo[];
  readonly refused: RefusedPack[];
}

/** Fetches every pack of the list at `address`, all at once; answers in the list's order. */
export async function fetchListedPacks(address: string): Promise<ReadPack[]> {
  let names: string[];
  try {
    names = (await (await fetched(address)).json()) as string[];
  } catch (reason) {
    return [{ address, status: 'rejected', reason }];
  }
  const outcomes = await Promise.allSettled(
    names.map(async (name) => {
      const response = await fetched(new URL(name, address).href);
      return new Uint8Array(await response.arrayBuffer());
    }),
  );
  return outcomes.map((outcome, index) => ({ address: names[index]!, ...outcome }));
}

/** A pack that could not be had, or that the engine refuses, is reported and the rest go on. */
export async function addPacks(engine: Engine, packs: ReadPack[]): Promise<LoadedPacks> {
  const loaded: LoadedPacks = { packs: [], refused: [] };
  for (const pack of packs) {
    try {
      if (pack.status === 'rejected') throw pack.reason;
      loaded.packs.push(await engine.addPack(pack.value));
    } catch (error) {
      loaded.refused.push({ address: pack.address, error: toPlain(error) });
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
