// A real Chromium against a real server. Every page records what would be a broken promise: requests
// to other origins, violations of the page's policy, errors, and the page's HTML before any script.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, rm } from 'node:fs/promises';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = new URL('../../', import.meta.url);
const at = (path) => fileURLToPath(new URL(path, root));

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARGUMENTS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export const DESKTOP = { width: 1280, height: 860 };
export const PHONE = { width: 390, height: 844 };

/** @param more command-line arguments */
export function launch(...more) {
  return chromium.launch({ executablePath: CHROMIUM, args: [...ARGUMENTS, ...more], headless: true });
}

/** Serves a directory until `stop()`; the address ends in a slash. More arguments are those of web/serve.mjs. */
export async function serve(dir, ...more) {
  const server = spawn(process.execPath, [at('web/serve.mjs'), '--port', '0', '--dir', dir, ...more]);
  let said = '';
  server.stderr.on('data', (data) => (said += data));
  server.stdout.on('data', (data) => (said += data));
  while (!/http:\S+/.test(said)) {
    await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
    if (server.exitCode !== null) throw new Error(`The server ended: ${said}`);
  }
  const [url] = /http:\S+/.exec(said);
  return { url, stop: () => (server.kill(), once(server, 'exit')) };
}

/** A folder of its own, build/NAME/, with the widget in tallymark/, as the address of a folder; what is served besides, the caller adds. */
export async function withWidget(name) {
  const served = new URL(`build/${name}/`, root);
  await rm(served, { recursive: true, force: true });
  await mkdir(served, { recursive: true });
  await cp(new URL('build/web/', root), new URL('tallymark/', served), { recursive: true });
  // Chromium asks for it once, whatever the pages say.
  await cp(new URL('examples/article/icon.svg', root), new URL('favicon.ico', served));
  return served;
}

/**
 * What the tests of a file share: `browser`, and `server` of a folder, both there while the tests run.
 *
 * @param folder the page as it is built, or what makes a folder and answers its path
 */
export function atWork(folder = () => at('build/site')) {
  const here = { browser: null, server: null };
  before(async () => {
    here.server = await serve(await folder());
    here.browser = await launch();
  });
  after(async () => {
    await here.browser?.close();
    await here.server?.stop();
  });
  return here;
}

/** A page with `broken`: a list of sentences, empty as long as every promise holds. */
export async function openPage(browser, options = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  const broken = [];
  const requests = [];
  page.on('pageerror', (error) => broken.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(`console: ${message.text()}`);
  });
  context.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    // Fires before module scripts run.
    document.addEventListener('readystatechange', () => {
      window.htmlBefore ??= document.documentElement.outerHTML;
    });
  });
  return { page, context, broken, requests };
}

/** Resolves when the marks are on the page. */
export function marked(page) {
  return page.waitForFunction(() => performance.getEntriesByName('tallymark:marked').length > 0);
}

/** The marked texts by name: { 'tallymark-supported': ['Wednesday', …], … } */
export function marks(page) {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('tallymark-'))
        .map(([name, highlight]) => [name, [...highlight].map(String)]),
    ),
  );
}

/** The middle of the nth line of a mark's text, in the viewport. */
export function pointOn(page, name, text) {
  return page.evaluate(([name, text]) => {
    const range = [...CSS.highlights.get(name)].find((range) => String(range) === text);
    const { left, top, width, height } = range.getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  }, [name, text]);
}

export async function screenshot(page, name, options = {}) {
  await mkdir(at('build/screenshots/'), { recursive: true });
  await page.screenshot({ path: at(`build/screenshots/${name}.png`), ...options });
}
