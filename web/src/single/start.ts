/** Starts the worker whose script stands in the page itself, in a data block that is never run there. */
import { TallymarkError } from '../engine/errors.js';
import type { Port } from '../worker/client.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

let address: string | null = null;

export function startInlinedWorker(): Port {
  try {
    address ??= trusted(URL.createObjectURL(scriptOf('tallymark-worker')));
    return new Worker(address, { name: 'tallymark' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new TallymarkError('worker-lost', `This browser starts no worker from a file: ${reason}`);
  }
}

function scriptOf(id: string): Blob {
  return new Blob([document.getElementById(id)?.textContent ?? ''], { type: 'text/javascript' });
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  return trustedTypes.createPolicy('tallymark', { createScriptURL: () => url }).createScriptURL(url);
}
