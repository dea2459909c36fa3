// `check --against`: files, requests and lines; what is refused; the exit status; what people read.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { compileSchemas } from '../data/schemas.mjs';
import { commands, run, workspace } from './commands.mjs';

const schema = compileSchemas();
const release = 'The harbour board approved a budget of $48.2 million on Tuesday. The port employs 412 dockers.\n';
const right = 'A budget of $48.2 million was approved by the harbour board.\n';
const wrong = 'A budget of $42.8 million was approved by the harbour board. The port was founded in 1911.\n';
const most = 16;

for (const [name, command] of Object.entries(commands)) {
  const check = (t, files, args) => {
    const folder = workspace(t, files);
    return run(command, ['check', '--no-default-packs', ...args.map((arg) => (arg in files ? join(folder, arg) : arg))]);
  };

  test(`${name}: a story that differs from its source has the status 1`, async (t) => {
    const args = ['--format', 'json', '--against', 'release.txt', 'story.txt'];
    const { status, out, err } = await check(t, { 'release.txt': release, 'story.txt': wrong }, args);
    assert.equal(status, 1, err.toString());
    const report = JSON.parse(out);
    assert.ok(schema.report(report), JSON.stringify(schema.report.errors, null, 1));
    const [finding] = report.findings;
    assert.equal(finding.rule, 'against-source');
    assert.equal(finding.slip.name, 'digits-swapped');
    const [{ source, place }] = finding.evidence;
    assert.equal(source.title, 'release.txt');
    assert.equal(source.locator, release.slice(place.start, place.end));
    assert.equal(release.slice(place.figure.start, place.figure.end), '$48.2 million');
    assert.equal(report.findings.find(({ reason }) => reason === 'not-in-source').verdict, 'unchecked');
    assert.deepEqual(report.against.map((text) => [text.name, text.length]), [['release.txt', release.length]]);
    assert.deepEqual(report.against[0].leftOut.map(({ text }) => text), ['Tuesday', '412 dockers']);
  });

  test(`${name}: one that does not has the status 0, and says so in words`, async (t) => {
    const args = ['--against', 'release.txt', 'story.txt'];
    const { status, out } = await check(t, { 'release.txt': release, 'story.txt': right }, args);
    assert.equal(status, 0);
    assert.match(out.toString(), /= \$48\.2 million {2}Matches release\.txt/);
    assert.match(out.toString(), /In release\.txt and not in the article: Tuesday · 412 dockers/);
  });

  test(`${name}: the same in lines, as a text and as a list`, async () => {
    const lines = [release, [release], [{ name: 'a release', text: release }, 'The port has 96 pilots.'], null]
      .map((against, id) => `${JSON.stringify({ id, text: wrong, against })}\n`);
    const { status, out } = await run(command, ['check', '--ndjson', '--no-default-packs'], { input: lines.join('') });
    assert.equal(status, 1);
    const reports = out.toString().trim().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(reports.map(({ summary }) => summary.contradicted), [1, 1, 1, 0]);
    assert.deepEqual(reports[2].against.map((text) => text.name), ['a release', 'source text 2']);
    assert.equal(reports[3].against, undefined);
  });

  test(`${name}: a source may be HTML or Markdown, and so may the story`, async (t) => {
    const html = `<nav>Budgets 99</nav><p>The harbour board approved a <b>budget</b> of $48<i>.2</i>&nbsp;million on Tuesday.</p>`;
    const markdown = '# Port\n\nThe harbour board approved a [budget](x) of **$48.2 million** on Tuesday.\n';
    const files = { 'release.html': html, 'release.MD': markdown, 'story.txt': wrong, 'story.html': `<p>${wrong}</p>` };
    for (const [source, place] of [['release.html', '$48<i>.2</i>&nbsp;million'], ['release.MD', '$48.2 million']]) {
      for (const story of ['story.txt', 'story.html']) {
        const { status, out, err } = await check(t, files, ['--format', 'json', '--against', source, story]);
        assert.equal(status, 1, err.toString());
        const report = JSON.parse(out);
        assert.ok(schema.report(report), JSON.stringify(schema.report.errors, null, 1));
        const [{ evidence: [evidence], figures: [id] }] = report.findings;
        const { start, end } = evidence.place.figure;
        assert.equal(files[source].slice(start, end), place);
        assert.match(evidence.source.locator, /^The harbour board approved a budget of \$48\.2.million on Tuesday\.$/);
        const figure = report.figures.find((one) => one.id === id);
        assert.equal(files[story].slice(figure.start, figure.end), '$42.8 million');
        assert.equal(report.article.length, files[story].length);
        assert.equal(report.against[0].length, files[source].length);
        assert.deepEqual(report.against[0].leftOut.map(({ text }) => text), ['Tuesday']);
      }
    }
  });

  test(`${name}: --input goes before the name, and lines say theirs`, async (t) => {
    const files = { 'story.txt': '<p>The port has <b>4</b>12 dockers.</p>', 'list.txt': '2. <b>7</b> ships' };
    const figures = async (args) => JSON.parse((await check(t, files, ['--format', 'json', ...args])).out).figures;
    const [figure] = await figures(['--input', 'html', 'story.txt']);
    assert.equal(files['story.txt'].slice(figure.start, figure.end), '4</b>12 dockers');
    assert.equal(figure.text, '412 dockers');
    assert.equal((await figures(['--input=markdown', 'list.txt']))[0].text, '7 ships');
    const lines = ['html', 'text', 'pdf'].map((input) => `${JSON.stringify({ id: input, text: files['story.txt'], input })}\n`);
    const { out, status } = await run(command, ['check', '--ndjson', '--no-default-packs'], { input: lines.join('') });
    const [html, text, none] = out.toString().trim().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(html.figures.map((one) => one.text), ['412 dockers']);
    assert.notDeepEqual(text.figures, html.figures);
    assert.equal(none.error.code, 'bad-json');
    assert.equal(status, 2);
    const { err } = await check(t, files, ['--input', 'pdf', 'story.txt']);
    assert.match(err.toString(), /unknown input: pdf \(there are text, markdown, html\)/);
  });

  test(`${name}: markup without a text is no text`, async (t) => {
    const { status, err } = await check(t, { 'a.html': '<script>7</script>' }, ['a.html']);
    assert.equal(status, 2);
    assert.match(err.toString(), /a\.html/);
  });

  test(`${name}: --against is for lines that have none`, async (t) => {
    const line = JSON.stringify({ id: 1, text: wrong });
    const args = ['--ndjson', '--against', 'release.txt', 'lines.ndjson'];
    const { out } = await check(t, { 'release.txt': release, 'lines.ndjson': `${line}\n` }, args);
    assert.equal(JSON.parse(out).against[0].name, 'release.txt');
  });

  test(`${name}: what is no source is refused with its name`, async (t) => {
    for (const [content, said] of [['', /release\.txt/], ['\u0000', /release\.txt/], [Buffer.from([0xff]), /release\.txt/]]) {
      const args = ['--against', 'release.txt', 'story.txt'];
      const { status, err } = await check(t, { 'release.txt': content, 'story.txt': right }, args);
      assert.equal(status, 2);
      assert.match(err.toString(), said);
      assert.doesNotMatch(err.toString(), /story\.txt/);
    }
  });

  test(`${name}: as many sources as the engine takes, and one more`, async (t) => {
    const files = { 'release.txt': release, 'story.txt': right };
    const against = (count) => Array.from({ length: count }, () => ['--against', 'release.txt']).flat();
    assert.equal((await check(t, files, [...against(most), 'story.txt'])).status, 0);
    const { status, err } = await check(t, files, [...against(most + 1), 'story.txt']);
    assert.equal(status, 2);
    assert.match(err.toString(), /--against takes at most 16 files/);
  });

  test(`${name}: a line whose source is none is answered with an error`, async () => {
    const input = [7, [7], [{ name: 'x' }], Array(most + 1).fill(release)]
      .map((against, id) => `${JSON.stringify({ id, text: right, against })}\n`).join('');
    const { status, out } = await run(command, ['check', '--ndjson', '--no-default-packs'], { input });
    assert.equal(status, 2);
    const codes = out.toString().trim().split('\n').map((line) => JSON.parse(line).error?.code);
    assert.deepEqual(codes, Array(4).fill('bad-json'));
  });
}
