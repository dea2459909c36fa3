// The protocol from end to end, with the worker's two halves joined by hand: what goes over is cloned
// as a real worker would clone it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { TallymarkError } from '../../build/web/engine/errors.js';
import { WorkerClient } from '../../build/web/worker/client.js';
import { Host } from '../../build/web/worker/host.js';
import { fetchListedPacks, fetchPart } from '../../build/web/worker/packs.js';
import { ANSWER_KIND } from '../../build/web/worker/protocol.js';
import { PACK, sourceOf } from './fixtures/small_engine.mjs';
import { report } from './fixtures/all_states.mjs';

const SERVED = {
  '/packs/index.json': JSON.stringify(['good.tallypack', 'bad.tallypack', 'missing.tallypack', 'other.tallypack']),
  '/packs/good.tallypack': PACK,
  '/packs/bad.tallypack': 'no pack at all',
  '/packs/other.tallypack': Buffer.concat([PACK, PACK]),
  '/parts/index.json': JSON.stringify(['town.tallypack', 'other.rows.tallypart', 'town.rows.tallypart']),
  '/parts/town.tallypack': 'T town',
  '/parts/other.rows.tallypart': 'T other/rows',
  '/parts/town.rows.tallypart': 'T town/rows',
};
let server;
let assets;

before(async () => {
  server = createServer((request, response) => {
    const body = SERVED[request.url];
    response.writeHead(body ? 200 : 404).end(body ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  assets = { loader: `${origin}/x.mjs`, wasm: `${origin}/x.wasm`, packs: `${origin}/packs/index.json`, parts: 'all' };
});
after(() => server.close());

/** What the worker has: this module, the pack compiler, and the packs of the address it is given. */
const supplyOf = (source) => ({
  module: async () => source,
  importer: async () => sourceOf(),
  packs: fetchListedPacks,
  part: fetchPart,
});

/** A worker in this process, deaf to some kinds of requests; `port.onerror` tells of its end. */
function portTo(source, { deafTo = [] } = {}) {
  const host = new Host(supplyOf(source));
  const port = {
    sent: [],
    terminated: false,
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage(request) {
      const cloned = structuredClone(request);
      port.sent.push(cloned.kind);
      if (deafTo.includes(cloned.kind)) return;
      void host.serve(cloned).then((response) => {
        if (!port.terminated) port.onmessage({ data: structuredClone(response) });
      });
    },
    terminate() {
      port.terminated = true;
    },
  };
  return port;
}

const rejectsWith = (promise, code) =>
  assert.rejects(promise, (error) => error instanceof TallymarkError && error.code === code);

test('a check opens the worker once, and the report comes through', async () => {
  const port = portTo(sourceOf(() => report));
  const client = new WorkerClient({ assets, start: () => port });
  const [one, two] = await Promise.all([client.check('a', null), client.check('b', '2023-05-25')]);
  assert.deepEqual(one, report);
  assert.deepEqual(two, report);
  assert.deepEqual(port.sent, ['open', 'check', 'check']);
  client.dispose();
});

test('a check takes along the texts the article was made from', async () => {
  const asked = [];
  const source = sourceOf((request) => (asked.push(request.against), report));
  const client = new WorkerClient({ assets, start: () => portTo(source) });
  const against = [{ name: 'release.txt', text: 'b' }];
  await client.check('a', null, against);
  await client.check('a', null);
  assert.deepEqual(asked, [against, []]);
  client.dispose();
});

test('a bad pack and a missing one are named, the rest are used in the list’s order', async () => {
  const source = sourceOf(() => report);
  const client = new WorkerClient({ assets, start: () => portTo(source) });
  const refused = await client.refusedPacks();
  assert.deepEqual(
    refused.map(({ address, error }) => [address, error.code]),
    [['bad.tallypack', 'pack-not-a-pack'], ['missing.tallypack', 'pack-load']],
  );
  assert.deepEqual(source.started[0].packs.map((bytes) => bytes.length), [PACK.length, 2 * PACK.length]);
  client.dispose();
});

test('a pack that somebody brings along is compiled beside those that are open', async () => {
  const source = sourceOf(() => report);
  const client = new WorkerClient({ assets, start: () => portTo(source) });
  const encoder = new TextEncoder();
  await client.addPack(encoder.encode('sheets of a town'));
  await rejectsWith(client.addPack(encoder.encode('no sheets')), 'pack-bad-value');
  await rejectsWith(client.addPack(encoder.encode('trap')), 'engine-trap');
  await client.addPack(PACK);
  const decoder = new TextDecoder();
  assert.deepEqual(
    source.started[0].packs.slice(2).map((bytes) => decoder.decode(bytes)),
    ['T 2 sheets of a town', decoder.decode(PACK)],
  );
  assert.deepEqual(await client.check('a', null), report);
  client.dispose();
});

test('parts are fetched all at the start, or those that a report asks for', async () => {
  for (const parts of ['all', 'asked']) {
    const asked = [];
    const source = sourceOf((_request, text, instance) => {
      asked.push(text);
      const has = (name) => instance.packs.some((bytes) => new TextDecoder().decode(bytes) === `T ${name}`);
      const needs = ['town/rows', 'town/gone'].filter((name) => text === 'rows' && !has(name));
      return { ...report, needs };
    });
    const list = `${assets.packs.replace('packs/', 'parts/')}`;
    const client = new WorkerClient({ assets: { ...assets, packs: list, parts }, start: () => portTo(source) });
    const opened = () => source.started[0].packs.map((bytes) => new TextDecoder().decode(bytes));
    assert.deepEqual((await client.check('nothing', null)).needs, []);
    assert.deepEqual(opened(), parts === 'all' ? ['T town', 'T other/rows', 'T town/rows'] : ['T town']);
    assert.deepEqual((await client.check('rows', null)).needs, ['town/gone']);
    await client.check('rows', null);
    assert.deepEqual(opened(), parts === 'all' ? ['T town', 'T other/rows', 'T town/rows'] : ['T town', 'T town/rows']);
    // Made again for what came; what cannot be had is asked for once.
    assert.equal(asked.length, parts === 'all' ? 3 : 4);
    client.dispose();
  }
});

test('a trap in the worker is one error of one call; the worker and its packs go on', async () => {
  const source = sourceOf((_, text) => {
    if (text === 'trap') throw new WebAssembly.RuntimeError('unreachable');
    return report;
  });
  const port = portTo(source);
  const client = new WorkerClient({ assets, start: () => port });
  const outcomes = await Promise.allSettled(['fine', 'trap', 'fine'].map((text) => client.check(text, null)));
  assert.deepEqual(outcomes.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled']);
  assert.equal(outcomes[1].reason.code, 'engine-trap');
  assert.equal(port.terminated, false);
  assert.equal(source.started[1].packs.length, 2);
  client.dispose();
});

test('a worker that ends takes its calls with it; the next call starts another with the same packs', async () => {
  const ports = [];
  const source = sourceOf(() => report);
  const client = new WorkerClient({
    assets,
    start: () => {
      const port = portTo(source, { deafTo: ports.length === 0 ? ['check'] : [] });
      ports.push(port);
      return port;
    },
  });
  await client.addPack(PACK);
  const pending = client.check('a', null);
  while (ports[0].sent.at(-1) !== 'check') await new Promise((resolve) => setImmediate(resolve));
  ports[0].onerror({ message: 'out of memory' });
  await rejectsWith(pending, 'worker-lost');
  assert.equal(ports[0].terminated, true);
  assert.deepEqual(await client.check('b', null), report);
  assert.deepEqual(ports[1].sent, ['open', 'add-pack', 'check']);
  client.dispose();
});

test('a worker that ends between opening and asking is not asked', async () => {
  const ports = [];
  const client = new WorkerClient({ assets, start: () => (ports.push(portTo(sourceOf(() => report))), ports.at(-1)) });
  await client.refusedPacks();
  const pending = client.check('a', null);
  ports[0].onerror({ message: 'gone' });
  assert.deepEqual(await pending, report);
  assert.deepEqual(ports.map((port) => port.sent), [['open'], ['open', 'check']]);
  client.dispose();
});

test('a report can be had as the command writes it', async () => {
  const client = new WorkerClient({ assets, start: () => portTo(sourceOf((request) => ({ asked: request }))) });
  const written = await client.write('a', '2023-05-25', 'text', [{ name: 'release.txt', text: 'b' }]);
  assert.match(written, /"format":"text"/);
  assert.match(written, /"published":"2023-05-25"/);
  assert.match(written, /"against":\[\{"name":"release.txt","text":"b"\}\]/);
  client.dispose();
});

test('no answer in time: the worker is replaced', async () => {
  let started = 0;
  const client = new WorkerClient({
    assets,
    timeoutMs: 60,
    start: () => portTo(sourceOf(() => report), { deafTo: started++ === 0 ? ['open'] : [] }),
  });
  await rejectsWith(client.check('a', null), 'engine-timeout');
  client.dispose();
  const patient = new WorkerClient({ assets, start: () => portTo(sourceOf(() => report)) });
  assert.deepEqual(await patient.check('b', null), report);
  patient.dispose();
});

test('a worker that cannot be started at all', async () => {
  const client = new WorkerClient({
    assets,
    start: () => {
      throw new TallymarkError('worker-lost', 'refused by the page’s policy');
    },
  });
  await rejectsWith(client.check('a', null), 'worker-lost');
});

test('after dispose every call is refused, and those that wait are told', async () => {
  const port = portTo(sourceOf(() => report));
  const client = new WorkerClient({ assets, start: () => port });
  const pending = client.check('a', null);
  client.dispose();
  await rejectsWith(pending, 'disposed');
  await rejectsWith(client.check('b', null), 'disposed');
  assert.equal(port.terminated, true);
});

test('a check before opening is answered, not dropped', async () => {
  const host = new Host(supplyOf(sourceOf(() => report)));
  const answer = await host.serve({ kind: 'check', seq: 1, text: '', published: null });
  assert.deepEqual([answer.kind, answer.seq, answer.error.code], ['failed', 1, 'engine-load']);
});

test('every request kind has its answer kind', () => {
  assert.deepEqual(Object.keys(ANSWER_KIND).sort(), ['add-pack', 'check', 'figures', 'open', 'write']);
});
