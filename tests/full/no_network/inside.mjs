// Runs where there is no network but loopback: opens a page in Chromium and prints every address that a page or a worker asked
// for, whether it could be reached or not; what the browser asks for by itself (its updates) has no page behind it and is left
// out. `node inside.mjs widget|asks`: our page at work; a page that does ask somebody.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, marked, openPage, serve } from '../../e2e/browser.mjs';

const [what] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tallymark-'));
const log = join(folder, 'net.json');
const server = await serve(fileURLToPath(new URL('../../../build/site', import.meta.url)));
const browser = await launch(`--log-net-log=${log}`);
const { page } = await openPage(browser);
if (what === 'widget') {
  await page.goto(`${server.url}plain-html/`);
  await marked(page);
  await page.evaluate(() => {
    document.querySelector('tally-mark').mode = 'editor';
    document.querySelector('article p').textContent = 'Mauritania abolished slavery in 1985.';
  });
  await page.waitForFunction(() => [...(CSS.highlights.get('tallymark-contradicted') ?? [])].some((range) => String(range) === '1985'));
  await page.locator('tally-mark .figure', { hasText: '1985' }).first().click();
  await page.locator('tally-mark .card.pinned').waitFor();
  await page.evaluate(() => document.querySelector('tally-mark').attachment.exportAs('html'));
} else {
  // An address that is kept for documentation: nobody is there, and here not even a way to it.
  await page.evaluate(() => fetch('http://192.0.2.1/').catch(() => {}));
}
await browser.close();
await server.stop();
const { constants, events } = JSON.parse(readFileSync(log, 'utf8'));
const { URL_REQUEST_START_JOB: asked } = constants.logEventTypes;
const addresses = events
  .filter(({ type, params }) => type === asked && params?.url && params.initiator !== 'not an origin')
  .map(({ params }) => params.url);
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ origin: new URL(server.url).origin, addresses: [...new Set(addresses)] }));
