/** What an integrator imports. Importing it does nothing by itself, and needs no DOM. */
export { attach, type Attachment } from './ui/attach.js';
export type { AttachOptions } from './ui/options.js';
export type { Dismissal, DismissalScope, Memory } from './ui/dismissals.js';
export type { ExportFormat } from './ui/exports.js';
export { fromWebAnnotations } from './ui/web_annotation_read.js';
export type { Mode } from './ui/words.js';
export { WorkerClient, type Checker, type ClientOptions } from './worker/client.js';
export type { Assets, RefusedPack } from './worker/protocol.js';
export { TallymarkError } from './engine/errors.js';
export type * from './engine/report.js';
