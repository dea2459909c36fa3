// npm run setup [build|test|full|check …]: makes this machine able to build (and test) Tallymark.
//
// Says first what it will install, then installs it: packages of the system (root on Debian only; never with sudo),
// Emscripten and the third-party sources in the cache, the development packages in node_modules. Does nothing, in a
// fraction of a second, when all is there. Exit status 2 and one message if the user must install something.

import { relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { emscriptenIsReady, installEmscripten } from './emscripten.mjs';
import { alone } from './lock.mjs';
import { installNodeModules, nodeModulesAreReady } from './node_modules.mjs';
import { cache, root } from './paths.mjs';
import { say, verb } from './progress.mjs';
import { installSources, sourcesAreReady } from './sources.mjs';
import { install, missing, packagesFor, refuseIfNotOurs } from './system_packages.mjs';

function plan(goals) {
  const lacking = missing(goals);
  refuseIfNotOurs(lacking);
  const compiles = goals.some((goal) => goal === 'build' || goal === 'test');
  return {
    lacking,
    emscripten: compiles && !emscriptenIsReady(),
    sources: compiles && !sourcesAreReady(),
    nodeModules: !nodeModulesAreReady(),
  };
}

function announce(todo) {
  const folder = relative(root, cache) || cache;
  const lines = [];
  if (todo.lacking.length > 0) lines.push(`on this system, with apt-get: ${packagesFor(todo.lacking).join(' ')}`);
  if (todo.nodeModules) lines.push('in node_modules: the development packages of package-lock.json');
  if (todo.sources) lines.push(`in ${folder}: the sources of nlohmann_json, RE2 and Catch2 (15 MB)`);
  if (todo.emscripten) lines.push(`in ${folder}: Emscripten 3.1.69 from Debian 13, binaryen and acorn from npm (290 MB)`);
  if (lines.length > 0) say(`Tallymark will install\n${lines.map((line) => `             - ${line}`).join('\n')}`);
  return lines.length > 0;
}

/** Sets up for the goals, a list of `build`, `test`, `full`, `check`. */
export async function setup(goals) {
  if (!Object.values(plan(goals)).some((part) => part === true || part.length > 0)) return;
  await alone(async () => {
    const todo = plan(goals); // another set-up may have done it while this one waited
    if (!announce(todo)) return;
    await install(todo.lacking);
    if (todo.nodeModules) await installNodeModules();
    if (todo.sources) await installSources();
    if (todo.emscripten) await installEmscripten();
    say('Set up');
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await verb(async () => {
    await setup(argv.length > 2 ? argv.slice(2) : ['build', 'test', 'check']);
    say('Everything that Tallymark needs is here');
  });
}
