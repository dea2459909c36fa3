// node web/extension/draw_icons.mjs   draws icon.svg as icons/<size>.png, which Chrome wants, with the system's Chromium.
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const drawing = await readFile(at('icon.svg'), 'utf8');

await mkdir(at('icons'), { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 128]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`);
    await page.screenshot({ path: at(`icons/${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
