// Compiles the JSON Schemas of data/schema/ once for the tests.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const readJson = (file) => JSON.parse(fs.readFileSync(root + file, 'utf8'));

/** Validators of a report, of an ndjson error line and of a recognition answer. */
export function compileSchemas() {
  const ajv = new (Ajv2020.default ?? Ajv2020)({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  const names = ['report', 'ndjson-error', 'figures'];
  for (const name of names) ajv.addSchema(readJson(`data/schema/${name}.schema.json`));
  return Object.fromEntries(names.map((name) => [name, ajv.getSchema(`${name}.schema.json`)]));
}
