/**
 * A newsroom's pack from the files it is kept in: built (`.tallypack`), or as sheets – `datapackage.json` and the CSV files
 * that it lists. Sheets are only laid into the container that the engine reads (wasm/src/packs/sheets.h); every cell is
 * checked there, and an error names sheet, line and column.
 */
import { TallymarkError } from '../engine/errors.js';

const LIST_OF_SHEETS = 'datapackage.json';

interface Resource {
  readonly name: string;
  readonly path: string | readonly string[];
}

export async function packOf(files: readonly File[]): Promise<Uint8Array> {
  const [first] = files;
  const list = files.find(({ name }) => name === LIST_OF_SHEETS);
  if (list) return new TextEncoder().encode(JSON.stringify(await container(list, files)));
  if (files.length === 1 && !/\.csv$/i.test(first!.name)) return new Uint8Array(await first!.arrayBuffer());
  throw new TallymarkError('pack-missing-sheet', LIST_OF_SHEETS);
}

async function container(list: File, files: readonly File[]): Promise<object> {
  const datapackage = parsed(await list.text());
  const sheets: Record<string, string | { path: string; text: string }[]> = {};
  for (const { name, path } of datapackage.resources) {
    const texts = await Promise.all([path].flat().map(async (one) => ({ path: one, text: await textOf(one, files) })));
    sheets[name] = typeof path === 'string' ? texts[0]!.text : texts;
  }
  return { 'tallymark-pack': 1, datapackage, sheets };
}

function parsed(text: string): { readonly resources: readonly Resource[] } {
  try {
    const value = JSON.parse(text) as { resources?: unknown };
    if (Array.isArray(value.resources) && value.resources.every(isResource)) return { ...value, resources: value.resources };
  } catch {
    // Said below: for a person it is the same.
  }
  throw new TallymarkError('pack-not-a-pack', `${LIST_OF_SHEETS} has no list of resources`);
}

function isResource(value: unknown): value is Resource {
  const one = value as Resource | null;
  return typeof one?.name === 'string' && [one.path].flat().every((path) => typeof path === 'string');
}

/** A file that was chosen has lost its folder. */
async function textOf(path: string, files: readonly File[]): Promise<string> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const file = files.find((one) => one.name === name);
  if (!file) throw new TallymarkError('pack-missing-sheet', path);
  return (await file.text()).replace(/^\uFEFF/, '');
}
