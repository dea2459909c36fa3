// Whatever is offered: status 2 and one line on standard error that says what and where; never a crash, never silence.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { article, commands, packs, run, workspace } from './commands.mjs';

/** Asserts a refusal in one line that matches `says`, with nothing on standard output. */
function refused({ status, signal, out, err }, says) {
  assert.equal(signal, null, `ended by ${signal}`);
  assert.equal(status, 2, err.toString());
  assert.equal(out.toString(), '');
  const lines = err.toString().trimEnd().split('\n');
  assert.equal(lines.length, 1, err.toString().slice(0, 2000));
  assert.match(lines[0], /^tallymark: /);
  assert.match(lines[0], says);
}

for (const [name, command] of Object.entries(commands)) {
  const input = 'Some text with 7 people.';
  const usage = {
    'no command': [[], /command/i],
    'an unknown command': [['inspect'], /inspect/],
    'an unknown option': [['check', '--loudly'], /loudly/],
    'an option without its value': [['check', '--published'], /published/],
    'an unknown format': [['check', '--format', 'pdf'], /pdf/],
    'a date that is none': [['check', '--published', '25.5.2023'], /25\.5\.2023/],
    'a day that is none': [['check', '--published', '2023-02-30'], /2023-02-30/],
    'two inputs': [['check', article, article], /article/],
    'a file that is not there': [['check', 'nowhere.txt'], /nowhere\.txt/],
    'a directory': [['check', 'examples'], /examples/],
    'a pack that is not there': [['check', '--pack', 'nowhere.tallypack'], /nowhere\.tallypack/],
    'a pack that is none': [['check', '--pack', 'package.json'], /package\.json/],
  };
  for (const [what, [args, says]] of Object.entries(usage)) {
    test(`${name}: ${what}`, async () => refused(await run(command, args, { input }), says));
  }

  const texts = {
    'nothing at all': ['', /empty|no text/i],
    'only blanks': [' \n\t\n', /empty|no text/i],
    'a text that is not UTF-8': [Buffer.from([0x41, 0xff, 0xfe, 0x42]), /UTF-8/],
    'UTF-8 that is cut short': [Buffer.from([0x41, 0xe2, 0x82]), /UTF-8/],
    'a surrogate in UTF-8': [Buffer.from([0xed, 0xa0, 0x80]), /UTF-8/],
    'a program': [readFileSync('/bin/sh').subarray(0, 100_000), /text|UTF-8|NUL/i],
    'text with NUL bytes': ['seven\0people', /NUL|text/i],
  };
  for (const [what, [bytes, says]] of Object.entries(texts)) {
    test(`${name}: ${what}`, async () => refused(await run(command, ['check'], { input: bytes }), says));
  }

  test(`${name}: 50 MB`, async (t) => {
    const sentence = 'The survey found that 90 of every 1,000 people in Eritrea lived so. ';
    const folder = workspace(t, { 'large.txt': sentence.repeat(Math.ceil(50_000_000 / sentence.length)) });
    refused(await run(command, ['check', join(folder, 'large.txt')]), /large|limit/i);
  });

  test(`${name}: broken packs`, async (t) => {
    const whole = readFileSync(join(packs, 'slavery.tallypack'));
    const files = {
      'empty.tallypack': '',
      'half.tallypack': whole.subarray(0, whole.length >> 1),
      'noise.tallypack': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
    };
    const folder = workspace(t, files);
    for (const file of Object.keys(files)) {
      refused(await run(command, ['check', '--pack', join(folder, file)], { input }), new RegExp(file.replace('.', '\\.')));
    }
  });

  test(`${name}: a reader who has seen enough is no error`, { skip: process.platform === 'win32' }, async () => {
    const line = [...command, 'check', '--format', 'json', article].map((part) => `'${part}'`).join(' ');
    const { err } = await run(['/bin/sh'], ['-c', `${line} | head -c 1`]);
    assert.equal(err.toString(), '');
  });
}

test('a control character or an escape sequence in the text does not reach the terminal as such', async () => {
  const input = 'He said \u001b[2Jthat 7 people\u0007 came.\n';
  for (const command of Object.values(commands)) {
    const { out } = await run(command, ['check'], { input });
    assert.ok(!/[\u0007\u001b]/.test(out.toString()), JSON.stringify(out.toString()));
  }
});
