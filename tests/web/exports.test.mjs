// A report taken along: annotations that can be read back, reviews that bear a name, texts for the clipboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toClaimReviews } from '../../build/web/ui/claim_review.js';
import { CARD } from '../../build/web/ui/language/en/card.js';
import { LIST } from '../../build/web/ui/language/en/list.js';
import { presentFigures } from '../../build/web/ui/present.js';
import { paragraphOf, sentenceAround, sentenceText } from '../../build/web/ui/sentence.js';
import { toWebAnnotations } from '../../build/web/ui/web_annotation.js';
import { fromWebAnnotations } from '../../build/web/ui/web_annotation_read.js';
import { queryText, workingText } from '../../build/web/ui/working.js';
import { report, text } from './fixtures/all_states.mjs';
import { buildReport } from './fixtures/report_builder.mjs';

const page = { url: 'https://news.example/a?b=1', title: 'Index puts North Korea first' };
const WORDS = { ...LIST, ...CARD };
const views = presentFigures(report, text, 'editor', LIST);
const viewOf = (quote) => views.find(({ figure }) => figure.text.includes(quote));

test('annotations: the report comes back byte for byte', () => {
  const written = JSON.stringify(toWebAnnotations(report, text, page.url));
  assert.equal(JSON.stringify(fromWebAnnotations(JSON.parse(written))), JSON.stringify(report));
});

test('annotations: one a figure, with its quote, its place and what is said of it', () => {
  const { type, total, first } = toWebAnnotations(report, text, page.url);
  assert.deepEqual([type, total, first.items.length], ['AnnotationCollection', report.figures.length, report.figures.length]);
  for (const [index, { target, body, motivation }] of first.items.entries()) {
    const [quote, place] = target.selector;
    assert.equal(target.source, page.url);
    assert.equal(motivation, 'assessing');
    assert.equal(quote.exact, report.figures[index].text);
    assert.ok(text.includes(quote.prefix + quote.exact + quote.suffix));
    assert.equal(text.slice(place.start, place.end), quote.exact, 'no pair of surrogates in this text');
    assert.notEqual(body.value, '');
  }
});

test('annotations count code points where the report counts code units', () => {
  const emoji = '😀 In 1981 😀 and 1985.';
  const small = buildReport(emoji, ['1981', '1985'].map((quote) => ({ quote, kind: 'date', value: quote, verdict: 'unchecked' })));
  const { first } = toWebAnnotations(small, emoji, page.url);
  const points = [...emoji];
  for (const { target } of first.items) {
    const [quote, { start, end }] = target.selector;
    assert.equal(points.slice(start, end).join(''), quote.exact);
  }
});

test('a review needs a name, is a draft, and gives no number', () => {
  assert.throws(() => toClaimReviews(report, text, views, page, '  ', WORDS), /name/);
  const reviews = toClaimReviews(report, text, views, page, 'A. Editor', WORDS);
  assert.equal(reviews.length, 3);
  for (const review of reviews) {
    assert.equal(review.creativeWorkStatus, 'Draft');
    assert.equal(review.author.name, 'A. Editor');
    assert.deepEqual(Object.keys(review.reviewRating), ['@type', 'alternateName']);
    assert.equal(review.itemReviewed.appearance.datePublished, '2023-05-25');
    assert.doesNotMatch(JSON.stringify(review), /false|fake|contradicted/i);
  }
  assert.match(reviews[1].claimReviewed, /^Mauritania became the last country in 1981 to criminalize/);
});

test('the sentence and the paragraph of a figure', () => {
  assert.equal(sentenceText(sentenceAround(text, viewOf('1981').figure)), 'Mauritania became the last country in 1981 to criminalize hereditary slavery.');
  assert.equal(sentenceText(sentenceAround(text, viewOf('3.1%').figure)), 'Growth could reach 3.1% next year.');
  assert.deepEqual(['140.6', '1981', '$8 million'].map((quote) => paragraphOf(text, viewOf(quote).figure)), [2, 3, 4]);
  const long = `It is ${'very '.repeat(60)}much, 7 in all, ${'and '.repeat(60)}more.`;
  const { before, after } = sentenceAround(long, { start: long.indexOf('7'), end: long.indexOf('7') + 1 });
  assert.ok(before.startsWith('… very') && before.length < 160 && after.endsWith('and …') && after.length < 160);
});

test('the query names the paragraph, the sentence, what is published and where', () => {
  assert.equal(
    queryText(viewOf('1981'), text, WORDS),
    'Para 3: “Mauritania became the last country in 1981 to criminalize hereditary slavery.”? Mauritania abolished slavery in 1981 and ' +
      'made it a crime in 2007. Looks like: another event. (Loi n. 2007-048 portant incrimination de l’esclavage, Islamic Republic of ' +
      'Mauritania, 3 September 2007, articles 1 to 4, https://www.ilo.org/example/law-2007-048)',
  );
});

test('the working has every step', () => {
  const working = workingText(viewOf('$8 million'), text, WORDS).split('\n');
  assert.deepEqual(working.slice(1), [
    'The figure: $8 million',
    'Its digits allow: $7.5 million to $8.5 million',
    'Held against, in the article: $4 million',
    'Held against, in the article: $3 million',
    'How: We added up the article’s own figures.',
    'Result: Does not add up. $4 million and $3 million make $7 million, not $8 million.',
  ]);
  assert.match(workingText(viewOf('90'), text, WORDS), /Walk Free: 90\.3 people \(2021, 2023 edition\)[\s\S]*Taken over: The unit is carried over/);
});
