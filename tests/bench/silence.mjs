// In how many sentences without a figure none is found, and in how many with one some are. The generator of the prose
// knows which is which.

import { prose } from './prose.mjs';

/**
 * Each sentence that differs, read by itself: { plain, trap, figure }, each { sentences, right }, and the sentences without
 * a figure in which one was found, with its words.
 */
export async function silence(engine) {
  const sentences = new Map(
    prose({ seed: 2, bytes: 1_000_000 }).flatMap((article) => article.sentences.map(({ kind, text }) => [text, kind])),
  );
  const counts = Object.fromEntries(['plain', 'trap', 'figure'].map((kind) => [kind, { sentences: 0, right: 0 }]));
  const wrong = [];
  for (const [text, kind] of sentences) {
    const { figures } = await engine.figures(text, null);
    const right = (figures.length > 0) === (kind === 'figure');
    counts[kind].sentences += 1;
    counts[kind].right += right;
    if (!right && kind !== 'figure') wrong.push(`${text} → ${figures.map((figure) => figure.text).join(', ')}`);
  }
  return { ...counts, wrong };
}
