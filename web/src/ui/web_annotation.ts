/**
 * A report as a collection of W3C Web Annotations, from which it can be read back without loss
 * (web_annotation_read.ts).
 *
 * Every figure is one annotation on the article. Other programs read its quote, its place and the comment;
 * what is ours besides (figure, findings, packs) stands under names of our own, which they pass over.
 */
import type { Report } from '../engine/report.js';

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { tallymark: 'urn:tallymark:' }] as const;
/** Code units on either side of a quote. */
const AROUND = 32;

/** @param url of the article, which the annotations are on */
export function toWebAnnotations(report: Report, text: string, url: string): object {
  const { figures, findings, ...rest } = report;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const places = codePoints(text);
  const items = figures.map((figure) => {
    // A finding on several figures goes with the first.
    const own = figure.findings.map((id) => byId.get(id)).filter((finding) => finding !== undefined);
    for (const { id } of own) byId.delete(id);
    const comment = (own.find(({ verdict }) => verdict === figure.verdict) ?? own[0])?.explanation ?? '';
    return {
      id: `urn:tallymark:figure:${figure.id}`,
      type: 'Annotation',
      motivation: 'assessing',
      body: { type: 'TextualBody', value: comment, format: 'text/plain', language: 'en', purpose: 'assessing' },
      target: {
        source: url,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: figure.text,
            prefix: text.slice(Math.max(0, figure.start - AROUND), figure.start),
            suffix: text.slice(figure.end, figure.end + AROUND),
          },
          // Annotations count Unicode's code points, reports UTF-16 code units.
          { type: 'TextPositionSelector', start: places(figure.start), end: places(figure.end) },
        ],
      },
      'tallymark:figure': figure,
      'tallymark:findings': own,
    };
  });
  return {
    '@context': CONTEXT,
    id: `urn:tallymark:report:${encodeURIComponent(url)}`,
    type: 'AnnotationCollection',
    label: 'Tallymark',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
    'tallymark:report': rest,
  };
}

/** From offsets in code units, asked in ascending order or not, to offsets in code points. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((at) => at < offset).length;
}
