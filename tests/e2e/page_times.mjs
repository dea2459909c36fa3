// How long the example page takes in Chromium, for the bench: nothing fails for being slow.
import { fileURLToPath } from 'node:url';
import { besideTexts } from '../bench/beside.mjs';
import { launch, marked, openPage, serve } from './browser.mjs';
import { ADDRESS } from './single_file/address.mjs';

const SITE = fileURLToPath(new URL('../../build/site', import.meta.url));
const WARM_UP = 20;

/**
 * Median, fastest and slowest in milliseconds, of
 *   load: from the start of navigation until the marks are on the page, with an empty cache each time
 *   open: from opening tallymark.html on disk until the marks are on it
 *   check: one check of the article in the worker after warm-up, there and back
 *   beside: the same of 10 KB beside 10 KB of source
 */
export async function pageTimes(count = 9) {
  const server = await serve(SITE);
  const browser = await launch();
  try {
    const loads = [];
    for (let run = 0; run < count; run++) {
      const { page, context } = await openPage(browser);
      await page.goto(server.url);
      await marked(page);
      loads.push(
        await page.evaluate(() => performance.getEntriesByName('tallymark:load-to-marks')[0].duration),
      );
      await context.close();
    }
    const opens = [];
    for (let run = 0; run < count; run++) {
      const { page, context } = await openPage(browser);
      await page.goto(ADDRESS);
      await marked(page);
      opens.push(
        await page.evaluate(() => performance.getEntriesByName('tallymark:load-to-marks')[0].duration),
      );
      await context.close();
    }
    const { page } = await openPage(browser);
    await page.goto(server.url);
    await marked(page);
    const checks = await page.evaluate(checkTimes, { warmUp: WARM_UP, count: 10 * count });
    const beside = await page.evaluate(checkTimes, { warmUp: WARM_UP, count: 10 * count, ...besideTexts() });
    return { load: spread(loads), open: spread(opens), check: spread(checks), beside: spread(beside) };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Runs in the page, on its article where no other text is given. */
async function checkTimes({ warmUp, count, text: given, against = [] }) {
  const { WorkerClient } = await import('/tallymark/tallymark.js');
  const { walkText } = await import('/tallymark/page/text_walker.js');
  const text = given ?? walkText(document.getElementById('article')).text;
  const client = new WorkerClient();
  const times = [];
  for (let run = 0; run < warmUp + count; run++) {
    const start = performance.now();
    await client.check(text, '2023-05-25', against);
    if (run >= warmUp) times.push(performance.now() - start);
  }
  client.dispose();
  return times;
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1], fastest: sorted[0], slowest: sorted.at(-1) };
}
