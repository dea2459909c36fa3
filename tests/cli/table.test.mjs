// `check --table`: files, requests and lines; what is refused; the exit status; what people read.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { compileSchemas } from '../data/schemas.mjs';
import { commands, run, workspace } from './commands.mjs';

const schema = compileSchemas();
const csv = 'Ward,Votes,Turnout (%)\nNorth,"12,450",61.2\nEast,"15,023",66.1\n';
const right = 'Turnout in East was 66.1 percent.\n';
const wrong = 'Turnout in East was 61.6 percent.\n';
const table = { header: ['Ward', 'Votes', 'Turnout (%)'], rows: [['North', 12450, '61.2'], ['East', 15023, '66.1']] };

for (const [name, command] of Object.entries(commands)) {
  const check = (t, files, args) => {
    const folder = workspace(t, files);
    return run(command, ['check', '--no-default-packs', ...args.map((arg) => (arg in files ? join(folder, arg) : arg))]);
  };

  test(`${name}: a story that differs from the table has the status 1`, async (t) => {
    const args = ['--format', 'json', '--table', 'wards.csv', '--caption', 'Turnout by ward', 'story.txt'];
    const { status, out, err } = await check(t, { 'wards.csv': csv, 'story.txt': wrong }, args);
    assert.equal(status, 1, err.toString());
    const report = JSON.parse(out);
    assert.ok(schema.report(report), JSON.stringify(schema.report.errors, null, 1));
    const [finding] = report.findings;
    assert.equal(finding.rule, 'table-value');
    assert.equal(finding.slip.name, 'digits-swapped');
    const [{ entity, measure, value, source }] = finding.evidence;
    assert.deepEqual([entity, measure, value], ['East', 'Turnout (%)', 66.1]);
    assert.equal(source.title, 'Turnout by ward');
    assert.equal(source.publisher, 'your table');
    assert.equal(source.locator, 'row 2, column 3');
  });

  test(`${name}: one that does not has the status 0, and names the file`, async (t) => {
    const { status, out } = await check(t, { 'wards.csv': csv, 'story.txt': right }, ['--table', 'wards.csv', 'story.txt']);
    assert.equal(status, 0);
    assert.match(out.toString(), /= 66\.1 percent {2}Matches your table/);
    assert.match(out.toString(), /your table, wards\.csv/);
  });

  test(`${name}: a table in a line; one that is none is an error of its line`, async () => {
    const bad = [7, {}, { header: ['a'], rows: [['1', '2']] }, { header: ['a'], rows: [[{}]] }, { ...table, caption: 7 }, { csv: 7 }];
    const lines = [table, { csv }, { ...table, caption: null }, ...bad, null]
      .map((one, id) => `${JSON.stringify({ id, text: wrong, table: one })}\n`);
    const { status, out } = await run(command, ['check', '--ndjson', '--no-default-packs'], { input: lines.join('') });
    assert.equal(status, 2);
    const answers = out.toString().trim().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(answers.map(({ id }) => id), lines.map((_, id) => id));
    assert.deepEqual(answers.slice(0, 3).map(({ summary }) => summary.contradicted), [1, 1, 1]);
    assert.deepEqual(answers.slice(3, -1).map(({ line, error }) => [line, error?.code]), bad.map((_, i) => [4 + i, 'bad-table']));
    assert.equal(answers.at(-1).summary.contradicted, 0);
  });

  test(`${name}: --table is for lines that have none`, async (t) => {
    const lines = [{ text: wrong }, { text: wrong, table: { header: ['a', 'b'], rows: [['c', 'd']] } }].map((line) => `${JSON.stringify(line)}\n`);
    const { out } = await check(t, { 'wards.csv': csv, 'lines.ndjson': lines.join('') }, ['--ndjson', '--table', 'wards.csv', 'lines.ndjson']);
    const answers = out.toString().trim().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(answers.map(({ summary }) => summary.contradicted), [1, 0]);
  });

  test(`${name}: what is no table is refused, with what and where`, async (t) => {
    for (const [content, said] of [['a,b\n1,2,3\n', /wards\.csv.*line 2/], ['a,b\n', /wards\.csv: it has no rows/], ['', /wards\.csv/], [Buffer.from('a,b\n1,\xff\n', 'latin1'), /wards\.csv/]]) {
      const { status, out, err } = await check(t, { 'wards.csv': content, 'story.txt': right }, ['--table', 'wards.csv', 'story.txt']);
      assert.equal(status, 2);
      assert.equal(out.toString(), '');
      assert.match(err.toString(), said);
      assert.equal(err.toString().trim().split('\n').length, 1);
    }
  });

  test(`${name}: a caption without a table, and a table for figures alone, are refused`, async (t) => {
    assert.equal((await check(t, { 'story.txt': right }, ['--caption', 'x', 'story.txt'])).status, 2);
    const folder = workspace(t, { 'wards.csv': csv, 'story.txt': right });
    const { status } = await run(command, ['figures', '--table', join(folder, 'wards.csv'), join(folder, 'story.txt')]);
    assert.equal(status, 2);
  });
}
