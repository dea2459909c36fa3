// Importing the package does nothing: no DOM is needed, no worker starts, no global appears.
import assert from 'node:assert/strict';
import { test } from 'node:test';

test('the entry can be imported where there is no document', async () => {
  assert.equal(typeof document, 'undefined');
  const before = Object.getOwnPropertyNames(globalThis).sort();
  const tallymark = await import('../../build/web/tallymark.js');
  assert.deepEqual(Object.getOwnPropertyNames(globalThis).sort(), before);
  assert.deepEqual(Object.keys(tallymark).sort(), ['TallymarkError', 'WorkerClient', 'attach', 'fromWebAnnotations']);
});
