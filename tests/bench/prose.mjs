// News-like prose for the bench, made from a seed: the same seed gives the same bytes. Every sentence knows whether it
// states a figure, so that silence where there is none can be measured too.

import { frames, names, plain, stated, traps } from './prose_sentences.mjs';

const figureShare = 0.3; // of the sentences: about eight figures a kilobyte, as in the example article
const trapShare = 0.15; // sentences with digits or number words that state no figure

/** Mulberry32: thirty-two bits of state are enough for prose, and there is nothing to get wrong. Answers [0, 1). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the templates draw from: whole numbers of a range, items of a list. */
function drawer(random) {
  const whole = (low, high) => low + Math.floor(random() * (high - low + 1));
  return { random, whole, of: (list) => list[whole(0, list.length - 1)] };
}

function sentence(draw) {
  const kind = draw.random();
  if (kind < figureShare) return { kind: 'figure', text: draw.of(stated)(draw) };
  if (kind >= figureShare + trapShare) return { kind: 'plain', text: draw.of(plain)(draw) };
  // Half of the traps are a name with a number in any sentence, half are sentences of their own.
  const text = draw.random() < 0.5 ? draw.of(frames)(draw.of(names), draw) : draw.of(traps)(draw);
  return { kind: 'trap', text };
}

/** One article of about `bytes` bytes: { text, sentences: [{ kind: 'figure' | 'plain' | 'trap', text }] }. */
function article(draw, bytes) {
  const sentences = [];
  let text = '';
  while (text.length < bytes) {
    const paragraph = Array.from({ length: draw.whole(2, 4) }, () => sentence(draw));
    sentences.push(...paragraph);
    text += `${text ? '\n\n' : ''}${paragraph.map((each) => each.text).join(' ')}`;
  }
  return { text, sentences };
}

/** Articles of 2 to 5 KB, `bytes` bytes in all or a little more. */
export function prose({ seed = 1, bytes }) {
  const draw = drawer(randomFrom(seed));
  const articles = [];
  for (let made = 0; made < bytes; ) {
    articles.push(article(draw, draw.whole(2000, 5000)));
    made += Buffer.byteLength(articles.at(-1).text);
  }
  return articles;
}
