/** French: the list and the headlines. */
import type { ListWords } from '../list_words.js';
import { joined } from '../numbers.js';

export const LIST: ListWords = {
  locale: 'fr',
  dates: 'fr',

  matches: 'Correspond à',
  differs: 'Ne correspond pas à',
  addsUp: 'Le compte est juste',
  addsUpNot: 'Le compte n’est pas juste',
  check: 'À vérifier',
  undecided: 'Comparé, sans conclusion',
  notCompared: 'Non comparé',
  aside: 'Mis de côté',
  notThat: (found, meant) => `${found}, pas à ${meant}`,
  anotherYear: 'une autre année',
  anotherEdition: 'une autre édition',
  anotherMeasure: 'une autre mesure',
  anotherYearOrMeasure: 'une autre année ou mesure',
  edition: (year) => `édition ${year}`,
  publisher: 'l’éditeur',
  sourceText: 'texte source',
  sourceTexts: 'textes sources',
  sourceNumbered: (number) => `texte source ${number}`,
  yourTable: 'votre tableau',
  notIn: (source) => `Absent\u00a0: ${source}`,
  reasons: {
    'no-data': 'Pas de données ici',
    'no-event': 'Pas d’annonce de ce genre ici',
    'no-coverage': 'Pas de données ici',
    'weak-evidence': 'Pas de données ici',
    'later-edition': 'Nos données ont pu être révisées depuis',
    'no-period': 'Autre période que nos données',
    'no-individuating-role': 'Trop peu d’indications pour comparer',
    'not-a-claim': 'Pas une affirmation',
    'beyond-pack': 'Plus récent que nos données',
    'past-valid-for': 'Nos données sont trop anciennes',
    'changes-too-fast': 'Change trop vite pour être vérifié hors ligne',
    'forecast': 'Prévision',
    'target': 'Objectif',
    'hypothetical': 'Supposition',
    'question': 'Une question',
    'negated': 'Nié dans le texte',
    'too-vague': 'Trop vague',
    'attributed': 'Chiffre propre à quelqu’un',
    'ambiguous': 'Plusieurs lectures',
    'no-date': 'Pas de date de publication',
    'operand': 'Partie du calcul d’un autre chiffre',
    'not-in-source': 'Absent du texte source',
    'language': 'Pas en anglais',
  },

  seasons: ['printemps', 'été', 'automne', 'hiver'],
  decade: (year) => `années ${year}`,
  about: (date) => `vers ${date}`,
  until: (date) => `jusqu’à ${date}`,
  from: (date) => `à partir de ${date}`,
  span: (from, to) => `de ${from} à ${to}`,
  dated: (date) => date.replace(/^1 /, '1er '),

  title: 'Les chiffres',
  allFigures: 'Tous les chiffres',
  fold: 'Replier',
  reading: 'Lecture des chiffres …',
  noText: 'Il n’y a pas de texte ici.',
  failed: (why) => `Les chiffres n’ont pas pu être vérifiés. ${why}`,
  noFigures: 'Il n’y a pas de chiffres dans ce texte.',
  checked: (checked, figures) => `Nous avons pu en vérifier ${checked} sur ${figures}.`,
  results: {
    supported: { one: 'concorde', other: 'concordent' },
    contradicted: { one: 'diffère', other: 'diffèrent' },
    reviewed: { one: 'reste sans conclusion', other: 'restent sans conclusion' },
    review: { one: 'est à vérifier', other: 'sont à vérifier' },
    aside: { one: 'est mis de côté', other: 'sont mis de côté' },
  },
  elsewhere: (what) => ({ one: `correspond à ${what}`, other: `correspondent à ${what}` }),

  show: 'Afficher',
  all: 'au total',
  filters: {
    supported: { one: 'concorde', other: 'concordent' },
    contradicted: { one: 'diffère', other: 'diffèrent' },
    context: { one: 'ailleurs', other: 'ailleurs' },
    review: { one: 'sans conclusion', other: 'sans conclusion' },
    unchecked: { one: 'non comparé', other: 'non comparés' },
    aside: { one: 'mis de côté', other: 'mis de côté' },
  },
  differencesFirst: 'Différences d’abord',
  figuresInText: 'Chiffres du texte',
  noDate:
    'Aucune date de publication n’est indiquée\u00a0: les dates relatives restent ouvertes et rien n’en est déduit.',
  publishedOn: 'Publié le',
  leftOut: (source, count) => `Dans la source${source ? ` (${source})` : ''}, mais pas ici\u00a0: ${count}`,

  keeping: {
    label: 'Sources gardées',
    keep: 'Garder cette page comme source',
    keepToo: 'Garder aussi cette page',
    clear: 'Vider',
    kept: 'Cette page est gardée comme source. Le bouton, dans un autre onglet, en compare les chiffres à ce texte.',
    comparedWith: (names) =>
      `Comparé à ${joined(names.map((name) => `«\u00a0${name}\u00a0»`), 'fr')}, que vous avez gardé, en mémoire seulement.`,
  },

  takeBack: 'Reprendre',
  takeBackOf: (what) => `Reprendre\u00a0: ${what}`,
  setAside: (count) => `${count} mis de côté`,
  scope(scope, words, what) {
    switch (scope) {
      case 'mark':
        return `«\u00a0${words}\u00a0» à cet endroit`;
      case 'claim':
        return `«\u00a0${words}\u00a0» sur ce site`;
      case 'kind':
        return `Toute vérification comme celle de «\u00a0${words}\u00a0»`;
      case 'pack':
        return `Tout ce qui repose sur le jeu de données «\u00a0${what}\u00a0»`;
    }
  },
  heldAgainst: (packs) => `Comparé à ${packs === 1 ? 'un jeu de données' : `${packs} jeux de données`}`,
  oldest: (age) => `le plus ancien date d’${age}`,
  today: 'aujourd’hui',
  age: (time) => `il y a ${time}`,
  addPack: 'Ajouter un jeu de données …',
  packAdded: (name) => `${name} a été ajouté.`,
  packRefused: (why) => `Le jeu de données n’a pas été ajouté. ${why}`,
  takeAlong: 'Emporter le rapport',
  formats: { html: 'Page à imprimer', json: 'JSON', webannotation: 'Web Annotation', claimreview: 'Brouillon ClaimReview' },
  editor: 'Rédaction',
  onDevice: 'Calculé sur cet appareil. Rien du texte ne l’a quitté.',
};
