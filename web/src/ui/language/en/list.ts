/** English: the list and the headlines. */
import type { ListWords } from '../list_words.js';
import { joined } from '../numbers.js';

export const LIST: ListWords = {
  locale: 'en',
  dates: 'en-GB',

  matches: 'Matches',
  differs: 'Differs from',
  addsUp: 'Adds up',
  addsUpNot: 'Does not add up',
  check: 'Check this',
  undecided: 'Compared, undecided',
  notCompared: 'Not compared',
  aside: 'Set aside',
  notThat: (found, meant) => `${found}, not ${meant}`,
  anotherYear: 'another year',
  anotherEdition: 'another edition',
  anotherMeasure: 'another measure',
  anotherYearOrMeasure: 'another year or measure',
  edition: (year) => `${year} edition`,
  publisher: 'the publisher',
  sourceText: 'the source text',
  sourceTexts: 'the source texts',
  sourceNumbered: (number) => `source text ${number}`,
  yourTable: 'your table',
  notIn: (source) => `Not in ${source}`,
  reasons: {
    'no-data': 'No data here',
    'no-event': 'No such announcement here',
    'no-coverage': 'No data here',
    'weak-evidence': 'No data here',
    'later-edition': 'Our data may have been revised since',
    'no-period': 'Another period than our data',
    'no-individuating-role': 'Too little said to compare',
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
    'not-in-source': 'Not in the source text',
    'language': 'Not in English',
  },

  seasons: ['spring', 'summer', 'autumn', 'winter'],
  decade: (year) => `${year}s`,
  about: (date) => `about ${date}`,
  until: (date) => `until ${date}`,
  from: (date) => `from ${date}`,
  span: (from, to) => `${from} to ${to}`,
  dated: (date) => date,

  title: 'The figures',
  allFigures: 'All figures',
  fold: 'Fold',
  reading: 'Reading the figures …',
  noText: 'There is no text here.',
  failed: (why) => `The figures could not be checked. ${why}`,
  noFigures: 'There are no figures in this text.',
  checked: (checked, figures) => `We could check ${checked} of ${figures}.`,
  results: {
    supported: { one: 'matches', other: 'match' },
    contradicted: { one: 'differs', other: 'differ' },
    reviewed: { one: 'is undecided', other: 'are undecided' },
    review: { one: 'is to be checked', other: 'are to be checked' },
    aside: { one: 'is set aside', other: 'are set aside' },
  },
  elsewhere: (what) => ({ one: `matches ${what}`, other: `match ${what}` }),

  show: 'Show',
  all: 'all',
  filters: {
    supported: { one: 'matches', other: 'match' },
    contradicted: { one: 'differs', other: 'differ' },
    context: { one: 'elsewhere', other: 'elsewhere' },
    review: { one: 'undecided', other: 'undecided' },
    unchecked: { one: 'not compared', other: 'not compared' },
    aside: { one: 'set aside', other: 'set aside' },
  },
  differencesFirst: 'Differences first',
  figuresInText: 'Figures in the text',
  noDate: 'No publication date was given, so relative dates stay open and nothing is inferred from it.',
  publishedOn: 'Published on',
  leftOut: (source, count) => `In ${source ?? 'the source'}, not here: ${count}`,

  keeping: {
    label: 'Sources you keep',
    keep: 'Keep this page as source',
    keepToo: 'Keep this page too',
    clear: 'Clear',
    kept: 'This page is kept as a source. Press the toolbar button in another tab, and its figures are compared with this text.',
    comparedWith: (names) =>
      `Compared with ${joined(names.map((name) => `“${name}”`), 'en')}, which you kept. ${names.length > 1 ? 'They are' : 'It is'} in memory only.`,
  },

  takeBack: 'Take back',
  takeBackOf: (what) => `Take back: ${what}`,
  setAside: (count) => `${count} set aside`,
  scope(scope, words, what) {
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
  },
  heldAgainst: (packs) => `Held against ${packs === 1 ? 'one pack' : `${packs} packs`}`,
  oldest: (age) => `the oldest ${age}`,
  today: 'today’s',
  age: (time) => `${time} old`,
  addPack: 'Add a pack …',
  packAdded: (name) => `${name} has been added.`,
  packRefused: (why) => `The pack was not added. ${why}`,
  takeAlong: 'Take the report along',
  formats: { html: 'Page to print', json: 'JSON', webannotation: 'Web Annotation', claimreview: 'ClaimReview draft' },
  editor: 'Editor',
  onDevice: 'Worked out on this device. Nothing of the text has left it.',
};
