// Arguments → what is asked for; understood, and refused, as the native command does.
import { UsageError } from './usage_error.mjs';

export const HELP = `usage: tallymark check   [--published DATE] [--against FILE]… [--pack FILE]… [--no-default-packs]
                         [--table CSV [--caption TEXT]] [--input text|markdown|html]
                         [--format text|json] [FILE|-]
       tallymark check   --ndjson [FILE|-]
       tallymark figures [--published DATE] [--input text|markdown|html] [--ndjson] [FILE|-]

Finds the figures of an article and compares them with bundled reference data.
--against compares it with the texts it was made from as well: a press release, a report, an earlier version.
Files whose names end in .html, .htm, .md or .markdown are read as such, others as text; --input says it of FILE.
--table compares it with a table of your own, whose first row is its header.
DATE is an ISO 8601 date or date-time. Exit status: 0 checked, 1 something differs, 2 bad usage or input.
`;

const FORMATS = ['text', 'json'];
const INPUTS = ['text', 'markdown', 'html'];
/** As many source texts as the engine takes at once. */
const MOST_SOURCES = 16;

/** Options with a value, and where it goes; lists collect. */
const VALUED = {
  '--published': 'published', '--pack': 'packs', '--against': 'against', '--table': 'table', '--caption': 'caption',
  '--input': 'input', '--format': 'format',
};
const FLAGS = {
  '--ndjson': ['ndjson', true],
  '--no-default-packs': ['defaultPacks', false],
  '--help': ['help', true],
  '-h': ['help', true],
  '--version': ['version', true],
};

/** @param {string[]} words @throws {UsageError} */
export function parseCommand(words) {
  const command = {
    name: null,
    file: '-',
    format: 'text',
    /** Null: by the name of the file. */
    input: null,
    published: null,
    packs: [],
    against: [],
    table: null,
    caption: null,
    defaultPacks: true,
    ndjson: false,
    help: false,
    version: false,
  };
  const names = readOptions([...words], command);
  if (command.help || command.version) return { ...command, defaultPacks: false, packs: [] };
  const [name, file = '-', ...rest] = names;
  if (name === undefined) throw usage('a command is missing: check or figures (see --help)');
  if (name === 'pack') throw usage('pack: only the native command builds packs');
  if (name !== 'check' && name !== 'figures') throw usage(`unknown command: ${name}`);
  if (name === 'figures' && command.against.length > 0) throw usage('--against belongs to check');
  if (name === 'figures' && command.table !== null) throw usage('--table belongs to check');
  if (command.caption !== null && command.table === null) throw usage('--caption belongs to --table');
  if (rest.length > 0) throw usage(`one input at a time, and not also: ${rest[0]}`);
  return { ...command, name, file };
}

/** Fills `command`; answers the words that are no options. */
function readOptions(words, command) {
  const names = [];
  while (words.length > 0) {
    const word = words.shift();
    if (word === '--') return [...names, ...words];
    if (word === '-' || !word.startsWith('-')) names.push(word);
    else readOption(word, words, command);
  }
  return names;
}

function readOption(word, words, command) {
  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  const option = equals < 0 ? word : word.slice(0, equals);
  if (Object.hasOwn(FLAGS, option)) {
    if (equals >= 0) throw usage(`${option} takes no value`);
    const [field, value] = FLAGS[option];
    command[field] = value;
    return;
  }
  if (!Object.hasOwn(VALUED, option)) throw usage(`unknown option: ${option}`);
  const value = equals < 0 ? words.shift() : word.slice(equals + 1);
  if (value === undefined) throw usage(`${option} needs a value`);
  const field = VALUED[option];
  if (Array.isArray(command[field])) command[field].push(value);
  else command[field] = value;
  if (command.against.length > MOST_SOURCES) throw usage(`--against takes at most ${MOST_SOURCES} files`);
  if (field === 'format' && !FORMATS.includes(value)) {
    throw usage(`unknown format: ${value} (there are ${FORMATS.join(', ')})`);
  }
  if (field === 'input' && !INPUTS.includes(value)) {
    throw usage(`unknown input: ${value} (there are ${INPUTS.join(', ')})`);
  }
}

/** What a file is written in, by its name. */
export function inputOf(file) {
  if (/\.x?html?$/i.test(file)) return 'html';
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text';
}

function usage(what) {
  return new UsageError(`the command line is not understood: ${what}`);
}
