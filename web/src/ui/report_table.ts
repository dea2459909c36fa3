/** The table that a printed article ends with: every figure, its result, why, and where to look it up. */
import type { Evidence, Report } from '../engine/report.js';
import { dateInWords } from './dates.js';
import { h } from './dom.js';
import { ledgerSentence } from './ledger_sentence.js';
import { sourceLink } from './link.js';
import type { FigureView } from './present.js';
import { LOOKS } from './verdicts.js';
import { decidingOf, headlineText, type Mode } from './words.js';

const HEADS = ['', 'The article says', 'Result', 'Why', 'Source'];

export function reportTable(report: Report, views: readonly FigureView[], mode: Mode): HTMLElement[] {
  const { published } = report.article;
  return [
    h('h2', {}, 'All figures'),
    h('p', {}, `${ledgerSentence(report, mode)} Published: ${published ? dateInWords(published) : 'not given'}.`),
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...HEADS.map((word) => h('th', { scope: 'col' }, word)))),
      h('tbody', {}, ...views.map(row)),
    ),
    ...leftOut(report),
    h('p', {}, packs(report)),
  ];
}

/** What the source texts have and the article has not. */
function leftOut({ against = [] }: Report): HTMLElement[] {
  return against
    .filter((source) => source.leftOut.length > 0)
    .map((source) => h('p', {}, `In ${source.name}, not here: ${source.leftOut.map(({ text }) => text).join('; ')}.`));
}

function row({ figure, verdict, shown, headline, before, after }: FigureView): HTMLElement {
  const evidence = shown && decidingOf(shown);
  return h(
    'tr',
    {},
    h('td', {}, LOOKS[verdict].sign),
    h('td', {}, before, h('b', {}, figure.text), after),
    h('td', {}, headlineText(headline)),
    h('td', {}, verdict === 'unchecked' ? '' : (shown?.explanation ?? '')),
    h('td', {}, evidence && sourceOf(evidence)),
  );
}

function sourceOf({ source, place }: Evidence): HTMLElement | null {
  if (!source) return null;
  if (place) return h('span', {}, `${source.title}: “${source.locator ?? ''}”`);
  const address = source.url && sourceLink(source.url, source.url);
  return h('span', {}, [source.title, source.publisher].join(', '), address && ', ', address);
}

function packs(report: Report): string {
  const names = report.packs.map(({ name, version, released }) => [name, version, released && `(${released})`].filter(Boolean).join(' '));
  return `Tallymark ${report.engine}; reference packs: ${names.join(', ')}. Worked out on one device; a match does not make a sentence true.`;
}
