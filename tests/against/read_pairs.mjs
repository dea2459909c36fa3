// The pairs of this folder: a release, and stories written from it. In a story [[wrong<<right]] is a slip (what the story
// says, and what the release has), {{…}} a figure or a word that is not in the release; every other figure is.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'pairs');

/** [{ name, published, release, story, slips: [start, end][], extras: [start, end][] }] */
export function readPairs() {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap((file) => {
    const [head, ...parts] = readFileSync(join(folder, file), 'utf8').split(/^== (?=release$|story$)/m);
    const published = /^published: (\S+)$/m.exec(head)?.[1] ?? null;
    const [release, ...stories] = parts.map((part) => part.slice(part.indexOf('\n') + 1).trim());
    return stories.map((marked, i) => ({
      name: `${file.slice(0, -4)}/${i + 1}`, published, release, ...unmark(marked),
    }));
  });
}

function unmark(marked) {
  let story = '';
  const slips = [];
  const extras = [];
  for (const part of marked.split(/(\[\[[^\]]*\]\]|\{\{[^}]*\}\})/)) {
    const start = story.length;
    if (part.startsWith('[[')) {
      story += part.slice(2, part.indexOf('<<'));
      slips.push([start, story.length]);
    } else if (part.startsWith('{{')) {
      story += part.slice(2, -2);
      extras.push([start, story.length]);
    } else {
      story += part;
    }
  }
  return { story, slips, extras };
}
