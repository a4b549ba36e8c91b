// Pictures of the page with given pastes: node shots.mjs [SAMPLE or FILE ...]. They land in shots/, which git does not keep.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from '@playwright/test';
import { ARGS, chromium as program } from './playwright.config.mjs';

const address = process.env.WHY401_URL ?? 'http://127.0.0.1:8401/';
const wanted = process.argv.slice(2);
const pastes = (wanted.length ? wanted : ['', 'expired-token', 'redirect-drops', 'har']).map(it => {
  const own = new URL(`../../content/samples/${it}.txt`, import.meta.url);
  const file = existsSync(own) ? own : it;
  return { name: it ? basename(it).replace(/\.\w+$/, '') : 'empty', text: it ? readFileSync(file, 'utf8') : '' };
});

mkdirSync(new URL('shots/', import.meta.url), { recursive: true });
const browser = await chromium.launch({ executablePath: program(), args: ARGS });
for (const { name, text } of pastes) {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [1440, 320]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('#theme').waitFor({ state: 'visible' });
      if (text) {
        await page.evaluate(it => navigator.clipboard.writeText(it), text);
        await page.locator('#paste').focus();
        await page.keyboard.press('ControlOrMeta+V');
        await page.locator('.chips').waitFor();
        // Out of the box, so that the paste is shown at rest.
        await page.evaluate(() => document.activeElement?.blur());
        await page.evaluate(() => scrollTo(0, 0));
      }
      const path = new URL(`shots/${name}-${colorScheme}-${width}.png`, import.meta.url).pathname;
      await page.screenshot({ path, fullPage: true });
      console.log(path);
      await context.close();
    }
  }
}
await browser.close();
