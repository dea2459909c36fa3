/** The ledger's first line: the denominator, then the results. */
import type { Finding, Report } from '../engine/report.js';
import type { Forms, ListWords } from './language/list_words.js';
import { formOf } from './language/numbers.js';
import type { Mode } from './words.js';

/**
 * "We could check 9 of 24. 7 match, 1 differs, 1 matches another year."
 *
 * @param setAside figures besides those of the summary, which are said apart
 */
export function ledgerSentence(report: Report, mode: Mode, words: ListWords, setAside = 0): string {
  const { figures, supported, contradicted, context, review, unchecked } = report.summary;
  const { results } = words;
  const counted = (count: number, forms: Forms): string[] => (count === 0 ? [] : [`${count} ${formOf(count, forms, words)}`]);
  const checked = [
    ...counted(supported, results.supported),
    ...counted(contradicted, results.contradicted),
    ...counted(context, words.elsewhere(elsewhere(report, words))),
    ...counted(review, mode === 'editor' ? results.review : results.reviewed),
  ].join(', ');
  const sentences = figures === 0 ? [words.noFigures] : [words.checked(figures - unchecked, figures)];
  for (const more of [checked, ...counted(setAside, results.aside)]) if (more) sentences.push(`${more}.`);
  return sentences.join(' ');
}

/** What all findings of that verdict have in common; "another year or measure" when they differ. */
function elsewhere(report: Report, words: ListWords): string {
  const reasons = new Set(report.findings.filter(isContext).map((finding) => finding.reason));
  const [only] = reasons.size === 1 ? reasons : [];
  switch (only) {
    case 'other-period':
      return words.anotherYear;
    case 'other-edition':
      return words.anotherEdition;
    case 'other-measure':
      return words.anotherMeasure;
    default:
      return words.anotherYearOrMeasure;
  }
}

function isContext(finding: Finding): boolean {
  return finding.verdict === 'context';
}
