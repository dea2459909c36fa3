// Firefox ESR with the extension as it is built, and what a person does with it: a click on its toolbar button. The
// button belongs to the browser's own window, which tests may reach because the browser is started with
// --remote-allow-system-access; the click is a mouse event on that button, and Firefox does the rest.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from './firefox.mjs';

const EXTENSION = fileURLToPath(new URL('../../build/extension/firefox', import.meta.url));
/** The host of the extension's own pages, which Firefox would else draw by lot. */
const UUID = '7f1d5b1e-9d3c-4f0a-8d55-0f6a1c2b3d4e';

export async function launchFirefox() {
  const { id } = JSON.parse(await readFile(`${EXTENSION}/manifest.json`, 'utf8')).browser_specific_settings.gecko;
  const browser = await launch({
    args: ['--remote-allow-system-access'],
    prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) },
  });
  await browser.installExtension(EXTENSION);
  const inWindow = await chromeWindow(browser);
  await inWindow(`{
    window.asked = [];
    Services.obs.addObserver(
      (channel) => window.asked.push(channel.QueryInterface(Ci.nsIHttpChannel).URI.spec), 'http-on-modify-request');
  }`);
  const button = `document.getElementById('${id.replace(/[^a-z0-9_-]/gi, '_')}-BAP')`;

  return {
    browser,
    newPage: () => browser.newPage(),
    click: async (page) => {
      await page.bringToFront();
      await inWindow(`{
        const { left, top, width, height } = ${button}.getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 }, {});
        }
      }`);
    },
    toolbar: async (page) => {
      await page.bringToFront();
      return JSON.parse(await inWindow(`JSON.stringify({
        title: ${button}.getAttribute('tooltiptext'),
        badge: ${button}.getAttribute('badge') ?? '',
      })`));
    },
    /** What the extension has in storage that outlasts the browser, read by the browser: WebDriver waits for ever for pages of it. */
    storedOnDisk: () => inWindow(`(async () => {
      const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${id}');
      const storage = await ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension), true);
      return JSON.stringify(await storage.get(null));
    })()`),
    /** Ends the event page, as Firefox does when nothing has happened for a while. */
    endBackground: () =>
      inWindow(`WebExtensionPolicy.getByID('${id}').extension.terminateBackground()`),
    /** To a page of the browser's own, in the tab in front; WebDriver would wait for ever for it. */
    goWhereNoneMayRead: async (page) => {
      await page.bringToFront();
      await inWindow(`new Promise((done) => {
        const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
        gBrowser.selectedBrowser.fixupAndLoadURIString('about:license', { triggeringPrincipal });
        const timer = setInterval(() => {
          if (gBrowser.currentURI.spec === 'about:license') done(clearInterval(timer));
        }, 20);
      })`);
    },
    optionsPage: `moz-extension://${UUID}/options.html`,
    /** Answers every address that the whole browser asked the network for. */
    close: async () => {
      const asked = JSON.parse(await inWindow('JSON.stringify(window.asked)'));
      await browser.close();
      return asked;
    },
  };
}

/** Answers a function that evaluates an expression in the browser's own window. */
async function chromeWindow(browser) {
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  return async (expression) => {
    const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    if (answer.type !== 'success') throw new Error(`${expression}: ${answer.exceptionDetails.text}`);
    return answer.result.value;
  };
}
