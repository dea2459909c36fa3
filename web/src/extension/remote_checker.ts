/** Asks the rest of the extension: to have a text checked, and to keep one as a source. */
import { TallymarkError } from '../engine/errors.js';
import type { Report } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import type { Checker } from '../worker/client.js';
import { api } from './api.js';
import type { AnswerTo, Failed, KeptSource, Message } from './protocol.js';

/** As the engine's own limit, `kTextBytes`; here so that no browser is handed what it cannot carry. */
const MOST_BYTES = 32 * 1024 * 1024;

export class RemoteChecker implements Checker {
  /** Wakes the background and has it see to an engine; answers how results are to be shown, and what is kept. */
  async prepare(): Promise<Exclude<AnswerTo['prepare'], Failed>> {
    return read(await ask({ kind: 'prepare' }));
  }

  async keep(source: KeptSource): Promise<void> {
    read(await ask({ kind: 'keep', source }));
  }

  async clear(): Promise<void> {
    read(await ask({ kind: 'clear' }));
  }

  async check(text: string, published: string | null, against: readonly NamedText[] = []): Promise<Report> {
    if (text.length > MOST_BYTES || new Blob([text]).size > MOST_BYTES) {
      throw new TallymarkError('input-too-large', 'The page holds more than 32 MiB of text.');
    }
    await this.prepare();
    const message = { kind: 'check', text, published, against } as const;
    let answer = await ask(message);
    if (!answer) {
      // The engine's side was closed between the two: once is bad luck.
      await this.prepare();
      answer = await ask(message);
    }
    return read(answer).report;
  }

  dispose(): void {
    // What answers belongs to the extension, not to this page.
  }
}

/** Null where nobody answered. */
async function ask<K extends keyof AnswerTo>(
  message: Extract<Message, { kind: K }>,
): Promise<AnswerTo[K] | null> {
  try {
    return ((await api.runtime.sendMessage(message)) ?? null) as AnswerTo[K] | null;
  } catch {
    return null;
  }
}

function read<A extends { readonly kind: string }>(answer: A | Failed | null): Exclude<A, Failed> {
  if (!answer) {
    const message = 'The extension gives no answer. If it was updated just now, load this page again.';
    throw new TallymarkError('worker-lost', message);
  }
  if (answer.kind === 'failed') {
    const { code, message } = (answer as Failed).error;
    throw new TallymarkError(code, message);
  }
  return answer as Exclude<A, Failed>;
}
