// What to change on the server, the line that confirms it, the message to the API's owner, and the redacted paste: as a person uses them.
import { readFileSync } from 'node:fs';
import { axe, expect, fits, inEachLook, sample, test } from '../lib/page.mjs';

const PREFLIGHT = 'OPTIONS /v1/me HTTP/1.1\nHost: api.example.com\nOrigin: https://app.example.com\nAccess-Control-Request-Method: GET\nAccess-Control-Request-Headers: authorization\n\nHTTP/1.1 401 Unauthorized\nServer: nginx/1.22.1\nWWW-Authenticate: Basic realm="api"\n\n';
const NO_CHALLENGE = 'GET /v1/me HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer q7KzPdT4mWx9RtYb5uQ\n\nHTTP/1.1 401 Unauthorized\nDate: Mon, 23 Nov 2026 08:00:00 GMT\nX-Request-Id: 7f3c21\nServer: nginx/1.22.1\nContent-Length: 0\n\n';
const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
const TOKEN = `${part({ alg: 'RS256' })}.${part({ sub: 'auth0|5f7c8ec7', email: 'jane.doe@harbour.example', exp: 1795411000 })}.c2lnbmF0dXJlLW9mLW91ci1vd24`;

const fixes = page => page.locator('#why401-app .fixes');

test('the server that answered has its recipe in sight, the others are folded', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(PREFLIGHT);
  expect(await tool.cause()).toBe('preflight-unauthenticated');
  const recipe = fixes(page).locator('.fix', { hasText: 'In nginx' });
  await expect(recipe.locator('pre').first()).toContainText('if ($request_method = OPTIONS) {');
  await expect(recipe.locator('pre').first()).toBeVisible();
  await expect(fixes(page).getByText('In Apache')).toHaveCount(0);
  const others = fixes(page).locator('details', { has: page.locator('> summary', { hasText: 'other servers' }) });
  await others.locator('> summary').click();
  await others.locator('summary', { hasText: /^Apache/ }).click();
  await expect(others.locator('details[open] pre').first()).toBeVisible();
  await expect(others.locator('details[open] pre').first()).toContainText(/Rewrite|Limit|Require/);
});

test('a cause of the client alone has no recipes', async ({ tool, page }) => {
  await tool.open();
  await tool.paste('GET /me HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer undefined\n\nHTTP/1.1 401 Unauthorized\nServer: nginx/1.22.1\nWWW-Authenticate: Bearer\n\n');
  expect(await tool.cause()).toBe('placeholder-credential');
  await expect(fixes(page).getByText('In nginx')).toHaveCount(0);
  await expect(fixes(page).getByText('other servers')).toHaveCount(0);
});

test('the line that confirms it stands with what it must print, and holds no secret', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(NO_CHALLENGE.replace('Bearer q7KzPdT4mWx9RtYb5uQ', 'Bearer undefined\nX-Api-Key: q7KzPdT4mWx9RtYb5uQ'));
  expect(await tool.cause()).toBe('placeholder-credential');
  const confirm = fixes(page).locator('.confirm');
  await expect(confirm).toContainText('this line must print');
  await expect(confirm.locator('code').last()).toContainText("curl -sS -o /dev/null -w '%{http_code}");
  await expect(confirm.locator('code').last()).not.toContainText('q7KzPdT4');
});

test('the message to the API’s owner names the clause, is looked at first, and holds no secret', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(NO_CHALLENGE);
  await tool.cause();
  await page.getByRole('button', { name: 'Write to the API’s owner' }).click();
  const shown = page.locator('#share pre');
  for (const it of ['Subject: GET https://api.example.com/v1/me answers 401', 'RFC 9110, section 15.5.2', 'X-Request-Id: 7f3c21', 'What would mend it']) await expect(shown).toContainText(it);
  await expect(shown).not.toContainText('q7KzPdT4');
  await page.locator('#share .btn-main').click();
  await expect(page.locator('#share .btn-main')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shown.textContent());
});

test('nobody is written to for a fault of the client', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(NO_CHALLENGE.replace('Content-Length: 0', 'WWW-Authenticate: Bearer'));
  await tool.cause();
  await expect(page.getByRole('button', { name: 'Copy report' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Write to the API’s owner' })).toHaveCount(0);
});

test('a HAR is saved without its secrets, and on request without what tokens say of people', async ({ tool, page }) => {
  const har = { log: { version: '1.2', creator: { name: 'Firefox', version: '140' }, entries: [{ startedDateTime: '2026-11-23T07:03:09Z', time: 1, request: { method: 'GET', url: 'https://api.harbour.example/v2?api_key=q7KzPdT4mWx9RtYb', headers: [{ name: 'Authorization', value: `Bearer ${TOKEN}` }], cookies: [{ name: 'sid', value: 'q7KzCc3mWx9RtYb5' }] }, response: { status: 401, headers: [{ name: 'WWW-Authenticate', value: 'Bearer error="invalid_token", error_description="The token expired"' }], content: { text: '{"error":"invalid_token"}' } } }] } };
  await tool.open();
  await tool.paste(JSON.stringify(har, null, 1));
  expect(await tool.cause()).toBe('token-expired');
  await page.getByRole('button', { name: 'Redacted paste' }).click();
  const saved = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save as a file' }).click();
    const it = await download;
    expect(it.suggestedFilename()).toBe('redacted.har');
    return readFileSync(await it.path(), 'utf8');
  };
  const redacted = await saved();
  const { log } = JSON.parse(redacted);
  expect(log.entries[0].response.status).toBe(401);
  expect(log.entries[0].request.headers[0].value.startsWith(`Bearer ${TOKEN.split('.').slice(0, 2).join('.')}.`)).toBe(true);
  expect(redacted).not.toMatch(/q7Kz|c2lnbmF0dXJl/);
  await page.getByLabel('Take out what tokens say of people').check();
  await expect(page.locator('#share pre')).not.toContainText(TOKEN.split('.')[1]);
  const without = JSON.parse(await saved()).log.entries[0].request.headers[0].value.split('.')[1];
  const claims = JSON.parse(Buffer.from(without, 'base64url'));
  expect(claims).toEqual({ sub: 'xxxy0|0x0x0xx0', email: 'xxxy.xxx@xxxyxxx.xxxyxxx', exp: 1795411000 });
  await expect(page.getByLabel('Take out what tokens say of people')).toBeChecked();
});

test('the frame, which may save nothing, offers the copy alone', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}frame.html`);
  await page.fill('#paste', sample('expired-token'));
  await page.getByRole('button', { name: 'Redacted paste' }).click();
  await expect(page.locator('#share pre')).toContainText('HTTP/2 401');
  await expect(page.getByRole('link', { name: 'Save as a file' })).toHaveCount(0);
});

inEachLook('axe finds nothing: recipes open, a redacted paste looked at', async ({ tool, page, turn }) => {
  await tool.open();
  await turn();
  await tool.paste(PREFLIGHT);
  await tool.cause();
  for (const it of await fixes(page).locator('.folds > details > summary').all()) await it.click();
  await page.getByRole('button', { name: 'Redacted paste' }).click();
  await expect(page.locator('#share pre')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await fits(page);
});
