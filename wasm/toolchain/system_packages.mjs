// What must be installed on the system itself, how to tell that it is, and the Debian packages that bring it.

import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { hasApt, isDebian, isRoot } from './distribution.mjs';
import { command, exists } from './paths.mjs';
import { quietly, say, StepFailed } from './progress.mjs';

const llvm = '/usr/lib/llvm-19';

function cmakeIsNewEnough() {
  const path = command('cmake');
  if (!path) return false;
  const [, major, minor] = /(\d+)\.(\d+)/.exec(execFileSync(path, ['--version'], { encoding: 'utf8' })) ?? [];
  return Number(major) > 3 || (Number(major) === 3 && Number(minor) >= 25);
}

function folderHas(folder, pattern) {
  return exists(folder) && readdirSync(folder).some((name) => pattern.test(name));
}

/**
 * goals: for which of `build`, `test`, `full`, `check` it is needed. present(): cheap, no network.
 * packages: Debian's names. what: in words, for those who must install it themselves. onlyDebianHasIt: apt elsewhere does
 * not bring it.
 */
const needs = [
  {
    goals: ['build', 'test'],
    what: 'a C++20 compiler: g++ 12 or clang 19, or later',
    packages: ['g++'],
    present: () => command('c++', 'g++') !== null,
  },
  {
    goals: ['build', 'test'],
    what: 'CMake 3.25 or later',
    packages: ['cmake'],
    present: cmakeIsNewEnough,
  },
  {
    goals: ['build', 'test'],
    what: 'Ninja',
    packages: ['ninja-build'],
    present: () => command('ninja') !== null,
  },
  {
    goals: ['build', 'test'],
    what: 'Python 3, which Emscripten is written in',
    packages: ['python3'],
    present: () => command('python3') !== null,
  },
  {
    goals: ['build', 'test'],
    what: isDebian
      ? 'LLVM 19, which Emscripten builds WebAssembly with'
      : 'Emscripten 3.1.69 or later from emsdk, its directory named by EMSDK',
    onlyDebianHasIt: true,
    packages: ['clang-19', 'lld-19', 'llvm-19', 'xz-utils'],
    present: () =>
      Boolean(process.env.EMSDK) ||
      (isDebian &&
        ['clang', 'wasm-ld', 'llvm-ar', 'llvm-nm'].every((tool) => exists(`${llvm}/bin/${tool}`)) &&
        command('xz') !== null),
  },
  {
    goals: ['test'],
    what: 'clang with libFuzzer and AddressSanitizer',
    packages: ['clang-19', 'libclang-rt-19-dev'],
    present: () =>
      isDebian
        ? folderHas(`${llvm}/lib/clang/19/lib/linux`, /^libclang_rt\.fuzzer-.*\.a$/) && exists(`${llvm}/bin/clang`)
        : command('clang++-19', 'clang++') !== null,
  },
  {
    goals: ['test'],
    what: 'Chromium as /usr/bin/chromium, to test the page in',
    packages: ['chromium', 'fonts-dejavu-core'],
    present: () => exists('/usr/bin/chromium'),
  },
  {
    goals: ['full'],
    what: 'Firefox ESR as /usr/bin/firefox-esr, to test the page and the extension in',
    packages: ['firefox-esr'],
    present: () => exists('/usr/bin/firefox-esr'),
  },
  {
    goals: ['pictures'],
    what: 'img2webp, which makes the animation in the README',
    packages: ['webp'],
    present: () => command('img2webp') !== null,
  },
  {
    goals: ['check'],
    what: 'clang-format 14',
    packages: ['clang-format'],
    present: () => command('clang-format-14', 'clang-format') !== null,
  },
];

/** What of the system is missing for these goals. */
export function missing(goals) {
  return needs.filter((need) => need.goals.some((goal) => goals.includes(goal)) && !need.present());
}

/** The Debian packages that bring what is missing, each once. */
export function packagesFor(lacking) {
  return [...new Set(lacking.flatMap((need) => need.packages))];
}

/** Throws, with everything the user must do in one message, unless set-up can install what is missing itself. */
export function refuseIfNotOurs(lacking) {
  if (lacking.length === 0 || (isRoot && hasApt && isDebian)) return;
  const list = lacking.map((need) => `  - ${need.what}`).join('\n');
  if (isDebian || (hasApt && !lacking.some((need) => need.onlyDebianHasIt))) {
    throw new StepFailed(
      `Some of what Tallymark needs is not installed, and only root may install it:\n${list}\n\n` +
        `As root, run this, then try again:\n\n` +
        `    apt-get update && apt-get install --no-install-recommends ${packagesFor(lacking).join(' ')}\n`,
      2,
    );
  }
  throw new StepFailed(
    `Some of what Tallymark needs is not here. Please install, then try again:\n${list}\n`,
    2,
  );
}

/** Installs what is missing with apt-get, as root, and makes sure that it then is there. */
export async function install(lacking) {
  if (lacking.length === 0) return;
  const packages = packagesFor(lacking);
  say(`Installing ${packages.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  const options = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  // A source of the user's own that does not answer is no reason to stop: the installation says what is wrong.
  await quietly('apt-update', 'apt-get', ['update', ...options], { env }).catch((error) => {
    if (!(error instanceof StepFailed)) throw error;
    say('apt-get update did not succeed for every source; going on');
  });
  await quietly(
    'apt-install',
    'apt-get',
    ['install', '--yes', '--no-install-recommends', ...options, ...packages],
    { env, attempts: 3 },
  );
  const still = lacking.filter((need) => !need.present());
  if (still.length > 0) {
    throw new StepFailed(
      `Installed ${packages.join(' ')}, but this is still missing: ${still.map((need) => need.what).join('; ')}`,
    );
  }
}
