// A reporter for `node --test` that writes only the counts, as JSON, for results.mjs. Suites are not tests; a test
// that only groups others counts, as Node's own summary does.

export default async function* counts(events) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') {
      // A suite that fails without a failing test (its own set-up, say) would otherwise be lost.
      if (type === 'test:fail' && data.details.error?.failureType === 'hookFailed') sum.failed++;
      continue;
    }
    if (data.skip !== undefined || data.todo !== undefined) sum.skipped++;
    else if (type === 'test:pass') sum.passed++;
    else sum.failed++;
  }
  yield JSON.stringify(sum);
}
