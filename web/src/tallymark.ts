/** What an integrator imports. Importing it does nothing by itself, and needs no DOM. */
export { attach, Attachment, type AttachOptions } from './ui/attach.js';
export { WorkerClient, type Checker, type ClientOptions } from './worker/client.js';
export type { Assets, RefusedPack } from './worker/protocol.js';
export { TallymarkError } from './engine/errors.js';
export type * from './engine/report.js';
