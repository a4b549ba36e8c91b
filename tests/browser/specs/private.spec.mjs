// Nothing leaves the page.
import { expect, sample, test } from '../lib/page.mjs';

test('no request is made after the first paste', async ({ tool, page }) => {
  await tool.open();
  const before = tool.requests.length;
  await tool.paste(sample('har'));
  await tool.cause();
  await tool.paste(sample('docker'));
  await page.waitForTimeout(300);
  expect(tool.requests.slice(before)).toEqual([]);
});

test('everything comes from the page’s own origin', async ({ tool, page, baseURL }) => {
  await tool.open();
  expect(tool.requests.filter(it => new URL(it).origin !== new URL(baseURL).origin)).toEqual([]);
  expect(await page.evaluate(() => document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe('{}');
});

test('once it holds a paste, the page can connect to nothing', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(sample('no-credentials'));
  await tool.cause();
  const refused = await page.evaluate(() => fetch('icon.svg').then(() => false, () => true));
  expect(refused).toBe(true);
  // The browser says so in the console, which is the point.
  tool.faults.length = 0;
});

test('script in a paste stays text', async ({ tool, page }) => {
  await tool.open();
  await tool.paste('GET /<img src=x onerror=alert(1)> HTTP/1.1\nHost: <script>alert(2)</script>\n\nHTTP/1.1 401 <b>No</b>\nWWW-Authenticate: Bearer realm="<svg onload=alert(3)>"\n\n');
  await tool.cause();
  expect(await page.locator('.mirror img, .mirror b img, .verdict script, .verdict svg[onload]').count()).toBe(0);
});

test('secrets are masked until asked for', async ({ tool, page }) => {
  await tool.open();
  await tool.paste('GET /me HTTP/1.1\nHost: api.example.com\nX-Api-Key: 8fJ2kLmN0pQrS7tUvWxY3zAbCd\n\nHTTP/1.1 401 Unauthorized\n\n{"error":"invalid api key"}\n');
  await tool.cause();
  await page.locator('h2').first().click();
  await expect(page.locator('.verdict, .fixes').first()).not.toContainText('8fJ2kLmN0pQrS7tUvWxY3zAbCd');
});
