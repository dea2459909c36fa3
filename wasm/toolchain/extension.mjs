// npm run extension: from a fresh clone to the browser extension in build/extension. Sets up, builds what it is made of,
// puts it together for Chrome and for Firefox, and prints how large they are.

import { buildPart, product } from './build.mjs';
import { openly, say, StepFailed, verb } from './progress.mjs';
import { setup } from './setup.mjs';

await verb(async () => {
  await setup(['build']);
  for (const part of product) await buildPart(part);
  say('Building the browser extension');
  if ((await openly(process.execPath, ['web/build_extension.mjs'])) !== 0) throw new StepFailed('It could not be built.');
  say('How to load it: docs/extension.md');
});
