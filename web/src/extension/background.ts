/**
 * What stands behind the toolbar button. It remembers nothing itself: a browser stops it whenever it likes. What pages
 * were kept as sources is in the browser's memory (kept_sources.ts).
 * A click runs the content script, which knows whether its page is marked; that script then says what
 * the toolbar should show.
 */
import { toPlain } from '../engine/errors.js';
import { unreachable } from '../worker/protocol.js';
import { api, type Tab } from './api.js';
import { clearSources, keepSource, keptSources } from './kept_sources.js';
import { readMessage, type AnswerTo, type Failed } from './protocol.js';
import { readMode } from './settings.js';
import { showInToolbar, showPageState } from './toolbar.js';

const CONTENT_SCRIPT = 'content.js';

/**
 * Milliseconds between attempts. A click gives the tab to the extension, and Chrome now and then refuses it
 * all the same until the page's process has heard of it: seen in one click of sixteen on a busy machine,
 * and gone at the next attempt.
 */
const PATIENCE = [50, 200, 400];

const KEPT_OUT =
  'this page cannot be read. Browsers keep extensions out of their own pages, add-on stores and PDF viewers.';

/** @param prepareEngine resolves when somebody answers `check` */
export function listen(prepareEngine: () => Promise<void>): void {
  api.action.onClicked.addListener((tab) => void clicked(tab));
  api.runtime.onMessage.addListener((received, sender, respond) => {
    const message = sender.id === api.runtime.id ? readMessage(received) : null;
    if (!message) return false;
    switch (message.kind) {
      case 'prepare':
        void prepared(prepareEngine).then(respond);
        return true;
      case 'state':
        if (sender.tab?.id !== undefined) void showPageState(sender.tab.id, message.state);
        return false;
      case 'keep':
        void answered(keepSource(message.source), { kind: 'kept' } as const).then(respond);
        return true;
      case 'clear':
        void answered(clearSources(), { kind: 'cleared' } as const).then(respond);
        return true;
      case 'check':
        return false; // the engine's side answers
      default:
        return unreachable(message);
    }
  });
}

async function clicked({ id: tabId }: Tab): Promise<void> {
  if (tabId === undefined) return;
  const refusal = await runContentScript(tabId);
  if (refusal !== null) {
    const message = `${KEPT_OUT} ${refusal && `The browser says: ${refusal}`}`.trim();
    await showInToolbar(tabId, { kind: 'failed', message });
  }
}

/**
 * Answers null when it has run, else the browser's own words, if it has any: Chrome rejects where it lets
 * no script in; Firefox does too, or answers with nothing about any frame.
 */
async function runContentScript(tabId: number): Promise<string | null> {
  for (let attempt = 0; ; attempt++) {
    try {
      const results = await api.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
      return results.some((result) => result?.frameId === 0) ? null : '';
    } catch (error) {
      const wait = PATIENCE[attempt];
      if (wait === undefined) return error instanceof Error ? error.message : String(error);
      await new Promise((done) => setTimeout(done, wait));
    }
  }
}

async function prepared(prepareEngine: () => Promise<void>): Promise<AnswerTo['prepare']> {
  try {
    const [mode, sources] = await Promise.all([readMode(), keptSources(), prepareEngine()]);
    return { kind: 'prepared', mode, sources };
  } catch (error) {
    return { kind: 'failed', error: toPlain(error) };
  }
}

async function answered<A>(work: Promise<void>, answer: A): Promise<A | Failed> {
  try {
    await work;
    return answer;
  } catch (error) {
    return { kind: 'failed', error: toPlain(error) };
  }
}
