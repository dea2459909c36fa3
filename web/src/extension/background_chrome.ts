/**
 * Chrome: a service worker cannot start a worker, so the engine's side is a document out of sight. There
 * may be one at a time; Chrome may close it, and it is then made anew for the next check.
 */
import { api } from './api.js';
import { listen } from './background.js';

let making: Promise<void> | null = null;

listen(async () => {
  making ??= make().finally(() => (making = null));
  await making;
});

async function make(): Promise<void> {
  if (await isThere()) return;
  try {
    await api.offscreen.createDocument({
      url: 'offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Runs the engine, which is WebAssembly, in a worker of the extension.',
    });
  } catch (error) {
    // A service worker that was stopped in the middle may have made it.
    if (!(await isThere())) throw error;
  }
}

async function isThere(): Promise<boolean> {
  return (await api.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0;
}
