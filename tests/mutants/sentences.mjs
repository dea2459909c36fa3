// Sentences about the invented world that agree with its packs, what goes wrong in each between notes and print, and
// what may be written otherwise and stays right. { id, class, text }: class '' for the sentence itself.

import { COASTS, COUNTRIES, LAWS, LISTINGS, RATES, YEARLY } from './world.mjs';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'twenty-one', 'twenty-two',
  'twenty-three', 'twenty-four', 'twenty-five', 'twenty-six', 'twenty-seven', 'twenty-eight'];
const RANKS = ['highest', 'second-highest', 'third-highest', 'fourth-highest'];

const grouped = (value) => value.toLocaleString('en-US');
const scaled = (value) => (value >= 1e9 ? `${value / 1e9} billion` : `${value / 1e6} million`);

/** The numeral with the first two digits that differ exchanged, and with its first digit three off. */
function wrongDigits(numeral) {
  const digits = [...numeral];
  const at = digits.findIndex((digit, i) => /\d/.test(digit) && /[1-9]/.test(digits[i + 1] ?? '') && digit !== digits[i + 1]);
  const swapped = at < 0 ? [] : [numeral.slice(0, at) + digits[at + 1] + digits[at] + numeral.slice(at + 2)];
  const first = Number(digits[0]);
  return [...swapped, (first > 6 ? first - 3 : first + 3) + numeral.slice(1)];
}

/** The mutants that a number has wherever it stands. */
const wrongNumber = (numeral) => [
  ...wrongDigits(numeral).map((other) => ['digits', other]),
  ['magnitude', numeral.includes('.') ? numeral.replace('.', '') : `${numeral}0`],
];

const CASES = [];
/** `write` makes the sentence of { entity, value, year …}; `wrong` and `harmless` are lists of [class, changed slots]. */
function add(slots, write, wrong, harmless = []) {
  const id = `${CASES.length}`;
  CASES.push({ id, class: '', text: write(slots) });
  for (const [name, change] of wrong) CASES.push({ id, class: name, text: write({ ...slots, ...change }) });
  for (const [name, change] of harmless) CASES.push({ id, class: `harmless ${name}`, text: write({ ...slots, ...change }) });
}

const others = (at, count = 1) => [1, 2, 3].slice(0, count).map((step) => COUNTRIES[(at + step) % 4].name);
const ofValue = (numeral) => wrongNumber(numeral).map(([name, value]) => [name, { value }]);

const RATE_FRAMES = [
  ({ entity, value, unit, edition }) => `According to the ${edition} Tide Atlas, the prevalence of flooding in ${entity} was ${value} ${unit}.`,
  ({ entity, value, unit, edition }) => `In the ${edition} Tide Atlas, ${entity} has a flood prevalence of ${value} ${unit}.`,
  ({ entity, value, unit, edition }) => `${entity}, with a flood prevalence of ${value} ${unit}, stands in the ${edition} Tide Atlas.`,
];
COUNTRIES.forEach(({ name: entity }, at) => {
  for (const [edition, values] of Object.entries(RATES)) {
    for (const write of RATE_FRAMES) {
      const value = values[at].toFixed(1);
      const slots = { entity, value, unit: 'per 1,000 people', edition };
      add(slots, write, [
        ...ofValue(value),
        ['year', { edition: edition === '2022' ? '2019' : '2022' }],
        ...others(at).map((other) => ['entity', { entity: other }]),
        ['unit', { unit: 'percent' }],
      ], [
        ['rounding', { value: `about ${Math.round(values[at])}` }],
        ['other unit', { value: (values[at] / 10).toFixed(2), unit: 'percent' }],
      ]);
    }
  }
});

COUNTRIES.forEach(({ name: entity }, at) => {
  const bound = 10 * Math.floor(RATES[2022][at] / 10) - 5;
  add({ entity, hedge: 'more than', value: bound }, ({ entity: who, hedge, value }) =>
    `According to the 2022 Tide Atlas, ${who} has ${hedge} ${value} people in flooded homes for every 1,000 people.`, [
    ['direction', { hedge: 'fewer than' }], ['direction', { hedge: 'at most' }], ['magnitude', { value: bound * 10 }],
  ], [['rounding', { hedge: 'at least' }]]);
});

const YEARLY_FRAMES = {
  people: [
    ({ entity, value, year, hedge }) => `The population of ${entity} was ${hedge}${value} in ${year}.`,
    ({ entity, value, year, hedge }) => `In ${year}, ${entity} had a population of ${hedge}${value}.`,
    ({ entity, value, year, hedge }) => `${entity} had ${hedge}${value} inhabitants in ${year}.`,
    ({ entity, value, year, hedge }) => `${entity}'s population reached ${hedge}${value} in ${year}.`,
  ],
  output: [
    ({ entity, value, year, hedge }) => `${entity}'s GDP was ${hedge}$${value} in ${year}.`,
    ({ entity, value, year, hedge }) => `The gross domestic product (GDP) of ${entity} was worth ${hedge}$${value} in ${year}.`,
  ],
};
COUNTRIES.forEach(({ name: entity }, at) => {
  for (const [measure, frames] of Object.entries(YEARLY_FRAMES)) {
    for (const [year, values] of Object.entries(YEARLY[measure])) {
      for (const write of frames) {
        const [numeral, scale] = scaled(values[at]).split(' ');
        const other = scale === 'million' ? 'billion' : 'million';
        add({ entity, value: `${numeral} ${scale}`, year, hedge: '' }, write, [
          ...wrongDigits(numeral).map((wrong) => ['digits', { value: `${wrong} ${scale}` }]),
          ['magnitude', { value: `${numeral} ${other}` }],
          ['year', { year: year === '2020' ? '2021' : '2020' }],
          ...others(at, 2).map((name) => ['entity', { entity: name }]),
        ], [
          ['separators', { value: grouped(values[at]) }],
          ['rounding', { hedge: 'about ', value: `${Number(numeral).toPrecision(2)} ${scale}` }],
        ]);
      }
    }
  }
  for (const [year, values] of Object.entries(YEARLY.literacy)) {
    for (const write of [
      ({ value, unit, entity: who, year: when }) => `${who}'s literacy rate was ${value} ${unit} in ${when}.`,
      ({ value, unit, entity: who, year: when }) => `In ${when}, the literacy rate in ${who} was ${value} ${unit}.`,
    ]) {
      const value = String(values[at]);
      add({ entity, value, unit: 'percent', year }, write, [
        ...ofValue(value).filter(([, change]) => Number(change.value) <= 100),
        ['year', { year: year === '2020' ? '2021' : '2020' }],
        ...others(at, 2).map((name) => ['entity', { entity: name }]),
      ], [['rounding', { value: `about ${Math.round(values[at])}` }], ['spelled out', { unit: 'per cent' }]]);
    }
  }
  const kilometres = COASTS[at];
  add({ entity, value: grouped(kilometres), unit: 'km' }, ({ entity: who, value, unit }) => `${who} has a coastline of ${value} ${unit}.`, [
    ...wrongDigits(String(kilometres)).map((wrong) => ['digits', { value: grouped(Number(wrong)) }]),
    ['magnitude', { value: grouped(kilometres * 10) }],
    ['unit', { unit: 'miles' }],
    ...others(at, 2).map((name) => ['entity', { entity: name }]),
  ], [
    ['separators', { value: String(kilometres) }],
    ['other unit', { value: `about ${grouped(Math.round(kilometres / 1.609344))}`, unit: 'miles' }],
    ['spelled out', { unit: 'kilometres' }],
  ]);
});

COUNTRIES.forEach(({ name: entity }, at) => {
  const rank = RATES[2022].filter((value) => value > RATES[2022][at]).length;
  for (const write of [
    ({ rank: place, entity: who }) => `${who} has the ${place} flood prevalence in the 2022 Tide Atlas.`,
    ({ rank: place, entity: who }) => `In the 2022 Tide Atlas, ${who} had the ${place} prevalence of flooding.`,
  ]) {
    add({ entity, rank: RANKS[rank] }, write, [
      ['rank', { rank: RANKS[(rank + 1) % 3] }],
      ...(rank === 0 ? [['direction', { rank: 'lowest' }]] : []),
      ...others(at).map((other) => ['entity', { entity: other }]),
    ]);
  }
  const [abolished, crime] = LAWS[at];
  for (const [verb, year, wrongVerb] of [
    ['abolished dredging', abolished, 'criminalised dredging'], ['criminalised dredging', crime, 'abolished dredging'],
  ]) {
    add({ entity, verb, year }, ({ entity: who, verb: did, year: when }) => `${who} ${did} in ${when}.`, [
      ['year', { year: year + 1 }], ['year', { year: year - 10 }],
      ...wrongDigits(String(year).slice(2)).map((digits) => ['digits', { year: String(year).slice(0, 2) + digits }]),
      ['verb', { verb: wrongVerb }],
      ...others(at, 2).map((other) => ['entity', { entity: other }]),
    ]);
  }
});

for (const [actor, target, individuals, companies] of LISTINGS) {
  const name = (id) => COUNTRIES.find((country) => country.id === id).name;
  const write = ({ individuals: people, companies: firms }) =>
    `On 31 May 2022, ${name(actor)} blacklisted ${people} individuals and ${firms} companies from ${name(target)}.`;
  add({ individuals: WORDS[individuals], companies: String(companies) }, write, [
    ['count', { individuals: WORDS[individuals + 2] }], ['count', { companies: String(companies + 1) }],
    ['count', { individuals: WORDS[individuals - 1] }], ['digits', { companies: [...String(companies)].reverse().join('') }],
  ], [['spelled out', { companies: WORDS[companies] }], ['digits', { individuals: String(individuals) }]]);
}

export { CASES };
