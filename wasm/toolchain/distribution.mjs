// Which system this is, as far as set-up cares.

import { readFileSync } from 'node:fs';
import { command } from './paths.mjs';

function osRelease() {
  try {
    const lines = readFileSync('/etc/os-release', 'utf8').split('\n');
    return Object.fromEntries(
      lines.filter((line) => line.includes('=')).map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, at), line.slice(at + 1).replace(/^"|"$/g, '')];
      }),
    );
  } catch {
    return {};
  }
}

const release = osRelease();

export const isRoot = process.getuid?.() === 0;
export const hasApt = command('apt-get') !== null;

/** Debian 12 or later (testing and unstable state no version): where our own Emscripten prefix can be put together. */
export const isDebian = hasApt && release.ID === 'debian' && Number(release.VERSION_ID ?? 99) >= 12;
