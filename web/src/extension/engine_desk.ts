/**
 * The engine's side of the extension: answers `check` by a worker inside the extension's own package,
 * where no page's policy counts and no page's script can reach.
 */
import { TallymarkError, toPlain } from '../engine/errors.js';
import { WorkerClient } from '../worker/client.js';
import { api } from './api.js';
import { readMessage, type AnswerTo, type Failed, type Message } from './protocol.js';

export function openDesk(): void {
  const client = new WorkerClient({
    assets: {
      loader: api.runtime.getURL('wasm/tallymark.mjs'),
      wasm: api.runtime.getURL('wasm/tallymark.wasm'),
      importer: {
        loader: api.runtime.getURL('wasm/tallymark-pack.mjs'),
        wasm: api.runtime.getURL('wasm/tallymark-pack.wasm'),
      },
      packs: api.runtime.getURL('packs/index.json'),
      parts: 'asked', // they are in the package: nobody learns of it
    },
    start: () => new Worker(api.runtime.getURL('worker.js'), { type: 'module', name: 'tallymark' }),
  });
  api.runtime.onMessage.addListener((received, sender, respond) => {
    const message = sender.id === api.runtime.id ? readMessage(received) : null;
    if (message?.kind !== 'check') return false;
    void answer(client, message).then((said) => handOver(said, respond));
    return true;
  });
}

async function answer(
  client: WorkerClient,
  { text, published, against }: Extract<Message, { kind: 'check' }>,
): Promise<AnswerTo['check']> {
  try {
    return { kind: 'report', report: await client.check(text, published, against) };
  } catch (error) {
    return failed(error);
  }
}

/** A browser takes no message of more than some 64 MiB, and says so by an error here. */
function handOver(said: AnswerTo['check'], respond: (answer: unknown) => void): void {
  try {
    respond(said);
  } catch {
    respond(failed(new TallymarkError('engine-answer', 'The result is too large to be handed to the page.')));
  }
}

function failed(error: unknown): Failed {
  return { kind: 'failed', error: toPlain(error) };
}
