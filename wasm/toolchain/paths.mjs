// Where things are. The cache holds what set-up fetches; it is .deps/ in the project unless TALLYMARK_HOME names
// another directory, which several clones may share.

import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const build = join(root, 'build');
export const cache = process.env.TALLYMARK_HOME ? resolve(process.env.TALLYMARK_HOME) : join(root, '.deps');
export const logs = join(build, 'log');

/** True if the path is there and, with `mode`, may be used so. */
export function exists(path, mode = constants.F_OK) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/** The first of these commands that PATH (or an absolute path) has, as a path; null if none. */
export function command(...names) {
  for (const name of names) {
    if (name.startsWith('/')) {
      if (exists(name, constants.X_OK)) return name;
      continue;
    }
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder && exists(path, constants.X_OK)) return path;
    }
  }
  return null;
}
