// Offsets of the text the engine gets, and the way back to the page's text nodes. The nodes here are
// plain names: the arithmetic never looks inside one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextMapBuilder } from '../../build/web/page/text_map.js';

function build(steps) {
  const builder = new TextMapBuilder();
  for (const step of steps) {
    if (typeof step === 'number') builder.breakLine(step);
    else if (step === 'row') builder.beginRow();
    else if (step === 'cell') builder.beginCell();
    else builder.append(step.node, step.data, step.keep ?? false);
  }
  return builder.finish();
}

/** Every code unit that stands in a node stands there as it is in the text, blanks being blanks. */
function assertHonest(map, nodes) {
  for (let index = 0; index < map.text.length; index++) {
    const position = map.positionOf(index);
    if (!position) {
      assert.match(map.text[index], /[\n\t]/, `only line feeds and tabs stand nowhere, not ${index}`);
      continue;
    }
    const there = nodes[position.node][position.offset];
    assert.equal(/\s/.test(there) ? ' ' : there, /\s/.test(map.text[index]) ? ' ' : map.text[index]);
  }
}

test('runs of blanks become one, across nodes too', () => {
  const nodes = { a: '\n  In  May \t', b: '  2023,', c: '\n' };
  const map = build([{ node: 'a', data: nodes.a }, { node: 'b', data: nodes.b }, { node: 'c', data: nodes.c }]);
  assert.equal(map.text, 'In May 2023, ');
  assert.deepEqual(map.ends(7, 11), { from: { node: 'b', offset: 2 }, to: { node: 'b', offset: 6 } });
  assertHonest(map, nodes);
});

test('cells of a row are parted by tabs, rows by line feeds; empty cells at the end are none', () => {
  const nodes = { a: 'Ward', b: 'Votes', c: ' East ', d: '12', e: 'Behind' };
  const text = (node) => ({ node, data: nodes[node] });
  const map = build(['row', 'cell', text('a'), 'cell', 'cell', text('b'), 'row', 'cell', text('c'), 'cell', 'cell', text('d'), 'cell', 2, text('e')]);
  assert.equal(map.text, 'Ward\t\tVotes\nEast \t\t12\n\nBehind');
  assertHonest(map, nodes);
});

test('a figure over three nodes has its ends in the first and the last', () => {
  const nodes = { a: 'about 104', b: '.6', c: ' for every 1,000' };
  const map = build(Object.entries(nodes).map(([node, data]) => ({ node, data })));
  const start = map.text.indexOf('104');
  assert.deepEqual(map.ends(start, map.text.length), {
    from: { node: 'a', offset: 6 },
    to: { node: 'c', offset: 16 },
  });
  assertHonest(map, nodes);
});

test('the end stays in the node of the last code unit', () => {
  const map = build([{ node: 'a', data: '32' }, { node: 'b', data: ', and' }]);
  assert.deepEqual(map.ends(0, 2).to, { node: 'a', offset: 2 });
});

test('blocks are parted by an empty line, lines by a line feed, and neither stands in a node', () => {
  const map = build([2, { node: 'a', data: 'one ' }, 2, 2, { node: 'b', data: ' two' }, 1, { node: 'c', data: 'three' }, 2]);
  assert.equal(map.text, 'one \n\ntwo\nthree');
  assert.equal(map.positionOf(4), null);
  assert.equal(map.positionOf(5), null);
  assert.deepEqual(map.positionOf(6), { node: 'b', offset: 1 });
  assert.equal(map.ends(4, 6), null);
});

test('what is preformatted stays as it is; a no-break space always does', () => {
  const map = build([{ node: 'a', data: ' 1\n  2', keep: true }, 2, { node: 'b', data: '3\u00a0\u00a04' }]);
  assert.equal(map.text, ' 1\n  2\n\n3\u00a0\u00a04');
});

test('offsets count UTF-16 code units: a character outside the basic plane is two', () => {
  const map = build([{ node: 'a', data: '🙂 7' }]);
  assert.equal(map.text.indexOf('7'), 3);
  assert.deepEqual(map.ends(3, 4), { from: { node: 'a', offset: 3 }, to: { node: 'a', offset: 4 } });
});

test('from a position back to the index, and null for what was left out', () => {
  const map = build([{ node: 'a', data: 'x    y' }]);
  assert.equal(map.text, 'x y');
  assert.equal(map.indexOf('a', 5), 2);
  assert.equal(map.indexOf('a', 3), null);
  assert.equal(map.indexOf('b', 0), null);
});

test('an empty text has no positions', () => {
  const map = build([2, { node: 'a', data: ' \n ' }, 2]);
  assert.equal(map.text, '');
  assert.equal(map.positionOf(0), null);
  assert.equal(map.ends(0, 0), null);
});

test('thousands of made-up pages map back honestly', () => {
  let seed = 7;
  const random = (below) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const alphabet = ['a', '1', ' ', ' ', '\n', '\t', '\u00a0', '🙂'];
  for (let round = 0; round < 3000; round++) {
    const nodes = {};
    const steps = [];
    for (let index = 0; index < 1 + random(6); index++) {
      if (random(3) === 0) steps.push(1 + random(2));
      nodes[index] = Array.from({ length: random(9) }, () => alphabet[random(alphabet.length)]).join('');
      steps.push({ node: index, data: nodes[index], keep: random(5) === 0 });
    }
    assertHonest(build(steps), nodes);
  }
});
