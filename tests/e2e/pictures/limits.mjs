// The pictures of the documentation and how large each may be, in bytes: they are loaded with the README.
import { fileURLToPath } from 'node:url';

const still = 200_000;

export const LARGEST = {
  'article.png': still,
  'matches.png': still,
  'differs.png': still,
  'list.png': still,
  'dark.png': still,
  'phone.png': still,
  'tallymark.webp': 1_500_000,
};

export const pathOf = (name) => fileURLToPath(new URL(`../../../docs/pictures/${name}`, import.meta.url));
