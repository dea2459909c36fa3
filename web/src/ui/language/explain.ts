/**
 * A finding's message in another language than the engine's: the template of its id, filled with its arguments.
 *
 * The engine words arguments in English ("on 23 May 2023", "South Korea and the United States"), in a few closed
 * forms (wasm/src/report/wording.cpp, wasm/src/language/messages.h). They are read back here and said anew; what is
 * the article's or a publisher's own (quoted figures, names of sources, labels of events) stays as it is.
 */
import type { Finding } from '../../engine/report.js';
import { dateInWords } from '../dates.js';
import { sourceName } from '../words.js';
import type { CardWords } from './card_words.js';
import type { ListWords } from './list_words.js';
import { inUnits } from './numbers.js';

/** What a language has for the sentences of the engine. */
export interface Phrases {
  /** By message id, or its head; one that begins with a dot is for every rule. The English ones stand in the engine. */
  readonly templates: Readonly<Record<string, string>>;
  /** A date with its preposition. */
  when(date: string, precision: 'day' | 'month' | 'year' | 'span'): string;
  or(a: string, b: string): string;
  to(a: string, b: string): string;
  and(a: string, b: string): string;
  atNumber(name: string, place: string): string;
  /** How a value stands to another one. */
  readonly relative: Readonly<Record<'times' | 'percent' | 'points', (number: string) => string>>;
  readonly world: string;
  /** What several did who did not do the same. */
  readonly acted: string;
  /** What a day, an hour, minutes, numbered things go beyond. */
  readonly limits: readonly [
    day: (days: string) => string, hour: (hour: string) => string,
    minute: (last: string) => string, place: (last: string) => string,
  ];
  /** What a unit cannot be, by the engine's English. */
  readonly unfit: Readonly<Record<string, string>>;
}

export type Explaining = Pick<CardWords, 'explain' | 'argument' | 'nameOf'>;

export function explaining(phrases: Phrases, list: ListWords, words: Pick<CardWords, 'per' | 'units'>): Explaining {
  const wording = new Wording(phrases, list, words);
  const argument = (finding: Finding, name: string): string => {
    const said = String(finding.message.args[name] ?? '');
    return said && wording.argument(finding.rule, name, said);
  };
  return {
    argument,
    nameOf: (english) => wording.names(english),
    explain: (finding) => {
      const template = templateOf(phrases.templates, finding.message.id);
      // A newer engine's message, or its arguments: what cannot be said whole is said in English.
      if (template === undefined || !isComplete(template, finding)) return finding.explanation;
      const sentence = template.replace(/\{(\w+)\}/g, (_, name: string) => argument(finding, name));
      return sentence.charAt(0).toLocaleUpperCase(list.locale) + sentence.slice(1);
    },
  };
}

/** Whether the message has all that its template asks for; what a value is counted per is often nothing. */
function isComplete(template: string, { message }: Finding): boolean {
  return [...template.matchAll(/\{(\w+)\}/g)].every(([, name]) => name === 'per' || name! in message.args);
}

/** The template with the longest head of the id; reasons are worded alike for every rule. */
export function templateOf(templates: Phrases['templates'], id: string): string | undefined {
  for (let head = id; head !== ''; head = head.slice(0, Math.max(0, head.lastIndexOf('.')))) {
    if (head in templates) return templates[head];
  }
  const tail = id.indexOf('.', 1);
  return tail < 0 ? undefined : templateOf(templates, id.slice(tail));
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** In the order of `Phrases.limits`. */
const LIMITS = [/^that month has (\d+) days$/, /^a day ends at (\d+):00$/, /^minutes end at (\d+)$/, /^there are (\d+) of them$/];
/** Of these what was expected are the article's, the source's or the table's own words. */
const QUOTING = new Set([
  'against-source', 'same-quantity', 'table-cell',
  'table-value', 'table-rank', 'table-count', 'table-range', 'table-total', 'table-date',
]);

class Wording {
  constructor(
    private readonly phrases: Phrases,
    private readonly list: ListWords,
    private readonly words: Pick<CardWords, 'per' | 'units'>,
  ) {}

  argument(rule: string, name: string, said: string): string {
    switch (name) {
      case 'expected':
        return QUOTING.has(rule) ? said : this.expected(said);
      case 'working':
        return rule === 'table-cell' ? said : this.numbers(said);
      case 'per':
        return this.per(said);
      case 'entity':
      case 'other_entity':
      case 'actor':
      case 'other_actor':
      case 'base_entity':
        return this.names(said);
      case 'edition':
      case 'other_edition':
      case 'base_edition':
        return this.date(said.replace(/^the /, ''));
      case 'when':
      case 'other_when':
        return this.whens(said);
      case 'ranks':
        return this.ranks(said);
      case 'publisher':
        return sourceName(said, this.list);
      case 'label':
      case 'other_label':
        return said === 'acted' ? this.phrases.acted : said;
      case 'other':
      case 'value':
      case 'base':
        return this.numbers(said);
      default:
        return said;
    }
  }

  private expected(said: string): string {
    const weekday = WEEKDAYS.indexOf(said);
    // The first of January 2024 was a Monday.
    if (weekday >= 0) return new Intl.DateTimeFormat(this.list.dates, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + weekday));
    for (const [at, pattern] of LIMITS.entries()) {
      const limit = pattern.exec(said)?.[1];
      if (limit) return this.phrases.limits[at]!(limit);
    }
    if (/^(?:on|in) /.test(said)) return this.whens(said);
    const [, number, how] = /^(\S+) (times|percent|points)$/.exec(said) ?? [];
    if (number) return this.phrases.relative[how as keyof Phrases['relative']](this.numbers(number));
    return this.phrases.unfit[said] ?? this.time(said);
  }

  /** "115 years", "111 to 115 years", "7 hours 30 minutes", or a number. */
  private time(said: string): string {
    const words = said.replace(/^(\d+) (or|to) (?=\d)/, (_, low: string, how: 'or' | 'to') => this.phrases[how](low, '\u0000').replace('\u0000', ''));
    return this.numbers(words).replace(/(\d+) (year|hour|minute)s?\b/g, (_, count: string, unit: string) => inUnits(Number(count), unit, this.list));
  }

  /** Digits as the language groups them; what has neither comma nor point is a year, a time, or short. */
  private numbers(said: string): string {
    return said.replace(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+/g, (digits) => {
      const bare = digits.replaceAll(',', '');
      const decimals = bare.split('.')[1]?.length ?? 0;
      return new Intl.NumberFormat(this.list.locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(Number(bare));
    });
  }

  private per(said: string): string {
    const [, amount, unit = ''] = /^ per (\S+)(?: (.+))?$/.exec(said) ?? [];
    if (!amount) return said;
    const noun = unit === 'people' ? this.words.units['person']!.other : unit;
    return ` ${this.words.per(noun, amount === '1' ? null : this.numbers(amount))}`;
  }

  private whens(said: string): string {
    const parts = said.split(/, (?=on |in )| and (?=on |in )/).map((part) => this.when(part));
    return parts.reduce((all, part) => this.phrases.and(all, part));
  }

  private when(said: string): string {
    const bare = said.replace(/^(?:on|in) /, '');
    const precision = / (?:to|or) /.test(bare) ? 'span' : said.startsWith('on ') ? 'day' : /^\d+$/.test(bare) ? 'year' : 'month';
    return this.phrases.when(this.date(bare), precision);
  }

  /** A date, two of them, or what is none. */
  private date(said: string): string {
    const [, a, how, b] = /^(.+) (to|or) (.+)$/.exec(said) ?? [];
    if (a && b) return this.phrases[how as 'to' | 'or'](/^\d\d?$/.test(a) ? this.dayOf(a, b) : this.date(a), this.date(b));
    const [, day, month = '', year] = /^(?:(\d{1,2}) )?([A-Z][a-z]+) (\d{4})$/.exec(said) ?? [];
    const number = MONTHS.indexOf(month) + 1;
    if (number === 0) return said;
    const parts = [year, String(number).padStart(2, '0'), day?.padStart(2, '0')];
    return dateInWords(parts.filter(Boolean).join('-'), this.list);
  }

  /** "22" of "22 or 23 May 2023", as the language writes the day. */
  private dayOf(day: string, date: string): string {
    return this.date(date.replace(/^\d+/, day)).split(' ')[0]!;
  }

  names(said: string): string {
    const names = namesIn(this.list.locale);
    const one = (name: string): string | undefined => {
      const bare = name.replace(/^the /, '');
      return bare === 'world' ? this.phrases.world : names.get(bare);
    };
    const whole = one(said);
    if (whole) return whole;
    const parts = said.split(/, | and /);
    // Of a name that is no country's nothing is known, not even where it ends.
    if (!parts.some(one)) return said.replace(/^the /, '');
    return parts.map((part) => one(part) ?? part.replace(/^the /, '')).reduce((all, part) => this.phrases.and(all, part));
  }

  private ranks(said: string): string {
    const places = [...said.matchAll(/(?:^|, | and )(.+?) at number (\S+?)(?=, | and |$)/g)];
    if (places.length === 0) return said;
    return places.map(([, name, place]) => this.phrases.atNumber(this.names(name!), place!)).join(', ');
  }
}

const NAMES = new Map<string, ReadonlyMap<string, string>>();

/** From the English name of a country to that in a language, by the codes they have in common. */
function namesIn(locale: string): ReadonlyMap<string, string> {
  let names = NAMES.get(locale);
  if (!names) {
    const [english, other] = ['en', locale].map((one) => new Intl.DisplayNames(one, { type: 'region', fallback: 'none' }));
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const codes = letters.flatMap((a) => letters.map((b) => a + b));
    names = new Map(codes.flatMap((code) => {
      const [from, to] = [english!.of(code), other!.of(code)];
      return from && to ? [[from, to] as const] : [];
    }));
    NAMES.set(locale, names);
  }
  return names;
}

