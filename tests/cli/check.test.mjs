// `check` and `figures` on good input: formats, inputs, exit statuses.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { compileSchemas } from '../data/schemas.mjs';
import { article, commands, packs, published, run } from './commands.mjs';

const schema = compileSchemas();
const harmless = 'The council met in the town hall. Nobody counted anything.\n';

for (const [name, command] of Object.entries(commands)) {
  test(`${name}: the example article has something that differs, so the status is 1`, async () => {
    const { status, out, err } = await run(command, ['check', '--published', published, '--format', 'json', article]);
    assert.equal(status, 1, err.toString());
    assert.equal(err.toString(), '');
    const report = JSON.parse(out);
    assert.ok(schema.report(report), JSON.stringify(schema.report.errors, null, 1));
    assert.equal(report.article.published, published);
    assert.equal(report.article.length, readFileSync(article, 'utf8').length);
    assert.ok(report.summary.contradicted > 0);
  });

  test(`${name}: a text with nothing to compare has the status 0`, async () => {
    const { status, out } = await run(command, ['check', '--format', 'json'], { input: harmless });
    assert.equal(status, 0);
    assert.equal(JSON.parse(out).summary.figures, 0);
  });

  test(`${name}: a file, "-" and standard input are the same`, async () => {
    const args = ['check', '--published', published, '--format', 'json'];
    const input = readFileSync(article);
    const [file, dash, nothing] = await Promise.all([
      run(command, [...args, article]),
      run(command, [...args, '-'], { input }),
      run(command, args, { input }),
    ]);
    assert.ok(file.out.equals(dash.out));
    assert.ok(file.out.equals(nothing.out));
  });

  test(`${name}: text is the default format, without colour when it is no terminal`, async () => {
    const { status, out } = await run(command, ['check', '--published', published, article]);
    assert.equal(status, 1);
    const shown = out.toString();
    assert.ok(!shown.includes('\u001b'), 'an escape sequence');
    assert.match(shown, /104\.6/);
    assert.match(shown, /Walk Free/);
    const ours = shown.split('\n').filter((line) => line.startsWith('  ')).join('\n'); // the rest is the article
    assert.doesNotMatch(ours, /\b(false|fake|fact-check|supported|contradicted|unchecked)\b/i);
  });

  test(`${name}: without default packs nothing is matched with a publisher`, async () => {
    const args = ['check', '--published', published, '--format', 'json', '--no-default-packs', article];
    const report = JSON.parse((await run(command, args)).out);
    assert.deepEqual(report.packs, []);
    assert.ok(report.findings.every((finding) => finding.evidence.every((evidence) => !evidence.pack)));
  });

  test(`${name}: packs given by path take the place of the default ones`, async () => {
    const args = ['check', '--published', published, '--format', 'json'];
    const names = ['countries-core', 'slavery']; // whose rows point into the first
    const given = names.flatMap((pack) => ['--pack', `${packs}/${pack}.tallypack`]);
    const report = JSON.parse((await run(command, [...args, '--no-default-packs', ...given, article])).out);
    assert.deepEqual(report.packs.map((pack) => pack.name), names);
  });

  test(`${name}: a date-time will do, and no date is null`, async () => {
    const of = async (...date) => JSON.parse((await run(command, ['check', '--format', 'json', ...date], { input: harmless })).out);
    assert.match((await of('--published', '2023-05-25T09:30:00Z')).article.published, /^2023-05-25/);
    assert.equal((await of()).article.published, null);
  });

  test(`${name}: figures recognises and judges nothing`, async () => {
    const { status, out } = await run(command, ['figures', '--published', published, article]);
    assert.equal(status, 0);
    const answer = JSON.parse(out);
    assert.ok(schema.figures(answer), JSON.stringify(schema.figures.errors, null, 1));
    assert.ok(answer.figures.length > 5);
    const text = readFileSync(article, 'utf8');
    for (const figure of answer.figures) assert.equal(text.slice(figure.start, figure.end), figure.text);
  });

  test(`${name}: --help and --version say what they are asked`, async () => {
    const help = await run(command, ['--help']);
    assert.equal(help.status, 0);
    assert.match(help.out.toString(), /check[\s\S]*figures/);
    const version = await run(command, ['--version']);
    assert.equal(version.status, 0);
    assert.match(version.out.toString(), /^tallymark \d+\.\d+\.\d+\n$/);
  });
}

test('an order mark at the beginning is part of the text that offsets count', async () => {
  const input = `\ufeffMauritania had 32 of every 1,000 people.\n`;
  for (const command of Object.values(commands)) {
    const { figures } = JSON.parse((await run(command, ['figures'], { input })).out);
    for (const figure of figures) assert.equal(input.slice(figure.start, figure.end), figure.text);
  }
});
