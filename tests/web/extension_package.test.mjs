// What the extension asks of a browser, what its messages may be, and the archive it is handed over in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { readMessage } from '../../build/web/extension/protocol.js';
import { manifest } from '../../web/extension/manifest.mjs';
import { zip } from '../../web/extension/zip.mjs';

const chrome = manifest('chrome', '1.2.3');
const firefox = manifest('firefox', '1.2.3');

test('it asks for no site and for no more than it needs', () => {
  assert.deepEqual(chrome.permissions, ['activeTab', 'scripting', 'storage', 'offscreen']);
  assert.deepEqual(firefox.permissions, ['activeTab', 'scripting', 'storage']);
  for (const one of [chrome, firefox]) {
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts',
      'externally_connectable', 'web_accessible_resources', 'update_url']) {
      assert.equal(one[key], undefined, key);
    }
    const policy = Object.fromEntries(
      one.content_security_policy.extension_pages.split('; ').map((rule) => rule.split(/ (.*)/).slice(0, 2)),
    );
    assert.equal(policy['script-src'], "'self' 'wasm-unsafe-eval'");
    assert.equal(policy['connect-src'], "'self'", 'its own pages reach no network');
    assert.equal(policy['default-src'], "'none'");
  }
});

test('the two manifests differ only where they must', () => {
  const differing = Object.keys({ ...chrome, ...firefox }).filter(
    (key) => JSON.stringify(chrome[key]) !== JSON.stringify(firefox[key]),
  );
  assert.deepEqual(differing.sort(), ['action', 'background', 'browser_specific_settings', 'minimum_chrome_version', 'permissions']);
  assert.deepEqual(firefox.browser_specific_settings.gecko.data_collection_permissions, { required: ['none'] });
});

test('what is no message of the extension is none', () => {
  const whole = [
    { kind: 'prepare' },
    { kind: 'check', text: '', published: null, against: [] },
    { kind: 'check', text: 'a', published: '2023-05-25', against: [{ name: 'n', text: 't' }] },
    { kind: 'keep', source: { name: 'n', text: 't', url: 'https://city.example/' } },
    { kind: 'clear' },
    { kind: 'state', state: { kind: 'off' } },
    { kind: 'state', state: { kind: 'on', figures: 3, checked: 2, differ: 1 } },
    { kind: 'state', state: { kind: 'failed', message: 'm' } },
  ];
  for (const message of whole) assert.deepEqual(readMessage({ ...message, more: 1 }), message);
  const none = [
    null, 7, 'check', [], {}, { kind: 'eval' }, { kind: 'constructor' }, { kind: 'check', text: 7, published: null, against: [] },
    { kind: 'check', text: 'a', against: [] }, { kind: 'check', text: 'a', published: 5, against: [] },
    { kind: 'check', text: 'a', published: null }, { kind: 'check', text: 'a', published: null, against: 'a text' },
    { kind: 'check', text: 'a', published: null, against: [{ name: 'n', text: 't' }, { name: 'n' }] },
    { kind: 'keep' }, { kind: 'keep', source: { name: 'n', text: 't' } }, { kind: 'keep', source: { name: 7, text: 't', url: '' } },
    { kind: 'state' },
    { kind: 'state', state: null }, { kind: 'state', state: { kind: 'on', figures: 3, checked: '2', differ: 1 } },
    { kind: 'state', state: { kind: 'on', figures: -1, checked: 0, differ: 0 } }, { kind: 'state', state: { kind: 'failed' } },
  ];
  for (const value of none) assert.equal(readMessage(value), null, JSON.stringify(value));
});

test('the archive holds the files, and is the same bytes each time', () => {
  const files = [
    { name: 'a.txt', bytes: Buffer.from('ferries '.repeat(1000)) },
    { name: 'empty', bytes: Buffer.alloc(0) },
    { name: 'b/ü.bin', bytes: Buffer.from([0, 255, 1, 254]) },
  ];
  const archive = zip(files);
  assert.deepEqual(zip(files), archive);
  assert.deepEqual(unzip(archive), files.map(({ name, bytes }) => ({ name, bytes: bytes.toString('hex') })));
  assert.equal(archive.readUInt32LE(14), 0xcdf669c0, 'the checksum of the first file');
});

/** By the directory at the end, as programs read it. */
function unzip(archive) {
  const end = archive.length - 22;
  assert.equal(archive.readUInt32LE(end), 0x06054b50);
  const files = [];
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    assert.equal(archive.readUInt32LE(at), 0x02014b50);
    const [packed, size, nameLength] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 24), archive.readUInt16LE(at + 28)];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    assert.equal(archive.readUInt32LE(local), 0x04034b50);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = inflateRawSync(archive.subarray(start, start + packed));
    assert.equal(bytes.length, size);
    files.push({ name, bytes: bytes.toString('hex') });
    at += 46 + nameLength;
  }
  return files;
}
