// The element on somebody else's page: another origin, a strict policy, and nothing of the paste for the host to read.
import { host, inside, open } from '../lib/host.mjs';
import { expect, sample, test } from '../lib/page.mjs';

const seen = page => page.evaluate(() => window.seen);
const last = async page => (await seen(page)).filter(it => it.event === 'why401-diagnosis').at(-1)?.causes;

test('the facade becomes a sandboxed frame that diagnoses and tells the host causes alone', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401 theme="light"></why-401>');
  const frame = await open(page);
  await frame.fill('#paste', sample('expired-token'));
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  await expect.poll(async () => (await last(page))?.[0]).toEqual({ cause: 'token-expired', certainty: 'certain' });
  const said = JSON.stringify(await seen(page));
  expect(said).not.toContain('eyJ');
  expect(said).not.toContain('api.harbour.example');
  expect(await page.evaluate(() => window.refused)).toEqual([]);
});

test('what a visitor pasted is not replaced by the host', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401 sample="expired-token"></why-401>');
  const frame = await inside(page);
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  // The sample is the host's: another one takes its place.
  await page.evaluate(() => document.querySelector('why-401').setAttribute('sample', 'no-credentials'));
  await expect(frame.locator('.verdict .id').first()).not.toContainText('token-expired');
  await frame.fill('#paste', 'HTTP/1.1 401 Unauthorized\n\nmine');
  await page.evaluate(() => {
    document.querySelector('why-401').setAttribute('sample', 'expired-token');
    window.frame.postMessage({ why401: 1, type: 'host', paste: 'HTTP/1.1 401 Unauthorized\n\ntheirs' }, '*');
    document.querySelector('why-401').setAttribute('theme', 'dark');
  });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('#paste')).toHaveValue(/mine/);
});

test('answers are kept to the causes that the host names, and others are said to be outside', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401 sample="expired-token" causes="insufficient-scope, api-key-invalid"></why-401>');
  const frame = await inside(page);
  await expect(frame.locator('.site-note')).toContainText('Outside of what this site covers');
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  await expect.poll(async () => (await last(page))?.[0]).toEqual({ cause: 'token-expired', certainty: 'certain', outside: true });
  const keep = it => page.evaluate(it => document.querySelector('why-401').setAttribute('causes', it), it);
  await keep('insufficient-scope token-expired');
  await expect(frame.locator('.site-note')).toHaveCount(0);
  await expect.poll(async () => (await last(page))?.[0]).toEqual({ cause: 'token-expired', certainty: 'certain' });
  await keep('insufficient-scope');
  await expect(frame.locator('.site-note')).toBeVisible();
  await page.evaluate(() => document.querySelector('why-401').removeAttribute('causes'));
  await expect(frame.locator('.site-note')).toHaveCount(0);
});

test('a less certain cause of the host is not put above a certain one without a word', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401></why-401>');
  const frame = await open(page);
  // Two causes fit it, the first of them for certain.
  await frame.fill('#paste', sample('ntlm'));
  await expect.poll(async () => (await last(page))?.map(it => it.certainty)).toEqual(['certain', 'likely']);
  const [first, second] = await last(page);
  await page.evaluate(it => document.querySelector('why-401').setAttribute('causes', it), second.cause);
  await expect(frame.locator('.verdict .id').first()).toContainText(second.cause);
  await expect(frame.locator('.site-note')).toContainText('Another cause fits better');
  await frame.locator('summary').filter({ hasText: 'Outside of what' }).click();
  await expect(frame.locator('.verdict').first()).toContainText(first.cause);
});

const WORDINGS = {
  why401: 1,
  products: [{ name: 'Harbor API', hosts: ['harbor.example'], wordings: [{ says: 'HRB-1042', cause: 'token-expired', words: 'The session key is older than eight hours.', fix: 'Run `harbor login`.', link: 'https://docs.harbor.example/1042' }] }],
};
const REFUSED = 'GET /v2/berths HTTP/1.1\nHost: api.harbor.example\nAuthorization: Bearer hrb_0c1d2e3f4a5b6c7d\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":{"code":"HRB-1042"}}\n';

test("an author's error codes are named in their words, from a file that comes before the seal", async ({ page, baseURL }) => {
  let asked = 0;
  await page.route(`${baseURL}harbor.json`, route => {
    asked += 1;
    return route.fulfill({ json: WORDINGS, headers: { 'access-control-allow-origin': '*' } });
  });
  await host(page, baseURL, '<why-401 products="harbor.json"></why-401>');
  const frame = await open(page);
  await frame.fill('#paste', REFUSED);
  await expect(frame.locator('.own-words')).toContainText('Harbor API on HRB-1042');
  await expect(frame.locator('.own-words')).toContainText('The session key is older than eight hours.');
  await expect(frame.locator('.own-words a')).toHaveAttribute('href', 'https://docs.harbor.example/1042');
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  const [file, sealed] = await frame.evaluate(() => {
    const file = performance.getEntriesByType('resource').find(it => it.name.endsWith('harbor.json'));
    return [file.startTime, performance.getEntriesByName('sealed')[0].startTime];
  });
  expect(file).toBeLessThan(sealed);
  expect(asked).toBe(1);
  // Other wordings are loaded by another frame.
  await page.evaluate(() => document.querySelector('why-401').removeAttribute('products'));
  const other = await inside(page);
  await other.fill('#paste', REFUSED);
  await expect(other.locator('.verdict h2').first()).toBeVisible();
  await expect(other.locator('.own-words')).toHaveCount(0);
});

test('wordings are taken from the origin of the frame alone', async ({ page, baseURL }) => {
  const warned = [];
  page.on('console', it => it.type() === 'warning' && warned.push(it.text()));
  let asked = 0;
  await page.route('http://localhost:*/harbor.json', route => {
    asked += 1;
    return route.fulfill({ json: WORDINGS, headers: { 'access-control-allow-origin': '*' } });
  });
  await host(page, baseURL, '<why-401></why-401>');
  await page.evaluate(() => document.querySelector('why-401').setAttribute('products', `${location.origin}/harbor.json`));
  const frame = await open(page);
  await frame.fill('#paste', REFUSED);
  await expect(frame.locator('.verdict h2').first()).toBeVisible();
  await expect(frame.locator('.own-words')).toHaveCount(0);
  expect(asked).toBe(0);
  expect(warned.join()).toContain('why401: products');
});

// What the script of a hostile host page tries while a visitor pastes; it gives back everything it got hold of, as text.
const SPY = `
window.loot = [];
const take = it => { try { const got = it(); if (got !== undefined && got !== null) loot.push(String(typeof got === 'object' ? JSON.stringify(got) : got)); } catch (refused) { loot.push('refused ' + refused.name); } };
// It keeps the shadow root that the element makes for itself, and the window that messages come from.
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (how) { const root = attach.call(this, how); window.root = root; return root; };
addEventListener('message', it => { window.frame = it.source; take(() => it.data); take(() => it.origin); });
for (const type of ['input', 'beforeinput', 'keydown', 'keyup', 'keypress', 'paste', 'copy', 'cut', 'change', 'focusin', 'focus', 'blur', 'selectionchange', 'pointermove', 'compositionend', 'why401-diagnosis', 'why401-ready', 'drop', 'dragover'])
  for (const target of [window, document]) target.addEventListener(type, it => { take(() => it.type); for (const name of ['data', 'key', 'code', 'detail']) take(() => it[name]); take(() => it.clipboardData?.getData('text')); take(() => it.target?.value); }, { capture: true });
new PerformanceObserver(list => list.getEntries().forEach(it => take(() => it.toJSON()))).observe({ entryTypes: ['resource', 'event', 'mark', 'measure', 'longtask', 'navigation'].filter(it => PerformanceObserver.supportedEntryTypes.includes(it)) });
// The document that 'style' a host may add reaches no further than the host's own tree.
window.snoop = () => {
  const frame = window.root?.querySelector('iframe');
  const sheet = new CSSStyleSheet(); sheet.replaceSync('textarea[value^=e]{background:url(/leak)} iframe{color:red}');
  take(() => { document.adoptedStyleSheets = [sheet]; window.root.adoptedStyleSheets = [...window.root.adoptedStyleSheets, sheet]; });
  take(() => frame.contentDocument);
  take(() => frame.contentWindow.document.body.textContent);
  take(() => frame.contentWindow.document.querySelector('textarea').value);
  take(() => frame.contentWindow.getSelection().toString());
  take(() => frame.contentWindow.localStorage.length);
  take(() => frame.contentWindow.location.href);
  take(() => frame.contentWindow.name);
  take(() => frame.contentWindow.history.length);
  take(() => frame.contentWindow.performance.getEntries());
  take(() => frame.contentWindow.navigator.clipboard);
  take(() => window.frame.document.body.innerHTML);
  take(() => frame.contentWindow[0]?.document);
  take(() => getSelection().toString());
  take(() => { getSelection().selectAllChildren(document.body); return getSelection().toString(); });
  take(() => { frame.focus(); return document.activeElement.outerHTML + frame.outerHTML; });
  take(() => history.state); take(() => history.length); take(() => location.href); take(() => document.cookie); take(() => document.referrer);
  take(() => performance.getEntries().map(it => it.toJSON()));
  take(() => ({ ...localStorage })); take(() => ({ ...sessionStorage }));
  take(() => document.documentElement.outerHTML + window.root.innerHTML);
  take(() => frame.getHTML?.({ serializableShadowRoots: true }));
  for (const type of ['host', 'paste', 'get', 'read', 'ready', 'diagnosis', 'eval']) window.frame.postMessage({ why401: 1, type, paste: 'HTTP/1.1 401 mine', get: 'text', reply: 'text', products: location.origin + '/p.json' }, '*');
  const channel = new MessageChannel(); channel.port1.onmessage = it => take(() => it.data);
  window.frame.postMessage({ why401: 1, type: 'host' }, '*', [channel.port2]);
  take(() => { find('eyJ'); return getSelection().toString(); });
};`;

test('a host page that tries everything gets nothing of the paste', async ({ page, baseURL }) => {
  const asked = [];
  page.on('request', it => asked.push(`${it.url()} ${it.postData() ?? ''}`));
  await host(page, baseURL, '<h1>401</h1><why-401></why-401>', { script: SPY });
  const frame = await open(page);
  const secret = sample('expired-token');
  const snoop = () => page.evaluate(() => window.snoop());
  await snoop();
  const before = (await page.evaluate(() => window.loot)).join();
  await frame.locator('#paste').focus();
  await page.evaluate(it => navigator.clipboard.writeText(it), '');
  await frame.fill('#paste', secret);
  await page.keyboard.type('zanzibar');
  await snoop();
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  await expect.poll(() => last(page)).toBeTruthy();
  await frame.locator('#paste').selectText();
  await snoop();
  await expect(frame.locator('#paste')).toHaveValue(/zanzibar/);
  const loot = await page.evaluate(() => window.loot);
  // The spy works: it has the root, it sees the frame's messages, and it is refused where it should be.
  expect(await page.evaluate(() => Boolean(window.root && window.frame))).toBe(true);
  expect(loot.filter(it => it === 'refused SecurityError').length).toBeGreaterThan(10);
  expect(loot.join('\n')).toContain('token-expired');
  // Every word of the paste that the spy had not seen before, and that the host is not told.
  const own = `${before} token-expired certain diagnosis`;
  const words = [...secret.matchAll(/[A-Za-z0-9_.\-]{6,}/g)].map(it => it[0]).filter(it => !own.includes(it)).concat('zanzibar');
  expect(words.length).toBeGreaterThan(10);
  const got = [...loot, ...asked].join('\n');
  expect(words.filter(it => got.includes(it) && !baseURL.includes(it))).toEqual([]);
  // The shape of what comes out: nothing but these.
  const types = new Set((await seen(page)).filter(it => it.why401).map(it => `${it.type}: ${Object.keys(it).filter(it => it !== 'why401' && it !== 'type')}`));
  expect([...types].sort()).toEqual(['diagnosis: causes', 'height: height', 'ready: ']);
});

test('the clipboard in the frame works, or the frame says what to do', async ({ page, baseURL, context }) => {
  await host(page, baseURL, '<why-401></why-401>');
  const frame = await open(page);
  await context.clearPermissions();
  await frame.locator('.box-head').getByRole('button', { name: 'Paste' }).click();
  // An opaque origin is not handed the clipboard: the word says which keys do it.
  await expect(frame.locator('.mini')).toContainText(/Press Ctrl\+V/);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(it => navigator.clipboard.writeText(it), sample('expired-token'));
  await frame.locator('#paste').focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
});

test('a plain frame of a fixed height takes its wishes from its address', async ({ page, baseURL }) => {
  const address = `${baseURL}frame.html#theme=dark&sample=expired-token&causes=insufficient-scope&accent=%23aa0000`;
  await host(page, baseURL, `<iframe src="${address}" title="why401" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="600" height="420"></iframe>`);
  const frame = await inside(page);
  await expect(frame.locator('.site-note')).toContainText('Outside of what this site covers');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--link'))).toBe('#aa0000');
  // It scrolls in itself, and not sideways.
  const room = await frame.evaluate(() => [document.documentElement.scrollHeight > innerHeight, document.documentElement.scrollWidth <= innerWidth]);
  expect(room).toEqual([true, true]);
});

for (const [look, media, background] of [['dark', { colorScheme: 'dark' }, 'rgb(23, 29, 37)'], ['light', { colorScheme: 'light' }, 'rgb(255, 255, 255)']]) {
  test(`with theme=auto the frame follows the reader's system: ${look}`, async ({ page, baseURL }) => {
    await page.emulateMedia(media);
    await host(page, baseURL, '<why-401></why-401>');
    const frame = await open(page);
    await expect.poll(() => frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(background);
  });
}

test('in forced colours the facade keeps its border and the frame its marks', async ({ page, baseURL }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await host(page, baseURL, '<why-401></why-401>', { script: SPY });
  const border = await page.evaluate(() => getComputedStyle(window.root.querySelector('div')).borderTopStyle);
  expect(border).toBe('solid');
  const frame = await open(page);
  await frame.fill('#paste', sample('expired-token'));
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  expect(await frame.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const decoration = await frame.evaluate(() => [...document.querySelectorAll('.proof *')].some(it => getComputedStyle(it).visibility === 'visible' && it.textContent.includes('^')));
  expect(decoration).toBe(true);
});

test('it survives being moved, and takes its paste from the slot again', async ({ page, baseURL }) => {
  const body = `<div id="a"><why-401 max-height="500"><script type="text/plain" slot="paste">${sample('insufficient-scope').replaceAll('<', '&lt;')}</script></why-401></div><div id="b"></div>`;
  await host(page, baseURL, body);
  const first = await inside(page);
  await expect(first.locator('.verdict .id').first()).toContainText('insufficient-scope');
  await page.evaluate(() => document.getElementById('b').append(document.querySelector('why-401')));
  const second = await inside(page);
  await expect(second.locator('.verdict .id').first()).toContainText('insufficient-scope');
  const height = () => page.evaluate(() => document.querySelector('why-401').getBoundingClientRect().height);
  await expect.poll(height).toBe(500);
  await page.evaluate(() => document.querySelector('why-401').setAttribute('max-height', '450'));
  await expect.poll(height).toBe(450);
});

test('links of the frame open whole tabs, outside of its sandbox', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401></why-401>');
  const frame = await open(page);
  const [tab] = await Promise.all([page.context().waitForEvent('page'), frame.getByRole('link', { name: 'Open the full tool' }).click()]);
  await expect(tab.locator('#theme')).toBeVisible();
  // An opaque origin would be null.
  expect(await tab.evaluate(() => self.origin)).toBe(new URL(baseURL).origin);
  expect(await frame.evaluate(() => self.origin)).toBe('null');
});
