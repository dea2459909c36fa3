// tallymark.html in Firefox ESR, opened from disk.
import { after, before } from 'node:test';
import { marked } from '../e2e/browser.mjs';
import { ADDRESS } from '../e2e/single_file/address.mjs';
import { singleFileContract } from '../e2e/single_file/contract.mjs';
import { launch, openPage, screenshot } from './firefox.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

async function open() {
  const { page, context, requests, broken } = await openPage(browser);
  await page.goto(ADDRESS);
  await marked(page);
  return { page, requests, broken, close: () => context.close() };
}

singleFileContract({ name: 'firefox', open, screenshot });
