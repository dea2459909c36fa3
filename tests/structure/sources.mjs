// The source files that the structure tests read, and their text without what is not code.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Files below a folder of the project with one of these endings: [{ path (from the root), folder (first part), text }]. */
export function filesBelow(folder, ...endings) {
  const base = join(root, folder);
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true })
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => ({
      path: join(folder, name),
      folder: name.includes('/') ? name.slice(0, name.indexOf('/')) : '',
      text: readFileSync(join(base, name), 'utf8'),
    }));
}

/** Files of the project, without what is built, fetched or git's own: paths from the root. Needs no git. */
export function projectFiles() {
  const others = new Set(['.git', '.deps', 'build', 'node_modules']);
  const below = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      if (others.has(entry.name)) return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() ? [path] : [];
    });
  return below('.').sort();
}

/**
 * C++ or TypeScript with comments blanked, and the contents of string literals too unless `strings` is kept. Line numbers
 * stay. Raw strings R"(…)" are strings.
 */
export function codeOf(text, { strings = false } = {}) {
  const blank = (part) => part.replace(/[^\n]/g, ' ');
  return text.replace(
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|R"([^(\s]*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'/g,
    (part) => {
      if (part.startsWith('//') || part.startsWith('/*')) return blank(part);
      // 1'000: a digit separator is no literal, and a header's name is no string to be blanked here.
      return strings ? part : part[0] + blank(part.slice(1, -1)) + part.at(-1);
    },
  );
}

/** Every match of `pattern` (global) in `text`, as `path:line: match`. */
export function places(path, text, pattern) {
  return [...text.matchAll(pattern)].map(
    (match) => `${path}:${text.slice(0, match.index).split('\n').length}: ${match[0].trim()}`,
  );
}
