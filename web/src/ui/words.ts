/**
 * The words of card and list, in English. The publisher is named; no verdict's code is ever shown.
 *
 * A code the tables do not know (a newer engine's) is said in the general words, never as it is.
 */
import type { Evidence, Finding, Verdict } from '../engine/report.js';
import type { Dismissal } from './dismissals.js';
import { dateInWords, yearOf } from './dates.js';

/** An editor is told what a reader need not see: figures that want a second look. */
export type Mode = 'reader' | 'editor';

/** A text that was given as the article's source, without a name. */
export const UNNAMED_SOURCE = 'the source text';

/** What a figure's result is called: the strong part, then the rest. */
export interface Headline {
  readonly strong: string;
  readonly rest: string;
}

export function headlineOf(finding: Finding | null, verdict: Verdict, mode: Mode): Headline {
  switch (verdict) {
    case 'supported':
    case 'contradicted':
      return comparedHeadline(finding, verdict);
    case 'context':
      return { strong: `Matches ${finding ? elsewhereOf(finding) : 'another year'}`, rest: '' };
    case 'review':
      return mode === 'editor'
        ? { strong: 'Check this', rest: '' }
        : { strong: 'Compared, undecided', rest: '' };
    case 'unchecked':
      return { strong: (finding && reasonInWords(finding)) ?? 'Not compared', rest: '' };
  }
}

function reasonInWords({ reason, message }: Finding): string | undefined {
  // The text is called what it was called when it was given.
  const name = reason === 'not-in-source' && message.args['publisher'];
  return name ? `Not in ${String(name)}` : REASONS[reason];
}

/** Of what whoever reads has set aside. */
export const ASIDE: Headline = { strong: 'Set aside', rest: '' };

/** What a dismissal takes in, as it is listed. */
export function scopeInWords({ scope, what, words }: Dismissal): string {
  switch (scope) {
    case 'mark':
      return `“${words}” here`;
    case 'claim':
      return `“${words}” on this site`;
    case 'kind':
      return `Every check like that of “${words}”`;
    case 'pack':
      return `Whatever rests on the pack “${what}”`;
  }
}

export function headlineText({ strong, rest }: Headline): string {
  return rest ? `${strong} ${rest}` : strong;
}

function comparedHeadline(finding: Finding | null, verdict: 'supported' | 'contradicted'): Headline {
  const agrees = verdict === 'supported';
  const evidence = finding && bindingOf(finding);
  if (!evidence) return { strong: agrees ? 'Adds up' : 'Does not add up', rest: '' };
  const where = [publisherOf(evidence), dating(evidence)].filter(Boolean).join(', ');
  return { strong: agrees ? 'Matches' : 'Differs from', rest: where };
}

/** What the figure was held against; null when it was only against the article itself. */
export function bindingOf(finding: Finding): Evidence | null {
  const published = finding.evidence.filter(isPublished);
  return published.find((evidence) => evidence.role === 'binding') ?? published[0] ?? null;
}

/** The piece that decided: where another period or edition matches, that one. */
export function decidingOf(finding: Finding): Evidence | null {
  const other = finding.evidence.find(({ role, source }) => role === 'alternative' && source);
  return (finding.verdict === 'context' && other) || bindingOf(finding);
}

function isPublished(evidence: Evidence): boolean {
  return evidence.source !== null && evidence.source.grade !== 'computed';
}

/** Beyond this a publisher's name is cut to what stands before its first comma. */
const LONG_NAME = 36;

/** Short enough for a headline; the card's details have the whole name. */
export function publisherOf(evidence: Evidence): string {
  const name = evidence.source?.publisher ?? 'the publisher';
  return name.length > LONG_NAME ? name.split(', ', 1)[0]! : name;
}

/** "2024", "23 May 2023", or "2023 edition" where an edition is not named after its period. */
function dating({ edition, period }: Evidence): string {
  const name = edition && editionName(edition);
  if (name && name !== period) return /^\d{4}$/.test(name) ? `${name} edition` : name;
  return period ? dateInWords(period) : '';
}

/** An edition's id ends in its name, which for yearly publications is a year: "gsi-2023" → "2023". */
export function editionName(edition: string): string {
  return /(?:^|\D)(\d{4})$/.exec(edition)?.[1] ?? edition;
}

/** "2014, not 2023" */
function elsewhereOf(finding: Finding): string {
  const other = finding.evidence.find((evidence) => evidence.role === 'alternative');
  const found = other ? yearIn(other) : null;
  const binding = finding.evidence.find((evidence) => evidence.role === 'binding');
  const meant = (binding && yearIn(binding)) ?? yearOf(finding.claim?.period);
  if (found && meant && found !== meant) return `${found}, not ${meant}`;
  if (finding.reason === 'other-measure') return 'another measure';
  return found ?? 'another year';
}

function yearIn({ edition, period }: Evidence): string | null {
  return edition ? editionName(edition) : yearOf(period);
}

/** Why a figure was not compared. */
export const REASONS: Readonly<Record<string, string>> = {
  'no-data': 'No data here',
  'no-entity': 'Not said of whom',
  'no-measure': 'No data here',
  'no-event': 'No such announcement here',
  'no-coverage': 'No data here',
  'weak-evidence': 'No data here',
  'later-edition': 'Our data may have been revised since',
  'no-period': 'Another period than our data',
  'no-unit': 'Not said of what',
  'unit-mismatch': 'Counted in another unit',
  'no-individuating-role': 'Too little said to compare',
  'inferred-period': 'Not said for when',
  'not-a-claim': 'Not a statement',
  'beyond-pack': 'Newer than our data',
  'past-valid-for': 'Our data are too old',
  'changes-too-fast': 'Changes too fast to check offline',
  'forecast': 'Forecast',
  'target': 'Target',
  'hypothetical': 'Supposition',
  'question': 'A question',
  'negated': 'Denied in the text',
  'too-vague': 'Too vague',
  'attributed': 'Someone’s own figure',
  'ambiguous': 'Several readings',
  'no-date': 'No publication date',
  'operand': 'Part of another figure’s check',
  'not-in-source': `Not in ${UNNAMED_SOURCE}`,
  'language': 'Not in English',
};

/** How a comparison is made. */
export const RULES: Readonly<Record<string, string>> = {
  'statistic': 'We compared it with the value published for the same place, measure and edition.',
  'change': 'We worked out the change from the values published for the two times.',
  'comparison': 'We set the values published for the two against each other.',
  'share-of-total': 'We worked out the share from the values published for the part and the whole.',
  'ranking': 'We looked up the place in the published ranking.',
  'event-count': 'We counted what the announcement of that day names.',
  'event-date': 'We looked up when it happened, by who did what.',
  'event-member': 'We looked up who is named in the announcement.',
  'edition-date': 'We looked up when the editions were published.',
  'list-count': 'We counted the names that are listed in the sentence.',
  'elapsed-time': 'We counted the time between the two dates.',
  'weekday': 'We worked out the day of the week from the calendar.',
  'sum': 'We added up the article’s own figures.',
  'percent-change': 'We worked out the change from the article’s own figures.',
  'share': 'We worked out the share from the article’s own figures.',
  'shares-total': 'We added up the article’s own shares.',
  'multiple': 'We divided one of the article’s own figures by the other.',
  'difference': 'We took one of the article’s own figures from the other.',
  'average': 'We worked out the average from the article’s own figures.',
  'rate': 'We worked out the rate from the article’s own figures.',
  'unit-price': 'We multiplied the article’s own price by its own number.',
  'conversion': 'We converted one unit into the other.',
  'exchange': 'We converted at the rate that the article gives.',
  'range': 'We worked out how far apart the two ends are.',
  'order': 'We put the article’s own figures in order.',
  'ordinal-count': 'We set the article’s count against its numbering.',
  'score': 'We set the result against the score.',
  'same-quantity': 'We set the two places against each other where the article states it.',
  'table': 'We added up the rows and columns of the table.',
  'table-cell': 'We set the sentence against the cell of the table that it speaks of.',
  'calendar': 'We looked the day up in the calendar.',
  'time-span': 'We counted the time between the two dates.',
  'age': 'We counted the years since the birth.',
  'anniversary': 'We counted the years since the event.',
  'era': 'We looked in which decade or century the year lies.',
  'tense': 'We set the date against the day of publication.',
  'unit-definition': 'We looked up how many of the one unit make the other.',
  'unit-fit': 'We set the unit against what it is said to measure.',
  'small-count': 'We worked out which shares so few people can have.',
  'vote': 'We added up the votes and the abstentions.',
  'threshold': 'We set the value against the limit that the article gives.',
  'against-source': 'We looked for the same statement in the text you gave as its source.',
  'table-value': 'We set the sentence against the cell of your table that it speaks of.',
  'table-rank': 'We put the column of your table in order.',
  'table-count': 'We counted what stands in the column of your table.',
  'table-range': 'We looked for the ends of the column of your table.',
  'table-total': 'We added up the column of your table.',
  'table-date': 'We set the date against the one in your table.',
  'language': 'Only English is read so far.',
};

export function ruleInWords(rule: string): string | null {
  return RULES[rule] ?? null;
}

export const SLOTS: Readonly<Record<string, string>> = {
  unit: 'The unit',
  entity: 'What it is about',
  measure: 'What is measured',
  period: 'The period',
  edition: 'The edition',
  actor: 'Who acted',
  target: 'Whom it concerns',
  event: 'The event',
  predicate: 'What is said of it',
  object: 'What it was done to',
  population: 'What they are counted among',
};

export const INHERITANCE: Readonly<Record<string, string>> = {
  ellipsis: 'is carried over from the clause before',
  apposition: 'is taken from the words set beside it',
  relative: 'is taken from the clause it belongs to',
  participle: 'is taken from the clause it belongs to',
  respectively: 'is taken from the list, in the same order',
  attribution: 'is that of whoever is quoted',
  anaphora: 'is taken from an earlier mention',
  heading: 'is taken from the heading',
  edition: 'is that of the edition named',
  new: 'is the one that has just come out',
  predecessor: 'is the one before the latest',
  'publication-date': 'is taken from the date of publication',
  list: 'is taken from the list it stands in',
  conjunction: 'is shared with the part before',
  subject: 'is the subject of the sentence',
};

/** "unit:ellipsis" → "The unit is carried over from the clause before." */
export function inheritedInWords(inherited: string): string | null {
  const [slot, rule] = inherited.split(':', 2) as [string, string?];
  const how = rule && INHERITANCE[rule];
  return SLOTS[slot] && how ? `${SLOTS[slot]} ${how}.` : null;
}

export const SLIPS: Readonly<Record<string, string>> = {
  'list-count': 'the list has another length',
  'sum': 'a sum that does not come out',
  'weekday': 'another day of the week',
  'percent-vs-points': 'percent and percentage points exchanged',
  'direction': 'up and down exchanged',
  'rank': 'another rank',
  'off-by-one': 'one too many or too few',
  'digits-swapped': 'digits swapped',
  'digit-changed': 'one digit changed',
  'magnitude': 'a power of ten',
  'unit': 'another unit',
  'conversion': 'a conversion',
  'other-entity': 'the figure of another one named here',
  'other-period': 'another period',
  'other-edition': 'another edition',
  'other-event': 'another event',
  'other-measure': 'another measure',
};

/** "Looks like: digits swapped" */
export function slipInWords(name: string): string | null {
  return SLIPS[name] ? `Looks like: ${SLIPS[name]}` : null;
}

export const AGREES_NOTE =
  'Agrees with the named source. That does not make the sentence true.';
