// Checks with a key that the user gives: right, wrong, not checked; and the key goes nowhere.
import { createHash, createHmac, createSign, generateKeyPairSync, sign } from 'node:crypto';
import { axe, expect, fits, inEachLook, test } from '../lib/page.mjs';

const part = value => Buffer.from(JSON.stringify(value)).toString('base64url');
const exchange = (fields, answer = 'WWW-Authenticate: Bearer error="invalid_token"') =>
  `GET /me HTTP/1.1\nHost: api.example.com\n${fields}\n\nHTTP/1.1 401 Unauthorized\nDate: Mon, 23 Nov 2026 07:03:09 GMT\n${answer}\n\n`;
const NOW = Date.parse('2026-11-23T07:03:09Z') / 1000;
const CLAIMS = { sub: 'jane', iat: NOW - 60, exp: NOW + 600 };

function jwt(header, seal, claims = CLAIMS) {
  const signed = `${part(header)}.${part(claims)}`;
  return `${signed}.${seal(signed).toString('base64url')}`;
}
const row = (page, what) => page.locator('.checks li', { hasText: what });
async function says(page, what, state, why) {
  await expect(row(page, what).locator('span').first()).toHaveText(state);
  await expect(row(page, what)).toContainText(why);
}

const HEX = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
const SECRETS = {
  'as text': ['correct horse battery staple!', Buffer.from('correct horse battery staple!')],
  'as base64': ['+/s9Q2hlY2sgdGhpcyBzZWNyZXQgb2YgYnl0ZXM=', Buffer.from('+/s9Q2hlY2sgdGhpcyBzZWNyZXQgb2YgYnl0ZXM=', 'base64')],
  'as hexadecimal': [HEX, Buffer.from(HEX, 'hex')],
};
for (const [form, [given, bytes]] of Object.entries(SECRETS)) {
  test(`a signature by a secret is right or wrong, and the form that fits is named: ${form}`, async ({ tool, page }) => {
    await tool.open();
    await tool.paste(exchange(`Authorization: Bearer ${jwt({ alg: 'HS256' }, it => createHmac('sha256', bytes).update(it).digest())}`));
    await says(page, 'JWT signature', 'Not checked', 'no key was given');
    await page.getByLabel('Secret, PEM, JWK or JWKS').fill(given);
    await says(page, 'JWT signature', 'Right', `with the secret ${form}`);
    await page.getByLabel('Secret, PEM, JWK or JWKS').fill('another secret');
    await says(page, 'JWT signature', 'Wrong', 'another secret');
  });
}

const KINDS = [
  ['RS256', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), key => it => createSign('sha256').update(it).sign(key), 'the RSA key'],
  ['PS256', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), key => it => sign('sha256', Buffer.from(it), { key, padding: 6, saltLength: 32 }), 'the RSA key'],
  ['ES256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), key => it => sign('sha256', Buffer.from(it), { key, dsaEncoding: 'ieee-p1363' }), 'the P-256 key'],
  ['ES512', () => generateKeyPairSync('ec', { namedCurve: 'P-521' }), key => it => sign('sha512', Buffer.from(it), { key, dsaEncoding: 'ieee-p1363' }), 'the P-521 key'],
];
for (const [alg, make, seal, words] of KINDS) {
  test(`${alg} is checked by PEM, by JWK, and by JWKS and kid`, async ({ tool, page }) => {
    const { publicKey, privateKey } = make();
    const other = make().publicKey;
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'new' };
    await tool.open();
    await tool.paste(exchange(`Authorization: Bearer ${jwt({ alg, kid: 'new' }, seal(privateKey))}`));
    const field = page.getByLabel('Secret, PEM, JWK or JWKS');
    await field.fill(publicKey.export({ type: 'spki', format: 'pem' }));
    await says(page, 'JWT signature', 'Right', words);
    await field.fill(other.export({ type: 'spki', format: 'pem' }));
    await says(page, 'JWT signature', 'Wrong', 'another key');
    await field.fill(JSON.stringify({ keys: [{ ...other.export({ format: 'jwk' }), kid: 'old' }, jwk] }));
    await says(page, 'JWT signature', 'Right', words);
    await field.fill(JSON.stringify({ keys: [{ ...jwk, kid: 'old' }, { ...jwk, kid: 'older' }] }));
    await says(page, 'JWT signature', 'Not checked', 'none of the 2 keys has the kid new');
    await field.fill('a secret');
    await says(page, 'JWT signature', 'Not checked', 'is checked with a public key');
  });
}

test('a Digest response is recomputed with the password, and the part that differs is named', async ({ tool, page }) => {
  // RFC 7616, 3.9.1.
  const digest = 'Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=SHA-256, nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", nc=00000001, cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ", qop=auth, response="753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"';
  const paste = method => `${method} /dir/index.html HTTP/1.1\nHost: example.org\nAuthorization: ${digest}\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Digest realm="http-auth@example.org", algorithm=SHA-256, qop="auth", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"\n\n`;
  await tool.open();
  await tool.paste(paste('GET'));
  await expect(page.getByRole('textbox', { name: 'Password' })).toBeVisible();
  await page.locator('#key').fill('Circle of Life');
  await says(page, 'Digest response', 'Right', 'computes from this password');
  await page.locator('#key').fill('circle');
  await says(page, 'Digest response', 'Wrong', 'the password or the user name is another one');
  await page.getByRole('button', { name: 'Clear' }).click();
  await tool.paste(paste('POST'));
  await page.locator('#key').fill('Circle of Life');
  await says(page, 'Digest response', 'Wrong', 'computed for GET, the request is a POST');
});

test('the canonical request that the server printed names the line that differs', async ({ tool, page }) => {
  await tool.open();
  await tool.paste('GET /report.csv?versionId=1 HTTP/1.1\nHost: bucket.s3.amazonaws.com\nx-amz-content-sha256: UNSIGNED-PAYLOAD\nx-amz-date: 20261123T070309Z\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261123/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=00\n\nHTTP/1.1 403 Forbidden\n\n<Error><Code>SignatureDoesNotMatch</Code><CanonicalRequest>GET\n/report.csv\nversionId=2\nhost:bucket.s3.amazonaws.com</CanonicalRequest></Error>\n');
  await says(page, 'AWS signature', 'Wrong', 'line 3 of the CanonicalRequest is `versionId=1` in the request and `versionId=2` at the server');
  await page.locator('.check summary').click();
  await expect(page.locator('.check pre').first()).toContainText('host:bucket.s3.amazonaws.com');
});

test('a URL that is signed beforehand is checked, and its session’s token is not shown', async ({ tool, page }) => {
  // By botocore 1.43.11 with the secret of AWS's documentation.
  const session = 'tok%2Fen%2Bvalue%3D%3D';
  const url = `/reports/two%20words.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20261123%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20261123T070309Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Security-Token=${session}&X-Amz-Signature=e2e2d3bb2bef2719e9314c2cd003885f231add45da7161bd6bc44936e00fc0fd`;
  const paste = method => `${method} ${url} HTTP/1.1\nHost: bucket.s3.eu-central-1.amazonaws.com\n\nHTTP/1.1 403 Forbidden\n\n`;
  await tool.open();
  await tool.paste(paste('GET'));
  await says(page, 'AWS signature of the URL', 'Not checked', 'no secret access key was given');
  await page.getByLabel('Secret access key').fill('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY');
  await says(page, 'AWS signature of the URL', 'Right', 'computes from this secret');
  await page.locator('.check summary').click();
  await expect(page.locator('.check pre').first()).toContainText('X-Amz-SignedHeaders=host');
  await expect(page.locator('.check pre').first()).not.toContainText(session);
  await page.getByRole('button', { name: 'Clear' }).click();
  await tool.paste(paste('PUT'));
  await page.getByLabel('Secret access key').fill('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY');
  await says(page, 'AWS signature of the URL', 'Wrong', 'it was signed for GET, and the request is a PUT');
});

test('a DPoP proof is checked part by part with the key that it carries', async ({ tool, page }) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty, crv, x, y } = publicKey.export({ format: 'jwk' });
  const jkt = createHash('sha256').update(`{"crv":"${crv}","kty":"${kty}","x":"${x}","y":"${y}"}`).digest('base64url');
  const access = jwt({ alg: 'HS256' }, () => Buffer.from('signature of the issuer'), { ...CLAIMS, cnf: { jkt } });
  const seal = it => sign('sha256', Buffer.from(it), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const ath = createHash('sha256').update(access).digest('base64url');
  const proof = claims => jwt({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } }, seal, { jti: '1', htm: 'GET', htu: 'https://api.example.com/me', iat: NOW - 3, ath, ...claims });
  const paste = it => exchange(`Authorization: DPoP ${access}\nDPoP: ${it}`, 'WWW-Authenticate: DPoP error="invalid_token"');
  await tool.open();
  await tool.paste(paste(proof({})));
  for (const it of ['htm', 'htu', 'ath', 'iat', 'key', 'signature']) await says(page, `DPoP ${it}`, 'Right', '');
  await says(page, 'DPoP nonce', 'Not checked', 'no nonce of the server');
  await page.getByRole('button', { name: 'Clear' }).click();
  const altered = proof({ htm: 'POST', htu: 'https://api.example.com/you', iat: NOW - 90_000, ath: 'AAAA' }).slice(0, -8) + 'AAAAAAAA';
  await tool.paste(paste(altered));
  for (const it of ['htm', 'htu', 'ath', 'iat', 'signature']) await says(page, `DPoP ${it}`, 'Wrong', '');
});

test('the key is kept nowhere: no link, report, address or store holds it', async ({ tool, page }) => {
  const secret = 'a-very-secret-key-of-the-issuer';
  await tool.open();
  await tool.paste(exchange(`Authorization: Bearer ${jwt({ alg: 'HS256' }, it => createHmac('sha256', secret).update(it).digest())}`));
  await page.getByLabel('Secret, PEM, JWK or JWKS').fill(secret);
  await says(page, 'JWT signature', 'Right', 'as text');
  for (const name of ['Copy report', 'Copy link']) {
    await page.getByRole('button', { name }).click();
    await page.locator('#share .btn-main').click();
    await expect(page.locator('#share .btn-main')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.length).toBeGreaterThan(40);
    const link = copied.split('#paste=')[1];
    const bytes = link ? (await import('node:zlib')).inflateRawSync(Buffer.from(link, 'base64url')).toString() : copied;
    expect(bytes).not.toContain(secret);
    await page.locator('#share').getByRole('button', { name: 'Close' }).click();
  }
  expect(page.url()).not.toContain('secret');
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]))).not.toContain(secret);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.locator('#key').evaluate(it => getComputedStyle(it).webkitTextSecurity)).toBe('disc');
  await page.getByRole('button', { name: 'Clear' }).click();
  await tool.paste(exchange('Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl'));
  await expect(page.locator('#key')).toHaveValue('');
});

inEachLook('axe finds nothing: right, wrong and not checked', async ({ tool, page, turn }) => {
  await tool.open();
  await turn();
  await tool.paste(`${exchange(`Authorization: Bearer ${jwt({ alg: 'HS256' }, it => createHmac('sha256', 'one').update(it).digest())}\nDPoP: ${jwt({ alg: 'ES256' }, () => Buffer.from('none'))}`)}`);
  await page.locator('#key').fill('one');
  await says(page, 'JWT signature', 'Right', 'as text');
  await expect(row(page, 'DPoP htm').locator('span').first()).toHaveText('Wrong');
  await expect(row(page, 'DPoP nonce').locator('span').first()).toHaveText('Not checked');
  expect(await axe(page)).toEqual([]);
  await fits(page);
});
