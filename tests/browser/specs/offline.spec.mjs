// Without a connection, and with a new version.
import { createServer } from 'node:http';
import { expect, sample, test } from '../lib/page.mjs';

test.use({ serviceWorkers: 'allow' });

/** Hands on to the page's server, counts what is asked, and can go away or serve another version. */
async function front(baseURL, page) {
  const state = { asked: [], gone: false, change: text => text };
  const server = createServer(async (request, answer) => {
    state.asked.push(request.url);
    if (state.gone) return request.socket.destroy();
    const from = await fetch(new URL(request.url.slice(1), baseURL));
    const type = from.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await from.arrayBuffer());
    const body = /html|javascript/.test(type) ? state.change(bytes.toString(), request.url) : bytes;
    answer.writeHead(from.status, { 'content-type': type, 'cache-control': from.headers.get('cache-control') ?? '' }).end(body);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  page.once('close', () => server.closeAllConnections() ?? server.close());
  state.address = `http://127.0.0.1:${server.address().port}/`;
  return state;
}

const kept = page => page.evaluate(async () => { await navigator.serviceWorker.ready; return navigator.serviceWorker.controller !== null; });

test('once opened, the tool opens and answers without a connection', async ({ tool, page, baseURL }) => {
  const server = await front(baseURL, page);
  await tool.open(server.address);
  await expect.poll(() => kept(page)).toBe(true);
  await page.goto(`${server.address}causes/token-expired.html`);
  server.gone = true;
  await page.goto(server.address);
  await expect(tool.part('sample').first()).toBeVisible();
  await tool.paste(sample('expired-token'));
  expect(await tool.cause()).toBe('token-expired');
  await page.goto(`${server.address}?sample=no-credentials`);
  expect(await tool.cause()).toBe('no-credentials');
  // A page that was read stays; one that was not says so.
  await page.goto(`${server.address}causes/token-expired.html`);
  await expect(page.locator('h1')).toContainText(/expired/);
  await page.goto(`${server.address}causes/clock-skew.html`);
  await expect(page.locator('h1')).toHaveText('No connection');
  tool.faults.length = 0;
});

test('what is pasted makes neither the page nor its service worker ask for anything', async ({ tool, page, baseURL }) => {
  const server = await front(baseURL, page);
  await tool.open(server.address);
  await expect.poll(() => kept(page)).toBe(true);
  await expect(tool.part('sample').first()).toBeVisible();
  const before = server.asked.length;
  expect(before).toBeGreaterThan(3);
  await tool.paste(sample('har'));
  await tool.cause();
  await tool.paste('GET https://elsewhere.example/x.png HTTP/1.1\n\nHTTP/1.1 401 Unauthorized\n\n<img src="/icon.svg"><link rel=prefetch href="/x">\n');
  await tool.cause();
  await page.waitForTimeout(300);
  expect(server.asked.slice(before)).toEqual([]);
});

test('a new version is offered, taken when asked, and never put in the place of a paste', async ({ tool, page, baseURL }) => {
  const server = await front(baseURL, page);
  await tool.open(server.address);
  await expect.poll(() => kept(page)).toBe(true);
  // The next version: other words on the page, so another service worker.
  server.change = (text, address) => address.endsWith('sw.js') ? text.replace(/const VERSION = '\w+'/, "const VERSION = 'next'") : text.replace('Why did I get a 401? why401', 'The next version');
  await page.reload();
  await expect(page.locator('#why401-update')).toBeVisible();
  await tool.paste(sample('expired-token'));
  await tool.cause();
  await expect(page).toHaveTitle(/Why did I get a 401/);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(tool.part('box')).toHaveValue(sample('expired-token'));
  await page.reload();
  await expect(page).toHaveTitle(/Why did I get a 401/);
  await page.getByRole('button', { name: 'Load it' }).click();
  await expect(page).toHaveTitle('The next version');
  await expect(page.locator('#why401-update')).toBeHidden();
});

test('the tool can be installed', async ({ page, request }) => {
  await page.goto('');
  const address = await page.locator('link[rel="manifest"]').evaluate(it => it.href);
  const manifest = await (await request.get(address)).json();
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './' });
  for (const icon of manifest.icons) {
    const answer = await request.get(new URL(icon.src, address).href);
    expect(answer.ok(), icon.src).toBe(true);
    expect(answer.headers()['content-type']).toBe(icon.type);
  }
  // What Chromium itself has against it.
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(it => it.errorId !== 'in-incognito')).toEqual([]);
});
