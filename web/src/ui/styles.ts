/** The shadow tree's one style sheet, made once a window. */
import type { Realm } from '../page/realm.js';
import { CARD } from './card_styles.js';
import { LEDGER } from './ledger_styles.js';
import { SHARED } from './shared_styles.js';
import { TOKENS } from './tokens.js';

const sheets = new WeakMap<Realm, CSSStyleSheet>();

/** Adopted rather than written into the page: this works under `style-src 'none'` too. */
export function shadowSheet(window: Realm): CSSStyleSheet {
  let sheet = sheets.get(window);
  if (!sheet) {
    sheet = new window.CSSStyleSheet();
    sheet.replaceSync([TOKENS, SHARED, CARD, LEDGER].join('\n'));
    sheets.set(window, sheet);
  }
  return sheet;
}

/** Besides the other: the inks for dark paper, whatever scheme the page has. */
export function darkSheet(window: Realm): CSSStyleSheet {
  const dark = new window.CSSStyleSheet();
  dark.replaceSync(':host { color-scheme: dark; }');
  return dark;
}
