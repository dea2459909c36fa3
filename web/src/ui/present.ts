/**
 * A report as it is shown: for each figure which finding speaks for it, and in which words.
 * No DOM in here; the card and the list only lay out what this says.
 */
import { VERDICTS, type Figure, type Finding, type Report, type Stretch, type Verdict } from '../engine/report.js';
import type { Dismissal } from './dismissals.js';
import type { ListWords } from './language/list_words.js';
import { headlineOf, type Headline, type Mode } from './words.js';

/** How a figure is shown: by a verdict, or set aside by whoever reads. */
export type Look = Verdict | 'aside';

export interface FigureView {
  readonly figure: Figure;
  /** The same over edits elsewhere in the text. */
  readonly key: string;
  readonly verdict: Look;
  /** The finding that speaks for the figure; null when there is none at all. */
  readonly shown: Finding | null;
  /** The others, most telling first. */
  readonly also: readonly Finding[];
  readonly headline: Headline;
  /** The words around the figure, at most about `CONTEXT` code units on each side. */
  readonly before: string;
  readonly after: string;
  /** What the shown finding cites in the article besides this figure: operands, listed names. */
  readonly cited: readonly string[];
  /** The article's own figures that the shown finding rests on. */
  readonly operands: readonly Figure[];
  /** Why it is set aside; null when it is not. */
  readonly dismissal: Dismissal | null;
}

const CONTEXT = 30;

/** Which dismissal, if any, a finding falls under. */
export type Dismissed = (finding: Finding) => Dismissal | null;

export function presentFigures(
  report: Report,
  text: string,
  mode: Mode,
  words: ListWords,
  dismissed: Dismissed = () => null,
): FigureView[] {
  const presenting = presentingFigures(report, text, mode, words, dismissed);
  for (;;) {
    const { done, value } = presenting.next();
    if (done) return value;
  }
}

/** Figures between two pauses. */
const STRIDE = 60;

/** The same in steps, each short enough for a page that is typed in. */
export function* presentingFigures(
  report: Report,
  text: string,
  mode: Mode,
  words: ListWords,
  dismissed: Dismissed,
): Generator<void, FigureView[]> {
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const keys = new Map<string, number>();
  const views: FigureView[] = [];
  for (const figure of report.figures) {
    const own = figure.findings.map((id) => findings.get(id)).filter((finding) => finding !== undefined);
    const first = own.find((finding) => finding.verdict === figure.verdict) ?? own[0] ?? null;
    const dismissal = first ? dismissed(first) : null;
    const left = dismissal ? own.filter((finding) => !dismissed(finding)).sort(byPrecedence) : [];
    const shown = left[0] ?? first;
    const aside = dismissal !== null && left.length === 0;
    const verdict: Look = aside ? 'aside' : dismissal ? shown!.verdict : figure.verdict;
    const also = own.filter((finding) => finding !== shown).sort(byPrecedence);
    const headline = verdict === 'aside' ? { strong: words.aside, rest: '' } : headlineOf(shown, verdict, mode, words);
    const operands = (shown?.operands ?? []).map((id) => figures.get(id)).filter((one) => one !== undefined);
    const cited = shown ? citedTexts(shown, figure, figures, text) : [];
    const key = counted(keys, first?.key ?? figure.text);
    views.push({ figure, key, verdict, shown, also, headline, ...surroundings(text, figure), cited, operands, dismissal });
    if (views.length % STRIDE === 0) yield;
  }
  return views;
}

/** A finding may judge several figures: the second of them gets another key. */
function counted(seen: Map<string, number>, key: string): string {
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return before === 0 ? key : `${key}+${before}`;
}

function citedTexts(
  finding: Finding,
  figure: Figure,
  figures: ReadonlyMap<number, Figure>,
  text: string,
): string[] {
  const operands = finding.operands.map((id) => figures.get(id)?.text);
  const spans = finding.spans
    .filter(([start, end]) => end <= figure.start || start >= figure.end)
    .map(([start, end]) => text.slice(start, end));
  const texts = [...operands, ...spans].filter((cited) => cited !== undefined);
  return [...new Set(texts)];
}

function byPrecedence(a: Finding, b: Finding): number {
  return VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
}

/** Whole words of the same paragraph, with an ellipsis where the sentence goes on. */
export function surroundings(text: string, { start, end }: Stretch): { before: string; after: string } {
  const blockStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineFeed = text.indexOf('\n', end);
  const blockEnd = lineFeed < 0 ? text.length : lineFeed;
  let from = Math.max(blockStart, start - CONTEXT);
  if (from > blockStart) from = Math.min(start, nextWord(text, from));
  let to = Math.min(blockEnd, end + CONTEXT);
  if (to < blockEnd) to = Math.max(end, text.lastIndexOf(' ', to));
  return {
    before: (from > blockStart ? '…\u00a0' : '') + text.slice(from, start),
    after: text.slice(end, to).trimEnd() + (to < blockEnd ? '\u00a0…' : ''),
  };
}

function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 ? from : space + 1;
}
