// The suites of tests that `npm test` and `npm run test:full` run. Each answers { passed, failed, skipped } and never
// throws for a test that fails; StepFailed means that it could not be run.

import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, relative } from 'node:path';
import { writeSeeds } from '../../tests/fuzz/seeds.mjs';
import { filesEnding } from './files.mjs';
import { build, root } from './paths.mjs';
import { openly, quietly, StepFailed } from './progress.mjs';
import { fromJUnit, fromNode, none } from './results.mjs';

const results = join(build, 'results');

/** The Catch2 tests, each in a process of its own, under AddressSanitizer and UndefinedBehaviorSanitizer. */
export async function unitTests() {
  mkdirSync(results, { recursive: true });
  const file = join(results, 'unit.xml');
  rmSync(file, { force: true });
  await openly('ctest', [
    '--test-dir', join(build, 'fuzz'), '--output-on-failure', '--output-junit', file, '--timeout', '120',
    '--parallel', String(availableParallelism()), '--no-tests=error', '--progress',
  ], { env: { UBSAN_OPTIONS: 'print_stacktrace=1' } });
  const counts = existsSync(file) ? fromJUnit(file) : none();
  if (counts.passed + counts.failed + counts.skipped === 0) throw new StepFailed('ctest ran no test');
  return counts;
}

const slow = 'full'; // runs in `npm run test:full` alone

/**
 * The folders of tests/ that hold tests for Node: files that end in .test.mjs, or in .test.js under build/tests/<folder>
 * where the build of the page compiles those written in TypeScript.
 */
export function nodeSuites() {
  return readdirSync(join(root, 'tests')).filter((folder) => folder !== slow && nodeFiles(folder).length > 0);
}

function nodeFiles(folder) {
  return [
    ...filesEnding(join(root, 'tests', folder), '.test.mjs'),
    ...filesEnding(join(build, 'tests', folder), '.test.js'),
  ];
}

/** All tests for Node in tests/<folder>. */
export async function nodeTests(folder) {
  mkdirSync(results, { recursive: true });
  const file = join(results, `${folder}.json`);
  rmSync(file, { force: true });
  const status = await openly(process.execPath, [
    '--test', '--test-reporter=spec', '--test-reporter-destination=stdout',
    `--test-reporter=${join(root, 'wasm/toolchain/node_reporter.mjs')}`, `--test-reporter-destination=${file}`,
    ...nodeFiles(folder),
  ]);
  if (!existsSync(file)) throw new StepFailed(`node --test wrote no result for tests/${folder}`);
  const counts = fromNode(file);
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** The programs of build/fuzz, by name. */
export function fuzzTargets() {
  return filesEnding(join(root, 'tests/fuzz'), '_fuzz.cpp').map((path) => basename(path, '.cpp'));
}

/**
 * Runs one fuzz target for some seconds. What it finds that is new is kept in build/fuzz/corpus/<target>; a crash is
 * left in build/fuzz/crashes.
 */
export async function fuzz(target, seconds) {
  const corpus = join(build, 'fuzz/corpus', target);
  const crashes = join(build, 'fuzz/crashes/');
  mkdirSync(corpus, { recursive: true });
  mkdirSync(crashes, { recursive: true });
  const seeds = join(build, 'fuzz/seeds', target);
  writeSeeds(target, seeds);
  const args = [
    `-max_total_time=${seconds}`, `-artifact_prefix=${crashes}`, '-timeout=10', '-rss_limit_mb=2048',
    '-max_len=16384', '-print_final_stats=1', '-verbosity=0', corpus, seeds,
  ];
  try {
    await quietly(`fuzz-${target}`, join(build, 'fuzz', target), args);
    return { ...none(), passed: 1 };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    process.stdout.write(`${error.message}\nThe input that did it is in ${relative(root, crashes)}.\n`);
    return { ...none(), failed: 1 };
  }
}
