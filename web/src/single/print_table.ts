/** The table that a printed article ends with: every figure, its result, why, and where to look it up. */
import type { Evidence, Report } from '../engine/report.js';
import { h } from '../ui/dom.js';
import { ledgerSentence } from '../ui/ledger_sentence.js';
import { presentFigures, type FigureView } from '../ui/present.js';
import { LOOKS } from '../ui/verdicts.js';
import { bindingOf, headlineText, type Mode } from '../ui/words.js';

export function printTable(report: Report, text: string, mode: Mode): HTMLElement[] {
  const rows = presentFigures(report, text, mode).map(row);
  const published = report.article.published ?? 'not given';
  return [
    h('h2', {}, 'All figures'),
    h('p', {}, `${ledgerSentence(report, mode)} Published: ${published}.`),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...['', 'The article says', 'Result', 'Why', 'Source'].map((word) => h('th', {}, word)))),
      h('tbody', {}, ...rows),
    ),
    h('p', {}, packs(report)),
  ];
}

function row({ figure, shown, headline }: FigureView): HTMLElement {
  const evidence = shown && bindingOf(shown);
  return h(
    'tr',
    {},
    h('td', {}, LOOKS[figure.verdict].sign),
    h('td', {}, figure.text),
    h('td', {}, headlineText(headline)),
    h('td', {}, figure.verdict === 'unchecked' ? '' : (shown?.explanation ?? '')),
    h('td', {}, evidence ? sourceOf(evidence) : ''),
  );
}

function sourceOf({ source }: Evidence): string {
  return source ? [source.title, source.publisher, source.url].filter(Boolean).join(', ') : '';
}

function packs(report: Report): string {
  const names = report.packs.map(({ name, version, released }) => [name, version, released && `(${released})`].filter(Boolean).join(' '));
  return `Tallymark ${report.engine}; reference packs: ${names.join(', ')}.`;
}
