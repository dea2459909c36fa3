/**
 * Drafts of schema.org ClaimReview for the figures that differ. A review is a person's judgement: it bears an
 * editor's name or is not made, says what it found in words, and gives no rating in numbers.
 */
import type { Report, Source } from '../engine/report.js';
import type { Words } from './language/card_words.js';
import type { FigureView } from './present.js';
import { sentenceAround, sentenceText } from './sentence.js';
import { decidingOf, headlineText } from './words.js';

export function toClaimReviews(
  { article }: Report,
  text: string,
  views: readonly FigureView[],
  page: { readonly url: string; readonly title: string },
  editor: string,
  words: Words,
): object[] {
  const name = editor.trim();
  if (name === '') throw new Error('A review needs the name of the editor who answers for it.');
  return views
    .filter(({ verdict }) => verdict === 'contradicted')
    .map((view) => {
      const source = (view.shown && decidingOf(view.shown)?.source) ?? null;
      return {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        creativeWorkStatus: 'Draft',
        inLanguage: words.locale,
        author: { '@type': 'Person', name },
        claimReviewed: sentenceText(sentenceAround(text, view.figure)),
        itemReviewed: {
          '@type': 'Claim',
          appearance: {
            '@type': 'CreativeWork',
            url: page.url,
            headline: page.title,
            ...(article.published && { datePublished: article.published }),
          },
        },
        reviewRating: { '@type': 'Rating', alternateName: headlineText(view.headline) },
        reviewBody: view.shown ? words.explain(view.shown) : '',
        ...(source && { citation: citationOf(source) }),
      };
    });
}

/** Of a text that the article was made from there is nothing but its name and its words. */
function citationOf({ title, publisher, url, licence, locator }: Source): object {
  if (url === null && licence === '') return { '@type': 'CreativeWork', name: title, text: locator };
  return { '@type': 'CreativeWork', name: title, publisher, url, license: licence };
}
