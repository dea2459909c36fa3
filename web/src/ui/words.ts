/**
 * What a figure's result is called. The publisher is named; no verdict's code is ever shown.
 *
 * A code the tables do not know (a newer engine's) is said in the general words, never as it is.
 */
import type { Evidence, Finding, Verdict } from '../engine/report.js';
import type { Dismissal } from './dismissals.js';
import { periodInWords, yearOf } from './dates.js';
import type { CardWords } from './language/card_words.js';
import type { ListWords } from './language/list_words.js';

/** An editor is told what a reader need not see: figures that want a second look. */
export type Mode = 'reader' | 'editor';

/** What the engine calls a text that was given as the article's source, without a name. */
export const UNNAMED_SOURCE = 'the source text';

/** What it calls the publisher of a table that came with the article. */
const OWN_TABLE = 'your table';

/** What a figure's result is called: the strong part, then the rest. */
export interface Headline {
  readonly strong: string;
  readonly rest: string;
}

export function headlineOf(finding: Finding | null, verdict: Verdict, mode: Mode, words: ListWords): Headline {
  switch (verdict) {
    case 'supported':
    case 'contradicted':
      return comparedHeadline(finding, verdict, words);
    case 'context':
      return { strong: `${words.matches} ${finding ? elsewhereOf(finding, words) : words.anotherYear}`, rest: '' };
    case 'review':
      return { strong: mode === 'editor' ? words.check : words.undecided, rest: '' };
    case 'unchecked':
      return { strong: (finding && reasonInWords(finding, words)) ?? words.notCompared, rest: '' };
  }
}

function reasonInWords({ reason, message }: Finding, words: ListWords): string | undefined {
  // The text is called what it was called when it was given.
  const name = reason === 'not-in-source' ? String(message.args['publisher'] ?? UNNAMED_SOURCE) : UNNAMED_SOURCE;
  return name === UNNAMED_SOURCE ? words.reasons[reason] : words.notIn(sourceName(name, words));
}

/** A source text that was given without a name has the engine's: "the source texts", "source text 2". */
export function sourceName(name: string, words: ListWords): string {
  if (name === OWN_TABLE) return words.yourTable;
  const [, several, number] = /^(?:the )?source text(s)?(?: (\d+))?$/.exec(name) ?? [];
  if (several) return words.sourceTexts;
  if (number) return words.sourceNumbered(number);
  return name === UNNAMED_SOURCE ? words.sourceText : name;
}

/** What a dismissal takes in, as it is listed. */
export function scopeInWords({ scope, what, words: said }: Dismissal, words: ListWords): string {
  return words.scope(scope, said, what);
}

export function headlineText({ strong, rest }: Headline): string {
  return rest ? `${strong} ${rest}` : strong;
}

function comparedHeadline(finding: Finding | null, verdict: 'supported' | 'contradicted', words: ListWords): Headline {
  const agrees = verdict === 'supported';
  const evidence = finding && bindingOf(finding);
  if (!evidence) return { strong: agrees ? words.addsUp : words.addsUpNot, rest: '' };
  const where = [publisherOf(evidence, words), dating(evidence, words)].filter(Boolean).join(', ');
  return { strong: agrees ? words.matches : words.differs, rest: where };
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
export function publisherOf(evidence: Evidence, words: ListWords): string {
  const name = sourceName(evidence.source?.publisher ?? words.publisher, words);
  return name.length > LONG_NAME ? name.split(', ', 1)[0]! : name;
}

/** "2024", "23 May 2023", or "2023 edition" where an edition is not named after its period. */
function dating({ edition, period }: Evidence, words: ListWords): string {
  const name = edition && editionName(edition);
  if (name && name !== period) return /^\d{4}$/.test(name) ? words.edition(name) : name;
  return period ? periodInWords(period, words) : '';
}

/** An edition's id ends in its name, which for yearly publications is a year: "gsi-2023" → "2023". */
export function editionName(edition: string): string {
  return /(?:^|\D)(\d{4})$/.exec(edition)?.[1] ?? edition;
}

/** "2014, not 2023" */
function elsewhereOf(finding: Finding, words: ListWords): string {
  const other = finding.evidence.find((evidence) => evidence.role === 'alternative');
  const found = other ? yearIn(other) : null;
  const binding = finding.evidence.find((evidence) => evidence.role === 'binding');
  const meant = (binding && yearIn(binding)) ?? yearOf(finding.claim?.period);
  if (found && meant && found !== meant) return words.notThat(found, meant);
  if (finding.reason === 'other-measure') return words.anotherMeasure;
  return found ?? words.anotherYear;
}

function yearIn({ edition, period }: Evidence): string | null {
  return edition ? editionName(edition) : yearOf(period);
}

/** "unit:ellipsis" → "The unit is carried over from the clause before." */
export function inheritedInWords(inherited: string, { slots, inheritance }: CardWords): string | null {
  const [slot, rule] = inherited.split(':', 2) as [string, string?];
  const how = rule && inheritance[rule];
  return slots[slot] && how ? `${slots[slot]} ${how}.` : null;
}

/** "Looks like: digits swapped" */
export function slipInWords(name: string, { slips, looksLike }: CardWords): string | null {
  return slips[name] ? looksLike(slips[name]) : null;
}
