// npm run test:full: the slow tests in tests/full, which need more than `npm test` does: Firefox ESR besides Chromium. Sets
// up, builds what ships, runs them; the last line is `N passed, N failed`.

import { product } from './build.mjs';
import { verb } from './progress.mjs';
import { Reckoning } from './reckoning.mjs';
import { setup } from './setup.mjs';
import { nodeTests } from './suites.mjs';

await verb(async () => {
  const all = new Reckoning();

  all.heading('Setting up');
  await setup(['build', 'test', 'full']);

  all.heading('What ships');
  let whole = true;
  for (const part of [...product, 'extension']) whole &&= await all.built(part);
  if (whole) await all.suite('tests/full', () => nodeTests('full'));
  return all.end();
});
