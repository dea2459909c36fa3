// node tests/e2e/picture.mjs   takes the picture that README shows, examples/article/page.png, from the built site: the
// example article with the card of a figure that differs. Text is drawn without colour fringes, which halves the file.
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { marked, openPage, serve } from './browser.mjs';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const file = at('examples/article/page.png');
const largest = 200_000; // bytes; it is loaded with the README

const server = await serve(at('build/site'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--disable-font-subpixel-positioning'],
});
try {
  const { page } = await openPage(browser, { viewport: { width: 1180, height: 650 } });
  await page.goto(server.url);
  await marked(page);
  const point = await page.evaluate(() => {
    const [range] = CSS.highlights.get('tallymark-contradicted');
    scrollTo(0, range.getBoundingClientRect().top + scrollY - 165);
    const { left, top, width, height } = range.getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(point.x, point.y);
  await page.mouse.move(700, 10); // off the words, so that nothing is drawn as hovered over
  await page.waitForTimeout(500); // the card has come to rest
  await page.screenshot({ path: file });
} finally {
  await browser.close();
  await server.stop();
}
const { size } = await stat(file);
process.stdout.write(`${file}: ${size} bytes\n`);
if (size > largest) {
  process.stderr.write(`larger than ${largest} bytes\n`);
  process.exitCode = 1;
}
