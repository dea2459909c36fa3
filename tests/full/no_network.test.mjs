// In a network namespace of its own, where there is no network, the widget marks, follows an edit, opens a card and makes a
// report; and the browser's own log of all that it was asked to fetch has no address but that of the page's server.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const INSIDE = fileURLToPath(new URL('no_network/inside.mjs', import.meta.url));
/** Loopback is down in a new namespace. */
const UP = `import fcntl, socket, struct
s = socket.socket()
name = b"lo".ljust(16, b"\\0")
flags = struct.unpack("16sh", fcntl.ioctl(s, 0x8913, name + bytes(16))[:18])[1]
fcntl.ioctl(s, 0x8914, name + struct.pack("h", flags | 1) + bytes(14))`;

const namespaced = (...command) => spawnSync('unshare', ['--net', '--map-root-user', ...command], { encoding: 'utf8', timeout: 240_000 });
const up = ['sh', '-c', 'python3 -c "$0" && exec "$@"', UP];
const skip = namespaced(...up, 'true').status === 0 ? false : 'this machine lets nobody make a network namespace';

function asked(what) {
  const { status, stdout, stderr } = namespaced(...up, process.execPath, INSIDE, what);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

test('without a network the widget does all it does, and nobody but its own server is asked for anything', { skip }, () => {
  const { origin, addresses } = asked('widget');
  assert.ok(addresses.some((url) => url.endsWith('.wasm')), 'the log has what was asked for');
  assert.deepEqual(addresses.filter((url) => new URL(url).origin !== origin), []);
  assert.deepEqual(asked('asks').addresses, ['http://192.0.2.1/'], 'who asks is seen to, though there is no way');
});
