/** Reads a report back from the annotations that web_annotation.ts made of it. */
import type { Figure, Finding, Report } from '../engine/report.js';

interface Annotation {
  readonly 'tallymark:figure': Figure;
  readonly 'tallymark:findings': readonly Finding[];
}

interface Collection {
  readonly 'tallymark:report': Omit<Report, 'figures' | 'findings'>;
  readonly first: { readonly items: readonly Annotation[] };
}

/** The report that a collection of ours was made of, field by field in the engine's order. */
export function fromWebAnnotations(collection: object): Report {
  const { 'tallymark:report': rest, first } = collection as Collection;
  const figures = first.items.map((item) => item['tallymark:figure']);
  const findings = first.items.flatMap((item) => item['tallymark:findings']).sort((a, b) => a.id - b.id);
  const { schema, engine, article, packs, needs, summary } = rest;
  return { schema, engine, article, packs, figures, findings, needs, summary };
}
