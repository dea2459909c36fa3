/**
 * What a language has to say for the list and the headlines: all that is seen before anybody opens a card.
 *
 * A catalogue is one of these and one of `CardWords`; every language has both, with the same entries and the same
 * arguments, which the compiler sees to. Codes of the report are keys of tables; the tests hold those to the schema.
 */
import type { ExportFormat } from '../exports.js';
import type { DismissalScope } from '../dismissals.js';
import type { Look } from '../present.js';

/** For one, and for any other number. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

export interface ListWords {
  /** BCP 47, for `lang` and for numbers. */
  readonly locale: string;
  /** For dates; where a language has several orders of day and month, the one whose words these are. */
  readonly dates: string;

  /** Before publisher and date. */
  readonly matches: string;
  readonly differs: string;
  readonly addsUp: string;
  readonly addsUpNot: string;
  /** To an editor, and to a reader. */
  readonly check: string;
  readonly undecided: string;
  readonly notCompared: string;
  readonly aside: string;
  /** "2014, not 2023", behind `matches`. */
  notThat(found: string, meant: string): string;
  /** Behind `matches`, and in the list's sentence. */
  readonly anotherYear: string;
  readonly anotherEdition: string;
  readonly anotherMeasure: string;
  readonly anotherYearOrMeasure: string;
  edition(year: string): string;
  readonly publisher: string;
  readonly sourceText: string;
  readonly sourceTexts: string;
  sourceNumbered(number: string): string;
  /** A table of the reader's own. */
  readonly yourTable: string;
  notIn(source: string): string;
  /** Why a figure was not compared, by the report's reason. */
  readonly reasons: Readonly<Record<string, string>>;

  /** Of dates: EDTF's forms besides the plain one. */
  readonly seasons: readonly [string, string, string, string];
  decade(year: string): string;
  about(date: string): string;
  until(date: string): string;
  from(date: string): string;
  span(from: string, to: string): string;
  /** The last touch on a date that `Intl` wrote. */
  dated(date: string): string;

  readonly title: string;
  readonly allFigures: string;
  readonly fold: string;
  readonly reading: string;
  readonly noText: string;
  failed(why: string): string;
  readonly noFigures: string;
  checked(checked: number, figures: number): string;
  readonly results: Readonly<Record<'supported' | 'contradicted' | 'reviewed' | 'review' | 'aside', Forms>>;
  elsewhere(what: string): Forms;

  readonly show: string;
  readonly all: string;
  /** Behind a number. */
  readonly filters: Readonly<Record<Look, Forms>>;
  readonly differencesFirst: string;
  readonly figuresInText: string;
  readonly noDate: string;
  readonly publishedOn: string;
  /** @param source its name, where there are several */
  leftOut(source: string | null, count: number): string;

  /** Pages that a reader keeps as sources for others. */
  readonly keeping: {
    readonly label: string;
    readonly keep: string;
    readonly keepToo: string;
    readonly clear: string;
    readonly kept: string;
    comparedWith(names: readonly string[]): string;
  };

  readonly takeBack: string;
  takeBackOf(what: string): string;
  setAside(count: number): string;
  /** What a dismissal takes in; `words` are the article's, `what` a pack's name. */
  scope(scope: DismissalScope, words: string, what: string): string;
  heldAgainst(packs: number): string;
  oldest(age: string): string;
  readonly today: string;
  /** "9 days old" of "9 days". */
  age(time: string): string;
  readonly addPack: string;
  packAdded(name: string): string;
  packRefused(why: string): string;
  readonly takeAlong: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly editor: string;
  readonly onDevice: string;
}
