// npm run example:decap [-- --port N]: builds what ships, puts the example together, serves it on loopback until stopped.
import { spawn } from 'node:child_process';
import { buildPart, product } from '../../wasm/toolchain/build.mjs';
import { root } from '../../wasm/toolchain/paths.mjs';
import { say, verb } from '../../wasm/toolchain/progress.mjs';
import { setup } from '../../wasm/toolchain/setup.mjs';
import { assembleDecap } from './assemble.mjs';

await verb(async () => {
  await setup(['build']);
  for (const part of product) await buildPart(part);
  say('Putting Decap CMS and the page together');
  const dir = await assembleDecap();
  const server = spawn(process.execPath, ['web/serve.mjs', '--policy', 'loose', '--dir', dir, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  return new Promise((done) => server.on('close', (status) => done(status ?? 0)));
});
