// The page "Put why401 on your docs": to be read without JavaScript, and with it a configurator whose every choice stands in the snippets.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const GENERATORS = ['MkDocs Material', 'Docusaurus', 'Sphinx', 'VitePress', 'mdBook', 'Hugo', 'Plain HTML', 'Confluence and Notion'];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each generator has its snippet', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'Put why401 on your docs' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Put why401 on your docs');
    for (const name of GENERATORS) await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(page.locator('#plain-html ~ pre')).toContainText('<why-401></why-401>');
    // What looks like a name of our own is not given one made from its content.
    await expect(page.locator('#mkdocs-material ~ pre').first()).toContainText('stylesheets/why-401.css');
    await expect(page.locator('#configure')).toBeHidden();
    // A path of a policy that ends without a slash names one file, not what lies below it.
    await expect(page.locator('#your-page-s-policy ~ pre').first()).toHaveText(/^frame-src (https:\S+\/); script-src \1$/);
  });
});

test('what is chosen stands in the snippets and in the live element', async ({ page, baseURL }) => {
  const faults = [];
  page.on('console', it => it.type() === 'error' && faults.push(it.text()));
  page.on('pageerror', it => faults.push(String(it)));
  await page.goto('embed/');
  const plain = page.locator('#plain-html ~ pre');
  await expect(plain).toHaveText(`<script type="module" src="${baseURL}v1/embed.js"></script>\n<why-401></why-401>`);
  await page.getByLabel('Theme').selectOption('dark');
  await page.getByLabel('Starts with').selectOption('expired-token');
  await page.getByLabel('Colour of links').fill('#a00');
  await page.locator('summary', { hasText: 'Causes that your product can give' }).click();
  await page.locator('input[value="token-expired"]').check();
  await page.locator('input[value="insufficient-scope"]').check();
  await expect(plain).toContainText('<why-401 theme="dark" accent="#a00" sample="expired-token" causes="token-expired insufficient-scope"></why-401>');
  const address = `${baseURL}frame.html#theme=dark&accent=%23a00&sample=expired-token&causes=token-expired%20insufficient-scope`;
  await expect(page.locator('#confluence-and-notion ~ pre').first()).toHaveText(address);
  await page.locator('#live why-401').scrollIntoViewIfNeeded();
  await page.locator('#live why-401').click();
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  await page.getByLabel('Theme').selectOption('light');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByLabel('Written with').selectOption('sphinx');
  await expect(page.getByRole('heading', { name: 'Hugo', exact: true })).toBeHidden();
  await expect(page.locator('#sphinx ~ pre').first()).toContainText(`${baseURL}v1/embed.js`);
  expect(faults).toEqual([]);
});

test('the pinned script is the one that its hash names', async ({ page, baseURL }) => {
  await page.goto('embed/');
  await page.getByLabel('Version').selectOption('pinned');
  const snippet = await page.locator('#plain-html ~ pre').textContent();
  const [, src] = snippet.match(/src="([^"]+)"/);
  // The generators that take a hash are given it.
  for (const name of ['docusaurus', 'sphinx', 'vitepress']) await expect(page.locator(`#${name} ~ pre`).first()).toContainText(/integrity['"]?: ['"]sha384-[^'"]{64}['"], ['"]?crossorigin/);
  expect(src).toMatch(/\/v\d+\.\d+\.\d+\/embed\.js$/);
  // A browser that checks the hash runs the script.
  await page.route(`${baseURL}host.html`, route => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title>${snippet}` }));
  await page.goto('host.html');
  await page.waitForFunction(() => customElements.get('why-401'));
});

for (const [look, media] of [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['forced colours', { forcedColors: 'active' }]]) {
  test(`axe finds nothing on it, and nothing scrolls sideways: ${look}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia(media);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('embed/');
    await expect(page.locator('#configure')).toBeVisible();
    await page.locator('summary', { hasText: 'Causes that your product can give' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const report = await new AxeBuilder({ page }).options({ preload: false }).analyze();
    expect(report.violations.map(it => `${it.id}: ${it.nodes.map(node => node.target.join(' ')).slice(0, 4).join(' | ')}`)).toEqual([]);
  });
}
