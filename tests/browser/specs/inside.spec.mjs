// Look inside: tokens, challenges, Digest, NTLM and cookies taken apart; and what stands below the tool.
import { expect, samples, test } from '../lib/page.mjs';

const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
const NOW = Date.parse('2026-11-23T07:03:09Z') / 1000;
const bearer = claims => `GET /me HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer ${part({ alg: 'ES256', kid: '7' })}.${part(claims)}.c2lnbmF0dXJl\n\nHTTP/1.1 401 Unauthorized\nDate: Mon, 23 Nov 2026 07:03:09 GMT\nWWW-Authenticate: Bearer error="invalid_token"\n\n`;
const row = (page, name) => page.locator('.inside .parts tr', { has: page.locator('th', { hasText: new RegExp(`^${name}$`) }) }).first();

/** Opens every fold of the panel. */
async function unfold(page) {
  await expect(page.locator('.inside')).toBeVisible();
  await page.locator('.inside details').evaluateAll(all => all.forEach(it => (it.open = true)));
}

test('every registered claim is explained and held against the exchange, with its times on a line', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(bearer({ iss: 'https://login.example.com/', sub: 'jane', aud: 'https://api.example.com', exp: NOW + 1800, nbf: NOW + 600, iat: NOW - 60, jti: '9' }));
  await unfold(page);
  const means = { iss: 'Who issued it', sub: 'About whom', aud: 'the host called', exp: '30 min to go', nbf: '10 min too early', iat: 'before Date', jti: 'Its own id', kid: 'Which key signed it' };
  for (const [name, words] of Object.entries(means)) await expect(row(page, name)).toContainText(words);
  const line = page.locator('.inside svg.line');
  await expect(line).toHaveAttribute('aria-label', 'Issued 07:02:09, not before 07:13:09, ends 07:33:09, Date 07:03:09 UTC: 10 min too early.');
  for (const words of ['iat 07:02:09', 'nbf 07:13:09', 'exp 07:33:09', 'Date 07:03:09', '10 min']) await expect(line).toContainText(words);
});

test('a time line of an ended token shows how late it came', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(bearer({ exp: NOW - 600, iat: NOW - 4200 }));
  await unfold(page);
  await expect(page.locator('.inside svg.line')).toHaveAttribute('aria-label', 'Issued 05:53:09, ended 06:53:09, Date 07:03:09 UTC: 10 min too late.');
  await expect(page.locator('.inside svg.line .over')).toHaveCount(3);
});

test('Digest parameters are held against the challenge and the request', async ({ tool, page }) => {
  await tool.open();
  await tool.paste('GET /a?b=1 HTTP/1.1\nHost: example.org\nAuthorization: Digest username="jane", realm="one", nonce="abc", uri="/a", qop=auth-int, nc=00000001, cnonce="x", algorithm=MD5, response="00112233445566778899aabbccddeeff"\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="two", nonce="abc", qop="auth", algorithm=MD5\n\n');
  await unfold(page);
  const table = page.locator('.inside details', { has: page.getByRole('heading', { name: 'The credentials' }) });
  const says = { realm: 'the challenge says two', nonce: 'as asked', algorithm: 'as asked', uri: 'not the request’s target', qop: 'not offered', nc: 'How often the nonce' };
  for (const [name, words] of Object.entries(says)) await expect(table.locator('tr', { has: page.locator('th', { hasText: new RegExp(`^${name}$`) }) })).toContainText(words);
});

test('the violations of a challenge are named with their rule', async ({ tool, page }) => {
  await tool.open();
  await tool.paste("GET / HTTP/1.1\nHost: example.org\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer realm='api', error=invalid token\n\n");
  await unfold(page);
  const fold = page.locator('.inside details', { has: page.getByRole('heading', { name: 'The challenge' }) });
  await expect(fold.locator('.hint', { hasText: 'violation' })).not.toHaveCount(0);
  await expect(fold.locator('.stack-list').first()).toContainText('RFC');
});

test('an NTLM message is taken apart', async ({ tool, page }) => {
  await tool.open('?sample=ntlm');
  await unfold(page);
  const fold = page.locator('.inside details', { has: page.getByRole('heading', { name: 'NTLM' }) });
  await expect(fold).toContainText('Negotiate: what the client can do');
});

test('a cookie that was set and not sent says why', async ({ tool, page }) => {
  await tool.open('?sample=cookie-lost');
  await unfold(page);
  const fold = page.locator('.inside details', { has: page.getByRole('heading', { name: 'Cookies' }) });
  await expect(fold.locator('tbody tr')).toContainText('it is Secure and was not set over https');
});

test('questions that fit come first, and all can be searched', async ({ tool, page }) => {
  await tool.open('?sample=expired-token');
  await tool.cause();
  await expect(page.getByRole('heading', { name: 'Questions that fit' })).toBeVisible();
  await expect(page.locator('#why401-app .faq details').first()).toContainText(/expire|token/i);
  const all = await page.locator('#questions details:visible').count();
  expect(all).toBeGreaterThanOrEqual(12);
  await page.locator('#find').fill('cookie redirect');
  await expect(page.locator('#found')).not.toHaveText(`${all} questions`);
  const left = page.locator('#questions details:visible');
  expect(await left.count()).toBeLessThan(all);
  for (const it of await left.all()) expect((await it.textContent()).toLowerCase()).toContain('redirect');
});

test('the gallery holds at least 24 samples by family, and a comparison tells the neighbours of 401 apart', async ({ tool, page }) => {
  await tool.open();
  expect(samples().length).toBeGreaterThanOrEqual(24);
  await expect(page.locator('.gallery a')).toHaveCount(samples().length);
  expect(await page.locator('.gallery h3').count()).toBeGreaterThanOrEqual(5);
  for (const code of [400, 402, 403, 404, 407, 419, 422, 426, 429, 431, 440, 498, 499, 511]) await expect(page.locator('#codes th', { hasText: String(code) }).first()).toBeVisible();
  await page.locator('.gallery a').last().click();
  await tool.cause();
  await expect.poll(() => page.locator('#why401-app').evaluate(it => it.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
});
