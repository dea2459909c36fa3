// Which modules a module needs, all the way down: so that a page can ask for all of them at once
// instead of finding them out one after the other.
import { readFile } from 'node:fs/promises';

// What tsc leaves of static imports and re-exports; `import(…)` is asked for when it is needed.
const STATIC = /^(?:(?:import|export)\b[^;'"()]*\bfrom\s*|import\s*)['"](\.[^'"]+)['"]/gm;

/** @param {URL} entry @returns {Promise<URL[]>} entry first, each module once */
export async function moduleGraph(entry) {
  const found = new Map([[entry.href, entry]]);
  for (const module of found.values()) {
    const code = await readFile(module, 'utf8');
    for (const [, specifier] of code.matchAll(STATIC)) {
      const needed = new URL(specifier, module);
      found.set(needed.href, found.get(needed.href) ?? needed);
    }
  }
  return [...found.values()];
}

/** Link elements for the modules, addressed from the directory `base`. */
export function preloadLinks(modules, base) {
  const hrefs = modules.map(({ href }) => href.slice(base.href.length));
  return hrefs.map((href) => `<link rel="modulepreload" href="${href}">`).join('\n');
}
