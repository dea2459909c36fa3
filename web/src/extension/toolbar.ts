/** What the toolbar button says of a tab. A browser forgets it by itself when the tab goes elsewhere. */
import { unreachable } from '../worker/protocol.js';
import { api } from './api.js';
import { ASK_STATE, readState, type PageState } from './protocol.js';

/** The inks of the page: what differs, and what is only said. */
const DIFFERS = '#8a4b00';
const QUIET = '#645f55';
const PAPER = '#ffffff';

/**
 * Shows what a page said of itself, and then asks whatever stands in the tab until it says the same. It
 * may be another page by now: the browser forgot when it changed, and would keep what is said afterwards.
 */
export async function showPageState(tabId: number, said: PageState): Promise<void> {
  let shown: PageState | null = null;
  for (let state = said; !isSame(state, shown); state = await askState(tabId)) {
    await showInToolbar(tabId, state);
    shown = state;
  }
}

function isSame(one: PageState, other: PageState | null): boolean {
  return other !== null && face(one).title === face(other).title;
}

async function askState(tabId: number): Promise<PageState> {
  try {
    return readState(await api.tabs.sendMessage(tabId, ASK_STATE, { frameId: 0 })) ?? { kind: 'off' };
  } catch {
    return { kind: 'off' };
  }
}

interface Face {
  readonly title: string;
  readonly badge: string;
  readonly color: string;
}

export async function showInToolbar(tabId: number, state: PageState): Promise<void> {
  const { title, badge, color } = face(state);
  try {
    await Promise.all([
      api.action.setTitle({ tabId, title }),
      api.action.setBadgeBackgroundColor({ tabId, color }),
      api.action.setBadgeTextColor({ tabId, color: PAPER }),
      api.action.setBadgeText({ tabId, text: badge }),
    ]);
  } catch {
    // The tab has been closed meanwhile: there is no button left to say anything.
  }
}

function face(state: PageState): Face {
  switch (state.kind) {
    case 'off':
      return { title: api.runtime.getManifest().action.default_title, badge: '', color: QUIET };
    case 'checking':
      return { title: 'Tallymark: reading the figures …', badge: '…', color: QUIET };
    case 'on': {
      const { figures, checked, differ } = state;
      const counted = figures === 0 ? 'no figures here' : `${checked} of ${figures} checked`;
      const differing = differ === 0 ? '' : `, ${differ} ${differ === 1 ? 'differs' : 'differ'}`;
      const badge = differ === 0 ? '' : String(differ);
      return { title: `Tallymark: on, ${counted}${differing}`, badge, color: DIFFERS };
    }
    case 'failed':
      return { title: `Tallymark: ${state.message}`, badge: '!', color: QUIET };
    default:
      return unreachable(state);
  }
}
