/**
 * Which parts of a page are no part of the article, and which elements end a block.
 *
 * The rendered `display` decides where there is one; the lists below are for what has none or whose
 * display does not tell (a heading-like span is still inline).
 */

/** Elements whose text is not prose, or not the author's. */
const SKIPPED_TAGS = new Set([
  'audio', 'button', 'canvas', 'datalist', 'embed', 'footer', 'form', 'input', 'math', 'meter', 'nav',
  'noscript', 'object', 'option', 'progress', 'rp', 'rt', 'script', 'select', 'style', 'svg',
  'tally-mark', 'tallymark-panel', 'template', 'textarea', 'video',
]);

const SKIPPED_ROLES = new Set(['navigation', 'search', 'menu', 'menubar', 'toolbar', 'tablist']);

/** The opt-out for authors: nothing inside is read or marked. */
const OFF = '[data-tallymark="off" i]';

const INLINE_DISPLAY = /^(?:inline|contents|ruby|math)/;

export function isSkipped(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    SKIPPED_TAGS.has(element.localName.toLowerCase()) ||
    element.hasAttribute('hidden') ||
    element.matches(OFF) ||
    SKIPPED_ROLES.has(element.getAttribute('role') ?? '') ||
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.visibility === 'collapse' ||
    isFootnoteMark(element)
  );
}

/** A raised link is a note's number: "1,000<sup><a>2</a></sup>" must not read as 1,0002. */
function isFootnoteMark(element: Element): boolean {
  return element.localName === 'sup' && element.querySelector('a') !== null;
}

export function isBlock(style: CSSStyleDeclaration): boolean {
  return !INLINE_DISPLAY.test(style.display);
}

const MORE_THAN_A_LINE =
  ':is(td, th) :is(address, article, aside, blockquote, br, details, div, dl, figure, h1, h2, h3, h4, h5, h6, hr, iframe, ol, p, pre, section, table, ul)';

/** A table of lines of short cells, and not one that lays out a page: it is read row by row. */
export function isDataTable(element: Element): boolean {
  return element.localName === 'table' && element.querySelector(MORE_THAN_A_LINE) === null;
}

export function keepsSpaces(style: CSSStyleDeclaration): boolean {
  return /^(?:pre|break-spaces)/.test(style.whiteSpace || style.getPropertyValue('white-space-collapse'));
}
