// Ten thousand checks of the engine, and a thousand edits under the marks of a page, after which no more memory is held.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startEngine } from '../bench/times.mjs';
import { launch, marked, openPage, serve } from '../e2e/browser.mjs';

const CHECKS = 10_000;
const EDITS = 1_000;
const MEGABYTE = 1 << 20;

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test(`${CHECKS} checks: the module's memory does not grow`, async () => {
  const engine = await startEngine(at('build'));
  const article = await readFile(at('examples/article/article.txt'), 'utf8');
  const paragraph = article.split(/\n{2,}/).find((text) => text.includes('104.6'));
  const held = () => process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  for (let count = 0; count < CHECKS / 10; count++) await engine.check(paragraph, '2023-05-25');
  const before = held();
  for (let count = 0; count < (CHECKS * 9) / 10; count++) await engine.check(paragraph, '2023-05-25');
  const grown = held() - before;
  await engine.dispose();
  assert.ok(grown < 4 * MEGABYTE, `${grown} bytes`);
});

test(`${EDITS} edits: the page holds no more than before`, async () => {
  const server = await serve(at('build/site'));
  const browser = await launch();
  try {
    const { page, context } = await openPage(browser);
    await page.goto(`${server.url}plain-html/`);
    await marked(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const held = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name) => metrics.find((metric) => metric.name === name).value;
      return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
    };
    const edit = (count) =>
      page.evaluate(async (count) => {
        const { attachment } = document.querySelector('tally-mark');
        const text = document.querySelector('#article p').firstChild;
        for (let edit = 0; edit < count; edit++) {
          text.data = text.data.includes('140.6') ? text.data.replace('140.6', '104.6') : text.data.replace('104.6', '140.6');
          await attachment.recheck();
        }
        performance.clearMarks();
        performance.clearMeasures();
      }, count);
    await edit(EDITS / 10);
    const before = await held();
    await edit(EDITS);
    const after = await held();
    assert.ok(after.heap - before.heap < MEGABYTE, `${after.heap - before.heap} bytes of heap`);
    assert.ok(after.nodes - before.nodes < 200, `${after.nodes - before.nodes} nodes`);
    assert.ok(after.listeners - before.listeners < 100, `${after.listeners - before.listeners} listeners`);
  } finally {
    await browser.close();
    await server.stop();
  }
});
