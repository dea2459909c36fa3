// docs/make-a-pack.md, done as it says: its files are written, its commands run, in the order of the page.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { commands, root, run, workspace } from './commands.mjs';

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** The page's blocks in order: files to write ({ path, text }) and commands to run ({ args, shown }). */
function steps(page) {
  const found = [];
  for (const [, language, path, body] of page.matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)) {
    if (path) found.push({ path, text: body });
    if (language !== 'console') continue;
    for (const step of body.split(/^\$ /m).slice(1)) {
      const [line, ...shown] = step.trimEnd().split('\n');
      const [command, ...args] = line.split(' ');
      assert.equal(command, 'tallymark');
      found.push({ args, shown });
    }
  }
  return found;
}

test('the page "Make a pack" does what it says', async (t) => {
  const folder = workspace(t);
  const all = steps(readFileSync(join(root, 'docs/make-a-pack.md'), 'utf8'));
  assert.ok(all.filter(({ args }) => args).length >= 4);
  for (const { path, text, args, shown } of all) {
    if (path) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      continue;
    }
    const located = args.map((arg) => (/^trams|^article/.test(arg) ? join(folder, arg) : arg));
    const { out, err } = await run(commands.native, located);
    const answer = plain(`${out}${err}`.replaceAll(`${folder}/`, ''));
    // A refusal is one line, which the page breaks; what is found is line by line.
    const expected = shown[0]?.startsWith('tallymark: ') ? [shown.join(' ')] : shown;
    let from = 0;
    for (const line of expected.map(plain)) {
      const at = answer.indexOf(line, from);
      assert.notEqual(at, -1, `tallymark ${args.join(' ')}\nshould answer: ${line}\nbut answers: ${answer}`);
      from = at + line.length;
    }
    if (shown.length === 0) assert.equal(answer, '');
  }
});
