// What the suites answer: how many tests passed, failed and were skipped.

import { readFileSync } from 'node:fs';

/** { passed, failed, skipped }, nothing yet. */
export function none() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/** The sum of two. */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** `12 passed, 0 failed`, and the skipped if there are any. */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** From the JUnit file that ctest writes. A test that was not run counts as failed. */
export function fromJUnit(path) {
  const head = /<testsuite\b[^>]*>/.exec(readFileSync(path, 'utf8'))?.[0] ?? '';
  const count = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(head)?.[1] ?? 0);
  const skipped = count('skipped') + count('disabled');
  const failed = count('failures') + count('errors');
  return { passed: count('tests') - failed - skipped, failed, skipped };
}

/** From the file that node_reporter.mjs writes. */
export function fromNode(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
