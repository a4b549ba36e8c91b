// What the element promises to the author of a site: whenever it is made, moved, taken out or told something else, and whatever version it is.
import { readFileSync, readdirSync } from 'node:fs';
import { host, inside, open } from '../lib/host.mjs';
import { expect, sample, test } from '../lib/page.mjs';

// The scripts of released versions, and of the very first one: sites that pinned one of them load it for ever.
const LOADERS = new URL('../loaders/', import.meta.url);
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(23, 29, 37)';

const seen = (page, name) => page.evaluate(name => window.seen.filter(it => it.event === name || it.type === name), name);
const background = frame => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
const set = (page, name, value) => page.evaluate(([name, value]) => document.querySelector('why-401').setAttribute(name, value), [name, value]);

for (const released of readdirSync(LOADERS)) test(`a script of before works with the frame of now: ${released}`, async ({ page, baseURL }) => {
  const loader = `${baseURL}v0.0.1/embed.js`;
  await page.route(loader, route => route.fulfill({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body: readFileSync(new URL(released, LOADERS), 'utf8') }));
  await host(page, baseURL, '<why-401 theme="dark" causes="token-expired"></why-401>', { loader });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const frame = await inside(page);
  await frame.fill('#paste', sample('expired-token'));
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  await expect.poll(async () => (await seen(page, 'why401-diagnosis')).at(-1)?.causes[0]).toEqual({ cause: 'token-expired', certainty: 'certain' });
  expect(await background(frame)).toBe(DARK);
  const height = () => page.evaluate(() => document.querySelector('why-401').getBoundingClientRect().height);
  await expect.poll(height).toBeGreaterThan(420);
  expect(await page.evaluate(() => window.refused)).toEqual([]);
});

test('the script that follows the version is asked for again, the pinned one is kept', async ({ request, baseURL }) => {
  const page = await (await request.get('embed/')).text();
  const version = page.match(/data-version="(v\d+\.\d+\.\d+)"/)[1];
  const cached = async path => (await request.get(`${baseURL}${path}`)).headers()['cache-control'];
  expect(await cached(`${version}/embed.js`)).toContain('immutable');
  const follows = await cached('v1/embed.js');
  expect(follows).not.toContain('immutable');
  expect(Number(follows.match(/max-age=(\d+)/)[1])).toBeLessThanOrEqual(86_400);
});

test('an empty frame offers samples, hides what it has no room for, and leaves the way back to the host', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401></why-401>');
  const frame = await open(page);
  const before = await page.evaluate(() => history.length);
  await expect(frame.getByRole('button', { name: 'Compare' })).toHaveCount(0);
  const chips = frame.getByRole('list', { name: 'Or look at one' }).getByRole('button');
  await expect(chips).toHaveCount(3);
  await chips.first().click();
  await expect(frame.locator('.verdict h2').first()).toBeVisible();
  await expect(chips).toHaveCount(0);
  await frame.fill('#paste', sample('insufficient-scope'));
  await expect(frame.locator('.verdict .id').first()).toContainText('insufficient-scope');
  expect(await page.evaluate(() => history.length)).toBe(before);
  // A site that keeps to causes of its own is not given samples of others.
  await frame.getByRole('button', { name: 'Clear' }).click();
  await expect(chips).toHaveCount(3);
  await set(page, 'causes', 'token-expired');
  await expect(chips).toHaveCount(0);
});

test('elements are upgraded, whether they come before or after the script', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401 id="before"></why-401>');
  await page.evaluate(() => {
    const made = document.createElement('why-401');
    made.id = 'made';
    document.body.append(made);
    document.body.insertAdjacentHTML('beforeend', '<why-401 id="written"></why-401>');
  });
  for (const id of ['before', 'made', 'written']) await expect(page.locator(`#${id}`)).toHaveJSProperty('offsetHeight', 200);
  // A host that asks for the focus has the box.
  await page.evaluate(() => document.getElementById('made').focus());
  const frame = await inside(page);
  await frame.fill('#paste', sample('expired-token'));
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  // The script once more, from another address, harms nothing.
  const twice = await page.evaluate(base => import(`${base}v1/embed.js?again`).then(() => 'fine', String), baseURL);
  expect(twice).toBe('fine');
});

test('one that is taken out hears nothing more, and works when it is put back', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401></why-401>');
  await page.evaluate(() => { window.kept = document.querySelector('why-401'); window.kept.remove(); });
  await page.evaluate(() => document.body.append(window.kept));
  const first = await open(page);
  await first.fill('#paste', sample('expired-token'));
  await expect.poll(async () => (await seen(page, 'why401-diagnosis')).length).toBeGreaterThan(0);
  await page.evaluate(() => window.kept.remove());
  await expect.poll(() => page.frames().length).toBe(1);
  await page.evaluate(() => document.body.append(window.kept));
  const again = await inside(page);
  await again.fill('#paste', sample('insufficient-scope'));
  await expect.poll(async () => (await seen(page, 'why401-diagnosis')).at(-1)?.causes[0].cause).toBe('insufficient-scope');
});

test('the element believes its own frame alone, and the frame its own version', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401></why-401><iframe id="other" title="other" srcdoc="<p>other</p>"></iframe>');
  const frame = await open(page);
  await frame.fill('#paste', sample('expired-token'));
  await expect.poll(async () => (await seen(page, 'why401-diagnosis')).length).toBe(1);
  const height = () => page.evaluate(() => document.querySelector('why-401').getBoundingClientRect().height);
  const before = await height();
  await page.evaluate(() => {
    const forged = [{ why401: 1, type: 'height', height: 3333 }, { why401: 1, type: 'diagnosis', causes: [{ cause: 'forged' }] }, { why401: 1, type: 'ready' }];
    // As another frame of the page would, and as the page itself.
    for (const data of forged) {
      dispatchEvent(new MessageEvent('message', { data, source: document.getElementById('other').contentWindow }));
      postMessage(data, '*');
    }
    window.frame?.postMessage({ why401: 2, type: 'host', theme: 'dark', paste: 'HTTP/1.1 403 x' }, '*');
    window.frame?.postMessage({ why401: 1, type: 'tomorrow', theme: 'dark' }, '*');
    window.frame?.postMessage('dark', '*');
    window.frame?.postMessage(null, '*');
  });
  await set(page, 'theme', 'light');
  await expect.poll(() => background(frame)).toBe(LIGHT);
  expect(await height()).toBe(before);
  expect(await seen(page, 'why401-diagnosis')).toHaveLength(1);
  expect(await seen(page, 'why401-ready')).toHaveLength(1);
  await expect(frame.locator('#paste')).toHaveValue(/Bearer/);
});

test('without a theme of its own it follows the page, live', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401></why-401>', { script: 'document.addEventListener("DOMContentLoaded", () => { window.sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [window.sheet]; });' });
  const style = css => page.evaluate(css => window.sheet.replaceSync(css), css);
  const frame = await open(page);
  // A page that says nothing of its colours: the reader's system.
  await expect.poll(() => background(frame)).toBe(LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => background(frame)).toBe(DARK);
  // One that declares them.
  await style(':root { color-scheme: light }');
  await expect.poll(() => background(frame)).toBe(LIGHT);
  await style(':root { color-scheme: light dark }');
  await expect.poll(() => background(frame)).toBe(DARK);
  // One that only has text of some colour.
  await style('body { color: #333 }');
  await expect.poll(() => background(frame)).toBe(LIGHT);
  await style('body { color: #eee }');
  await expect.poll(() => background(frame)).toBe(DARK);
  // What is chosen counts before all that.
  await set(page, 'theme', 'light');
  await expect.poll(() => background(frame)).toBe(LIGHT);
});

test('the colour of links and the language are the host’s, where they are what they should be', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401 accent="#aa0000" lang="en-GB"></why-401>');
  const frame = await open(page);
  const link = () => frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--link'));
  await expect.poll(link).toBe('#aa0000');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en-GB');
  await set(page, 'accent', 'rgb(0 90 0)');
  await expect.poll(link).toBe('rgb(0 90 0)');
  await set(page, 'accent', 'red;background:url(https://example.com/)');
  await expect.poll(link).not.toContain('url');
  // English text is not called German.
  await set(page, 'lang', 'de');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
});
