/** What a person takes from a card: a question for the author, or the whole working, to be redone by hand. */
import type { Evidence } from '../engine/report.js';
import { dateInWords } from './dates.js';
import { intervalInWords } from './interval.js';
import { safeAddress } from './link.js';
import type { FigureView } from './present.js';
import { quantityInWords } from './quantities.js';
import { paragraphOf, sentenceAround, sentenceText } from './sentence.js';
import { decidingOf, editionName, headlineText, inheritedInWords, ruleInWords, slipInWords } from './words.js';

/** "Para 7: “…”? Mauritania abolished slavery in 1981 and made it a crime in 2007. (…)" */
export function queryText(view: FigureView, text: string): string {
  const sentence = sentenceText(sentenceAround(text, view.figure));
  const evidence = view.shown && decidingOf(view.shown);
  const slip = view.shown?.slip && slipInWords(view.shown.slip.name);
  return [
    `Para ${paragraphOf(text, view.figure)}: “${sentence}”?`,
    view.shown?.explanation,
    slip && `${slip}.`,
    evidence && `(${citation(evidence)})`,
  ].filter(Boolean).join(' ');
}

/** One line a step, in the order of the work. */
export function workingText(view: FigureView, text: string): string {
  const { figure, shown } = view;
  const lines = [
    `The article says: “${sentenceText(sentenceAround(text, figure))}” (para ${paragraphOf(text, figure)})`,
    `The figure: ${figure.text}`,
    line('Its digits allow', intervalInWords(figure)),
    ...view.cited.map((words) => `Held against, in the article: ${words}`),
    ...(shown?.evidence ?? []).filter(({ source }) => source !== null).map(evidenceLine),
    line('How', shown && ruleInWords(shown.rule)),
    ...(shown?.claim?.inherited ?? []).map((inherited) => line('Taken over', inheritedInWords(inherited))),
    line('Result', `${headlineText(view.headline)}. ${shown?.explanation ?? ''}`),
  ];
  return lines.filter((one) => one !== null).join('\n');
}

function evidenceLine(evidence: Evidence): string {
  const { value, unit, period, edition, source } = evidence;
  const said = value === null ? '' : quantityInWords(value, { unit: unit === 'rank' ? null : unit });
  const when = [period && dateInWords(period), edition && `edition ${editionName(edition)}`].filter(Boolean).join(', ');
  return `${source!.publisher}: ${[said, when && `(${when})`].filter(Boolean).join(' ')}. ${citation(evidence)}`;
}

function citation({ source }: Evidence): string {
  if (!source) return '';
  const parts = [source.title, source.publisher, source.published && dateInWords(source.published), source.locator, safeAddress(source.url)];
  // A source text has one name for both.
  return [...new Set(parts)].filter(Boolean).join(', ');
}

function line(what: string, said: string | null): string | null {
  return said ? `${what}: ${said}` : null;
}
