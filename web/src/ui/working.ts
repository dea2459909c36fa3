/** What a person takes from a card: a question for the author, or the whole working, to be redone by hand. */
import type { Evidence } from '../engine/report.js';
import { dateInWords } from './dates.js';
import { intervalInWords } from './interval.js';
import type { Words } from './language/card_words.js';
import { safeAddress } from './link.js';
import type { FigureView } from './present.js';
import { quantityInWords } from './quantities.js';
import { paragraphOf, sentenceAround, sentenceText } from './sentence.js';
import { decidingOf, editionName, headlineText, inheritedInWords, slipInWords } from './words.js';

/** "Para 7: “…”? Mauritania abolished slavery in 1981 and made it a crime in 2007. (…)" */
export function queryText(view: FigureView, text: string, words: Words): string {
  const sentence = sentenceText(sentenceAround(text, view.figure));
  const evidence = view.shown && decidingOf(view.shown);
  const slip = view.shown?.slip && slipInWords(view.shown.slip.name, words);
  return [
    words.query(paragraphOf(text, view.figure), sentence),
    view.shown && words.explain(view.shown),
    slip && `${slip}.`,
    evidence && `(${citation(evidence, words)})`,
  ].filter(Boolean).join(' ');
}

/** One line a step, in the order of the work. */
export function workingText(view: FigureView, text: string, words: Words): string {
  const { figure, shown } = view;
  const { working } = words;
  const lines = [
    working.said(sentenceText(sentenceAround(text, figure)), paragraphOf(text, figure)),
    line(working.figure, figure.text),
    line(working.digits, intervalInWords(figure, words)),
    ...view.cited.map((cited) => line(working.against, cited)),
    ...(shown?.evidence ?? []).filter(({ source }) => source !== null).map((evidence) => evidenceLine(evidence, words)),
    line(working.how, (shown && words.rules[shown.rule]) ?? null),
    ...(shown?.claim?.inherited ?? []).map((inherited) => line(working.carried, inheritedInWords(inherited, words))),
    line(working.result, `${headlineText(view.headline)}. ${shown ? words.explain(shown) : ''}`),
  ];
  return lines.filter((one) => one !== null).join('\n');
}

function evidenceLine(evidence: Evidence, words: Words): string {
  const { value, unit, period, edition, source } = evidence;
  const said = value === null ? '' : quantityInWords(value, { unit: unit === 'rank' ? null : unit }, words);
  const when = [period && dateInWords(period, words), edition && words.edition(editionName(edition))].filter(Boolean).join(', ');
  return `${source!.publisher}: ${[said, when && `(${when})`].filter(Boolean).join(' ')}. ${citation(evidence, words)}`;
}

function citation({ source }: Evidence, words: Words): string {
  if (!source) return '';
  const parts = [source.title, source.publisher, source.published && dateInWords(source.published, words), source.locator, safeAddress(source.url)];
  // A source text has one name for both.
  return [...new Set(parts)].filter(Boolean).join(', ');
}

function line(what: string, said: string | null): string | null {
  return said ? `${what}: ${said}` : null;
}
