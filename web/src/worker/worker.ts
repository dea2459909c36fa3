/** The worker's entry: the only module here that does something when it is loaded. */
import { fetchModule } from '../engine/module.js';
import { Host } from './host.js';
import type { Request, Response } from './protocol.js';

/** The part of a worker's global scope that is used; `lib.webworker` cannot be had beside `lib.dom`. */
interface Scope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(response: Response): void;
}

const scope = globalThis as unknown as Scope;
const host = new Host(({ loader, wasm }) => fetchModule(loader, wasm));

scope.onmessage = ({ data }) => {
  void host.serve(data).then((response) => scope.postMessage(response));
};
