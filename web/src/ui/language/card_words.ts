/**
 * What a language has to say on cards, in queries, workings and printed reports: loaded with the first card.
 *
 * See list_words.ts. What stands in a sentence comes worded: dates, quantities, names.
 */
import type { Finding } from '../../engine/report.js';
import type { DismissalScope } from '../dismissals.js';
import type { Forms, ListWords } from './list_words.js';

export interface CardWords {
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly showInSource: string;
  readonly copyQuery: string;
  readonly copyWorking: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly setAsideWhat: string;
  readonly scopes: Readonly<Record<Exclude<DismissalScope, 'pack'>, string>>;
  scopePack(pack: string): string;

  readonly articleSays: string;
  readonly lists: string;
  readonly heldAgainstWhat: string;
  readonly digitsAllow: string;
  readonly readAs: string;
  /** @param period where one publisher says several things */
  says(publisher: string, period: string | null): string;
  readonly agreesNote: string;
  readonly alsoCompared: string;
  readonly mind: string;
  inSource(title: string): string;
  readonly details: Readonly<Record<Detail, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  readonly grades: Readonly<Record<string, string>>;

  orLess(value: string): string;
  orMore(value: string): string;
  exactly(value: string): string;
  between(low: string, high: string): string;
  anyDay(year: string): string;
  rank(place: string): string;
  ranks(low: string, high: string): string;
  /** Behind a number: "people per 1,000 people". */
  per(unit: string, amount: string | null): string;
  /** A number before what it counts; `number` may end in a word ("million"). */
  counted(number: string, noun: string): string;
  /** Of what `Intl` has no unit for; else the article's own noun is said. */
  readonly units: Readonly<Record<string, Forms>>;
  /** Currencies by name where the number has a word in it: "300 Millionen US-Dollar". */
  readonly namesMoney: boolean;

  sumCaption(parts: string, total: string): string;
  ladderCaption(publisher: string): string;
  seriesCaption(values: string): string;

  /** How a comparison is made, by rule. */
  readonly rules: Readonly<Record<string, string>>;
  /** What a rule of inheritance filled in, and from where: the two make a sentence. */
  readonly slots: Readonly<Record<string, string>>;
  readonly inheritance: Readonly<Record<string, string>>;
  /** What a mismatch looks like. */
  readonly slips: Readonly<Record<string, string>>;
  looksLike(slip: string): string;

  query(paragraph: number, sentence: string): string;
  readonly working: {
    said(sentence: string, paragraph: number): string;
    readonly figure: string;
    readonly digits: string;
    readonly against: string;
    readonly how: string;
    readonly carried: string;
    readonly result: string;
  };
  readonly table: {
    readonly heads: readonly [string, string, string, string, string];
    published(date: string | null): string;
    leftOut(source: string, figures: string): string;
    made(engine: string, packs: string): string;
  };

  /** A finding's message, said in this language. */
  explain(finding: Finding): string;
  /** One argument of it, worded; empty where the message has none of that name. */
  argument(finding: Finding, name: string): string;
  /** A place of the packs, by its English name. */
  nameOf(english: string): string;
}

export type Detail =
  | 'publisher' | 'edition' | 'period' | 'published' | 'where' | 'status' | 'evidence' | 'licence' | 'retrieved';

/** All of a language. */
export type Words = ListWords & CardWords;
