/** What stands on a card: one figure, what it was held against, and where that is from. */
import type { Evidence, Figure, Finding, Place } from '../engine/report.js';
import { ageInWords } from './ages.js';
import { chartOf } from './charts.js';
import { dateInWords } from './dates.js';
import { h } from './dom.js';
import { hasDigits, intervalInWords } from './interval.js';
import { intervalScale } from './interval_scale.js';
import type { Detail, Words } from './language/card_words.js';
import { sourceLink } from './link.js';
import type { FigureView } from './present.js';
import { quantityInWords } from './quantities.js';
import { sentenceAround } from './sentence.js';
import { LOOKS } from './verdicts.js';
import {
  bindingOf,
  decidingOf,
  editionName,
  headlineOf,
  headlineText,
  inheritedInWords,
  publisherOf,
  sourceName,
  slipInWords,
  type Mode,
} from './words.js';

/** The parts of a card from top to bottom. `headingId` is what the dialog is labelled by. */
export function cardContent(view: FigureView, text: string, mode: Mode, words: Words, headingId: string): Node[] {
  const { shown, figure } = view;
  const chart = chartOf(view, words);
  return [
    heading(view, headingId),
    sentence(view, text),
    shown && h('p', { class: 'explanation' }, words.explain(shown)),
    slipLine(shown, words),
    chart,
    comparison(view, chart !== null, words),
    figure.verdict === 'supported' && shown && bindingOf(shown)
      ? h('p', { class: 'note' }, words.agreesNote)
      : null,
    ...sources(shown, words),
    figure.verdict === 'unchecked' ? null : method(shown, words),
    alsoFound(view, mode, words),
  ].filter((node): node is HTMLElement => node instanceof Node);
}

function heading(view: FigureView, id: string): HTMLElement {
  const { verdict } = view;
  const { strong, rest } = view.headline;
  return h(
    'h2',
    { id, class: 'headline', 'data-look': verdict },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, LOOKS[verdict].sign),
    h('span', {}, h('b', { class: 'marked' }, strong), rest && ` ${rest}`),
  );
}

/** The figure where it stands: a card may be read far from its words. */
function sentence({ figure, verdict }: FigureView, text: string): HTMLElement {
  const { before, words, after } = sentenceAround(text, figure);
  return h('blockquote', { class: 'sentence-said', 'data-look': verdict }, before, h('b', { class: 'marked' }, words), after);
}

function slipLine(finding: Finding | null, words: Words): HTMLElement | null {
  const slip = finding?.slip && slipInWords(finding.slip.name, words);
  return slip ? h('p', { class: 'slip' }, slip) : null;
}

/** @param pictured whether a chart already tells what a ranking or a sum is made of */
function comparison(view: FigureView, pictured: boolean, words: Words): HTMLElement {
  const { figure, shown, cited } = view;
  const rows = h('dl', { class: 'comparison' });
  const add = (term: string, ...values: (Node | string)[]): void => {
    rows.append(h('dt', {}, term), h('dd', {}, ...values));
  };
  add(words.articleSays, articleValue(figure, words) ?? h('q', {}, figure.text));
  const compared = shown ? comparedEvidence(shown) : [];
  const lists = shown?.rule === 'list-count';
  if (cited.length > 0 && !pictured && (lists || compared.length === 0)) {
    add(lists ? words.lists : words.heldAgainstWhat, ...cited.map((text) => h('q', { class: 'cited' }, text)));
  }
  for (const evidence of pictured && shown?.rule === 'ranking' ? [] : compared) {
    const value = evidenceValue(evidence, view, words);
    if (value !== null) add(saidBy(evidence, compared, words), value);
  }
  const interval = intervalInWords(figure, words);
  // For what was not compared, the bounds of a plain number would only be noise.
  if (interval && shown && figure.verdict !== 'unchecked') {
    add(hasDigits(figure) ? words.digitsAllow : words.readAs, interval, scaleOf(view, compared));
  }
  return rows;
}

/** As it was read, so that it can be set beside the publisher's value; null where only the words tell. */
function articleValue({ kind, value, unit, per, hedge }: Figure, words: Words): string | null {
  if (value === null || hedge !== null || kind === 'rank') return null;
  return quantityInWords(value, { kind, unit, per }, words);
}

/** Where one publisher says several things, of which period each is. */
function saidBy(evidence: Evidence, all: readonly Evidence[], words: Words): string {
  const publisher = publisherOf(evidence, words);
  const several = all.filter((other) => publisherOf(other, words) === publisher).length > 1;
  return words.says(publisher, several && evidence.period ? dateInWords(evidence.period, words) : null);
}

const MOST_COMPARED = 3;

/** One piece of evidence a publisher: the one that decided first. */
function comparedEvidence(finding: Finding): Evidence[] {
  const first = decidingOf(finding);
  const byPublisher = new Map<string, Evidence>();
  for (const evidence of first ? [first, ...finding.evidence] : []) {
    if (!evidence.source || evidence.source.grade === 'computed') continue;
    const key = `${evidence.source.publisher} ${evidence.period ?? ''}`;
    if (!byPublisher.has(key)) byPublisher.set(key, evidence);
  }
  return [...byPublisher.values()].slice(0, MOST_COMPARED);
}

/** Null where the publisher's piece is no answer to the figure: the date of a list, say. */
function evidenceValue(evidence: Evidence, { figure, shown }: FigureView, words: Words): string | null {
  const said = (name: string): string => (shown ? words.argument(shown, name) : '');
  if (shown?.rule === 'ranking' && said('ranks')) return said('ranks');
  const value = evidence.value ?? evidence.period;
  if (value === null) return null;
  const of = { kind: figure.kind, unit: evidence.unit };
  if (typeof value === 'string') {
    if (!isOfTime(figure)) return null;
    // A date alone does not say of which event.
    const event = said(evidence.role === 'binding' ? 'label' : 'other_label');
    return quantityInWords(value, of, words) + (event && `: ${event}`);
  }
  if (figure.per) return quantityInWords(value, { ...of, per: figure.per }, words);
  // What a rate is counted against may be carried over from elsewhere in the text; the message has it.
  const per = shown?.claim?.measure === evidence.measure ? said('per') : '';
  return per ? quantityInWords(value, { ...of, unit: null }, words) + per : quantityInWords(value, of, words);
}

function isOfTime({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'time' || kind === 'duration' || kind === 'age';
}

function scaleOf({ figure }: FigureView, compared: readonly Evidence[]): Node | string {
  const { low, high } = figure;
  const published = compared[0]?.value;
  if (typeof low !== 'number' || typeof high !== 'number' || typeof published !== 'number') return '';
  if (!hasDigits(figure)) return '';
  return intervalScale(low, high, published) ?? '';
}

function method(finding: Finding | null, words: Words): HTMLElement | null {
  if (!finding) return null;
  const inherited = (finding.claim?.inherited ?? []).map((one) => inheritedInWords(one, words));
  const sentences = [words.rules[finding.rule], ...new Set(inherited)].filter(Boolean);
  if (sentences.length === 0) return null;
  return h('p', { class: 'method' }, sentences.join(' '));
}

function sources(finding: Finding | null, words: Words): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  const seen = new Set<string>();
  const first = finding && decidingOf(finding);
  for (const evidence of [...(first ? [first] : []), ...(finding?.evidence ?? [])]) {
    const key = [evidence.source?.title, evidence.period, evidence.edition, evidence.place?.start].join(' ');
    if (!evidence.source || seen.has(key)) continue;
    seen.add(key);
    blocks.push(sourceBlock(evidence, words));
    if (blocks.length === MOST_COMPARED) break;
  }
  return blocks;
}

function sourceBlock(evidence: Evidence, words: Words): HTMLElement {
  if (evidence.place) return passageBlock(evidence, evidence.place, words);
  const source = evidence.source!;
  const details: [Detail, string | null | undefined][] = [
    ['publisher', publisherOf(evidence, words) === source.publisher ? null : source.publisher],
    ['edition', evidence.edition && editionName(evidence.edition)],
    ['period', evidence.period && dateInWords(evidence.period, words)],
    ['published', source.published && dateInWords(source.published, words)],
    ['where', source.locator],
    ['status', evidence.status && words.statuses[evidence.status]],
    ['evidence', words.grades[source.grade]],
    ['licence', source.licence],
    ['retrieved', source.retrieved && retrieved(source.retrieved, words)],
  ];
  const list = h('dl', { class: 'details' });
  for (const [term, value] of details) {
    if (value) list.append(h('div', {}, h('dt', {}, `${words.details[term]} `), h('dd', {}, value)));
  }
  return h(
    'section',
    { class: 'source' },
    h('h3', {}, sourceLink(source.url, source.title)),
    list,
    source.caveat && h('p', { class: 'caveat' }, h('b', {}, `${words.mind} `), source.caveat),
  );
}

function retrieved(day: string, words: Words): string {
  return [dateInWords(day, words), ageInWords(day, new Date(), words)].filter(Boolean).join(', ');
}

/** Of a source text there is nothing to look up but its own words. */
function passageBlock({ source }: Evidence, { start, end, figure }: Place, words: Words): HTMLElement {
  const sentence = source!.locator ?? '';
  const [from, to] = [figure.start - start, figure.end - start];
  // Of a source with markup the sentence is shorter than its place.
  const parts = sentence.length === end - start
    ? [sentence.slice(0, from), h('b', {}, sentence.slice(from, to)), sentence.slice(to)]
    : [sentence];
  return h('section', { class: 'source' }, h('h3', {}, words.inSource(sourceName(source!.title, words))), h('blockquote', { class: 'passage' }, ...parts));
}

function alsoFound({ also }: FigureView, mode: Mode, words: Words): HTMLElement | null {
  if (also.length === 0) return null;
  const items = also.map((finding) =>
    h(
      'li',
      { 'data-look': finding.verdict },
      h('span', { class: 'sign', 'aria-hidden': 'true' }, LOOKS[finding.verdict].sign),
      h(
        'span',
        {},
        h('b', {}, `${headlineText(headlineOf(finding, finding.verdict, mode, words))}. `),
        words.explain(finding),
      ),
    ),
  );
  return h('section', { class: 'also' }, h('h3', {}, words.alsoCompared), h('ul', {}, ...items));
}
