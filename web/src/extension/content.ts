/** Runs in the page at every click on the toolbar button: the first begins, the next ends, and so on. */
import { Marking } from './marking.js';

/** In this extension's own world, which no script of the page shares. */
const KEY = Symbol.for('tallymark');
const world = globalThis as { [KEY]?: Marking | undefined };

if (world[KEY]) {
  world[KEY].end();
  world[KEY] = undefined;
} else {
  world[KEY] = new Marking();
}
