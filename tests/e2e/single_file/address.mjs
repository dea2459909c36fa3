// Where the build puts tallymark.html.
import { fileURLToPath, pathToFileURL } from 'node:url';

export const FILE = fileURLToPath(new URL('../../../build/tallymark.html', import.meta.url));
export const ADDRESS = pathToFileURL(FILE).href;
