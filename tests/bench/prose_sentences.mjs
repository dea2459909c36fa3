// The sentences of the bench's prose, in our own words. Each is a function of `draw` (prose.mjs); those of `stated` state
// figures, those of `plain` have neither digits nor number words, those of `traps` and `frames` have them and state none.

import { fraction, hedged, inWords, money, number, percent, when } from './prose_figures.mjs';

const people = ['Maren Holt', 'Idris Vance', 'Lena Okafor', 'Tomas Brandt', 'Priya Nair', 'Joao Serrano', 'Ruth Adler', 'Kwame Mensah', 'Sofia Lindqvist', 'Daniel Reyes'];
const roles = ['the mayor', 'a spokesman for the ministry', 'the company’s chief executive', 'a union official', 'the coach', 'the lead researcher', 'a police officer', 'the finance minister'];
const places = ['Norwick', 'the northern province', 'Port Ellery', 'the capital', 'East Haldon', 'the river delta', 'Castellan', 'the border region'];
const firms = ['Brightwater Energy', 'Halden Motors', 'the Ostrava Group', 'Kestrel Airlines', 'Meridian Foods', 'the state railway'];
const things = ['homes', 'schools', 'buses', 'volunteers', 'patients', 'farmers', 'soldiers', 'votes', 'trees', 'books', 'passengers', 'jobs'];
const measures = ['rainfall', 'unemployment', 'inflation', 'output', 'turnout', 'traffic', 'the price of bread', 'demand for steel'];
const lengths = ['km', 'miles', 'metres', 'feet'];
const areas = ['hectares', 'square kilometres', 'sq km', 'acres'];
const masses = ['tonnes', 'kg', 'pounds', 'kilograms'];

const capital = (text) => text.replace(/^./, (first) => first.toUpperCase());

/** Sentences that state figures. */
export const stated = [
  (d) => `${capital(d.of(firms))} said on ${when(d)} that it would cut ${number(d)} ${d.of(things)} in ${d.of(places)}.`,
  (d) => `About ${number(d)} people were forced from their homes when the river burst its banks near ${d.of(places)}.`,
  (d) => `${capital(d.of(measures))} rose by ${percent(d)} in the year to ${when(d)}, the statistics office said.`,
  (d) => `The deal values ${d.of(firms)} at ${money(d)}, or ${hedged(d)} ${d.whole(4, 30)} times its annual profit.`,
  (d) => `Police arrested ${inWords(d)} men and ${inWords(d)} women, aged between ${d.whole(18, 30)} and ${d.whole(31, 70)}, in raids across ${d.of(places)}.`,
  (d) => `${d.of(people)}, ${d.whole(21, 89)}, has led the party since ${d.whole(1990, 2024)}.`,
  (d) => `The new line will run for ${d.whole(12, 480)} ${d.of(lengths)} and should open in ${when(d)}.`,
  (d) => `Fires have burned ${number(d)} ${d.of(areas)} of forest, ${fraction(d)} of them inside the park.`,
  (d) => `The mine shipped ${number(d)} ${d.of(masses)} of copper, up from ${number(d)} ${d.of(masses)} a year earlier.`,
  (d) => `There are ${d.whole(2, 95)}.${d.whole(0, 9)} doctors per ${d.of(['1,000', '10,000', '100,000'])} people in ${d.of(places)}.`,
  (d) => `${capital(d.of(places))} ranks ${d.of(['second', 'third', 'fourth', '12th', '23rd', 'last'])} of ${d.whole(24, 190)} regions for clean water.`,
  (d) => `The home side won ${d.whole(2, 5)}-${d.whole(0, 1)} in front of a crowd of ${number(d)}.`,
  (d) => `Between ${d.whole(10, 40)} and ${d.whole(41, 90)} ${d.of(things)} were lost, ${d.of(people)} told reporters.`,
  (d) => `The talks lasted ${inWords(d)} hours and ended shortly after ${d.whole(1, 11)}.${d.whole(10, 59)} pm on ${when(d)}.`,
  (d) => `One in ${d.of(['three', 'five', 'ten', '20', '100'])} ${d.of(things)} in ${d.of(places)} was checked, up from ${percent(d)} in ${d.whole(1998, 2024)}.`,
  (d) => `A litre of fuel now costs ${money(d)}, nearly twice as much as ${inWords(d)} years ago.`,
  (d) => `The budget sets aside ${money(d)} for ${d.of(things)} and ${money(d)} for roads, with a deficit of ${percent(d)} of output.`,
  (d) => `Winds of up to ${d.whole(60, 260)} km/h and temperatures of ${d.whole(-30, 45)}°C were recorded in ${d.of(places)} on ${when(d)}.`,
  (d) => `Shares in ${d.of(firms)} fell ${percent(d)} to ${money(d)}, their lowest level in ${inWords(d)} months.`,
  (d) => `The survey of ${number(d)} adults found that ${fraction(d)} had changed their minds, with a margin of error of ±${d.whole(1, 4)} points.`,
  (d) => `Interest rates went up by ${d.of(['25', '50', '75'])} basis points to ${percent(d)}, after ${inWords(d)} increases in a row.`,
  (d) => `${d.of(people)} took the gold medal in ${d.whole(9, 59)}.${d.whole(10, 99)} seconds, ahead of ${d.whole(6, 40)} rivals.`,
  (d) => `The plant, built in the ${d.of(['1950s', '1970s', '1990s', 'early 1980s'])}, makes ${number(d)} engines a year and employs ${number(d)}.`,
  (d) => `Some ${d.of(['dozens', 'hundreds', 'thousands', 'tens of thousands'])} of ${d.of(things)} were still missing ${inWords(d)} days after the storm.`,
];

/** Sentences in which nothing is counted, dated or ranked. */
export const plain = [
  (d) => `${d.of(people)} declined to comment on the plans for ${d.of(places)}.`,
  (d) => `Critics of the government say the reform does little for people in ${d.of(places)}.`,
  (d) => `The court is expected to hear arguments from both sides before it gives its ruling.`,
  (d) => `“We have to be honest with people about what is possible,” said ${d.of(roles)}.`,
  (d) => `Residents of ${d.of(places)} have long complained about noise from the nearby works.`,
  (d) => `${capital(d.of(firms))} did not answer questions about the safety of its equipment.`,
  (d) => `Heavy clouds hung over the valley as families walked home along the muddy road.`,
  (d) => `Opposition leaders called for a debate and accused ${d.of(roles)} of hiding the report.`,
  (d) => `Scientists had warned that the soil around the old harbour was not stable.`,
  (d) => `The company plans to sell its shops and to concentrate on deliveries to restaurants.`,
  (d) => `Teachers and nurses marched through the streets, singing and waving flags.`,
  (d) => `It remains unclear why the alarm did not sound when smoke filled the corridor.`,
  (d) => `${d.of(people)} grew up in ${d.of(places)} and worked as a carpenter before entering politics.`,
  (d) => `Many voters told us they had lost faith in promises that never seem to be kept.`,
  (d) => `The orchestra opened the evening with a quiet piece that the audience clearly loved.`,
  (d) => `Talks between the neighbours broke down after a dispute over fishing rights.`,
];

/** Names that hold a number and count nothing. */
export const names = [
  'the Boeing 737', 'the Airbus A320', 'Flight MH370', 'the iPhone 15', 'the PlayStation 5', 'Windows 11', 'Covid-19', 'the G20', 'the G7',
  'Route 66', 'Highway 61', 'the M25', 'the F-16', 'the B-52', 'an AK-47', 'the 110th Research Center', 'the 82nd Airborne Division', 'the 5G network',
  'Radio 4', 'Channel 5', 'Formula One', 'Studio 54', 'Area 51', 'the Apollo 11 mission', 'the Voyager 2 probe', 'Article 5', 'Section 230',
  'Resolution 1701', 'Room 101', 'vitamin B12', 'omega-3', 'the H5N1 virus', 'CO2', 'the 3D printer', 'the Group of Seven', 'Air Force One', 'Fifth Avenue',
  'the COP28 summit', 'the MP3 player', 'the A4 format', 'version 2.4.1', 'CVE-2021-44228', 'ISO 9001', 'Title IX', 'the Second Circuit', 'Expo 2020',
];

/** Sentences that take one of `names` and say nothing of a figure. */
export const frames = [
  (name, d) => `${d.of(people)} said ${name} had been part of the discussion from the beginning.`,
  (name, d) => `Questions about ${name} have followed ${d.of(roles)} for a long time.`,
  (name, d) => `Nobody at ${d.of(firms)} wanted to talk about ${name}.`,
  (name, d) => `Officials in ${d.of(places)} blamed ${name} for the delay.`,
  (name) => `Like ${name}, the scheme looked simple on paper and was not.`,
  (name, d) => `The film tells how ${d.of(people)} came across ${name} by chance.`,
];

/** Number words, dates’ names and digits in sentences that state no figure. */
export const traps = [
  (d) => `The minister may resign if the inquiry into ${d.of(firms)} goes badly.`,
  (d) => `Voters in ${d.of(places)} are having second thoughts about the merger.`,
  () => `They helped one another across the flooded field, and no one was hurt.`,
  () => `On the one hand the plan is cheap; on the other it is ugly.`,
  (d) => `${d.of(people)} bought a second-hand car and gave the driver first aid.`,
  () => `Thousand Oaks has become a meeting place for writers.`,
  () => `Protesters plan to march on parliament and to sit in the square.`,
  () => `The sun set over the mountains while the choir sang.`,
  () => `Doctors say adolescents and recent graduates are often overlooked.`,
  (d) => `Call the helpline on +44 20 7946 0${d.whole(100, 999)} or write to help${d.whole(1, 9)}@example.org.`,
  (d) => `Readers can ring 555-01${d.whole(10, 99)} for advice.`,
  (d) => `The document is filed under ISBN 978-0-306-4061${d.whole(0, 9)}-${d.whole(0, 9)} in the archive.`,
  () => `A third party had access to the files, the lawyers admitted.`,
  () => `The first lady visited the hospital and spoke with nurses.`,
  () => `He fell back on his second language when the reporters crowded round.`,
  () => `She had scores to settle with the board, friends said.`,
  () => `The two-faced reply pleased nobody in the chamber.`,
  () => `The firm moved its servers to 10.0.0.12 and told nobody.`,
  (d) => `See https://example.org/2024/0${d.whole(1, 9)}/report-${d.whole(100, 999)}.html for the full text.`,
  () => `It was an august occasion, and the old general beamed.`,
  () => `The point, she said, is that one has to start somewhere.`,
  () => `Workers pound the metal into shape by the foot of the hill.`,
  () => `In the spring water of the cave, divers found blind fish.`,
  () => `The mayor said one thing and did another.`,
  () => `The seconds ticked away as the crowd held its breath.`,
  () => `Last but not least, the chairman thanked the cooks.`,
];
