// The words a reader sees: the ledger's sentence, headlines, and that no code of the report is without.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ENGINE_CODES } from '../../build/web/engine/errors.js';
import { ledgerSentence } from '../../build/web/ui/ledger_sentence.js';
import { ageInWords } from '../../build/web/ui/ages.js';
import { presentFigures } from '../../build/web/ui/present.js';
import { CARD } from '../../build/web/ui/language/en/card.js';
import { LIST } from '../../build/web/ui/language/en/list.js';
import * as words from '../../build/web/ui/words.js';
import { report, text } from './fixtures/all_states.mjs';

const root = new URL('../../', import.meta.url);
const WORDS = { ...LIST, ...CARD };
const schema = JSON.parse(await readFile(new URL('data/schema/report.schema.json', root), 'utf8'));

const reportWith = (summary, reasons = []) => ({
  ...report,
  summary: { figures: 0, supported: 0, contradicted: 0, context: 0, review: 0, unchecked: 0, ...summary },
  findings: reasons.map((reason) => ({ ...report.findings[0], verdict: 'context', reason })),
});

test('the sentence has the denominator first', () => {
  const summary = { figures: 24, supported: 7, contradicted: 1, context: 1, unchecked: 15 };
  assert.equal(
    ledgerSentence(reportWith(summary, ['other-period']), 'reader', LIST),
    'We could check 9 of 24. 7 match, 1 differs, 1 matches another year.',
  );
});

test('the sentence in the plural, the singular, and with nothing to say', () => {
  const say = (summary, mode = 'reader', reasons = []) => ledgerSentence(reportWith(summary, reasons), mode, LIST);
  assert.equal(say({ figures: 3, supported: 1, contradicted: 2 }), 'We could check 3 of 3. 1 matches, 2 differ.');
  assert.equal(say({ figures: 2, unchecked: 2 }), 'We could check 0 of 2.');
  assert.equal(say({}), 'There are no figures in this text.');
  assert.equal(say({ figures: 1, review: 1 }), 'We could check 1 of 1. 1 is undecided.');
  assert.equal(say({ figures: 1, review: 1 }, 'editor'), 'We could check 1 of 1. 1 is to be checked.');
  assert.equal(
    say({ figures: 2, context: 2 }, 'reader', ['other-edition', 'other-edition']),
    'We could check 2 of 2. 2 match another edition.',
  );
});

test('headlines name the publisher and are never a code', () => {
  const views = presentFigures(report, text, 'reader', LIST);
  const headline = (quote) => {
    const view = views.find(({ figure }) => figure.text.includes(quote));
    return words.headlineText(view.headline);
  };
  assert.equal(headline('140.6'), 'Differs from Walk Free, 2023 edition');
  assert.equal(headline('90'), 'Matches Walk Free, 2023 edition');
  assert.equal(headline('Wednesday'), 'Matches Walk Free, 2023 edition');
  assert.equal(headline('1981'), 'Differs from Islamic Republic of Mauritania, 3 September 2007');
  assert.equal(headline('49.6'), 'Matches 2023, not 2018');
  assert.equal(headline('$8 million'), 'Does not add up');
  assert.equal(headline('$10 million'), 'Compared, undecided');
  assert.equal(headline('thousands'), 'Too vague');
  assert.equal(headline('3.1%'), 'Forecast');
  for (const view of views) {
    assert.doesNotMatch(words.headlineText(view.headline), /supported|contradicted|context|review|unchecked/i);
  }
});

test('an editor is told to look', () => {
  const views = presentFigures(report, text, 'editor', LIST);
  assert.ok(views.some((view) => words.headlineText(view.headline) === 'Check this'));
});

test('a code nobody knows is said in general words', () => {
  const finding = { ...report.findings[0], verdict: 'unchecked', reason: 'of-a-later-engine' };
  assert.equal(words.headlineText(words.headlineOf(finding, 'unchecked', 'reader', LIST)), 'Not compared');
  assert.equal(words.slipInWords('of-a-later-engine', WORDS), null);
  assert.equal(words.inheritedInWords('unit:of-a-later-engine', WORDS), null);
});

test('the words around a figure are whole and of its own paragraph', () => {
  const [wednesday] = presentFigures(report, text, 'reader', LIST);
  assert.equal(wednesday.before, '…\u00a0Slavery Index, released on ');
  assert.match(wednesday.after, /^, found that North Korea has\u00a0…$/);
  for (const { before, after } of presentFigures(report, text, 'reader', LIST)) {
    assert.doesNotMatch(before + after, /\n/);
  }
});

test('what a finding cites is listed: operands, and the words that are wrong', () => {
  const views = presentFigures(report, text, 'reader', LIST);
  const cited = (quote) => views.find(({ figure }) => figure.text === quote).cited;
  assert.deepEqual(cited('$8 million'), ['$4 million', '$3 million']);
  assert.deepEqual(cited('1981'), ['criminalize']);
});

test('the page gives the same reasons as the command line', async () => {
  const messages = await readFile(new URL('wasm/src/language/en/headlines.cpp', root), 'utf8');
  const [, table] = /kReasonLabels\[\] = \{([\s\S]*?)\};/.exec(messages);
  const labels = [...table.matchAll(/\{"([\w-]+)", "([^"]+)"\}/g)];
  assert.ok(labels.length > 10);
  for (const [, reason, label] of labels) {
    assert.equal(LIST.reasons[reason], label.replace("'", '’'), reason);
  }
});

test('the engine’s error codes are those of its table', async () => {
  const table = await readFile(new URL('wasm/src/base/error.h', root), 'utf8');
  const codes = [...table.matchAll(/^\s*X\(\w+, "([\w-]+)"/gm)].map((match) => match[1]);
  assert.deepEqual([...ENGINE_CODES].sort(), codes.filter((code) => code !== 'ok').sort());
});

test('data are shown with their age', () => {
  const on = (date) => ageInWords('2026-11-14', new Date(`${date}T12:00:00Z`), LIST);
  assert.equal(on('2026-11-14'), 'today’s');
  assert.equal(on('2026-11-15'), '1 day old');
  assert.equal(on('2027-11-14'), '12 months old');
  assert.equal(on('2020-01-01'), '');
});

test('a figure that the source text has not is said not to be in it, by the name it was given', () => {
  const finding = { ...report.findings[0], rule: 'against-source', verdict: 'unchecked', reason: 'not-in-source', evidence: [] };
  const said = (args) => words.headlineText(words.headlineOf({ ...finding, message: { id: '', args } }, 'unchecked', 'editor', LIST));
  assert.equal(said({ publisher: 'release.txt' }), 'Not in release.txt');
  assert.equal(said({}), 'Not in the source text');
});
