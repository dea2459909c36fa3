/**
 * The page's side of the protocol.
 *
 * The worker is started by the first call. When it is lost (it ended, its script failed, or it gave
 * no answer in time) every call that waits rejects with one typed error, and the next call starts
 * another worker with the same packs.
 */
import { TallymarkError, type ClientCode } from '../engine/errors.js';
import type { FigureList } from '../engine/engine.js';
import type { PackInfo, Report } from '../engine/report.js';
import type { NamedText } from '../engine/request.js';
import {
  ANSWER_KIND,
  type AnswerTo,
  type Assets,
  type PartsWanted,
  type RefusedPack,
  type ReportFormat,
  type Request,
  type Response,
} from './protocol.js';
import { Parts } from './parts.js';
import { defaultAssets, startWorker } from './start.js';

/** What the user interface needs of an engine, wherever that runs. */
export interface Checker {
  /** @param against texts that the article was made from */
  check(text: string, published: string | null, against?: readonly NamedText[]): Promise<Report>;
  /** Adds a pack to those it compares with; left out by a checker that takes none. */
  addPack?(bytes: Uint8Array): Promise<PackInfo>;
  dispose(): void;
}

/** The part of `Worker` that is used. */
export interface Port {
  postMessage(request: Request, transfer?: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface ClientOptions {
  readonly assets?: Assets;
  /** When parts of packs are fetched, where `assets` does not say it. Default: all at the start. */
  readonly parts?: PartsWanted;
  readonly start?: () => Port;
  /** How long one call may take before the worker counts as lost. */
  readonly timeoutMs?: number;
}

interface Waiting {
  readonly kind: Request['kind'];
  readonly resolve: (response: Response) => void;
  readonly reject: (error: TallymarkError) => void;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly parts: Parts;
}

/** `Omit` over each member of a union by itself. */
type Unsent<K extends Request['kind']> = Omit<Extract<Request, { kind: K }>, 'seq'>;

// The longest text the engine takes needs a few seconds on a slow phone.
const DEFAULT_TIMEOUT_MS = 30_000;

export class WorkerClient implements Checker {
  private port: Port | null = null;
  private opening: Promise<AnswerTo['open']> | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private readonly addedPacks: Uint8Array[] = [];
  private nextSeq = 1;
  private disposed = false;

  private readonly assets: Assets;
  private readonly start: () => Port;
  private readonly timeoutMs: number;

  constructor(options: ClientOptions = {}) {
    this.assets = options.assets ?? defaultAssets(options.parts);
    this.start = options.start ?? startWorker;
    this.timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  }

  async check(text: string, published: string | null, against: readonly NamedText[] = []): Promise<Report> {
    await this.opened();
    return (await this.send({ kind: 'check', text, published, against })).report;
  }

  async figures(text: string, published: string | null): Promise<FigureList> {
    await this.opened();
    return (await this.send({ kind: 'figures', text, published })).list;
  }

  /** The report as the command prints it. */
  async write(
    text: string,
    published: string | null,
    format: ReportFormat,
    against: readonly NamedText[] = [],
  ): Promise<string> {
    await this.opened();
    return (await this.send({ kind: 'write', text, published, against, format })).output;
  }

  /** Adds a pack for this worker and for those that replace it. */
  async addPack(bytes: Uint8Array): Promise<PackInfo> {
    await this.opened();
    const { pack } = await this.send({ kind: 'add-pack', bytes });
    this.addedPacks.push(bytes);
    return pack;
  }

  /** Packs that could not be used; empty when all were. */
  async refusedPacks(): Promise<readonly RefusedPack[]> {
    return (await this.opened()).refused;
  }

  dispose(): void {
    this.disposed = true;
    this.lose('disposed', 'This checker has been disposed of.');
  }

  /** Resolves when a worker is open, and the one that was opened is still there to be asked. */
  private async opened(): Promise<AnswerTo['open']> {
    for (;;) {
      const opening = this.open();
      const answer = await opening;
      if (this.opening === opening) return answer;
    }
  }

  private open(): Promise<AnswerTo['open']> {
    if (!this.opening) {
      const opening = this.openAnew();
      this.opening = opening;
      opening.catch(() => {
        if (this.opening === opening) this.opening = null;
      });
    }
    return this.opening;
  }

  private async openAnew(): Promise<AnswerTo['open']> {
    const opened = await this.send({ kind: 'open', assets: this.assets });
    for (const bytes of this.addedPacks) await this.send({ kind: 'add-pack', bytes });
    return opened;
  }

  private send<K extends Request['kind']>(unsent: Unsent<K> & { kind: K }): Promise<AnswerTo[K]> {
    return new Promise<Response>((resolve, reject) => {
      if (this.disposed) throw new TallymarkError('disposed', 'This checker has been disposed of.');
      const port = this.connected();
      const seq = this.nextSeq++;
      const timer = setTimeout(
        () => this.lose('engine-timeout', `No answer within ${this.timeoutMs} ms.`),
        this.timeoutMs,
      );
      this.waiting.set(seq, { kind: unsent.kind, resolve, reject, timer, parts: new Parts() });
      port.postMessage({ ...unsent, seq } as unknown as Request);
    }) as Promise<AnswerTo[K]>;
  }

  private connected(): Port {
    if (this.port) return this.port;
    const port = this.start();
    port.onmessage = ({ data }) => this.receive(data);
    port.onmessageerror = () => this.lose('engine-answer', 'An answer could not be read.');
    port.onerror = (event) => {
      this.lose('worker-lost', `The worker ended: ${event.message || 'its script did not load'}.`);
    };
    this.port = port;
    return port;
  }

  private receive(response: Response): void {
    const waiting = this.waiting.get(response.seq);
    if (!waiting) return;
    if (response.kind === 'report-part') return waiting.parts.add(response);
    this.waiting.delete(response.seq);
    clearTimeout(waiting.timer);
    if (response.kind === 'failed') {
      const { code, message } = response.error;
      waiting.reject(new TallymarkError(code, message));
    } else if (response.kind === ANSWER_KIND[waiting.kind]) {
      waiting.resolve(waiting.parts.whole(response));
    } else {
      const message = `“${waiting.kind}” was answered with “${response.kind}”.`;
      waiting.reject(new TallymarkError('engine-answer', message));
    }
  }

  private lose(code: ClientCode, message: string): void {
    this.port?.terminate();
    this.port = null;
    this.opening = null;
    const lost = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject, timer } of lost) {
      clearTimeout(timer);
      reject(new TallymarkError(code, message));
    }
  }
}
