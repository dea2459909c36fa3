/** The shadow tree's one style sheet, made once a page. */
import { CARD } from './card_styles.js';
import { LEDGER } from './ledger_styles.js';
import { SHARED } from './shared_styles.js';
import { TOKENS } from './tokens.js';

let sheet: CSSStyleSheet | null = null;

/** Adopted rather than written into the page: this works under `style-src 'none'` too. */
export function shadowSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([TOKENS, SHARED, CARD, LEDGER].join('\n'));
  }
  return sheet;
}

/** Besides the other: the inks for dark paper, whatever scheme the page has. */
export function darkSheet(): CSSStyleSheet {
  const dark = new CSSStyleSheet();
  dark.replaceSync(':host { color-scheme: dark; }');
  return dark;
}
