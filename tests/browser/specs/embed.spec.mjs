// The element on somebody else's page: another origin, a strict policy, and nothing of the paste for the host to read.
import { expect, sample, test } from '../lib/page.mjs';

const HOST = 'http://docs.example/';

/** A documentation page with a policy of its own, on an origin that only this test serves. */
async function host(page, widget, body) {
  const policy = `default-src 'self'; frame-src ${widget}; script-src 'unsafe-inline' ${widget}`;
  const script = `window.seen = []; addEventListener('why401-diagnosis', it => seen.push(it.detail)); addEventListener('message', it => seen.push(it.data));`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>401</title><script>${script}</script>${body}<script type="module" src="${widget}v1/embed.js"></script></html>`;
  await page.route(`${HOST}**`, route => route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: html }));
  await page.goto(HOST);
}

test('the facade becomes a sandboxed frame that diagnoses and tells the host causes alone', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401 theme="light"></why-401>');
  await page.getByRole('button', { name: 'Open the box' }).click();
  const frame = page.frames().length > 1 ? page.frames()[1] : await page.waitForEvent('frameattached');
  await frame.waitForSelector('#paste');
  await frame.fill('#paste', sample('expired-token'));
  await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
  await expect.poll(() => page.evaluate(() => window.seen.some(it => it.causes?.[0]?.cause === 'token-expired'))).toBe(true);
  const said = JSON.stringify(await page.evaluate(() => window.seen));
  expect(said).not.toContain('eyJ');
  expect(said).not.toContain('api.harbour.example');
});

test('the host page cannot reach into the frame', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401 sample="expired-token"></why-401>');
  await expect.poll(() => page.frames().length).toBe(2);
  const reached = await page.evaluate(() => {
    const element = document.querySelector('why-401');
    const tries = [() => element.shadowRoot?.innerHTML, () => frames[0]?.document?.body?.textContent, () => frames[0]?.localStorage?.length];
    return tries.map(it => { try { return it() ?? null; } catch { return null; } });
  });
  expect(reached).toEqual([null, null, null]);
});
