/** What the build puts into the worker's script (web/build_single_file.mjs). */

declare module 'inlined:loader' {
  /** What the module's loader exports; a `Factory` of engine/module.ts, which no type may be named here. */
  const factory: unknown;
  export default factory;
}

declare module 'inlined:wasm' {
  /** tallymark.wasm, gzipped. */
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module 'inlined:importer-loader' {
  /** The same of the pack compiler. */
  const factory: unknown;
  export default factory;
}

declare module 'inlined:importer-wasm' {
  /** tallymark-pack.wasm, gzipped. */
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module 'inlined:packs' {
  /** The default packs and their parts, gzipped, by the names of their files, in the order in which they are added. */
  const packs: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
  export default packs;
}
