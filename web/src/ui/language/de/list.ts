/** German: the list and the headlines. */
import type { ListWords } from '../list_words.js';
import { joined } from '../numbers.js';

export const LIST: ListWords = {
  locale: 'de',
  dates: 'de',

  matches: 'Entspricht',
  differs: 'Weicht ab von',
  addsUp: 'Geht auf',
  addsUpNot: 'Geht nicht auf',
  check: 'Bitte prüfen',
  undecided: 'Verglichen, unentschieden',
  notCompared: 'Nicht verglichen',
  aside: 'Beiseitegelegt',
  notThat: (found, meant) => `${found}, nicht ${meant}`,
  anotherYear: 'einem anderen Jahr',
  anotherEdition: 'einer anderen Ausgabe',
  anotherMeasure: 'einer anderen Messgröße',
  anotherYearOrMeasure: 'einem anderen Jahr oder einer anderen Messgröße',
  edition: (year) => `Ausgabe ${year}`,
  publisher: 'Herausgeber',
  sourceText: 'Quelltext',
  sourceTexts: 'Quelltexte',
  sourceNumbered: (number) => `Quelltext ${number}`,
  yourTable: 'Ihre Tabelle',
  notIn: (source) => `Nicht enthalten: ${source}`,
  reasons: {
    'no-data': 'Hier keine Daten',
    'no-event': 'Hier keine solche Bekanntgabe',
    'no-coverage': 'Hier keine Daten',
    'weak-evidence': 'Hier keine Daten',
    'later-edition': 'Unsere Daten können inzwischen revidiert sein',
    'no-period': 'Anderer Zeitraum als in unseren Daten',
    'no-individuating-role': 'Zu wenig gesagt für einen Vergleich',
    'not-a-claim': 'Keine Aussage',
    'beyond-pack': 'Neuer als unsere Daten',
    'past-valid-for': 'Unsere Daten sind zu alt',
    'changes-too-fast': 'Ändert sich zu schnell für eine Prüfung ohne Netz',
    'forecast': 'Prognose',
    'target': 'Zielvorgabe',
    'hypothetical': 'Annahme',
    'question': 'Eine Frage',
    'negated': 'Im Text verneint',
    'too-vague': 'Zu unbestimmt',
    'attributed': 'Eigene Angabe eines anderen',
    'ambiguous': 'Mehrere Lesarten',
    'no-date': 'Kein Erscheinungsdatum',
    'operand': 'Teil der Prüfung einer anderen Zahl',
    'not-in-source': 'Nicht im Quelltext',
    'language': 'Nicht auf Englisch',
  },

  seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
  decade: (year) => `${year}er-Jahre`,
  about: (date) => `etwa ${date}`,
  until: (date) => `bis ${date}`,
  from: (date) => `ab ${date}`,
  span: (from, to) => `${from} bis ${to}`,
  dated: (date) => date,

  title: 'Die Zahlen',
  allFigures: 'Alle Zahlen',
  fold: 'Einklappen',
  reading: 'Die Zahlen werden gelesen …',
  noText: 'Hier steht kein Text.',
  failed: (why) => `Die Zahlen konnten nicht geprüft werden. ${why}`,
  noFigures: 'In diesem Text stehen keine Zahlen.',
  checked: (checked, figures) => `Wir konnten ${checked} von ${figures} prüfen.`,
  results: {
    supported: { one: 'stimmt überein', other: 'stimmen überein' },
    contradicted: { one: 'weicht ab', other: 'weichen ab' },
    reviewed: { one: 'ist unentschieden', other: 'sind unentschieden' },
    review: { one: 'ist zu prüfen', other: 'sind zu prüfen' },
    aside: { one: 'ist beiseitegelegt', other: 'sind beiseitegelegt' },
  },
  elsewhere: (what) => ({ one: `entspricht ${what}`, other: `entsprechen ${what}` }),

  show: 'Zeigen',
  all: 'alle',
  filters: {
    supported: { one: 'stimmt überein', other: 'stimmen überein' },
    contradicted: { one: 'weicht ab', other: 'weichen ab' },
    context: { one: 'anderswo', other: 'anderswo' },
    review: { one: 'offen', other: 'offen' },
    unchecked: { one: 'unverglichen', other: 'unverglichen' },
    aside: { one: 'beiseite', other: 'beiseite' },
  },
  differencesFirst: 'Abweichungen zuerst',
  figuresInText: 'Zahlen im Text',
  noDate:
    'Es ist kein Erscheinungsdatum angegeben. Relative Zeitangaben bleiben deshalb offen, und nichts wird daraus abgeleitet.',
  publishedOn: 'Erschienen am',
  leftOut: (source, count) => `In der Quelle${source ? ` (${source})` : ''}, aber nicht hier: ${count}`,

  keeping: {
    label: 'Aufgehobene Quellen',
    keep: 'Diese Seite als Quelle aufheben',
    keepToo: 'Diese Seite auch aufheben',
    clear: 'Leeren',
    kept: 'Diese Seite ist als Quelle aufgehoben. Ein Druck auf den Knopf in einem anderen Tab vergleicht dessen Zahlen mit diesem Text.',
    comparedWith: (names) =>
      `Verglichen mit ${joined(names.map((name) => `„${name}“`), 'de')}, von Ihnen aufgehoben, nur im Arbeitsspeicher.`,
  },

  takeBack: 'Zurücknehmen',
  takeBackOf: (what) => `Zurücknehmen: ${what}`,
  setAside: (count) => `${count} beiseitegelegt`,
  scope(scope, words, what) {
    switch (scope) {
      case 'mark':
        return `„${words}“ an dieser Stelle`;
      case 'claim':
        return `„${words}“ auf dieser Website`;
      case 'kind':
        return `Jede Prüfung wie die von „${words}“`;
      case 'pack':
        return `Alles, was auf dem Datenpaket „${what}“ beruht`;
    }
  },
  heldAgainst: (packs) => `Verglichen mit ${packs === 1 ? 'einem Datenpaket' : `${packs} Datenpaketen`}`,
  oldest: (age) => `das älteste ${age}`,
  today: 'von heute',
  age: (time) => `${time} alt`,
  addPack: 'Datenpaket hinzufügen …',
  packAdded: (name) => `${name} wurde hinzugefügt.`,
  packRefused: (why) => `Das Datenpaket wurde nicht hinzugefügt. ${why}`,
  takeAlong: 'Bericht mitnehmen',
  formats: { html: 'Druckseite', json: 'JSON', webannotation: 'Web Annotation', claimreview: 'ClaimReview-Entwurf' },
  editor: 'Redaktion',
  onDevice: 'Auf diesem Gerät ermittelt. Nichts vom Text hat es verlassen.',
};
