/**
 * A large report crosses the worker's border in parts: what arrives in one piece is unpacked in one piece, and
 * whoever types would feel it.
 */
import type { Figure, Finding } from '../engine/report.js';
import type { Response } from './protocol.js';

/** Figures in a report that comes in one piece: a few milliseconds of unpacking on a slow machine. Few articles have more. */
const WHOLE = 400;

/** Figures or findings in a part of a larger one: about a millisecond. */
const MOST = 100;

/** Milliseconds between two parts: what is unpacked within one frame is little, even if a key falls into it. */
const APART_MS = 12;

/** Posts an answer, a large one part by part. */
export async function post(response: Response, to: (part: Response) => void): Promise<void> {
  for (const [index, part] of inParts(response).entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, APART_MS));
    to(part);
  }
}

/** The same answer as several: parts first, and the answer with what is left. */
function inParts(response: Response): Response[] {
  if (response.kind !== 'report' || response.report.figures.length <= WHOLE) return [response];
  const { seq, report } = response;
  const { figures, findings } = report;
  const parts: Response[] = [];
  for (let from = 0; from < Math.max(figures.length, findings.length); from += MOST) {
    const [some, more] = [figures.slice(from, from + MOST), findings.slice(from, from + MOST)];
    parts.push({ kind: 'report-part', seq, figures: some, findings: more });
  }
  return [...parts, { kind: 'report', seq, report: { ...report, figures: [], findings: [] } }];
}

/** Puts the parts of one answer together again. */
export class Parts {
  private figures: Figure[] = [];
  private findings: Finding[] = [];

  add(part: Extract<Response, { kind: 'report-part' }>): void {
    this.figures.push(...part.figures);
    this.findings.push(...part.findings);
  }

  whole(response: Response): Response {
    if (response.kind !== 'report' || this.figures.length === 0) return response;
    const { figures, findings } = this;
    // Assigned over what is there: the order of the fields stays that of the engine.
    return { ...response, report: { ...response.report, figures, findings } };
  }
}
