// An independent reading of a report: every verdict derived anew from what the report itself shows – evidence,
// alternatives, operands, working – without a line of the engine. `replay(report)` lists what it finds otherwise.

const MINUS = '−';
/** What a mismatch becomes for the reason that the finding states; each reason is held to what the evidence shows. */
const CALLED = new Set(['differs', 'other-period', 'other-edition', 'other-entity', 'other-event', 'other-measure']);
const HELD_BACK = new Set(['between', 'weak-evidence', 'later-edition', 'past-valid-for', 'no-individuating-role', 'no-coverage']);

const SCALES = [1, 1e3, 1e6, 1e9]; // a table's header may say in what its numbers are
const METRIC = { 'square-mile square-kilometer': 2.589988110336, 'mile kilometer': 1.609344 };
const numberIn = (text) => Number(text.replaceAll(',', '').replace(MINUS, '-'));

/** First and last day of an EDTF date, decade or interval, as "YYYY-MM-DD". */
function days(edtf) {
  if (edtf.includes('/')) return [days(edtf.split('/')[0])[0], days(edtf.split('/')[1])[1]];
  const [year, month, day] = edtf.replace(/[~?]/g, '').split('-');
  if (day) return [edtf, edtf];
  if (month) return [`${year}-${month}-01`, `${year}-${month}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`];
  return [`${year.replaceAll('X', '0')}-01-01`, `${year.replaceAll('X', '9')}-12-31`];
}

const within = (value, { low, high }) => (low === null || low - 1e-9 * Math.abs(low) <= value) &&
  (high === null || value <= high + 1e-9 * Math.abs(high));
const meets = ([first, last], { low, high }) => (low === null || low <= last) && (high === null || first <= high);

/** One unit of the last digit that the figure states; zeros that close it are no digits ("90": 10). */
function unitOf(figure) {
  let u = figure.high - figure.low, zeros = 1;
  while (figure.value && u && Number.isInteger(figure.value / u / zeros / 10)) zeros *= 10;
  return u * zeros;
}

/** Sums and products in the order that arithmetic has them: "(3,300 − 3,000) ÷ 3,000". */
function evaluate(text) {
  let tokens = text.match(/[\d,.]+|[()+×÷−-]/g), at = 0;
  const operand = () => {
    const token = tokens[at++];
    if (token === MINUS || token === '-') return -operand();
    return token === '(' ? [sum(), (at += 1)][0] : numberIn(token);
  };
  const chain = (next, signs, value = next()) => {
    while (tokens[at] in signs) value = signs[tokens[at++]](value, next());
    return value;
  };
  const product = () => chain(operand, { '×': (a, b) => a * b, '÷': (a, b) => a / b });
  const sum = () => chain(product, { '+': (a, b) => a + b, [MINUS]: (a, b) => a - b });
  return sum();
}

/** Whole years, or hours, from one end of "A → B" to the other; both readings where an end is coarse. */
function distances(working) {
  const [from, to] = working.split(' → ');
  if (from.includes(':')) {
    const hours = (clock) => Number(clock.split(':')[0]) + Number(clock.split(':')[1]) / 60;
    return [0, 24].map((night) => Math.round(hours(to) + night - hours(from)));
  }
  const years = (a, b) => b.slice(0, 4) - a.slice(0, 4) - (b.slice(5) < a.slice(5) ? 1 : 0);
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return [to - from];
  return [years(days(from)[1], days(to)[0]), years(days(from)[0], days(to)[1])];
}

/** The article against itself: true if it adds up, from the working and the figures alone. */
function addsUp(finding, figure, operands) {
  const { working, stated, expected } = finding.message.args;
  if (finding.rule === 'weekday')
    return figure.text.includes(new Date(days(figure.value)[0]).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }));
  if (finding.rule === 'list-count') return figure.value === finding.spans.length - 1;
  if (finding.rule === 'table-cell') return SCALES.some((scale) => within(operands[0].value * scale, figure));
  if (working.includes(' → ')) {
    const told = [figure.value, stated].map((text) => Number(/[\d.]+/.exec(String(text ?? ''))?.[0])).find((n) => !Number.isNaN(n));
    return distances(working).includes(told);
  }
  const [first, last] = working.split(' – ');
  if (last) return operands.some(({ value }) => meets(days(String(value)), { low: days(first)[0], high: days(last)[1] }));
  if (/ [<>] /.test(working)) return false; // the two that cannot be so stand in it
  const [left, right] = working.split(' = ');
  const value = evaluate(left) * (right.endsWith('%') && finding.rule !== 'shares-total' ? 100 : 1);
  const shown = numberIn(right.replace('%', ''));
  if (Math.abs(value - shown) > Math.abs(shown) * 0.006) throw new Error(`${working} is not so`);
  if (finding.rule === 'shares-total') return Math.abs(value - 100) <= (operands.length + 1) / 2;
  if (stated !== figure.text && right.endsWith('%')) return shown > 50; // "a majority"
  return within(value, figure) || within(value / 100, figure) || (expected !== undefined && value === figure.value);
}

/** "About 40 years ago" is said of two years more or fewer: 5 percent, as of any number. */
function around({ low, high, hedge }, published) {
  if (hedge !== 'about' || !published) return { low, high };
  const years = Math.max(1, Math.floor((published.slice(0, 4) - low.slice(0, 4)) / 20));
  return { low: `${low.slice(0, 4) - years}-01-01`, high: `${Number(high.slice(0, 4)) + years}-12-31` };
}

/** A row of evidence agrees with the figure, in the figure's own digits. */
function agrees(finding, figure, row, published) {
  const another = finding.claim.entity && figure.value !== null && row.entity !== finding.claim.entity;
  if (finding.rule === 'ranking') return !another && figure.order !== 'lowest' && within(row.value, figure);
  if (figure.kind === 'date') return meets(days(String(row.value)), around(figure, published));
  const base = Number(/[\d,]+/.exec(finding.message.args.per ?? '')?.[0].replaceAll(',', '') ?? 1);
  const scale = figure.kind === 'percent' ? base / 100 : figure.per ? base / figure.per.value : 1;
  const word = figure.kind === 'comparison' && !/ /.test(figure.text) && !figure.hedge; // "twice": a tenth more or less
  const told = word ? { low: figure.value * 0.9, high: figure.value * 1.1 } : figure;
  return within(row.value / (base > 1 ? scale : METRIC[`${figure.unit} ${row.unit}`] ?? 1), told);
}

/** What pairs of rows give beside a figure, as rows: a difference, a change or share in percent, a multiple. */
function beside({ rule, claim, evidence }, figure, role) {
  const rows = evidence.filter((row) => row.role === role);
  if (!['change', 'comparison', 'share-of-total'].includes(rule)) return rows;
  return rows.flatMap((row, i) => {
    const [value, base] = [row.value, rows[i + 1]?.value], more = claim.direction === 'less' ? base - value : value - base;
    const part = (claim.direction ? more : value) / base;
    const given = figure.kind === 'comparison' ? [value / base, ...(rule === 'comparison' ? [part] : [])]
      : figure.kind === 'ratio' ? [part] : figure.unit === 'percent' ? [part * 100, ...(row.unit === 'percent' ? [more] : [])] : [more];
    return i % 2 ? [] : given.map((result) => ({ ...row, value: result, unit: figure.unit }));
  });
}

/** The verdict that the finding's own evidence gives. */
export function verdictOf(report, finding) {
  const [figure, ...operands] = [finding.figures[0], ...finding.operands].map((id) => report.figures[id]);
  const [binding, other] = ['binding', 'alternative'].map((role) => beside(finding, figure, role));
  const own = finding.message.args.working !== undefined || ['weekday', 'list-count'].includes(finding.rule);
  if (own) return addsUp(finding, figure, operands) ? 'supported' : 'contradicted';
  if (binding.length === 0) return 'unchecked';
  // An order phrase holds the ranks one by one; of several sources one that agrees is enough.
  const order = finding.rule === 'ranking' && figure.value === null;
  const found = order ? binding.length === figure.high - figure.low + 1 && binding.every(({ value }, i) => value === figure.low + i)
    : binding.some((row) => agrees(finding, figure, row, report.article.published));
  if (found) return 'supported';
  const { reason, claim } = finding;
  if (HELD_BACK.has(reason)) return SHOWN[reason]?.(report, figure, binding[0]) === false ? 'contradicted' : 'review';
  if (!CALLED.has(reason)) return 'contradicted';
  // A figure of many digits agrees with an edition that the packs do not hold within half a hundredth.
  const near = ({ value }) => reason === 'other-period' && Math.abs(value - figure.value) <= 0.005 * value;
  const elsewhere = other.some((row) => agrees(finding, figure, row, report.article.published) || near(row) || reason === 'other-event');
  const open = claim.measure && finding.rule !== 'ranking' && !claim.period && !claim.edition && reason !== 'other-entity';
  return elsewhere && open ? 'context' : 'contradicted';
}

/** What must be seen in the evidence of a mismatch that is held back for such a reason. */
const SHOWN = {
  'later-edition': ({ article }, { value }, row) => (!article.published || row.source.published > article.published) &&
    Math.abs(Math.log10(value / row.value)) < 1,
  'between': (_, figure, row) => typeof row.value !== 'number' || Math.abs(row.value - figure.value) <= unitOf(figure) + row.value,
};

/** Every finding whose verdict its evidence does not give: { id, rule, verdict, derived }. */
export function replay(report) {
  return report.findings.map((finding) => ({ id: finding.id, rule: finding.rule, verdict: finding.verdict, derived: verdictOf(report, finding) }))
    .filter(({ verdict, derived }) => verdict !== derived);
}
