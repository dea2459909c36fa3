// Chromium with the extension as it is built, and what a person does with it: a click on its toolbar button.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { screenshot } from '../browser.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const EXTENSION = fileURLToPath(new URL('../../../build/extension/chrome', import.meta.url));

export async function launchChrome() {
  const folder = await mkdtemp(join(tmpdir(), 'tallymark-chrome-'));
  const netLog = join(folder, 'net.json');
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    pipe: true,
    enableExtensions: [EXTENSION],
    userDataDir: join(folder, 'profile'),
    defaultViewport: { width: 1280, height: 860 },
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', `--log-net-log=${netLog}`,
    ],
  });
  const target = await browser.waitForTarget(isBackground);
  const extension = (await browser.extensions()).get(new URL(target.url()).host);

  return {
    browser,
    newPage: () => browser.newPage(),
    click: async (page) => {
      await page.bringToFront();
      await page.waitForFunction(() => document.visibilityState === 'visible');
      await page.triggerExtensionAction(extension);
    },
    /** What the toolbar says of the tab in front. */
    toolbar: async (page) => {
      await page.bringToFront();
      return inBackground(browser, async () => {
        const [{ id: tabId }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const [title, badge] = await Promise.all([chrome.action.getTitle({ tabId }), chrome.action.getBadgeText({ tabId })]);
        return { title, badge };
      });
    },
    screenshot,
    /** What the extension has in storage that outlasts the browser. */
    storedOnDisk: () => inBackground(browser, async () => JSON.stringify(await chrome.storage.local.get(null))),
    /** Ends what may end at any time: the service worker and the document with the engine. */
    endBackground: async () => {
      await inBackground(browser, async () => {
        const documents = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
        if (documents.length > 0) await chrome.offscreen.closeDocument();
      });
      const ended = browser.targets().find(isBackground);
      const gone = new Promise((done) => {
        browser.on('targetdestroyed', (target) => target === ended && done());
      });
      await (await ended.worker()).close();
      await gone;
    },
    /** To a page of the browser's own. */
    goWhereNoneMayRead: (page) => page.goto('chrome://version'),
    optionsPage: `chrome-extension://${extension.id}/options.html`,
    /** Answers what pages and the extension asked the network for: Chromium's own log, written when it ends. */
    close: async () => {
      await browser.close();
      const log = await readFile(netLog, 'utf8');
      await rm(folder, { recursive: true, force: true });
      return askedByOthersThanChromium(log);
    },
  };
}

/** An event stands on a line of its own; Chromium's own requests (updates, accounts) come from no origin. */
function askedByOthersThanChromium(log) {
  const asked = log.split('\n').flatMap((line) => {
    const [, url] = /"url":"((?:https?|wss?):[^"]+)"/.exec(line) ?? [];
    const [, initiator] = /"initiator":"([^"]+)"/.exec(line) ?? [];
    return url && initiator && initiator !== 'not an origin' ? [url] : [];
  });
  return [...new Set(asked)];
}

const isBackground = (target) => target.type() === 'service_worker';

/** Evaluates a function in the service worker; if that has just been ended, in the one that takes its place. */
async function inBackground(browser, work) {
  for (let attempts = 100; ; attempts--) {
    try {
      const target = await browser.waitForTarget(isBackground);
      return await (await target.worker()).evaluate(work);
    } catch (error) {
      if (attempts === 0) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}
