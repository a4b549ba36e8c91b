// What can be read before and without the tool.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the article and the questions can be read', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('heading', { name: /401 Unauthorized, in short/ })).toBeVisible();
    await expect(page.getByText('What causes HTTP 401?').first()).toBeVisible();
    await expect(page.getByText('How do I fix HTTP 401?').first()).toBeVisible();
  });

  test('a cause has a page of its own', async ({ page }) => {
    await page.goto('causes/token-expired.html');
    await expect(page.locator('h1')).toContainText(/expired/);
    await expect(page.getByText('RFC 7519').first()).toBeVisible();
  });
});

test('no link of the page leads nowhere', async ({ page, request }) => {
  await page.goto('');
  const addresses = await page.evaluate(() => [...document.querySelectorAll('a[href], link[href]')].map(it => it.href));
  const own = [...new Set(addresses.map(it => it.split('#')[0]))].filter(it => it.startsWith(new URL(page.url()).origin));
  const broken = [];
  for (const address of own) {
    const answer = await request.get(address);
    if (!answer.ok()) broken.push(`${answer.status()} ${address}`);
  }
  expect(broken).toEqual([]);
  const anchors = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')].map(it => it.getAttribute('href').slice(1)).filter(it => it && !document.getElementById(it)));
  expect(anchors).toEqual([]);
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing on a cause's page, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('causes/token-expired.html');
    const report = await new AxeBuilder({ page }).options({ preload: false }).analyze();
    expect(report.violations.map(it => `${it.id}: ${it.nodes.map(node => node.target.join(' ')).slice(0, 4).join(' | ')}`)).toEqual([]);
  });
}
