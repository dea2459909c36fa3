// The folders of the engine and of the page, in the order in which they may depend on each other: a file may use its own
// folder and those named before it.

export const engine = [
  'base', 'quantity', 'language', 'text', 'figures', 'packs', 'entities', 'claims', 'verify', 'consistency', 'against', 'tables',
  'judge', 'report', 'engine', 'abi',
];

/** Folders that stand beside each other, not one after the other. */
export const engineStrangers = [['consistency', 'verify'], ['against', 'verify'], ['tables', 'against']];

export const web = ['engine', 'worker', 'page', 'ui', 'element', 'single', 'extension', 'cms'];
