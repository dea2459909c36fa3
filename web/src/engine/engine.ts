/**
 * The engine, in the process it is called from: a worker, Node, a test.
 *
 * Calls run to their end one at a time. A call that throws out of WebAssembly (an abort, no memory,
 * a stack overflow) ends the instance: that one call rejects with `engine-trap`, and the next call
 * starts a new instance with the same packs.
 */
import { TallymarkError } from './errors.js';
import { figuresOf, type RecognizedFigure } from './figure_rows.js';
import { parse } from './json.js';
import { asText, expectBody, takeAnswer, writeBytes, writeText, type Answer } from './memory.js';
import type { EngineExports, InstanceSource } from './module.js';
import { REPORT_SCHEMA, type PackInfo, type Report } from './report.js';
import type { EngineRequest, NamedText, RowsRequest } from './request.js';

export interface EngineVersion {
  readonly engine: string;
  readonly schema: string;
}

/** What `figures` answers: recognition alone. */
export interface FigureList {
  readonly figures: readonly RecognizedFigure[];
}

interface Running {
  readonly exports: EngineExports;
  readonly handle: number;
}

export class Engine {
  private running: Promise<Running> | null = null;
  private readonly added: Uint8Array[] = [];
  private disposed = false;

  constructor(private readonly source: InstanceSource) {}

  /**
   * Adds a built pack to this engine and to every instance after it. One that somebody brings along goes through
   * `importPack` first.
   * Rejects with the engine's own code when the bytes are no pack; the engine goes on without it.
   */
  async addPack(bytes: Uint8Array): Promise<PackInfo> {
    const running = await this.instance();
    const answer = this.guarded(() => addPack(running, bytes));
    const info = parse<PackInfo>(expectBody(answer));
    this.added.push(bytes);
    return info;
  }

  /** The packs that are open, in the order in which they were added. */
  get packs(): readonly Uint8Array[] {
    return this.added;
  }

  /** One answer, as the engine wrote it: JSON or text. Bytes need not be UTF-8; the engine says so. */
  async run(request: EngineRequest, text: string | Uint8Array): Promise<string> {
    const running = await this.instance();
    return expectBody(this.guarded(() => run(running, request, text, asText)));
  }

  /** @param against texts that the article was made from */
  async check(text: string, published: string | null, against: readonly NamedText[] = []): Promise<Report> {
    const report = parse<Report>(await this.run({ command: 'check', published, against }, text));
    if (report.schema !== REPORT_SCHEMA) {
      throw new TallymarkError('engine-answer', `This is no ${REPORT_SCHEMA}: ${report.schema}.`);
    }
    return report;
  }

  async figures(text: string, published: string | null): Promise<FigureList> {
    const running = await this.instance();
    const request = { command: 'figures', published, format: 'rows' } as const;
    return { figures: expectBody(this.guarded(() => run(running, request, text, (bytes) => figuresOf(bytes, text)))) };
  }

  async version(): Promise<EngineVersion> {
    const running = await this.instance();
    const { exports } = running;
    return parse<EngineVersion>(
      expectBody(this.guarded(() => takeAnswer(exports, exports._tm_version(), asText))),
    );
  }

  /** Ends the instance and its memory. Every later call rejects with `disposed`. */
  async dispose(): Promise<void> {
    if (this.disposed) return;
    this.disposed = true;
    const ending = this.running;
    this.running = null;
    this.added.length = 0;
    if (!ending) return;
    try {
      const { exports, handle } = await ending;
      exports._tm_close(handle);
    } catch {
      // An instance that never started, or has already ended, holds nothing to close.
    }
  }

  private instance(): Promise<Running> {
    if (this.disposed) {
      return Promise.reject(new TallymarkError('disposed', 'This engine has been disposed of.'));
    }
    if (!this.running) {
      this.running = this.start();
      // A start that failed must not be remembered, or no later call could succeed.
      this.running.catch(() => (this.running = null));
    }
    return this.running;
  }

  private async start(): Promise<Running> {
    let exports: EngineExports;
    try {
      exports = await this.source.instantiate();
    } catch (cause) {
      throw new TallymarkError('engine-load', `The engine did not start: ${reasonOf(cause)}`);
    }
    const handle = exports._tm_open();
    if (handle === 0) throw new TallymarkError('engine-memory', 'The engine has no room to start.');
    const running = { exports, handle };
    for (const bytes of this.added) expectBody(addPack(running, bytes));
    return running;
  }

  private guarded<T>(call: () => Answer<T>): Answer<T> {
    try {
      return call();
    } catch (cause) {
      if (cause instanceof TallymarkError) throw cause;
      // Its memory is in an unknown state; nothing in it may be used or freed again.
      this.running = null;
      throw new TallymarkError(
        'engine-trap',
        `The engine stopped while working and was started anew (${reasonOf(cause)}).`,
      );
    }
  }
}

function addPack({ exports, handle }: Running, bytes: Uint8Array): Answer<string> {
  const block = writeBytes(exports, bytes);
  const answer = takeAnswer(exports, exports._tm_add_pack(handle, block.pointer, block.length), asText);
  exports._tm_free(block.pointer);
  return answer;
}

function run<T>(
  running: Running,
  request: EngineRequest | RowsRequest,
  text: string | Uint8Array,
  read: (bytes: Uint8Array) => T,
): Answer<T> {
  const { exports, handle } = running;
  const given = typeof text === 'string' ? writeText(exports, text) : writeBytes(exports, text);
  // Not in a `finally`: after a trap nothing of this instance may be touched again.
  const asked = writeText(exports, JSON.stringify(request));
  const answer = takeAnswer(
    exports,
    exports._tm_run(handle, asked.pointer, asked.length, given.pointer, given.length),
    read,
  );
  exports._tm_free(asked.pointer);
  exports._tm_free(given.pointer);
  return answer;
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
