/** A report to be taken along, in the forms that others read. Loaded when somebody asks for it. */
import type { Report } from '../engine/report.js';
import { toClaimReviews } from './claim_review.js';
import { h } from './dom.js';
import type { Words } from './language/card_words.js';
import type { FigureView } from './present.js';
import { reportTable } from './report_table.js';
import { toWebAnnotations } from './web_annotation.js';
import type { Mode } from './words.js';

export type ExportFormat = 'json' | 'webannotation' | 'claimreview' | 'html';

export interface Page {
  readonly url: string;
  readonly title: string;
}

export interface Taken {
  readonly report: Report;
  readonly text: string;
  readonly views: readonly FigureView[];
  readonly mode: Mode;
  readonly page: Page;
  readonly words: Words;
}

/** @param editor who answers for a review; needed for `claimreview` alone */
export function exported(taken: Taken, format: ExportFormat, editor = ''): string {
  const { report, text, views, page, words } = taken;
  switch (format) {
    case 'json':
      return written(report);
    case 'webannotation':
      return written(toWebAnnotations(report, text, page.url));
    case 'claimreview':
      return written(toClaimReviews(report, text, views, page, editor, words));
    case 'html':
      return printable(taken);
  }
}

function written(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const PRINT_STYLE = `
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c1a17; font: 0.875rem/1.5 Georgia, serif; }
h1 { margin: 0 0 0.25rem; font-size: 1.5rem; }
h2 { margin: 1.5rem 0 0.25rem; font-size: 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid #d8d2c4; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
tr { break-inside: avoid; }
`;

/** A page of its own, without scripts, that can be printed, sent and kept. */
function printable({ report, views, mode, page, words }: Taken): string {
  const out = document.implementation.createHTMLDocument(page.title || 'Tallymark');
  out.documentElement.lang = words.locale;
  const charset = h('meta', { charset: 'utf-8' });
  const policy = h('meta', { 'http-equiv': 'content-security-policy', content: "default-src 'none'; style-src 'unsafe-inline'" });
  out.head.prepend(charset, policy);
  out.body.append(h('h1', {}, page.title || words.title), h('p', {}, page.url), ...reportTable(report, views, mode, words));
  // As text: an element would fall under the policy of the page we are in.
  const html = out.documentElement.outerHTML.replace('</head>', `<style>${PRINT_STYLE}</style></head>`);
  return `<!doctype html>\n${html}\n`;
}
