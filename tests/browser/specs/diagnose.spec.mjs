// Paste, verdict, evidence, fix: the main job.
import { expect, PART, sample, samples, test } from '../lib/page.mjs';

test('a paste gets its verdict, the proof in the paste and a fix', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(sample('expired-token'));
  expect(await tool.cause()).toBe('token-expired');
  await expect(tool.part('certainty').first()).toContainText('Certain');
  await expect(tool.part('sentence').first()).toContainText('expired');
  await expect(tool.part('chips')).toContainText('GET');
  await expect(tool.part('chips')).toContainText('401');
  await expect(tool.part('proof').first()).toBeVisible();
  expect(await tool.part('proof').count()).toBeGreaterThanOrEqual(2);
  expect(await tool.part('mark').count()).toBeGreaterThanOrEqual(2);
  await expect(tool.part('fix').first()).toContainText('In your client');
  await expect(page.locator(PART.box)).toHaveValue(sample('expired-token'));
});

test('the answer comes while one types', async ({ tool, page }) => {
  await tool.open();
  await tool.part('box').focus();
  await page.keyboard.type('HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"\n');
  await expect.poll(() => tool.cause()).toBe('token-expired');
  await expect(tool.part('box')).toBeFocused();
});

test('a certain verdict marks the very bytes that decide', async ({ tool }) => {
  await tool.open();
  await tool.paste('GET /me HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer undefined\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n');
  expect(await tool.cause()).toBe('placeholder-credential');
  await expect(tool.part('mark').filter({ hasText: 'undefined' }).first()).toBeVisible();
});

test('evidence and its place in the paste light up together', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(sample('expired-token'));
  await tool.cause();
  const row = page.locator('#why401-app .verdict > .proof .pf[data-e="1"]');
  await row.hover();
  const lit = await page.locator('.mirror .mk[data-e="1"]:visible').first().evaluate(it => getComputedStyle(it).backgroundColor);
  await page.mouse.move(0, 0);
  const rest = await page.locator('.mirror .mk[data-e="1"]:visible').first().evaluate(it => getComputedStyle(it).backgroundColor);
  expect(lit).not.toBe(rest);
});

test('half a paste asks for the other half', async ({ tool, page }) => {
  await tool.open();
  await tool.paste('HTTP/1.1 401 Unauthorized\nServer: nginx\nContent-Length: 0\n');
  await expect(page.locator('.chip-gap').first()).toBeVisible();
  await expect(page.locator('.box-ask')).toContainText('request is missing');
});

test('a paste without HTTP is told what would be enough', async ({ tool, page }) => {
  await tool.open();
  await tool.paste('Traceback (most recent call last):\n  File "sync.py", line 41, in <module>\nKeyError: \'orders\'\n');
  await expect(page.locator('.box-ask')).toContainText('no request or response');
});

test('Clear empties the box and can be undone', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(sample('no-credentials'));
  await tool.cause();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(tool.part('box')).toHaveValue('');
  await expect(tool.part('box')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(tool.part('box')).toHaveValue(sample('no-credentials'));
});

test('the result is announced once typing rests', async ({ tool }) => {
  await tool.open();
  await tool.paste(sample('expired-token'));
  await expect(tool.part('status').first()).toContainText(/Certain/);
});

test('a click on a sample puts it into the box', async ({ tool }) => {
  await tool.open();
  await tool.part('sample').first().click();
  await expect(tool.part('box')).toHaveValue(sample(samples()[0].name).trimEnd());
  expect(await tool.cause()).toBe(samples()[0].cause);
});

for (const { name, cause } of samples()) {
  test(`the sample ${name} shows ${cause}`, async ({ tool }) => {
    await tool.open(`?sample=${name}`);
    expect(await tool.cause()).toBe(cause);
    await expect(tool.part('proof').first()).toBeVisible();
  });
}
