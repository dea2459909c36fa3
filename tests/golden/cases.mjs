// The golden cases as data: [{ name, input (path), published, packs (paths, or null for the default ones), expected (path) }].

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packs as built, root } from '../cli/commands.mjs';

const folder = join(root, 'tests/golden');

export const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const { published, packs, against } = JSON.parse(readFileSync(join(folder, name, 'options.json'), 'utf8'));
    const expected = join(folder, name, 'expected.json');
    return {
      name,
      published,
      packs: packs ? packs.map((pack) => join(built, `${pack}.tallypack`)) : null,
      against: (against ?? []).map((file) => join(folder, name, file)),
      input: join(folder, name, 'input.txt'),
      expected,
      isExpected: existsSync(expected),
      isSilent: name.startsWith('silent-'),
    };
  });

/** The arguments that give the case's report. */
export function argumentsFor({ published, packs, against, input }) {
  return [
    'check', '--format', 'json',
    ...(published ? ['--published', published] : []),
    ...(packs ? ['--no-default-packs', ...packs.flatMap((pack) => ['--pack', pack])] : []),
    ...against.flatMap((file) => ['--against', file]),
    input,
  ];
}

/** A report without what changes with every edit of a pack's sheets though no answer does. */
export function comparable(report) {
  return { ...report, packs: report.packs.map(({ name }) => name) };
}
