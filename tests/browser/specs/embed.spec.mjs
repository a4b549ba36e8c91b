// The element on somebody else's page: another origin, a strict policy, and nothing of the paste for the host to read.
import { createServer } from 'node:http';
import { expect, sample, test } from '../lib/page.mjs';

/** A documentation page on another origin of this machine, with a policy of its own. */
async function host(page, widget, body) {
  const policy = `default-src 'self'; frame-src ${widget}; script-src 'unsafe-inline' ${widget}`;
  const script = `window.seen = []; addEventListener('why401-diagnosis', it => seen.push(it.detail)); addEventListener('message', it => seen.push(it.data));`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>401</title><script>${script}</script>${body}<script type="module" src="${widget}v1/embed.js"></script></html>`;
  const server = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(html));
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  page.once('close', () => server.close());
  await page.goto(`http://localhost:${server.address().port}/`);
}

test('the facade becomes a sandboxed frame that diagnoses and tells the host causes alone', async ({ page, baseURL }) => {
  await host(page, baseURL, '<why-401 theme="light"></why-401>');
  // The facade's root is closed, to tests as to hosts: the button is reached as a keyboard does.
  await page.waitForFunction(() => customElements.get('why-401'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
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
