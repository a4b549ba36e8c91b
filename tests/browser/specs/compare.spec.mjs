// Works here, fails there: two boxes, and the difference that explains the refusal.
import { inflateRawSync } from 'node:zlib';
import { axe, expect, fits, inEachLook, test } from '../lib/page.mjs';

const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
const TOKEN = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'jane', exp: 1795456800 })}.c2lnbmF0dXJlIG9mIHRoZSBpc3N1ZXI`;
const WORKS = `$ curl -i https://api.example.com/v1/invoices \\\n  -H "Authorization: Bearer ${TOKEN}"\nHTTP/1.1 200 OK\nDate: Mon, 23 Nov 2026 11:02:19 GMT\n\n[]\n`;
const FAILS = `> GET /v1/invoices HTTP/1.1\n> accept: application/json, text/plain, */*\n> authorization: Bearer Bearer ${TOKEN}\n> user-agent: axios/1.13.2\n> host: api.example.com\n>\n< HTTP/1.1 401 Unauthorized\n< Date: Mon, 23 Nov 2026 11:02:44 GMT\n< WWW-Authenticate: Bearer error="invalid_request"\n<\n`;

/** Opens the second box and fills both. */
async function compare(tool, page, works = WORKS, fails = FAILS) {
  await tool.open();
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.evaluate(it => navigator.clipboard.writeText(it), works);
  await expect(page.getByLabel('This works')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+V');
  await tool.paste(fails);
  await expect(page.locator('.answer .proof').or(page.locator('.answer .verdict h2')).first()).toBeVisible();
}

test('the difference that explains the refusal comes first, joined by the bracket, and both places are marked', async ({ tool, page }) => {
  await compare(tool, page);
  await expect(page.locator('#verdict')).toHaveText('Authorization says Bearer twice where it fails, and once where it works.');
  await expect(tool.part('certainty').first()).toHaveText('Certain');
  await expect(tool.part('cause').first()).toContainText('scheme-malformed');
  await expect(page.locator('.verdict > .proof .pf-gap')).toBeVisible();
  await expect(page.locator('.verdict > .proof .pf')).toHaveCount(2);
  await expect(page.locator('.mirror .mk[data-e="1"]:visible')).not.toHaveCount(0);
  await expect(page.locator('.mirror .mk[data-e="2"]:visible')).not.toHaveCount(0);
  await page.getByText('that do not matter').click();
  await expect(page.locator('.diffs')).toContainText('user-agent');
  await expect(page.locator('.diffs')).toContainText('axios/1.13.2');
  await expect(tool.part('status').first()).toContainText('1 can explain the refusal');
});

test('secrets are masked in both boxes, in the proof and in the report', async ({ tool, page }) => {
  await compare(tool, page);
  const end = TOKEN.slice(-20, -4);
  await expect(page.locator('.answer .verdict')).not.toContainText(end);
  for (const mirror of await page.locator('.mirror').all()) await expect(mirror).not.toContainText(end);
  await page.getByRole('button', { name: 'Copy report' }).click();
  const report = page.locator('#share pre');
  await expect(report).toContainText('1 can explain the refusal');
  await expect(report).not.toContainText(end);
});

test('two requests that are the same say so, and where to look then', async ({ tool, page }) => {
  await compare(tool, page, WORKS, WORKS.replace('200 OK', '401 Unauthorized'));
  await expect(page.locator('#verdict')).toContainText('the same in everything that a server judges by');
  await expect(page.locator('.answer .why')).toContainText('the time, the account, the server');
});

test('a field that is missing points at the request that lacks it', async ({ tool, page }) => {
  await compare(tool, page, WORKS, FAILS.replace(/> authorization.*\n/, ''));
  await expect(page.locator('#verdict')).toContainText('Authorization is missing in the failing request');
  await expect(page.locator('.verdict > .proof')).toContainText('not here, where it fails');
});

test('the boxes change places, and one box comes back with what was in it', async ({ tool, page }) => {
  await compare(tool, page);
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page.getByLabel('This fails')).toHaveValue(WORKS.trimEnd() + '\n');
  await expect(page.getByLabel('This works')).toHaveValue(FAILS);
  await page.getByRole('button', { name: 'Swap' }).click();
  await page.getByRole('button', { name: 'Compare' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Your paste' })).toHaveValue(FAILS);
  expect(await tool.cause()).toBe('scheme-malformed');
  await expect(page.locator('.verdict-acts').getByRole('button', { name: 'Copy link' })).toBeVisible();
});

inEachLook('axe finds nothing: two boxes', async ({ tool, page, turn }) => {
  await compare(tool, page);
  await turn();
  await page.getByText('that do not matter').click();
  expect(await axe(page)).toEqual([]);
  await fits(page);
});

test('a link holds both pastes, redacted, and opens with the same answer', async ({ tool, page }) => {
  await compare(tool, page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link holds both pastes themselves')).toBeVisible();
  const link = await page.locator('#share pre').textContent();
  const [paste, works] = new URL(link).hash.slice(1).split('&').map(it => inflateRawSync(Buffer.from(it.split('=')[1], 'base64url')).toString());
  for (const text of [paste, works]) expect(text).not.toContain(TOKEN.slice(-20, -4));
  expect(works).toContain('200 OK');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('#verdict')).toHaveText('Authorization says Bearer twice where it fails, and once where it works.');
  await expect(page.getByLabel('This works')).toHaveValue(/200 OK/);
  await expect(page.getByLabel('This fails')).toHaveValue(/401 Unauthorized/);
});
