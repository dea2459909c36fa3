// npm start: from a fresh clone to the example article, checked on the terminal and in the page. Sets up, builds, prints
// the report and serves the page on loopback until stopped.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildPart, product } from './build.mjs';
import { build, root } from './paths.mjs';
import { openly, say, StepFailed, verb } from './progress.mjs';
import { setup } from './setup.mjs';

const article = 'examples/article/article.txt';
const published = '2023-05-25'; // the day the example article is dated

/** Serves build/site until it is told to stop; a signal to this process reaches it too. */
function serve(args) {
  return new Promise((done) => {
    const server = spawn(process.execPath, ['web/serve.mjs', ...args], { cwd: root, stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
    server.on('close', (status) => done(status ?? 0));
  });
}

await verb(async () => {
  await setup(['build']);
  for (const part of product) await buildPart(part);

  say(`tallymark check --published ${published} ${article}\n`);
  const status = await openly(join(build, 'native/tallymark'), ['check', '--published', published, article]);
  // 1 only says that something in the article is contradicted, as it is in this one.
  if (status !== 0 && status !== 1) throw new StepFailed(`tallymark check failed (exit status ${status})`);

  process.stdout.write('\n');
  say('build/tallymark.html is all of it in one file: open it in a browser, network or not');
  say('Serving the page');
  return serve(process.argv.slice(2));
});
