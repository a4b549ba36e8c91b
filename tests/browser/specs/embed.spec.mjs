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
  await expect(frame.locator('.verdict')).toContainText(first.cause);
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
  await expect(other.locator('.verdict h2')).toBeVisible();
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
  await expect(frame.locator('.verdict h2')).toBeVisible();
  await expect(frame.locator('.own-words')).toHaveCount(0);
  expect(asked).toBe(0);
  expect(warned.join()).toContain('why401: products');
});
