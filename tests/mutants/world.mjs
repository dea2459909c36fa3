// An invented world with packs of its own, so that what mutants show does not depend on the packs that ship: four
// countries, a yearbook with two editions, yearly figures, lengths of coasts, laws, and announcements of embargoes.

export const PUBLISHED = '2022-06-03';

export const COUNTRIES = [
  { id: 'NOV', name: 'Novaria', adjective: 'Novarian' },
  { id: 'KEL', name: 'Kelland', adjective: 'Kellish' },
  { id: 'OST', name: 'Ostrania', adjective: 'Ostranian' },
  { id: 'DRU', name: 'Drumia', adjective: 'Drumian' },
];

/** Values by country, in the order above; the first digits differ, so that a mixed-up country is another value. */
export const RATES = { 2022: [73.4, 61.8, 42.9, 25.1], 2019: [58.2, 66.5, 37.3, 19.6] };
export const YEARLY = {
  people: { 2020: [4_310_000, 17_460_000, 9_120_000, 2_670_000], 2021: [5_240_000, 21_630_000, 11_870_000, 3_490_000] },
  output: { 2020: [51_300_000_000, 218_000_000_000, 94_700_000_000, 16_200_000_000], 2021: [64_800_000_000, 273_000_000_000, 127_000_000_000, 23_900_000_000] },
  literacy: { 2020: [84.1, 61.3, 72.8, 52.6], 2021: [93.6, 69.5, 81.7, 58.4] },
};
export const COASTS = [1254, 3871, 642, 2983];
/** Years in which dredging was abolished and made a crime. */
export const LAWS = [[1984, 2009], [1957, 1996], [1971, 2013], [1968, 1992]];
/** Announcements of 31 May 2022: who, against whom, individuals, companies. */
export const LISTINGS = [['KEL', 'OST', 4, 13], ['NOV', 'DRU', 7, 16], ['OST', 'NOV', 9, 28]];

const rows = (header, list) => `${[header, ...list].join('\n')}\n`;
const each = (make) => COUNTRIES.flatMap((country, at) => make(country, at));

const SHEETS = {
  sources: rows('id,title,publisher,published,url,archived,licence,grade,retrieved,caveat', [
    'tide-book,The Tide Atlas,Blue Harbour,2022-06-01,https://example.org/tide/2022.pdf,,open,primary,2022-06-20,',
    'bureau,Yearbook of the bureau,Bureau of Counts,2022-05-10,https://example.org/bureau/2022,,open,primary,2022-06-20,',
    'gazette,Gazette,Gazette of Laws,2022-06-01,https://example.org/gazette/9,,open,primary,2022-06-20,',
  ]),
  entities: rows('id,type,name,aliases,adjectives,metonyms,part_of,publisher', [
    ...COUNTRIES.map(({ id, name, adjective }) => `${id},country,${name},,${adjective},,,`),
    'PUB:TIDE,publication,Tide Atlas,the Tide Atlas,,,,ORG:BLUE',
    'ORG:BLUE,organisation,Blue Harbour,,,,KEL,',
  ]),
  editions: rows('id,publication,name,published,predecessor,reference_period,source', [
    'tide-2019,PUB:TIDE,2019,2019-06-05,,2018,tide-book',
    'tide-2022,PUB:TIDE,2022,2022-06-01,tide-2019,2021,tide-book',
  ]),
  measures: rows('id,title,definition,unit,per_value,per_unit,kind,aliases,publication,revision_band,valid_for,revised,neighbours,order,source,ranks', [
    'flood_rate,Prevalence of flooding,,person,1000,person,rate,flood prevalence|prevalence of flooding|people in flooded homes,PUB:TIDE,0,P6Y,editions,,highest,,',
    'flood_rank,Rank by prevalence of flooding,,rank,,,rank,,PUB:TIDE,0,P6Y,editions,,highest,,flood_rate',
    'people,Population,,person,,,count,population|inhabitants,,1,P3Y,annually,,highest,,',
    'output,Output,,USD,,,money,GDP|gross domestic product,,2,P2Y,annually,,highest,,',
    'literacy,Literacy rate,,percent,,,percent,literacy rate,,1,P3Y,annually,,highest,,',
    'coast,Length of the coast,,kilometer,,,measure,coastline,,0,,never,,highest,,',
  ]),
  observations: rows('id,entity,measure,period,edition,value,status,low,high,source,locator,also', [
    ...Object.entries(RATES).flatMap(([edition, values]) => each(({ id }, at) => [
      `,${id},flood_rate,${edition - 1},tide-${edition},${values[at].toFixed(1)},estimate,,,tide-book,,`,
      `,${id},flood_rank,${edition - 1},tide-${edition},${values.filter((value) => value > values[at]).length + 1},estimate,,,tide-book,,`,
    ])),
    ...Object.entries(YEARLY).flatMap(([measure, years]) => Object.entries(years).flatMap(([year, values]) =>
      each(({ id }, at) => [`,${id},${measure},${year},,${values[at]},actual,,,bureau,,`]))),
    ...each(({ id }, at) => [`,${id},coast,2020,,${COASTS[at]},actual,,,bureau,,`]),
  ]),
  events: rows('id,kind,verbs,objects,nouns,actor,target,date,counts,label,source,locator,also', [
    ...LAWS.flatMap(([abolished, crime], at) => [
      `${at}-a,dredging.abolished,${at ? '' : 'abolish'},${at ? '' : 'dredging'},,${COUNTRIES[at].id},,${abolished},,abolished dredging,gazette,,`,
      `${at}-c,dredging.criminalised,${at ? '' : 'criminalise|make … a crime'},${at ? '' : 'dredging'},,${COUNTRIES[at].id},,${crime},,made dredging a crime,gazette,,`,
    ]),
    ...LISTINGS.map(([actor, target, individuals, companies], at) =>
      `${at}-l,embargo.listing,${at ? '' : 'blacklist'},,,${actor},${target},2022-05-31,individual=${individuals}|company=${companies},blacklisted ${individuals} individuals and ${companies} companies,gazette,,`),
  ]),
  coverage: rows('kind,actor,target,from,to,what', [
    ...each(({ id }) => ['abolished', 'criminalised'].map((kind) => `dredging.${kind},${id},,1900-01-01,2022,every-event`)),
    ...LISTINGS.map(([actor, target]) => `embargo.listing,${actor},${target},2022-01-01,2022-06-30,every-event`),
  ]),
};

/** The pack's files by name, as `tallymark pack build` takes them. */
export function packFiles() {
  const description = {
    name: 'mutants', title: 'An invented world', description: 'For tests.', version: '1.0.0',
    created: '2022-06-20T00:00:00Z', released: '2022-06-20', licenses: [{ name: 'CC0-1.0' }], depends: [],
    nouns: { individual: ['individual'], company: ['company'] },
    counted: { individual: 'person', company: 'organisation' },
    resources: Object.keys(SHEETS).map((name) => ({ name, path: `${name}.csv` })),
  };
  const sheets = Object.entries(SHEETS).map(([name, text]) => [`${name}.csv`, text]);
  return Object.fromEntries([['datapackage.json', JSON.stringify(description)], ...sheets]);
}
