// One set-up at a time in a cache: the second waits for the first and then finds everything done.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './paths.mjs';
import { say } from './progress.mjs';

const lock = join(cache, 'setup.lock');

function holderIsAlive() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs `work` while holding the lock. A lock whose holder has died is taken over. */
export async function alone(work) {
  mkdirSync(cache, { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!holderIsAlive()) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) say('Another set-up is running; waiting for it');
    told = true;
    await new Promise((done) => setTimeout(done, 500));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}
