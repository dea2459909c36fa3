/** The ledger's first line: the denominator, then the results. */
import { TallymarkError } from '../engine/errors.js';
import type { Finding, Report } from '../engine/report.js';
import type { Mode } from './words.js';

/**
 * "We could check 9 of 24. 7 match, 1 differs, 1 matches another year."
 *
 * @param setAside figures besides those of the summary, which are said apart
 */
export function ledgerSentence(report: Report, mode: Mode, setAside = 0): string {
  const aside = counted(setAside, 'is set aside', 'are set aside');
  return [checkedSentence(report, mode), aside && ` ${aside}.`].filter(Boolean).join('');
}

function checkedSentence(report: Report, mode: Mode): string {
  const { figures, supported, contradicted, context, review, unchecked } = report.summary;
  if (figures === 0) return 'There are no figures in this text.';
  const checked = figures - unchecked;
  if (checked === 0) return `We could check 0 of ${figures}.`;
  const results = [
    counted(supported, 'matches', 'match'),
    counted(contradicted, 'differs', 'differ'),
    counted(context, `matches ${elsewhere(report)}`, `match ${elsewhere(report)}`),
    mode === 'editor'
      ? counted(review, 'is to be checked', 'are to be checked')
      : counted(review, 'is undecided', 'are undecided'),
  ].filter((result) => result !== null);
  return `We could check ${checked} of ${figures}. ${results.join(', ')}.`;
}

function counted(count: number, one: string, other: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : other}`;
}

const ELSEWHERE: Readonly<Record<string, string>> = {
  'other-period': 'another year',
  'other-edition': 'another edition',
  'other-measure': 'another measure',
};

/** What all findings of that verdict have in common; "another year or measure" when they differ. */
function elsewhere(report: Report): string {
  const reasons = new Set(report.findings.filter(isContext).map((finding) => finding.reason));
  const [only] = reasons;
  return (reasons.size === 1 && ELSEWHERE[only!]) || 'another year or measure';
}

function isContext(finding: Finding): boolean {
  return finding.verdict === 'context';
}

/** What stands in its place where there is no report. */
export function failureSentence(error: unknown): string {
  if (error instanceof TallymarkError && error.code === 'input-empty') return 'There is no text here.';
  const message = error instanceof Error ? error.message : String(error);
  return `The figures could not be checked. ${message}`;
}
