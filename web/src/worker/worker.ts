/** The worker's entry: the only module here that does something when it is loaded. */
import { fetchModule, type PackExports } from '../engine/module.js';
import { Host } from './host.js';
import { fetchListedPacks, fetchPart } from './packs.js';
import { post } from './parts.js';
import type { Request, Response } from './protocol.js';

/** The part of a worker's global scope that is used; `lib.webworker` cannot be had beside `lib.dom`. */
interface Scope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(response: Response): void;
}

const scope = globalThis as unknown as Scope;
const host = new Host({
  module: ({ loader, wasm }) => fetchModule(loader, wasm),
  importer: ({ importer }) => fetchModule<PackExports>(importer.loader, importer.wasm),
  packs: fetchListedPacks,
  part: fetchPart,
});

scope.onmessage = ({ data }) => {
  void host.serve(data).then((response) => post(response, (part) => scope.postMessage(part)));
};
