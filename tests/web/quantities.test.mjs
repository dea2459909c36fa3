// Values, dates and intervals as a reader sees them; where a card goes; which links are links.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords, durationInWords, periodInWords, yearOf } from '../../build/web/ui/dates.js';
import { CARD } from '../../build/web/ui/language/en/card.js';
import { LIST } from '../../build/web/ui/language/en/list.js';
import { intervalInWords } from '../../build/web/ui/interval.js';
import { safeAddress } from '../../build/web/ui/link.js';
import { placeCard } from '../../build/web/ui/place.js';
import { quantityInWords } from '../../build/web/ui/quantities.js';

const WORDS = { ...LIST, ...CARD };

const cases = (name, say, table) => {
  test(name, () => {
    for (const [given, expected] of table) assert.equal(say(...[given].flat(), WORDS), expected);
  });
};

cases('dates', dateInWords, [
  ['1981', '1981'],
  ['2023-05', 'May 2023'],
  ['2023-05-23', '23 May 2023'],
  ['2023-05-23T14:30Z', '23 May 2023, 14:30 UTC'],
  ['198X', '1980s'],
  ['1981~', 'about 1981'],
  ['2018/2023', '2018 to 2023'],
  ['../2023', 'until 2023'],
  ['2023-21', 'spring 2023'],
  ['T14:30', '14:30'],
  ['not a date', 'not a date'],
]);

cases('periods of values', periodInWords, [
  ['2020-02-01/2026-02-04', '2020 to 2026'],
  ['1995-01-01/1995-12-31', '1995'],
  ['1995-01-01/1995-06-30', '1 January 1995 to 30 June 1995'],
  ['2018/2023', '2018 to 2023'],
  ['2023-05-23', '23 May 2023'],
]);

cases('durations', durationInWords, [
  ['P5Y', '5 years'],
  ['P1Y6M', '1 year 6 months'],
  ['PT90M', '90 minutes'],
  ['P1DT2H', '1 day 2 hours'],
  ['P', 'P'],
]);

test('years', () => {
  assert.equal(yearOf('2023-05-23'), '2023');
  assert.equal(yearOf('unknown'), null);
  assert.equal(yearOf(null), null);
});

const person = { unit: 'person' };
const rate = { ...person, per: { value: 1000, unit: 'person' } };
const usd = { unit: 'USD' };
cases('quantities', quantityInWords, [
  [[104.6, rate], '104.6 per 1,000 people'],
  [[7, { unit: 'individual' }], '7 individuals'],
  [[3, { unit: 'entity' }], '3 entities'],
  [[1, { unit: 'entity' }], '1 entity'],
  [[49600000, person], '49.6 million people'],
  [[49612345, person], '49,612,345 people'],
  [[2696000, person], '2.696 million people'],
  [[12.5, { unit: 'percent' }], '12.5%'],
  [[2, { unit: 'percentage-point' }], '2 percentage points'],
  [[300000000, usd], '$300 million'],
  [[0.35, usd], '$0.35'],
  [[15.4, { ...usd, per: { value: 1, unit: 'hour' } }], '$15.40 per hour'],
  [[80, { unit: 'kilometer-per-hour' }], '80 kilometers per hour'],
  [[2, { kind: 'rank', unit: null }], 'rank 2'],
  [['2007-09-03', { unit: null }], '3 September 2007'],
  [['P5Y', { unit: null }], '5 years'],
]);

const figure = (fields) => ({ kind: 'count', unit: null, low: null, high: null, ...fields });
cases('intervals', intervalInWords, [
  [figure({ low: 89.5, high: 90.5, unit: 'person' }), '89.5 to 90.5'],
  [figure({ low: 7, high: 7 }), 'exactly 7'],
  [figure({ low: 1000 }), '1,000 or more'],
  [figure({ high: 20 }), '20 or less'],
  [figure({ low: 3.05, high: 3.15, unit: 'percent' }), '3.05% to 3.15%'],
  [figure({ kind: 'date', low: '1981-01-01', high: '1981-12-31' }), 'any day of 1981'],
  [figure({ kind: 'date', low: '2023-05-23', high: '2023-05-23' }), '23 May 2023'],
  [figure({ kind: 'rank', low: 1, high: 1 }), 'rank 1'],
  [figure({ kind: 'rank', low: 2, high: 3 }), 'ranks 2 to 3'],
  [figure({}), null],
]);

test('a card never covers its words and never leaves the window', () => {
  const viewport = { width: 1280, height: 800 };
  const card = { width: 384, height: 500 };
  for (let top = 0; top <= 780; top += 13) {
    for (let left = 0; left <= 1260; left += 61) {
      const words = { left, right: left + 60, top, bottom: top + 20 };
      const place = placeCard(words, card, viewport, left % 2 === 0 ? 720 : 100);
      if (left % 2 === 0) assert.ok(place.left + card.width <= 720, 'in the column, if it fits there');
      assert.ok(place.left >= 12 && place.left + card.width <= 1268, `left ${place.left}`);
      const height = Math.min(card.height, place.room);
      const from = place.side === 'below' ? place.offset : viewport.height - place.offset - height;
      assert.ok(from >= 0 && from + height <= viewport.height, `${place.side} ${from} ${height}`);
      assert.ok(from >= words.bottom || from + height <= words.top, 'beside the words');
    }
  }
});

test('only whole https addresses are links', () => {
  assert.equal(safeAddress('https://example.org/a?b=c'), 'https://example.org/a?b=c');
  for (const url of ['http://example.org/', 'javascript:alert(1)', 'data:text/html,x', '/a', '', null, ' https://', 'https:']) {
    assert.equal(safeAddress(url), null, String(url));
  }
});
