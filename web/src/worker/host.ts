/**
 * The worker's side of the protocol, apart from the worker: takes a request, resolves to its answer.
 *
 * Requests are served in the order they came, one at a time; none is ever left without an answer.
 */
import { Engine } from '../engine/engine.js';
import { TallymarkError, toPlain } from '../engine/errors.js';
import type { InstanceSource } from '../engine/module.js';
import { addPacks, type ReadPack } from './packs.js';
import { unreachable, type Assets, type Request, type Response } from './protocol.js';

/** Where module and packs come from: the addresses of a page, or the worker's own script. */
export interface Supply {
  module(assets: Assets): Promise<InstanceSource>;
  packs(assets: Assets): Promise<ReadPack[]>;
}

export class Host {
  private engine: Engine | null = null;
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
        // Packs and module come over the same wire at the same time.
        const listed = this.supply.packs(request.assets);
        this.engine = new Engine(await this.supply.module(request.assets));
        const version = await this.engine.version();
        const { packs, refused } = await addPacks(this.engine, await listed);
        return { kind: 'opened', seq, version, packs, refused };
      }
      case 'check': {
        const report = await this.opened().check(request.text, request.published, request.against);
        return { kind: 'report', seq, report };
      }
      case 'figures': {
        const list = await this.opened().figures(request.text, request.published);
        return { kind: 'figure-list', seq, list };
      }
      case 'write': {
        const { text, published, against, format } = request;
        const output = await this.opened().run({ command: 'check', published, against, format }, text);
        return { kind: 'written', seq, output };
      }
      case 'add-pack': {
        const pack = await this.opened().addPack(request.bytes);
        return { kind: 'pack-added', seq, pack };
      }
      default:
        return unreachable(request);
    }
  }

  private opened(): Engine {
    if (!this.engine) throw new TallymarkError('engine-load', 'The engine has not been opened.');
    return this.engine;
  }
}
