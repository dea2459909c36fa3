/** The worker of tallymark.html: its script holds the engine and the packs, so that it fetches nothing. */
import factory from 'inlined:loader';
import importerFactory from 'inlined:importer-loader';
import importerWasm from 'inlined:importer-wasm';
import packs from 'inlined:packs';
import wasm from 'inlined:wasm';
import { compileModule, type Factory, type PackExports } from '../engine/module.js';
import { TallymarkError } from '../engine/errors.js';
import { Host } from '../worker/host.js';
import { fileOfPart, type ReadPack } from '../worker/packs.js';
import { post } from '../worker/parts.js';
import type { Request, Response as Answer } from '../worker/protocol.js';

interface Scope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as Scope;

const host = new Host({
  module: async () => compileModule(factory as Factory, await unzipped(wasm)),
  importer: async () => compileModule(importerFactory as Factory<PackExports>, await unzipped(importerWasm)),
  packs: () => Promise.all(packs.filter(({ name }) => name.endsWith('.tallypack')).map(readPack)),
  part: async (_, name) => {
    const part = packs.find((one) => one.name === fileOfPart(name));
    if (!part) throw new TallymarkError('pack-load', name);
    return new Uint8Array(await unzipped(part.bytes));
  },
});

scope.onmessage = ({ data }) => {
  void host.serve(data).then((answer) => post(answer, (part) => scope.postMessage(part)));
};

async function readPack({ name, bytes }: (typeof packs)[number]): Promise<ReadPack> {
  try {
    return { address: name, status: 'fulfilled', value: new Uint8Array(await unzipped(bytes)) };
  } catch (reason) {
    return { address: name, status: 'rejected', reason };
  }
}

function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
