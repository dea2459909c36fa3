/** The table that a printed article ends with: every figure, its result, why, and where to look it up. */
import type { Evidence, Report } from '../engine/report.js';
import { dateInWords } from './dates.js';
import { h } from './dom.js';
import { ledgerSentence } from './ledger_sentence.js';
import type { Words } from './language/card_words.js';
import { sourceLink } from './link.js';
import type { FigureView } from './present.js';
import { LOOKS } from './verdicts.js';
import { decidingOf, headlineText, sourceName, type Mode } from './words.js';

export function reportTable(report: Report, views: readonly FigureView[], mode: Mode, words: Words): HTMLElement[] {
  const { published } = report.article;
  return [
    h('h2', {}, words.allFigures),
    h('p', {}, `${ledgerSentence(report, mode, words)} ${words.table.published(published && dateInWords(published, words))}`),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...words.table.heads.map((word) => h('th', { scope: 'col' }, word)))),
      h('tbody', {}, ...views.map((view) => row(view, words))),
    ),
    ...leftOut(report, words),
    h('p', {}, packs(report, words)),
  ];
}

/** What the source texts have and the article has not. */
function leftOut({ against = [] }: Report, words: Words): HTMLElement[] {
  return against
    .filter((source) => source.leftOut.length > 0)
    .map((source) => h('p', {}, words.table.leftOut(sourceName(source.name, words), source.leftOut.map(({ text }) => text).join('; '))));
}

function row({ figure, verdict, shown, headline, before, after }: FigureView, words: Words): HTMLElement {
  const evidence = shown && decidingOf(shown);
  return h(
    'tr',
    {},
    h('td', {}, LOOKS[verdict].sign),
    h('td', {}, before, h('b', {}, figure.text), after),
    h('td', {}, headlineText(headline)),
    h('td', {}, verdict === 'unchecked' ? '' : shown && words.explain(shown)),
    h('td', {}, evidence && sourceOf(evidence)),
  );
}

function sourceOf({ source, place }: Evidence): HTMLElement | null {
  if (!source) return null;
  if (place) return h('span', {}, `${source.title}: “${source.locator ?? ''}”`);
  const address = source.url && sourceLink(source.url, source.url);
  return h('span', {}, [source.title, source.publisher].join(', '), address && ', ', address);
}

function packs(report: Report, words: Words): string {
  const names = report.packs.map(({ name, version, released }) => [name, version, released && `(${released})`].filter(Boolean).join(' '));
  return words.table.made(report.engine, names.join(', '));
}
