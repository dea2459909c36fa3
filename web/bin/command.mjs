// Arguments → what is asked for.
import { parseArgs } from 'node:util';
import { UsageError } from './usage_error.mjs';

export const HELP = `usage: tallymark check   [--published DATE] [--pack FILE]… [--no-default-packs] [--format text|json] [FILE|-]
       tallymark check   --ndjson [FILE|-]
       tallymark figures [--published DATE] [--ndjson] [FILE|-]

Finds the figures of an article and compares them with bundled reference data.
DATE is an ISO 8601 date or date-time. Exit status: 0 checked, 1 something differs, 2 bad usage or input.
`;

const FORMATS = ['text', 'json'];

/** @param {string[]} args @throws {UsageError} */
export function parseCommand(args) {
  const { values, positionals } = parse(args);
  if (values.help || values.version) return { ...empty, help: values.help, version: values.version };
  const [name, file = '-', ...rest] = positionals;
  if (name === undefined) throw new UsageError('a command is missing: check or figures (see --help)');
  if (name === 'pack') throw new UsageError('pack: only the native command builds packs');
  if (name !== 'check' && name !== 'figures') throw new UsageError(`unknown command: ${name}`);
  if (rest.length > 0) throw new UsageError(`one input at a time, and not also: ${rest.join(' ')}`);
  const { format = 'text' } = values;
  if (!FORMATS.includes(format)) {
    throw new UsageError(`unknown format: ${format} (there are ${FORMATS.join(', ')})`);
  }
  return {
    name,
    file,
    format,
    published: values.published ?? null,
    packs: values.pack ?? [],
    defaultPacks: !values['no-default-packs'],
    ndjson: Boolean(values.ndjson),
    help: false,
    version: false,
  };
}

const empty = { packs: [], defaultPacks: false };

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        pack: { type: 'string', multiple: true },
        'no-default-packs': { type: 'boolean' },
        format: { type: 'string' },
        ndjson: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [first] = error.message.split('. ');
    throw new UsageError(`${first.charAt(0).toLowerCase()}${first.slice(1)}`);
  }
}
