// The golden cases are well formed, and every expected report is a report by the schema.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import { compileSchemas, readJson, root } from './schemas.mjs';

const folder = `${root}tests/golden`;
const cases = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const packs = fs.readdirSync(`${root}data/packs`);
const validate = compileSchemas();

test('there are cases, and about half of them must stay silent', () => {
  const silent = cases.filter((name) => name.startsWith('silent-'));
  assert.ok(cases.length >= 40);
  assert.ok(silent.length * 5 >= cases.length * 2, `${silent.length} of ${cases.length}`);
});

test('the article case is the example article', () => {
  assert.equal(fs.readFileSync(`${folder}/article/input.txt`, 'utf8'), fs.readFileSync(`${root}examples/article/article.txt`, 'utf8'));
});

for (const name of cases) {
  test(`golden case ${name}`, () => {
    const options = readJson(`tests/golden/${name}/options.json`);
    const { published, packs: named = [], against = [], why, ...rest } = options;
    assert.deepEqual(rest, {});
    assert.ok(published === null || /^\d{4}-\d{2}-\d{2}$/.test(published));
    for (const pack of named) assert.ok(packs.includes(pack), pack);
    for (const source of against) assert.ok(fs.existsSync(`${folder}/${name}/${source}`), source);
    assert.ok(why.length > 10);
    const text = fs.readFileSync(`${folder}/${name}/input.txt`);
    assert.equal(Buffer.from(text.toString('utf8')).equals(text), true, 'not UTF-8');
    assert.ok(text.length > 20);
    if (!fs.existsSync(`${folder}/${name}/expected.json`)) return;
    const report = readJson(`tests/golden/${name}/expected.json`);
    assert.equal(validate.report(report), true, JSON.stringify(validate.report.errors, null, 1));
    assert.equal(report.article.published, published);
    if (!name.startsWith('silent-')) return;
    const loud = report.figures.filter((figure) => ['contradicted', 'review'].includes(figure.verdict));
    assert.deepEqual(loud.map((figure) => figure.text), []);
  });
}
