/**
 * The worker's side of the protocol, apart from the worker: takes a request, resolves to its answer.
 *
 * Requests are served in the order they came, one at a time; none is ever left without an answer.
 */
import { Engine } from '../engine/engine.js';
import { TallymarkError, toPlain } from '../engine/errors.js';
import type { InstanceSource, PackExports } from '../engine/module.js';
import { importPack } from '../engine/pack_import.js';
import type { Report } from '../engine/report.js';
import { addPacks, type ReadPack } from './packs.js';
import { unreachable, type Assets, type Request, type Response } from './protocol.js';

/** Where module and packs come from: the addresses of a page, or the worker's own script. */
export interface Supply {
  module(assets: Assets): Promise<InstanceSource>;
  /** The pack compiler; asked for when somebody brings a pack along. */
  importer(assets: Assets): Promise<InstanceSource<PackExports>>;
  /** Packs, with all their parts unless those are fetched when they are asked for. */
  packs(assets: Assets): Promise<ReadPack[]>;
  /** A part by its name in a report's `needs`. */
  part(assets: Assets, name: string): Promise<Uint8Array>;
}

type CheckedText = Pick<Extract<Request, { kind: 'check' }>, 'text' | 'published' | 'against'>;

export class Host {
  private engine: Engine | null = null;
  private assets: Assets | null = null;
  /** Parts that were asked for since the engine was opened, whether they came or not. */
  private asked = new Set<string>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly supply: Supply) {}

  serve(request: Request): Promise<Response> {
    const answer = this.last.then(() => this.answer(request)).catch(
      (error: unknown): Response => ({ kind: 'failed', seq: request.seq, error: toPlain(error) }),
    );
    this.last = answer;
    return answer;
  }

  private async answer(request: Request): Promise<Response> {
    const { seq } = request;
    switch (request.kind) {
      case 'open': {
        await this.engine?.dispose();
        this.assets = request.assets;
        this.asked = new Set();
        // Packs and module come over the same wire at the same time.
        const listed = this.supply.packs(request.assets);
        this.engine = new Engine(await this.supply.module(request.assets));
        const version = await this.engine.version();
        const { packs, refused } = await addPacks(this.engine, await listed);
        return { kind: 'opened', seq, version, packs, refused };
      }
      case 'check': {
        return { kind: 'report', seq, report: await this.check(request) };
      }
      case 'figures': {
        const list = await this.opened().figures(request.text, request.published);
        return { kind: 'figure-list', seq, list };
      }
      case 'write': {
        const { text, published, against, format } = request;
        if (this.assets?.parts === 'asked') await this.check(request);
        const output = await this.opened().run({ command: 'check', published, against, format }, text);
        return { kind: 'written', seq, output };
      }
      case 'add-pack': {
        const engine = this.opened();
        const source = await this.supply.importer(this.assets!);
        const pack = await engine.addPack(await importPack(source, engine.packs, request.bytes));
        return { kind: 'pack-added', seq, pack };
      }
      default:
        return unreachable(request);
    }
  }

  /** A report that asks for parts is made again when they are there; one that cannot be had stays in its `needs`. */
  private async check({ text, published, against }: CheckedText): Promise<Report> {
    const engine = this.opened();
    for (;;) {
      const report = await engine.check(text, published, against);
      const missing = this.assets?.parts === 'asked' ? report.needs.filter((name) => !this.asked.has(name)) : [];
      if (missing.length === 0) return report;
      const parts = await Promise.allSettled(missing.map((name) => this.supply.part(this.assets!, name)));
      for (const name of missing) this.asked.add(name);
      for (const part of parts) {
        if (part.status === 'fulfilled') await engine.addPack(part.value).catch(() => {});
      }
    }
  }

  private opened(): Engine {
    if (!this.engine) throw new TallymarkError('engine-load', 'The engine has not been opened.');
    return this.engine;
  }
}
