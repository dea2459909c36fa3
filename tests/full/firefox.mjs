// The system's Firefox ESR, headless, over WebDriver BiDi, with a new profile and nothing that asks the network in the
// background. Every page records what would be a broken promise, as those of tests/e2e/browser.mjs do.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

export const DESKTOP = { width: 1280, height: 860 };
export const PHONE = { width: 390, height: 844 };

/** What a new Firefox would ask the network for by itself: settings, add-on updates, captive portals, pings, guesses. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.startup.homepage': 'about:blank',
  'browser.urlbar.suggest.searches': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.autofillForms': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/** @param {{ args?: string[], prefs?: Record<string, string | number | boolean> }} [options] more of either */
export function launch({ args = [], prefs = {} } = {}) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    args,
    extraPrefsFirefox: { ...QUIET, ...prefs },
    defaultViewport: DESKTOP,
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // without it the settings' server cannot be chosen
    timeout: 60_000,
  });
}

/**
 * A page in a context of its own. `broken` is a list of sentences, empty as long as every promise holds; `requests` are
 * the addresses asked for. In the page, `violations` and `htmlBefore`: the page's HTML before any module script ran.
 */
export async function openPage(browser, { viewport = DESKTOP } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  const { broken, requests } = watch(page);
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    document.addEventListener('readystatechange', () => {
      window.htmlBefore ??= document.documentElement.outerHTML;
    });
  });
  return { page, context, broken, requests };
}

/** Records a page's errors and requests from now on. */
export function watch(page) {
  const broken = [];
  const requests = [];
  page.on('pageerror', (error) => broken.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  return { broken, requests };
}

export async function screenshot(page, name, options = {}) {
  const folder = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}${name}.png`, ...options });
}
