// npm run pictures: makes what README and the documentation show, in docs/pictures, from tallymark.html: six stills, and an
// animation of twelve seconds in which 104.6 becomes 140.6 and back. Each frame is a screenshot of the real page at work;
// img2webp puts them together, each for as long as it stood.
import { mkdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildPart, product } from '../../wasm/toolchain/build.mjs';
import { quietly, StepFailed, verb } from '../../wasm/toolchain/progress.mjs';
import { setup } from '../../wasm/toolchain/setup.mjs';
import { marked, PHONE } from './browser.mjs';
import { LARGEST, pathOf } from './pictures/limits.mjs';
import { ADDRESS } from './single_file/address.mjs';

const WINDOW = { width: 1180, height: 664 };
const FILM = { width: 1120, height: 620 };
const LENGTH_MS = 12_000;

/** Text is drawn without colour fringes, which halves the files. */
const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text', '--disable-font-subpixel-positioning'],
  });

async function opened(browser, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await marked(page);
  return { page, close: () => context.close() };
}

const rest = (page) => page.waitForTimeout(1100); // scrolling has ended, the card stands

/** Scrolls so that the marked words stand `top` pixels below the window's edge. */
const bringUp = (page, verdict, words, top) =>
  page.evaluate(
    ([name, words, top]) => {
      const range = [...CSS.highlights.get(name)].find((range) => String(range).startsWith(words));
      scrollTo(0, range.getBoundingClientRect().top + scrollY - top);
    },
    [`tallymark-${verdict}`, words, top],
  );

const openFromList = async (page, words) => {
  await page.locator('#figures .figure', { has: page.locator('.marked', { hasText: words }) }).first().press('Enter');
  await rest(page);
};

async function stills(browser) {
  const still = async (name, options, steps) => {
    const { page, close } = await opened(browser, { viewport: WINDOW, ...options });
    await steps(page);
    await page.screenshot({ path: pathOf(`${name}.png`) });
    await close();
  };
  await still('article', {}, rest);
  await still('matches', {}, async (page) => {
    await openFromList(page, '104.6 people');
    await bringUp(page, 'supported', '104.6', 80);
    await rest(page);
  });
  await still('differs', {}, async (page) => {
    await openFromList(page, '1981');
    await bringUp(page, 'contradicted', '1981', 90);
    await rest(page);
  });
  await still('list', {}, async (page) => {
    await page.locator('#figures [data-filter=supported]').click();
    await rest(page);
  });
  await still('dark', { colorScheme: 'dark' }, async (page) => {
    await openFromList(page, '1981');
    await bringUp(page, 'contradicted', '1981', 90);
    await rest(page);
  });
  await still('phone', { viewport: PHONE, deviceScaleFactor: 1.5, hasTouch: true }, async (page) => {
    await bringUp(page, 'contradicted', '1981', 300);
    await rest(page);
  });
}

/** Frames as they come, each with the milliseconds it stands. */
class Film {
  frames = [];

  constructor(page, folder) {
    this.page = page;
    this.folder = folder;
  }

  async shoot(stands) {
    const path = join(this.folder, `${String(this.frames.length).padStart(3, '0')}.png`);
    await this.page.screenshot({ path, caret: 'initial' });
    this.frames.push({ path, stands });
  }

  get length() {
    return this.frames.reduce((sum, { stands }) => sum + stands, 0);
  }
}

/** One key, a frame while it is down, a frame when its result is there. */
async function type(film, key, { pause = 260 } = {}) {
  await film.page.keyboard.press(key);
  await film.page.waitForTimeout(30);
  await film.shoot(pause);
}

async function film(browser, folder) {
  const { page, close } = await opened(browser, { viewport: FILM });
  await bringUp(page, 'supported', '104.6', 190);
  await page.evaluate(() => {
    const article = document.getElementById('article');
    article.focus({ preventScroll: true });
    const nodes = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) {
      const at = nodes.currentNode.data.indexOf('104.6');
      if (at >= 0) getSelection().collapse(nodes.currentNode, at + 3);
    }
  });
  await page.waitForTimeout(800); // the card of what the caret stands in has come up
  const reel = new Film(page, folder);
  await reel.shoot(1700);
  const verdictIs = (verdict, words) =>
    page.waitForFunction(
      ([name, words]) => [...(CSS.highlights.get(name) ?? [])].some((range) => String(range).startsWith(words)),
      [`tallymark-${verdict}`, words],
    );
  for (const key of ['Backspace', 'Backspace', '4', '0']) await type(reel, key);
  await verdictIs('contradicted', '140.6');
  await reel.shoot(500);
  await rest(page);
  await page.waitForTimeout(300);
  await reel.shoot(3600);
  for (const key of ['Backspace', 'Backspace', '0', '4']) await type(reel, key);
  await verdictIs('supported', '104.6');
  await reel.shoot(500);
  await rest(page);
  await page.waitForTimeout(300);
  await reel.shoot(Math.max(500, LENGTH_MS - reel.length));
  await close();
  return reel;
}

await verb(async () => {
  await setup(['build', 'test', 'pictures']);
  for (const part of product) await buildPart(part);
  await mkdir(pathOf(''), { recursive: true });
  const folder = join(tmpdir(), `tallymark-film-${process.pid}`);
  await mkdir(folder, { recursive: true });
  const browser = await launch();
  try {
    await stills(browser);
    const reel = await film(browser, folder);
    const frames = reel.frames.flatMap(({ path, stands }) => ['-d', String(stands), path]);
    await quietly('img2webp', 'img2webp', ['-loop', '0', '-min_size', '-lossless', '-m', '6', ...frames, '-o', pathOf('tallymark.webp')]);
    process.stdout.write(`tallymark.webp: ${reel.frames.length} frames, ${reel.length / 1000} s\n`);
  } finally {
    await browser.close();
    if (!process.argv.includes('--keep-frames')) await rm(folder, { recursive: true, force: true });
    else process.stdout.write(`frames: ${folder}\n`);
  }
  const tooLarge = [];
  for (const [name, largest] of Object.entries(LARGEST)) {
    const { size } = await stat(pathOf(name));
    process.stdout.write(`${name}: ${size} bytes\n`);
    if (size > largest) tooLarge.push(name);
  }
  if (tooLarge.length > 0) throw new StepFailed(`Too large to be looked at with a page: ${tooLarge.join(', ')}.`);
});
