/**
 * Marks on a page by the CSS Custom Highlight API: no node is changed.
 *
 * Every window has a registry of its own, which belongs to the page. We add to and delete from names that
 * begin with `tallymark-` alone, and only our own ranges: several articles of a page share them. Style
 * sheets count per document and per shadow root, so each that holds marks is given ours. Where the API is
 * missing there are no marks, and the list of figures is all there is.
 */
import type { Verdict } from '../engine/report.js';
import { windowOf, type Realm } from './realm.js';

const PREFIX = 'tallymark-';

/** Besides a verdict: the figure whose card is open, and the figures a finding cites. */
export type MarkName = Verdict | 'current' | 'operand';

/** Later ones are painted over earlier ones. */
const PRIORITY: readonly MarkName[] = [
  'unchecked', 'supported', 'context', 'review', 'contradicted', 'operand', 'current',
];

export function highlightsSupported(window: Realm): boolean {
  return 'highlights' in window.CSS && typeof window.Highlight === 'function';
}

export class Highlights {
  private readonly sheets = new Map<Document | ShadowRoot, CSSStyleSheet>();
  private readonly shown = new Map<MarkName, ReadonlySet<Range>>();

  /** @param css rules for `::highlight(tallymark-…)` */
  constructor(private readonly css: string) {}

  /** The documents and shadow roots in which the text stands; in others the marks would have no style. */
  cover(trees: ReadonlySet<Document | ShadowRoot>): void {
    for (const tree of this.sheets.keys()) if (!trees.has(tree)) this.uncover(tree);
    for (const tree of trees) if (!this.sheets.has(tree)) this.sheets.set(tree, this.adopt(tree));
  }

  /** Makes these all the ranges of one mark. A range that was there and stays is left alone. */
  set(name: MarkName, ranges: Iterable<Range>): void {
    const wanted = new Set(ranges);
    const before = this.shown.get(name) ?? new Set<Range>();
    for (const range of before) if (!wanted.has(range)) this.delete(name, range);
    for (const range of wanted) if (!before.has(range)) add(name, range);
    this.shown.set(name, wanted);
  }

  /** Takes every mark of ours off the page, and the style sheets. */
  remove(): void {
    for (const name of PRIORITY) this.set(name, []);
    for (const tree of this.sheets.keys()) this.uncover(tree);
  }

  private delete(name: MarkName, range: Range): void {
    const window = windowOf(range.startContainer);
    if (!highlightsSupported(window)) return;
    const highlight = window.CSS.highlights.get(PREFIX + name);
    highlight?.delete(range);
    if (highlight?.size === 0) window.CSS.highlights.delete(PREFIX + name);
  }

  private adopt(tree: Document | ShadowRoot): CSSStyleSheet {
    // A document adopts only sheets that its own window made.
    const sheet = new (windowOf(tree).CSSStyleSheet)();
    sheet.replaceSync(this.css);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    return sheet;
  }

  private uncover(tree: Document | ShadowRoot): void {
    const ours = this.sheets.get(tree);
    this.sheets.delete(tree);
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== ours);
  }
}

function add(name: MarkName, range: Range): void {
  const window = windowOf(range.startContainer);
  if (!highlightsSupported(window)) return;
  const { highlights } = window.CSS;
  let highlight = highlights.get(PREFIX + name);
  if (!highlight) {
    highlight = new window.Highlight();
    highlight.priority = PRIORITY.indexOf(name);
    // No misspelling and no slip of grammar: what a screen reader says of it must not be an alarm.
    highlight.type = 'highlight';
    highlights.set(PREFIX + name, highlight);
  }
  highlight.add(range);
}
