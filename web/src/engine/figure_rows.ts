/**
 * Figures as the engine lays them out for `format: 'rows'`, read in place (wasm/src/report/report.h has the layout): what the
 * text says is not sent back, as the caller has it, and numbers are not written as text. Reading the JSON of a figure takes
 * longer than finding it.
 */
import type { Figure } from './report.js';

/** A figure of `figures`: recognition alone. */
export type RecognizedFigure = Omit<Figure, 'verdict' | 'findings'>;

type Bound = Figure['low'];

/** What is no number, by index; the first is null. */
type Words = readonly [null, ...unknown[]];

const HEAD_BYTES = 8;
const ROW_BYTES = 64;
const ROW_NUMBERS = ROW_BYTES / Float64Array.BYTES_PER_ELEMENT;
const ROW_WORDS = ROW_BYTES / Uint32Array.BYTES_PER_ELEMENT;
/** Where the 32-bit half of a row begins, in its own elements. */
const FIRST_WORD = 6;

const decoder = new TextDecoder('utf-8');

/** The figures of these rows in the text that they were read from. `bytes` begin at a multiple of eight in their buffer. */
export function figuresOf(bytes: Uint8Array, text: string): RecognizedFigure[] {
  const { buffer, byteOffset } = bytes;
  const [count] = new Uint32Array(buffer, byteOffset, 1) as unknown as [number];
  const numbers = new Float64Array(buffer, byteOffset + HEAD_BYTES, count * ROW_NUMBERS);
  const fields = new Uint32Array(buffer, byteOffset + HEAD_BYTES, count * ROW_WORDS);
  const words = JSON.parse(decoder.decode(bytes.subarray(HEAD_BYTES + count * ROW_BYTES))) as Words;
  const bound = (number: number, word: number): Bound => (Number.isNaN(number) ? (words[word] as Bound) : number);

  const figures: RecognizedFigure[] = [];
  for (let id = 0; id < count; id++) {
    const first = id * ROW_NUMBERS;
    const at = id * ROW_WORDS + FIRST_WORD;
    const start = fields[at + 3]!;
    const end = fields[at + 4]!;
    const figure: RecognizedFigure = {
      id,
      start,
      end,
      text: text.slice(start, end),
      kind: words[fields[at + 5]!] as Figure['kind'],
      value: bound(numbers[first]!, fields[at]!),
      low: bound(numbers[first + 1]!, fields[at + 1]!),
      high: bound(numbers[first + 2]!, fields[at + 2]!),
      unit: words[fields[at + 6]!] as Figure['unit'],
      hedge: words[fields[at + 7]!] as Figure['hedge'],
    };
    const more = fields[at + 8]!;
    figures.push(more === 0 ? figure : { ...figure, ...(words[more] as Pick<Figure, 'per' | 'order'>) });
  }
  return figures;
}
