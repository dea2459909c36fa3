/**
 * A WebAssembly module as its loader hands it out, and how to start an instance of it. There are two: the engine, and the
 * pack compiler that is loaded when somebody brings a pack along.
 *
 * The bytes are compiled once and kept; every instance (the first, and one after each trap) is made
 * from the same compiled module.
 */
import { TallymarkError } from './errors.js';

/** What both borders have; all pointers and sizes are unsigned 32-bit numbers. */
export interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  _tm_alloc(size: number): number;
  _tm_free(pointer: number): void;
  _tm_clear(response: number): void;
}

/** The engine's border, wasm/src/abi/exports.cpp. */
export interface EngineExports extends Memory {
  _tm_open(): number;
  _tm_close(engine: number): void;
  _tm_add_pack(engine: number, pointer: number, length: number): number;
  _tm_run(
    engine: number,
    request: number,
    requestLength: number,
    text: number,
    textLength: number,
  ): number;
  _tm_version(): number;
}

/** The pack compiler's border, wasm/src/abi/pack_exports.cpp. */
export interface PackExports extends Memory {
  _tm_refer(pointer: number, length: number): number;
  _tm_import(pointer: number, length: number): number;
}

type Imports = WebAssembly.Imports;

interface FactoryOptions {
  instantiateWasm(
    imports: Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object;
  print(line: string): void;
  printErr(line: string): void;
}

export type Factory<E extends Memory = EngineExports> = (options: FactoryOptions) => Promise<E>;

/** Anything that can start fresh instances: the real module, or a stand-in in a test. */
export interface InstanceSource<E extends Memory = EngineExports> {
  instantiate(): Promise<E>;
}

export class CompiledModule<E extends Memory = EngineExports> implements InstanceSource<E> {
  constructor(
    private readonly factory: Factory<E>,
    private readonly module: WebAssembly.Module,
  ) {}

  /** Costs a millisecond or so: nothing is compiled again. */
  instantiate(): Promise<E> {
    return new Promise((resolve, reject) => {
      this.factory({
        instantiateWasm: (imports, receive) => {
          WebAssembly.instantiate(this.module, imports).then(
            (instance) => receive(instance, this.module),
            reject,
          );
          return {};
        },
        // The engine never prints. The loader might, when an instance ends; the caller gets an error.
        print: () => {},
        printErr: () => {},
      }).then(resolve, reject);
    });
  }
}

/** Compiles the module from bytes that are at hand. */
export async function compileModule<E extends Memory = EngineExports>(
  factory: Factory<E>,
  bytes: BufferSource,
): Promise<CompiledModule<E>> {
  try {
    return new CompiledModule(factory, await WebAssembly.compile(bytes));
  } catch (cause) {
    throw new TallymarkError(
      'engine-load',
      `The engine could not be compiled: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/**
 * Loads the module over the network of the page's own origin.
 *
 * @param loader address of the module's .mjs
 * @param wasm address of its .wasm
 */
export async function fetchModule<E extends Memory = EngineExports>(
  loader: string,
  wasm: string,
): Promise<CompiledModule<E>> {
  try {
    const [{ default: factory }, module] = await Promise.all([
      import(loader) as Promise<{ default: Factory<E> }>,
      compileFrom(wasm),
    ]);
    return new CompiledModule(factory, module);
  } catch (cause) {
    throw new TallymarkError(
      'engine-load',
      `The engine could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

async function compileFrom(address: string): Promise<WebAssembly.Module> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // Streaming needs the right media type; a server that does not know .wasm still works.
  if (response.headers.get('content-type')?.startsWith('application/wasm')) {
    return WebAssembly.compileStreaming(response);
  }
  return WebAssembly.compile(await response.arrayBuffer());
}
