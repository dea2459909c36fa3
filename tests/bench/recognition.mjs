// How fast figures are read, in one process: ours as WebAssembly beside each peer, and a long text beside a short one.
//
// Machines are noisy, so nothing is compared that was not timed side by side: in every round each peer reads its part of
// the corpus and ours reads the same bytes right behind it. What is shown is the median of the rounds.

import { bytesOf, longText } from './corpus.mjs';

const rounds = 7;
const warmUp = 1500; // ms each reader reads before it is timed, so that its code is compiled
const slice = 250; // ms that a peer should need for its part of the corpus in one round
const fewest = 2000; // bytes of that part at least, however slow the peer: a few sentences of every kind
const least = 20; // ms that ours reads the same part, again and again

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Reads all pieces once; answers milliseconds and figures. */
async function pass(read, pieces) {
  const start = performance.now();
  let found = 0;
  for (const piece of pieces) found += await read(piece);
  return { ms: performance.now() - start, found };
}

/** The first pieces that a reader needs about `slice` ms for, once it is warm; `fewest` bytes at least. */
async function warmSlice(read, pieces) {
  const start = performance.now();
  const times = [];
  while (performance.now() - start < warmUp) times.push((await pass(read, [pieces[times.length % pieces.length]])).ms);
  const warm = times.slice(times.length >> 1);
  const each = warm.reduce((sum, ms) => sum + ms, 0) / warm.length;
  const count = Math.max(1, Math.round(slice / each));
  let bytes = 0;
  return pieces.filter((piece, i) => {
    const wanted = i < count || bytes < fewest;
    bytes += Buffer.byteLength(piece);
    return wanted;
  });
}

/** Nanoseconds per byte of ours over these pieces, read as often as fills `least` ms. */
async function oursOver(read, pieces, bytes) {
  let ms = 0, times = 0;
  while (ms < least) {
    ms += (await pass(read, pieces)).ms;
    times += 1;
  }
  return (ms * 1e6) / (bytes * times);
}

/**
 * Ours and the peers: [{ name, reads, bytes, found, perByte (ns), times }], ours first. `times` is how many times as
 * long as ours the peer took for the same bytes.
 */
export async function compare(ours, peers, texts) {
  const paragraphs = texts.flatMap((text) => text.split(/\n\s*\n/).filter((part) => /\S/.test(part)));
  const rows = [];
  for (const peer of peers) {
    const pieces = await warmSlice(peer.count, peer.byParagraph ? paragraphs : texts);
    rows.push({ ...peer, pieces, bytes: bytesOf(pieces), rounds: [] });
  }
  await warmSlice(ours, texts);
  const own = { name: 'tallymark', reads: 'all kinds', bytes: bytesOf(texts), rounds: [] };
  for (let round = 0; round < rounds; round++) {
    const whole = await pass(ours, texts);
    own.found = whole.found;
    own.rounds.push({ perByte: (whole.ms * 1e6) / own.bytes, times: 1 });
    for (const row of rows) {
      const { ms, found } = await pass(row.count, row.pieces);
      const perByte = (ms * 1e6) / row.bytes;
      row.found = found;
      row.rounds.push({ perByte, times: perByte / (await oursOver(ours, row.pieces, row.bytes)) });
    }
  }
  return [own, ...rows].map((row) => ({
    ...row,
    perByte: median(row.rounds.map((round) => round.perByte)),
    times: median(row.rounds.map((round) => round.times)),
  }));
}

/**
 * One text of 10 MB beside one of 1 MB, both below the engine's limit for a text (wasm/src/base/limits.h), each of them one
 * document: { short, long } in ms, `times` as long. Figures are read to the answer's bytes, without parsing them.
 */
export async function growth(engine, texts) {
  const short = longText(texts, 1_000_000), long = longText(texts, 10_000_000);
  const read = async (text) => (await engine.run({ command: 'figures', published: null }, text)).length;
  await pass(read, [long]); // the module's memory grows here
  const found = [];
  for (let round = 0; round < 5; round++) {
    const one = (await pass(read, [short, short, short])).ms / 3;
    const ten = (await pass(read, [long])).ms;
    found.push({ short: one, long: ten, times: ten / one });
  }
  return Object.fromEntries(['short', 'long', 'times'].map((key) => [key, median(found.map((round) => round[key]))]));
}
