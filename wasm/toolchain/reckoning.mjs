// What `npm test` and `npm run test:full` share: they build parts and run suites one after the other, go on where one
// fails, and end in one line that counts.

import { buildPart } from './build.mjs';
import { elapsed, say, StepFailed } from './progress.mjs';
import { add, inWords, none } from './results.mjs';

export class Reckoning {
  #sum = none();
  #broken = [];

  heading(text) {
    process.stdout.write(`\n== ${elapsed()} ${text}\n`);
  }

  /** Builds a part; answers if it is there. One that does not build is a failure of whatever needs it, told once. */
  async built(part) {
    return (await this.#tried(`building ${part}`, () => buildPart(part))) !== null;
  }

  /** Runs a suite and counts it. One that cannot be run counts as one failure. */
  async suite(name, run) {
    this.heading(name);
    const counts = await this.#tried(name, run);
    if (counts === null) return;
    if (counts.failed > 0) this.#broken.push(name);
    say(`${name}: ${inWords(counts)}`);
    this.#sum = add(this.#sum, counts);
  }

  /** Writes the last lines, `N passed, N failed` the very last; answers the exit status. */
  end() {
    if (this.#broken.length > 0) process.stdout.write(`\nFailed: ${this.#broken.join('; ')}\n`);
    process.stdout.write(`\n${elapsed()} in all\n${inWords(this.#sum)}\n`);
    return this.#sum.failed > 0 ? 1 : 0;
  }

  /** What the work answers, `undefined` as true; null after telling that it could not be done. */
  async #tried(name, work) {
    try {
      return (await work()) ?? true;
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      process.stdout.write(`${error.message}\n`);
      this.#broken.push(name);
      this.#sum.failed++;
      return null;
    }
  }
}
