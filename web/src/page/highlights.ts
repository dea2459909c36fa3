/**
 * Marks on a page by the CSS Custom Highlight API: no node is changed.
 *
 * The registry belongs to the page. We add and delete only names that begin with `tallymark-`, and
 * take back only the style sheet that is ours. Where the API is missing there are no marks, and the
 * list of figures is all there is.
 */
import type { Verdict } from '../engine/report.js';

const PREFIX = 'tallymark-';

/** Besides a verdict: the figure whose card is open, and the figures a finding cites. */
export type MarkName = Verdict | 'current' | 'operand';

/** Later ones are painted over earlier ones. */
const PRIORITY: readonly MarkName[] = [
  'unchecked', 'supported', 'context', 'review', 'contradicted', 'operand', 'current',
];

export function highlightsSupported(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
}

export class Highlights {
  private readonly sheet: CSSStyleSheet;

  /**
   * @param scope the document or shadow root the article is in: style sheets count per tree
   * @param css rules for `::highlight(tallymark-…)`
   */
  constructor(
    private readonly scope: DocumentOrShadowRoot,
    css: string,
  ) {
    this.sheet = new CSSStyleSheet();
    this.sheet.replaceSync(css);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, this.sheet];
  }

  /** Replaces all ranges of one mark. */
  set(name: MarkName, ranges: Iterable<Range>): void {
    if (!highlightsSupported()) return;
    const highlight = new Highlight(...ranges);
    if (highlight.size === 0) {
      CSS.highlights.delete(PREFIX + name);
      return;
    }
    highlight.priority = PRIORITY.indexOf(name);
    CSS.highlights.set(PREFIX + name, highlight);
  }

  /** Takes every mark of ours off the page, and the style sheet. */
  remove(): void {
    if (highlightsSupported()) for (const name of PRIORITY) CSS.highlights.delete(PREFIX + name);
    this.scope.adoptedStyleSheets = this.scope.adoptedStyleSheets.filter((s) => s !== this.sheet);
  }
}
