// Files of a folder and those below it, by how their names end.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths, sorted, of the files below `folder` whose names end so; none if there is no such folder. */
export function filesEnding(folder, ...endings) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .sort();
}
