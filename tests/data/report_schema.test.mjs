// The report's schema takes a report as the design shows it and refuses what is not one.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import test from 'node:test';
import { compileSchemas, readJson, root } from './schemas.mjs';

const validate = compileSchemas();

const sample = () => ({
  schema: 'tallymark-report/1', engine: '0.1.0',
  article: { length: 120, published: '2023-05-25', language: 'en' },
  packs: [{ name: 'sanctions', version: '1.0.0', sha256: 'a'.repeat(64), released: '2026-11-23' }],
  figures: [
    { id: 0, start: 10, end: 27, text: 'seven individuals', kind: 'count', value: 7, low: 7, high: 7, unit: 'individual', hedge: null, verdict: 'supported', findings: [0] },
    { id: 1, start: 30, end: 57, text: '104.6 for every 1,000 people', kind: 'rate', value: 104.6, low: 104.55, high: 104.65, unit: 'person', per: { value: 1000, unit: 'person' }, hedge: null, verdict: 'unchecked', findings: [1] },
    { id: 2, start: 60, end: 67, text: 'highest', kind: 'rank', value: 1, low: 1, high: 1, unit: null, order: 'highest', hedge: null, verdict: 'unchecked', findings: [1] },
    { id: 3, start: 70, end: 77, text: 'Tuesday', kind: 'date', value: '2023-05-23', low: '2023-05-23', high: '2023-05-23', unit: null, hedge: null, verdict: 'unchecked', findings: [1] },
  ],
  findings: [
    {
      id: 0, key: '0123456789abcdef', figures: [0], operands: [], spans: [[10, 27]], verdict: 'supported', rule: 'event-count', reason: 'exact',
      claim: { actor: 'ORG:MOFAKR', target: 'PRK', event: 'sanctions.designation', period: '2023-05-23', value: 7, unit: 'individual', inherited: ['unit:ellipsis'] },
      message: { id: 'event-count.supported', args: { said: 7 } }, explanation: 'The Korea Herald also has 7.',
      evidence: [{
        role: 'binding', pack: 'sanctions', id: 'mofakr-2023-05-23-prk', entity: 'PRK', measure: null, period: '2023-05-23', edition: null, value: 7, unit: 'individual', status: 'actual',
        source: { title: 'T', publisher: 'The Korea Herald', published: '2023-05-23', url: 'https://example.org/a', archived: null, licence: 'cited', grade: 'secondary', locator: null, retrieved: '2026-11-23', caveat: null },
      }],
      slip: null,
    },
    { id: 1, key: 'fedcba9876543210', figures: [1, 2, 3], operands: [], spans: [[30, 57]], verdict: 'unchecked', rule: 'none', reason: 'no-data', message: { id: 'none.unchecked.no-data', args: {} }, explanation: 'No data here.', evidence: [], slip: null },
  ],
  needs: [], summary: { figures: 4, supported: 1, contradicted: 0, context: 0, review: 0, unchecked: 3 },
});

test('a report as the design shows it is valid', () => {
  assert.equal(validate.report(sample()), true, JSON.stringify(validate.report.errors, null, 1));
});

const refused = {
  'an unknown verdict': (r) => (r.figures[0].verdict = 'false'),
  'an unknown field': (r) => (r.figures[0].score = 3),
  'an unknown rule': (r) => (r.findings[0].rule = 'guess'),
  'an unknown reason': (r) => (r.findings[0].reason = 'because'),
  'an unknown slip': (r) => (r.findings[0].slip = { name: 'typo', expected: 1, text: null }),
  'a slip on a match': (r) => (r.findings[0].slip = { name: 'sum', expected: 8, text: null }),
  'a slip where nothing is contradicted': (r) => Object.assign(r.findings[0], { verdict: 'review', reason: 'between', slip: { name: 'rank', expected: 8, text: null } }),
  'a reason of another verdict': (r) => (r.findings[0].reason = 'differs'),
  'a mismatch without evidence': (r) => Object.assign(r.findings[0], { verdict: 'contradicted', reason: 'differs', evidence: [] }),
  'a message of another verdict’s reason': (r) => (r.findings[0].message.id = 'event-count.supported.forecast'),
  'a message of no rule': (r) => (r.findings[0].message.id = 'hello.world'),
  'a match without evidence': (r) => (r.findings[0].evidence = []),
  'a link that is not https': (r) => (r.findings[0].evidence[0].source.url = 'http://example.org/a'),
  'a link to a home page': (r) => (r.findings[0].evidence[0].source.url = 'https://example.org/'),
  'a rank without its order': (r) => delete r.figures[2].order,
  'an order on a count': (r) => (r.figures[0].order = 'highest'),
  'a date that is no EDTF': (r) => (r.figures[3].value = '23 May 2023'),
  'a hedge as text': (r) => (r.figures[0].hedge = 'roughly'),
  'a span of three numbers': (r) => (r.findings[0].spans = [[1, 2, 3]]),
  'an inheritance without a rule': (r) => (r.findings[0].claim.inherited = ['unit']),
  'a missing summary': (r) => delete r.summary,
};

for (const [what, change] of Object.entries(refused)) {
  test(`${what} is refused`, () => {
    const report = sample();
    change(report);
    assert.equal(validate.report(report), false);
  });
}

test('an ndjson error line has a code from the table of errors', () => {
  const line = { id: 'a', line: 3, error: { code: 'bad-json', message: 'the line is not valid JSON' } };
  assert.equal(validate['ndjson-error'](line), true, JSON.stringify(validate['ndjson-error'].errors));
  assert.equal(validate['ndjson-error']({ ...line, error: { code: 'oops', message: 'x' } }), false);
  assert.equal(validate['ndjson-error']({ id: 'a', line: 0, error: line.error }), false);
});

test('a recognition answer carries figures without verdicts', () => {
  const { verdict, findings, ...figure } = sample().figures[1];
  assert.equal(validate.figures({ id: 'x', figures: [figure] }), true, JSON.stringify(validate.figures.errors));
  assert.equal(validate.figures({ id: 'x', figures: [{ ...figure, kind: 'guess' }] }), false);
  assert.equal(validate.figures({ id: 'x', figures: [sample().figures[1]] }), false, 'a verdict');
  assert.equal(validate.figures({ id: 'x', figures: [{ ...figure, kind: 'date', value: 'Tuesday' }] }), false, 'a date that is no EDTF');
});

test('every closed list is one entry of $defs', () => {
  const schema = readJson('data/schema/report.schema.json');
  const { $defs, ...rest } = schema;
  const lists = [];
  const walk = (node, path) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node.enum) && node.enum.length > 2) lists.push(path);
    for (const [key, value] of Object.entries(node)) if (key !== 'if' && key !== 'then' && key !== 'else') walk(value, `${path}/${key}`);
  };
  walk(rest, '');
  for (const [name, def] of Object.entries($defs)) if (!def.enum) walk(def, name);
  assert.deepEqual(lists, []);
});

test('message ids are made of the rules, slips and reasons listed beside them', () => {
  const { $defs } = readJson('data/schema/report.schema.json');
  const known = new Set([
    ...$defs.rule.enum, ...$defs.verdict.enum, ...$defs.slipName.enum, ...$defs.reason.enum, 'joint', 'known',
  ]);
  const words = $defs.messageId.pattern.match(/[a-z]+(?:-[a-z]+)*/g);
  assert.deepEqual(words.filter((word) => !known.has(word)), []);
  assert.deepEqual($defs.rule.enum.filter((rule) => !words.includes(rule)), []);
});

const sources = (folder) => fs.readdirSync(`${root}wasm/src/${folder}`, { recursive: true })
  .filter((name) => /\.(cpp|h)$/.test(name)).map((name) => [name, fs.readFileSync(`${root}wasm/src/${folder}/${name}`, 'utf8')]);
const uses = (type, skip) => new Set(sources('').filter(([name]) => !skip.test(name))
  .flatMap(([, text]) => [...text.matchAll(new RegExp(`\\b${type}::(\\w+)`, 'g'))].map((match) => match[1].replaceAll('_', '-'))));
// What the engine does not write yet, though the interface already has words and an example for it.
const ahead = ['not-a-claim'];

for (const [type, list] of [['Rule', 'rule'], ['Reason', 'reason'], ['SlipName', 'slipName']]) {
  test(`the schema lists each ${type} that the engine gives, and no other`, () => {
    const given = uses(type, /report\/names\.cpp$/);
    if (type === 'Reason') given.delete('none');
    const listed = readJson('data/schema/report.schema.json').$defs[list].enum.filter((code) => !ahead.includes(code));
    assert.deepEqual([...given].sort(), [...listed].sort());
  });
}

test('the schema lists each inheritance that claims record', () => {
  const pattern = new RegExp(readJson('data/schema/report.schema.json').$defs.inheritance.pattern);
  const written = sources('claims').flatMap(([, text]) => [...text.matchAll(/"([a-z]+:[a-z-]+)"/g)].map((match) => match[1]));
  assert.ok(written.length > 10);
  // A report the packs do not know: it stops the search for an antecedent and never becomes a claim.
  assert.deepEqual(written.filter((rule) => !pattern.test(rule) && rule !== 'edition:new'), []);
});

test('error codes are those of the engine', () => {
  const table = fs.readFileSync(`${root}wasm/src/base/error.h`, 'utf8');
  const codes = [...table.matchAll(/^\s*X\(\w+,\s*"([^"]+)"/gm)].map((match) => match[1]);
  assert.ok(codes.length > 10);
  const { $defs } = readJson('data/schema/report.schema.json');
  assert.deepEqual([...$defs.errorCode.enum].sort(), codes.filter((code) => code !== 'ok').sort());
});
