/** The shadow tree's style sheets, each made once a window. */
import type { Realm } from '../page/realm.js';
import { LEDGER } from './ledger_styles.js';
import { SHARED } from './shared_styles.js';
import { TOKENS } from './tokens.js';

const sheets = new WeakMap<Realm, Map<string, CSSStyleSheet>>();

/** What list and margin need, and a card too. */
export const BASE = [TOKENS, SHARED, LEDGER].join('\n');

/** Besides the others: the inks for dark paper, whatever scheme the page has. */
export const DARK = ':host { color-scheme: dark; }';

/** Adopted rather than written into the page: this works under `style-src 'none'` too. */
export function sheetOf(css: string, window: Realm): CSSStyleSheet {
  const made = sheets.get(window) ?? new Map<string, CSSStyleSheet>();
  sheets.set(window, made);
  let sheet = made.get(css);
  if (!sheet) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  return sheet;
}
