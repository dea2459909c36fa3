// --ndjson: a line in, a line out, in order; a bad line is answered and the rest go on.

import assert from 'node:assert/strict';
import test from 'node:test';
import { compileSchemas } from '../data/schemas.mjs';
import { commands, run } from './commands.mjs';

const schema = compileSchemas();
const good = { id: 'a', text: 'A survey counted 7 people on Tuesday.', published: '2023-05-25' };

function lines(...values) {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
}

async function answers(command, args, input) {
  const result = await run(command, args, { input });
  return { ...result, answers: result.out.toString().trimEnd().split('\n').map((line) => JSON.parse(line)) };
}

for (const [name, command] of Object.entries(commands)) {
  test(`${name}: every line has its answer, in order, with its id`, async () => {
    const input = lines(good, { ...good, id: 7 }, { ...good, id: 'ü', later: 'unknown fields are ignored' });
    const { status, answers: [a, b, c], out } = await answers(command, ['check', '--ndjson'], input);
    assert.equal(status, 0);
    assert.deepEqual([a.id, b.id, c.id], ['a', 7, 'ü']);
    assert.equal(out.toString().split('\n').length, 4);
    for (const { id, ...report } of [a, b, c]) {
      assert.ok(schema.report(report), JSON.stringify(schema.report.errors, null, 1));
      assert.equal(report.article.published, '2023-05-25');
      assert.equal(report.figures[0].text, b.figures[0].text);
    }
  });

  test(`${name}: figures --ndjson answers with figures`, async () => {
    const { status, answers: [a] } = await answers(command, ['figures', '--ndjson'], lines(good));
    assert.equal(status, 0);
    assert.equal(a.id, 'a');
    assert.ok(a.figures.length >= 1);
    assert.equal(a.findings, undefined);
  });

  test(`${name}: the date of the command line is for lines that have none`, async () => {
    const input = lines({ id: 1, text: good.text }, { id: 2, text: good.text, published: '2020-01-01' });
    const { answers: [a, b] } = await answers(command, ['check', '--ndjson', '--published', '2023-05-25'], input);
    assert.equal(a.article.published, '2023-05-25');
    assert.equal(b.article.published, '2020-01-01');
  });

  const bad = {
    'no JSON': '{"id":"x","text":',
    'no object': '["text"]',
    'no text': { id: 'x' },
    'a text that is none': { id: 'x', text: 7 },
    'a bad date': { ...good, id: 'x', published: 'yesterday' },
    'a NUL byte after the object': '{"id":"x","text":"7 people"}\u0000',
  };
  for (const [what, line] of Object.entries(bad)) {
    test(`${name}: ${what} is answered with an error, and the rest go on`, async () => {
      const { status, answers: [a, b, c], err } = await answers(command, ['check', '--ndjson'], lines(good, line, good));
      assert.equal(status, 2);
      assert.ok(schema['ndjson-error'](b), JSON.stringify([b, schema['ndjson-error'].errors], null, 1));
      assert.equal(b.line, 2);
      assert.ok(b.error.message.length > 0);
      assert.equal(a.id, 'a');
      assert.deepEqual(c, a);
      assert.ok(err.toString().split('\n').length <= 2, err.toString());
    });
  }

  test(`${name}: a line that is not UTF-8 is answered with an error`, async () => {
    const input = Buffer.concat([Buffer.from('{"id":"x","text":"'), Buffer.from([0xff, 0xc0]), Buffer.from('"}\n'), Buffer.from(lines(good))]);
    const { status, answers: [a, b] } = await answers(command, ['check', '--ndjson'], input);
    assert.equal(status, 2);
    assert.ok(a.error);
    assert.equal(b.id, 'a');
  });

  test(`${name}: a last line without an end, empty lines and carriage returns`, async () => {
    const input = `${JSON.stringify(good)}\r\n\n${JSON.stringify({ ...good, id: 'b' })}`;
    const { status, answers: all } = await answers(command, ['check', '--ndjson'], input);
    assert.equal(status, 0);
    assert.deepEqual(all.map((answer) => answer.id), ['a', 'b']);
  });
}

test('both commands give the same bytes', async () => {
  const input = lines(good, '{', { id: null, text: '' }, { id: 3, text: 'In 1981, 32 of every 1,000 people.' });
  const [native, node] = await Promise.all(Object.values(commands).map((command) => run(command, ['check', '--ndjson'], { input })));
  assert.equal(native.out.toString(), node.out.toString());
  assert.equal(native.status, node.status);
});
