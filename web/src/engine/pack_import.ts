/**
 * A pack that somebody brings along → a built pack that the engine opens: sheets are compiled, every cell checked, and a
 * built one is held to its hashes. This is the second WebAssembly module, which nobody loads who only reads.
 */
import { TallymarkError } from './errors.js';
import { asBytes, asText, expectBody, takeAnswer, writeBytes } from './memory.js';
import type { InstanceSource, PackExports } from './module.js';

/**
 * @param source of the pack compiler; one instance is made and let go
 * @param beside built packs that are open, which rows of the new one may refer to
 * @param bytes a built pack, or sheets in their container (`ui/pack_files`)
 * @returns the built pack
 * @throws {TallymarkError} what is wrong, for sheets with sheet, line and column
 */
export async function importPack(
  source: InstanceSource<PackExports>,
  beside: readonly Uint8Array[],
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const exports = await source.instantiate();
  try {
    for (const pack of beside) {
      const { pointer, length } = writeBytes(exports, pack);
      expectBody(takeAnswer(exports, exports._tm_refer(pointer, length), asText));
    }
    const { pointer, length } = writeBytes(exports, bytes);
    return expectBody(takeAnswer(exports, exports._tm_import(pointer, length), asBytes));
  } catch (cause) {
    if (cause instanceof TallymarkError) throw cause;
    throw new TallymarkError('engine-trap', `The pack could not be read (${cause instanceof Error ? cause.message : String(cause)}).`);
  }
}
