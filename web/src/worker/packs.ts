/** Fetches the packs that are served beside the engine, and their parts. */
import { TallymarkError, toPlain } from '../engine/errors.js';
import type { Engine } from '../engine/engine.js';
import type { PackInfo } from '../engine/report.js';
import type { Assets, RefusedPack } from './protocol.js';

/** Bytes of a pack, or why there are none. */
export type ReadPack = { readonly address: string } & PromiseSettledResult<Uint8Array>;

export interface LoadedPacks {
  readonly packs: PackInfo[];
  readonly refused: RefusedPack[];
}

/** How the file of a part ends; it is called as `needs` of a report calls it, with a point for the slash. */
const PART = '.tallypart';

/** Fetches the packs of the list, and all parts too if they are wanted now, at once; answers in the list's order. */
export async function fetchListedPacks({ packs: address, parts }: Pick<Assets, 'packs' | 'parts'>): Promise<ReadPack[]> {
  let names: string[];
  try {
    names = (await (await fetched(address)).json()) as string[];
    if (parts === 'asked') names = names.filter((name) => !name.endsWith(PART));
  } catch (reason) {
    return [{ address, status: 'rejected', reason }];
  }
  const outcomes = await Promise.allSettled(names.map((name) => fetchedBytes(new URL(name, address).href)));
  return outcomes.map((outcome, index) => ({ address: names[index]!, ...outcome }));
}

/** Fetches one part, by its name in a report's `needs`. */
export function fetchPart({ packs }: Pick<Assets, 'packs'>, name: string): Promise<Uint8Array> {
  return fetchedBytes(new URL(fileOfPart(name), packs).href);
}

export const fileOfPart = (name: string): string => name.replace('/', '.') + PART;

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

async function fetchedBytes(address: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(address)).arrayBuffer());
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) {
    throw new TallymarkError('pack-load', `${address} answered ${response.status}.`);
  }
  return response;
}
