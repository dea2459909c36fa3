// The engine in Node: the modules and the default packs are read from beside the compiled client.
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readNamed } from './input.mjs';
import { UsageError } from './usage_error.mjs';

const built = new URL('../../build/web/', import.meta.url);

/** @param {{ packs: string[], defaultPacks: boolean }} wanted */
export async function startEngine({ packs, defaultPacks }) {
  const { Engine, ...modules } = await load();
  const engine = new Engine(await modules.compiled('tallymark'));
  const open = async (name, bytes) => {
    try {
      await engine.addPack(await bytes());
    } catch (error) {
      throw new UsageError(located(error.message, name));
    }
  };
  if (defaultPacks) for (const [name, bytes] of await bundled()) await open(name, () => bytes);
  if (packs.length === 0) return engine;
  const importer = await modules.compiled('tallymark-pack');
  for (const [name, bytes] of await named(packs)) await open(name, () => modules.importPack(importer, engine.packs, bytes));
  return engine;
}

/** "what is wrong: where: details", as the native command has it. */
export function located(message, where) {
  const [meaning, ...details] = message.split(': ');
  return [meaning, where, ...details].join(': ');
}

async function load() {
  try {
    const [{ Engine }, { CompiledModule }, { importPack }] = await Promise.all(
      ['engine', 'module', 'pack_import'].map((name) => import(new URL(`engine/${name}.js`, built).href)),
    );
    const compiled = async (name) => {
      const [{ default: loader }, wasm] = await Promise.all([
        import(new URL(`wasm/${name}.mjs`, built).href),
        readFile(new URL(`wasm/${name}.wasm`, built)),
      ]);
      return new CompiledModule(loader, await WebAssembly.compile(wasm));
    };
    return { Engine, importPack, compiled };
  } catch (error) {
    throw new UsageError(`the engine is not built (npm run build): ${error.message}`);
  }
}

async function bundled() {
  const names = JSON.parse(await readFile(new URL('packs/index.json', built), 'utf8'));
  return Promise.all(names.map(async (name) => [name, await readFile(new URL(`packs/${name}`, built))]));
}

/** Each with the parts that stand beside it: NAME.PART.tallypart beside NAME.tallypack. */
async function named(paths) {
  const files = await Promise.all(paths.map(async (path) => [path, ...(await partsBeside(path))]));
  return Promise.all(files.flat().map(async (path) => [path, await readNamed(path)]));
}

async function partsBeside(path) {
  const stem = `${basename(path, '.tallypack')}.`;
  const beside = await readdir(dirname(path)).catch(() => []); // the pack itself says what is wrong
  return beside.filter((name) => name.startsWith(stem) && name.endsWith('.tallypart')).sort().map((name) => join(dirname(path), name));
}
