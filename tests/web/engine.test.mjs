// The client of the border: bytes in and out, typed errors, and what happens when an instance ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Engine } from '../../build/web/engine/engine.js';
import { TallymarkError } from '../../build/web/engine/errors.js';
import { Failure, PACK, sourceOf } from './fixtures/small_engine.mjs';
import { report } from './fixtures/all_states.mjs';

const trap = () => {
  throw new WebAssembly.RuntimeError('unreachable');
};
const rejectsWith = (promise, code) =>
  assert.rejects(promise, (error) => error instanceof TallymarkError && error.code === code);

test('text and request reach the engine, its answer comes back, nothing is left behind', async () => {
  const source = sourceOf((request, text) => JSON.stringify({ request, text }));
  const engine = new Engine(source);
  const asked = { command: 'check', published: '2023-05-25', format: 'text' };
  const text = 'Café 🙂 104.6\ud800';
  const answer = JSON.parse(await engine.run(asked, text));
  assert.deepEqual(answer.request, asked);
  assert.equal(answer.text, 'Café 🙂 104.6\ufffd', 'a lone surrogate is one code unit still');
  assert.equal(source.started[0].blocks.size, 0, 'every block was freed');
});

test('bytes go through as they are, an empty text too', async () => {
  const source = sourceOf((_, text) => JSON.stringify([text.length]));
  const engine = new Engine(source);
  assert.equal(await engine.run({ command: 'check' }, new Uint8Array([0x31, 0x32])), '[2]');
  assert.equal(await engine.run({ command: 'check' }, ''), '[0]');
  assert.equal(source.started[0].blocks.size, 0);
});

test('the engine’s own error keeps its code and its message', async () => {
  const engine = new Engine(sourceOf(() => new Failure(2, 'input-binary', 'the input holds NUL bytes')));
  await assert.rejects(engine.check('\0', null), { code: 'input-binary', message: 'the input holds NUL bytes' });
});

test('a trap is one typed error; the next call has a new instance with the same packs', async () => {
  const source = sourceOf((_, text) => (text === 'trap' ? trap() : report));
  const engine = new Engine(source);
  await engine.addPack(PACK);
  await rejectsWith(engine.check('trap', null), 'engine-trap');
  assert.equal((await engine.check('fine', null)).schema, 'tallymark-report/1');
  assert.equal(source.started.length, 2);
  assert.deepEqual(source.started[1].packs, source.started[0].packs);
});

test('every thing that can be thrown out of the instance counts as a trap', async () => {
  for (const thrown of [new RangeError('Maximum call stack size exceeded'), 'abort', new WebAssembly.RuntimeError('oom')]) {
    const engine = new Engine(sourceOf(() => { throw thrown; }));
    await rejectsWith(engine.check('x', null), 'engine-trap');
  }
});

test('a pack that is refused is not given to the next instance', async () => {
  const source = sourceOf((_, text) => (text === 'trap' ? trap() : report));
  const engine = new Engine(source);
  await rejectsWith(engine.addPack(new Uint8Array([1, 2])), 'pack-not-a-pack');
  await rejectsWith(engine.check('trap', null), 'engine-trap');
  await engine.check('fine', null);
  assert.equal(source.started[1].packs.length, 0);
});

test('no room for the text is an error, not a trap', async () => {
  const source = sourceOf(() => report);
  const engine = new Engine(source);
  await rejectsWith(engine.check('9'.repeat((1 << 23)), null), 'engine-memory');
  await engine.check('1', null);
  assert.equal(source.started.length, 1);
});

test('what is no report is refused', async () => {
  await rejectsWith(new Engine(sourceOf(() => ({ schema: 'tallymark-report/2' }))).check('x', null), 'engine-answer');
  await rejectsWith(new Engine(sourceOf(() => 'not json')).check('x', null), 'engine-answer');
});

test('an engine that does not start says so, and may start later', async () => {
  const source = sourceOf(() => report);
  let broken = true;
  const engine = new Engine({
    instantiate: () => (broken ? Promise.reject(new Error('404')) : source.instantiate()),
  });
  await rejectsWith(engine.check('x', null), 'engine-load');
  broken = false;
  await engine.check('x', null);
});

test('after dispose the handle is closed and calls are refused', async () => {
  const source = sourceOf(() => report);
  const engine = new Engine(source);
  await engine.version();
  await engine.dispose();
  await engine.dispose();
  assert.equal(source.started[0].closed, true);
  await rejectsWith(engine.check('x', null), 'disposed');
});
