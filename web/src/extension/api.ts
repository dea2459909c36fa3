/**
 * The part of the browsers' extension interface that is used. `chrome` is what it is called in Firefox
 * too, and always the browser's own: a page can make `window.browser` an element of its own by an id,
 * and a content script in Chrome would see that.
 */

export interface Tab {
  readonly id?: number;
}

export interface Sender {
  readonly id?: string;
  readonly tab?: Tab;
}

type Respond = (answer: unknown) => void;

interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

interface StorageArea {
  get(key: string): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface ExtensionApi {
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    getManifest(): { readonly version: string; readonly action: { readonly default_title: string } };
    sendMessage(message: unknown): Promise<unknown>;
    /** The listener returns true where it will respond later. */
    readonly onMessage: Event<(message: unknown, sender: Sender, respond: Respond) => boolean>;
    /** Chrome alone. */
    getContexts(filter: { contextTypes: ['OFFSCREEN_DOCUMENT'] }): Promise<readonly unknown[]>;
  };
  readonly action: {
    readonly onClicked: Event<(tab: Tab) => void>;
    setTitle(details: { tabId: number; title: string }): Promise<void>;
    setBadgeText(details: { tabId: number; text: string }): Promise<void>;
    setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
    setBadgeTextColor(details: { tabId: number; color: string }): Promise<void>;
  };
  readonly tabs: {
    /** Answers for the document that stands in the tab now; rejects where nobody there listens. */
    sendMessage(tabId: number, message: unknown, to: { frameId: 0 }): Promise<unknown>;
    /** All tabs; without a permission for them, by their ids alone. */
    query(filter: Readonly<Record<string, never>>): Promise<readonly Tab[]>;
  };
  readonly scripting: {
    executeScript(injection: { target: { tabId: number }; files: [string] }): Promise<
      readonly ({ readonly frameId: number } | null)[]
    >;
  };
  readonly storage: {
    readonly local: StorageArea;
    /** In memory alone, gone with the browser, and closed to content scripts. */
    readonly session: StorageArea;
  };
  /** Chrome alone. */
  readonly offscreen: {
    createDocument(details: { url: string; reasons: ['WORKERS']; justification: string }): Promise<void>;
  };
}

export const api = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
