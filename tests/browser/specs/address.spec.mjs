// Addresses: links and samples, back and forward; what a link made by the page carries.
import { inflateRawSync, deflateRawSync } from 'node:zlib';
import { expect, sample, test } from '../lib/page.mjs';

const SECRET = '8fJ2kLmN0pQrS7tUvWxY3zAbCdEf';
const PASTE = `GET /me HTTP/1.1\nHost: api.example.com\nX-Api-Key: ${SECRET}\n\nHTTP/1.1 401 Unauthorized\n\n{"error":"invalid api key"}\n`;
const packed = text => deflateRawSync(text).toString('base64url');

test('a link opens with its paste', async ({ tool, page }) => {
  await tool.open(`#paste=${packed(PASTE)}`);
  await tool.cause();
  await expect(tool.part('box')).toHaveValue(PASTE);
  await expect(page).toHaveURL(/#paste=/);
});

test('a link that is no paste, or a bomb, is refused in words', async ({ tool, page }) => {
  for (const link of ['#paste=%%%', '#paste=AAAA', `#paste=${packed('0'.repeat(40 << 20))}`]) {
    await page.goto('about:blank');
    await page.goto(link);
    await expect(page.getByText('The paste in this link cannot be read')).toBeVisible();
  }
});

test('the link that is copied is shown first, says what it holds, and holds no secret', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(PASTE);
  const cause = await tool.cause();
  await page.evaluate(() => navigator.clipboard.writeText('untouched'));
  await expect(page.getByText('All are redacted first. You see the text before it is copied.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link holds the redacted paste itself')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('untouched');
  await page.locator('#share').getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('#share').getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const carried = inflateRawSync(Buffer.from(link.split('#paste=')[1], 'base64url')).toString();
  expect(carried).not.toContain(SECRET);
  expect(carried).toContain('GET /me HTTP/1.1');
  // It opens, elsewhere, with the same answer.
  await page.goto('about:blank');
  await page.goto(link);
  expect(await tool.cause()).toBe(cause);
});

test('back and forward go through pastes and samples, and keep what was in the box', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(PASTE);
  await tool.cause();
  await expect(page).not.toHaveURL(/sample|paste/);
  await page.getByRole('link', { name: 'Samples' }).first().click();
  await page.locator('.gallery a[href="?sample=no-credentials"]').click();
  await expect(page).toHaveURL(/\?sample=no-credentials$/);
  await expect(tool.part('box')).toHaveValue(sample('no-credentials').trimEnd());
  await page.locator('.gallery a[href="?sample=expired-token"]').click();
  await expect(page).toHaveURL(/\?sample=expired-token$/);
  await expect(tool.part('box')).toHaveValue(sample('expired-token').trimEnd());
  await page.goBack();
  await expect(page).toHaveURL(/\?sample=no-credentials$/);
  await expect(tool.part('box')).toHaveValue(sample('no-credentials').trimEnd());
  await expect(tool.part('cause').first()).not.toContainText('token-expired');
  await page.goBack();
  await expect(tool.part('box')).toHaveValue(PASTE);
  await page.goForward();
  await page.goForward();
  await expect(tool.part('box')).toHaveValue(sample('expired-token').trimEnd());
  await expect(tool.part('cause').first()).toContainText('token-expired');
});

test('a paste over a sample takes the sample out of the address, and back brings it again', async ({ tool, page }) => {
  await tool.open('?sample=no-credentials');
  await tool.cause();
  await tool.part('box').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await tool.paste(PASTE);
  await expect(page).not.toHaveURL(/sample/);
  await expect(tool.part('box')).toHaveValue(PASTE);
  await page.goBack();
  await expect(page).toHaveURL(/\?sample=no-credentials$/);
  await expect(tool.part('box')).toHaveValue(sample('no-credentials').trimEnd());
});

test('a jump to a heading leaves the box alone', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(PASTE);
  await tool.cause();
  await page.getByRole('link', { name: 'Questions' }).first().click();
  await expect(page).toHaveURL(/#questions$/);
  await expect(tool.part('box')).toHaveValue(PASTE);
  await page.goBack();
  await expect(tool.part('box')).toHaveValue(PASTE);
  await tool.cause();
});

test('no word of a paste is in the address or in what the browser keeps of the page', async ({ tool, page }) => {
  await tool.open('?sample=no-credentials');
  await tool.cause();
  await tool.part('box').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await tool.paste(PASTE);
  await tool.cause();
  const kept = await page.evaluate(() => location.href + JSON.stringify(history.state) + JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
  expect(kept).not.toContain('api.example.com');
});
