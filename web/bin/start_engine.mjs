// The engine in Node: the module and the default packs are read from beside the compiled client.
import { readFile } from 'node:fs/promises';
import { readNamed } from './input.mjs';
import { UsageError } from './usage_error.mjs';

const built = new URL('../../build/web/', import.meta.url);

/** @param {{ packs: string[], defaultPacks: boolean }} wanted */
export async function startEngine({ packs, defaultPacks }) {
  const { Engine, CompiledModule, loader, wasm } = await load();
  const engine = new Engine(new CompiledModule(loader, await WebAssembly.compile(wasm)));
  for (const [name, bytes] of [...(defaultPacks ? await bundled() : []), ...(await named(packs))]) {
    try {
      await engine.addPack(bytes);
    } catch (error) {
      throw new UsageError(located(error.message, name));
    }
  }
  return engine;
}

/** "what is wrong: where: details", as the native command has it. */
export function located(message, where) {
  const [meaning, ...details] = message.split(': ');
  return [meaning, where, ...details].join(': ');
}

async function load() {
  try {
    const [{ Engine }, { CompiledModule }, { default: loader }, wasm] = await Promise.all([
      import(new URL('engine/engine.js', built).href),
      import(new URL('engine/module.js', built).href),
      import(new URL('wasm/tallymark.mjs', built).href),
      readFile(new URL('wasm/tallymark.wasm', built)),
    ]);
    return { Engine, CompiledModule, loader, wasm };
  } catch (error) {
    throw new UsageError(`the engine is not built (npm run build): ${error.message}`);
  }
}

async function bundled() {
  const names = JSON.parse(await readFile(new URL('packs/index.json', built), 'utf8'));
  return Promise.all(names.map(async (name) => [name, await readFile(new URL(`packs/${name}`, built))]));
}

function named(paths) {
  return Promise.all(paths.map(async (path) => [path, await readNamed(path)]));
}
