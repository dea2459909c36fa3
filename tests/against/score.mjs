// node tests/against/score.mjs [NAME…]   lays every story beside its release and says how often that was right, with what
// was missed and what was wrongly called different.

import { fileURLToPath } from 'node:url';
import { commands, run } from '../cli/commands.mjs';
import { readPairs } from './read_pairs.mjs';

const overlaps = ([a, b], [c, d]) => a < d && c < b;

/** { differs, right, shared, joined, slips, found, notes } over the pairs. */
export async function score(pairs, command = commands.native) {
  const lines = pairs.map(({ name, story, release, published }) =>
    JSON.stringify({ id: name, text: story, against: release, published }));
  const { out, err } = await run(command, ['check', '--ndjson', '--no-default-packs'], { input: `${lines.join("\n")}\n` });
  const reports = out.toString().trim().split('\n').map((line) => JSON.parse(line));
  const total = { differs: 0, right: 0, shared: 0, joined: 0, slips: 0, found: 0, notes: [] };
  for (const [i, pair] of pairs.entries()) {
    if (!reports[i]?.findings) throw new Error(`${pair.name}: ${out} ${err}`);
    scoreOne(pair, reports[i], total);
  }
  return total;
}

function scoreOne({ name, story, slips, extras }, report, total) {
  const note = (what, text) => total.notes.push(`${what} ${name}: ${text}`);
  const ours = report.findings.filter(({ rule }) => rule === 'against-source');
  const differing = ours.filter(({ verdict }) => verdict === 'contradicted');
  for (const finding of differing) {
    total.differs += 1;
    const right = finding.spans.some((span) => slips.some((slip) => overlaps(slip, span)));
    total.right += right;
    if (!right) note('WRONG', `${finding.explanation} | ${finding.evidence[0].source.locator}`);
  }
  for (const slip of slips) {
    total.slips += 1;
    const found = differing.some(({ spans }) => spans.some((span) => overlaps(slip, span)));
    total.found += found;
    const said = ours.find(({ spans }) => spans.some((span) => overlaps(slip, span)));
    if (!found) note('MISSED', `${story.slice(...slip)}: ${said?.verdict} ${said?.reason} ${said?.explanation}`);
  }
  for (const figure of report.figures) {
    const span = [figure.start, figure.end];
    if ([...slips, ...extras].some((mark) => overlaps(mark, span))) continue;
    const finding = ours.find(({ figures }) => figures.includes(figure.id));
    total.shared += 1;
    // A figure beside a word that differs is joined too.
    const joined = finding?.verdict === 'supported' || (finding?.verdict === 'contradicted' && finding.spans.length > 1);
    total.joined += joined;
    if (!joined) note('LOOSE', `${figure.text}: ${finding?.verdict} ${finding?.reason} ${finding?.explanation}`);
  }
}

export function percent(part, whole) {
  return whole === 0 ? 100 : (100 * part) / whole;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const chosen = readPairs().filter(({ name }) => names.length === 0 || names.some((one) => name.startsWith(one)));
  const total = await score(chosen);
  const share = (part, whole) => `${part} of ${whole} (${percent(part, whole).toFixed(1)} %)`;
  process.stdout.write(`${total.notes.join('\n')}\n${chosen.length} pairs; right when it says differs: ${share(total.right, total.differs)}; `
    + `shared figures joined: ${share(total.joined, total.shared)}; slips found: ${share(total.found, total.slips)}\n`);
}
