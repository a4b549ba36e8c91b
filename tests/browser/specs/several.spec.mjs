// Several exchanges: the line of time, the list, and the choice of the one that is diagnosed.
import { expect, test } from '../lib/page.mjs';

const FIRST = 'GET /a HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer undefined\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token"\nDate: Mon, 23 Nov 2026 07:03:09 GMT\n\n';
const THIRD = 'GET /c HTTP/1.1\nHost: api.example.com\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Basic realm="c"\nDate: Mon, 23 Nov 2026 07:05:09 GMT\n\n';
const SECOND = 'GET /b HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer abcdefgh12345678\n\nHTTP/1.1 200 OK\nContent-Length: 0\nDate: Mon, 23 Nov 2026 07:04:09 GMT\n\n';

/** A HAR of nine calls, a minute apart, with a token that ends after five of them. */
function har() {
  const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
  const second = Date.parse('2026-11-23T07:00:00Z') / 1000;
  const token = `${part({ alg: 'HS256' })}.${part({ sub: 'jane', iat: second, exp: second + 300 })}.c2lnbmF0dXJl`;
  const entry = (_, at) => ({
    startedDateTime: new Date((second + at * 60) * 1000).toISOString(),
    request: { method: 'GET', url: `https://api.example.com/v2/orders?page=${at}`, headers: [{ name: 'Authorization', value: `Bearer ${token}` }] },
    response: { status: at > 7 ? 401 : 200, headers: [{ name: 'Date', value: new Date((second + at * 60) * 1000).toUTCString() }], content: {} },
  });
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'Test' }, entries: Array.from({ length: 9 }, entry) } }, null, 1);
}

test('another exchange is chosen from the list, by the keyboard alone', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(FIRST + SECOND + THIRD);
  expect(await tool.cause()).toBe('no-credentials');
  const pick = page.getByRole('button', { name: /GET .*\/a$/ });
  await expect(page.locator('.har tr[aria-current]')).toContainText('/c');
  await pick.focus();
  await page.keyboard.press('Enter');
  await expect(tool.part('cause').first()).toContainText('placeholder-credential');
  await expect(page.locator('.har tr[aria-current]')).toContainText('/a');
  await expect(pick).toBeFocused();
  await expect(tool.part('mark').filter({ hasText: 'undefined' }).first()).toBeVisible();
  await expect(tool.part('status').first()).toContainText('Certain');
  await page.getByRole('button', { name: /GET .*\/b$/ }).press('Enter');
  await expect(page.locator('#verdict')).toContainText('the request succeeded');
});

test('a HAR shows its failures on a line of time, with the life of each token', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(har());
  await tool.cause();
  const strip = page.locator('.several svg[role=img]');
  await expect(strip).toBeVisible();
  const name = await strip.getAttribute('aria-label');
  expect(name).toMatch(/\d+ exchanges in .*Exchange 9 answers 401 at 07:08:00\. Token A is valid from 07:00:00 to 07:05:00\./);
  await expect(page.locator('.har tr.fail').first()).toContainText('401');
});

test('what went well is one line until all are asked for', async ({ tool, page }) => {
  const well = Array.from({ length: 9 }, () => SECOND).join('');
  await tool.open();
  await tool.paste(well + THIRD);
  await expect(page.locator('.har .fold')).toContainText('8 that went well, with Bearer A');
  await page.getByRole('button', { name: 'All 10' }).click();
  await expect(page.locator('.har tbody tr')).toHaveCount(10);
});

test('a link to a sample opens at the top of the page', async ({ tool, page }) => {
  await tool.open('?sample=expired-token');
  await tool.cause();
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a certain verdict asks nothing, and draws its contradiction', async ({ tool, page }) => {
  await tool.open('?sample=wrong-scheme');
  expect(await tool.cause()).toBe('scheme-mismatch');
  await expect(page.locator('.settle')).toHaveCount(0);
  await expect(page.locator('.verdict > .proof .pf-gap')).toBeVisible();
  await expect(page.locator('.verdict > .proof .pf-aside')).toHaveCount(1);
});
