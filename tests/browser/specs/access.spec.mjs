// For everyone: axe finds nothing, nothing scrolls sideways, the keyboard is enough.
import { axe, expect, fits, inEachLook, plantFault, sample, test } from '../lib/page.mjs';

const STATES = {
  empty: async () => {},
  'one cause': tool => tool.paste(sample('expired-token')),
  'several causes': tool => tool.paste('GET /api/me HTTP/1.1\nHost: api.example.com\nCookie: sid=1f2e3d\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Unauthenticated."}\n'),
  half: tool => tool.paste('HTTP/1.1 401 Unauthorized\nServer: nginx\nContent-Length: 0\n'),
  'cannot tell': tool => tool.paste('GET /api/me HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer q8Xw2LmZ7tRb4Kc9\n\nHTTP/1.1 401 Unauthorized\nContent-Length: 0\n'),
  'not HTTP': tool => tool.paste('KeyError: \'orders\'\n'),
  HAR: tool => tool.paste(sample('har')),
  'several exchanges': tool => tool.paste(Array.from({ length: 7 }, (_, at) => `GET /${at} HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer abcdefgh12345678\n\nHTTP/1.1 ${at < 6 ? '200 OK' : '401 Unauthorized'}\nDate: Mon, 23 Nov 2026 07:0${at}:09 GMT\n\n`).join('')),
  error: async (tool, page) => {
    await tool.paste(sample('expired-token'));
    await page.locator('#why401-report').click();
    await page.locator('#why401-reported').waitFor();
    tool.faults.length = 0;
  },
};
/** Opens the page and brings it into a state. */
async function come(tool, page, state, reach) {
  if (state === 'error') await plantFault(page);
  await tool.open();
  await reach(tool, page);
  if (state !== 'empty' && state !== 'error') await expect(page.locator('.chips')).toBeVisible();
}

for (const [state, reach] of Object.entries(STATES)) {
  inEachLook(`axe finds nothing: ${state}`, async ({ tool, page, turn }) => {
    await come(tool, page, state, reach);
    await turn();
    expect(await axe(page, { below: state === 'empty' })).toEqual([]);
  });
}

for (const [state, reach] of Object.entries(STATES)) {
  test(`nothing scrolls sideways at 320 px: ${state}`, async ({ tool, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await come(tool, page, state, reach);
    await fits(page);
  });
}

test('Tab leaves the box', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(sample('expired-token'));
  await tool.cause();
  await expect(tool.part('box')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tool.part('box')).not.toBeFocused();
});

test('a number moves the focus to its row and back', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(sample('expired-token'));
  await tool.cause();
  await page.locator('.verdict h2 a.vw').first().click();
  await expect(page.locator('.verdict > .proof :focus, .verdict > .proof:focus')).toHaveCount(1);
});

test('the theme can be chosen', async ({ tool, page }) => {
  await tool.open();
  await page.locator('#theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.locator('#theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
