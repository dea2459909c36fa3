/** Where the worker and its assets are, and how a page may start it. */
import { TallymarkError } from '../engine/errors.js';
import type { Assets, PartsWanted } from './protocol.js';

/** As the build lays them out: `wasm/` and `packs/` beside the compiled modules. */
export function defaultAssets(parts: PartsWanted = 'all'): Assets {
  return {
    loader: new URL('../wasm/tallymark.mjs', import.meta.url).href,
    wasm: new URL('../wasm/tallymark.wasm', import.meta.url).href,
    importer: {
      loader: new URL('../wasm/tallymark-pack.mjs', import.meta.url).href,
      wasm: new URL('../wasm/tallymark-pack.wasm', import.meta.url).href,
    },
    packs: new URL('../packs/index.json', import.meta.url).href,
    parts,
  };
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/**
 * Starts the worker. Where the page demands Trusted Types, its address goes through a policy named
 * `tallymark` that lets this one address pass; a page that lists its policies has to list that one.
 */
export function startWorker(): Worker {
  const address = new URL('./worker.js', import.meta.url).href;
  try {
    return new Worker(trusted(address), { type: 'module', name: 'tallymark' });
  } catch (cause) {
    throw new TallymarkError(
      'worker-lost',
      `The worker could not be started: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('tallymark', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`Not the worker’s address: ${url}`);
      return url;
    },
  });
  return policy.createScriptURL(address);
}
