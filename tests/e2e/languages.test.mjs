// The interface in other languages: chosen by the integrator or by the page, loaded only where it is spoken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { atWork, marked, openPage, screenshot } from './browser.mjs';
import { assembleHarness } from './harness/assemble.mjs';

const here = atWork(async () => fileURLToPath(await assembleHarness()));

const catalogues = (requests) => requests.map((url) => /language\/(\w\w)\/(?:list|card)/.exec(url)?.[1]).filter((one) => one && one !== 'en');

async function open(query, options = {}, lang = 'en') {
  const opened = await openPage(here.browser, options);
  const { page, context } = opened;
  if (lang !== 'en') {
    await context.route(here.server.url + query, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<html lang="en">', `<html lang="${lang}">`) });
    });
  }
  await page.goto(here.server.url + query);
  await marked(page);
  return opened;
}

const inGerman = {
  sentence: 'Wir konnten 9 von 15 prüfen. 4 stimmen überein, 3 weichen ab, 1 entspricht einem anderen Jahr, 1 ist unentschieden.',
  card: [/Im Artikel steht „140\.6“; Walk Free nennt 104,6 je 1\.000 Personen \(Nordkorea/, /Weicht ab von Walk Free, Ausgabe 2023/, /Sieht aus wie: Ziffern vertauscht/, /104,6 je 1\.000 Personen/, /140,55 bis 140,65/, /24\. Mai 2023/, /Schätzung/],
};
const inFrench = {
  sentence: 'Nous avons pu en vérifier 9 sur 15. 4 concordent, 3 diffèrent, 1 correspond à une autre année, 1 reste sans conclusion.',
  card: [/L’article dit « 140\.6 » ; Walk Free donne 104,6 pour 1 000 personnes \(Corée du Nord/, /Ne correspond pas à Walk Free, édition 2023/, /Ressemble à : chiffres intervertis/, /104,6 pour 1 000 personnes/, /de 140,55 à 140,65/, /24 mai 2023/, /estimation/],
};

for (const [language, { sentence, card }] of Object.entries({ de: inGerman, fr: inFrench })) {
  test(`${language}: list, card and printed report are in it, and nothing of ours is left in English`, async () => {
    const { page, context, broken, requests } = await open(`?language=${language}`);
    const list = page.locator('#figures .ledger');
    assert.equal(await list.locator('.sentence').innerText(), sentence);
    assert.equal(await list.getAttribute('lang'), language);
    assert.equal(await list.locator('.snippet').first().getAttribute('lang'), 'en', 'the article’s words are the article’s');
    await screenshot(page, `languages-${language}`);
    await list.locator('.figure', { hasText: '140.6' }).first().click();
    const opened = page.locator('#figures .card');
    await opened.waitFor({ state: 'visible' });
    const text = (await opened.innerText()).replace(/[\u00a0\u202f]/g, ' ');
    for (const part of card) assert.match(text, part);
    assert.equal(await opened.getAttribute('lang'), language);
    await page.waitForTimeout(400);
    await screenshot(page, `languages-${language}-card`);
    const printed = await page.evaluate(() => window.shown.exportAs('html'));
    assert.match(printed, new RegExp(`<html lang="${language}">`));
    const said = `${await list.innerText()}\n${text}\n${printed}`;
    assert.doesNotMatch(said, /\b(?:Matches|Differs|Adds up|Looks like|All figures|Published|Retrieved|Licence:|We could)\b/);
    assert.deepEqual([...new Set(catalogues(requests))], [language]);
    assert.deepEqual(broken, []);
    await context.close();
  });
}

test('the page’s language decides, then the visitor’s; English loads no catalogue', async () => {
  const said = async (...given) => {
    const { page, context, requests } = await open(...given);
    const words = await page.locator('#figures h2').innerText();
    await context.close();
    return [words, [...new Set(catalogues(requests))]];
  };
  assert.deepEqual(await said('', { locale: 'de-AT' }), ['The figures', []], 'an English page is in English');
  assert.deepEqual(await said('', {}, 'fr-CA'), ['Les chiffres', ['fr']]);
  assert.deepEqual(await said('', { locale: 'de-AT' }, 'nl'), ['Die Zahlen', ['de']], 'of a page we do not speak, the visitor’s');
  assert.deepEqual(await said('?language=xx', { locale: 'nl' }, 'nl'), ['The figures', []]);
});
