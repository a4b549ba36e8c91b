// A documentation page on another origin of this machine, with the widget in it and a strict policy of its own.
import { createServer } from 'node:http';
import { expect } from '@playwright/test';

// What the page under test hears: every message and every event, as its author's script would.
const EARS = `window.seen = []; window.refused = [];
addEventListener('message', it => { seen.push(it.data); window.frame = it.source; });
for (const name of ['why401-ready', 'why401-diagnosis']) addEventListener(name, it => seen.push({ event: name, ...it.detail }));
document.addEventListener('securitypolicyviolation', it => refused.push(it.violatedDirective + ' ' + it.blockedURI));`;

/** Opens a host page with that body. */
export async function host(page, widget, body, more = {}) {
  const policy = more.policy ?? `default-src 'self'; frame-src ${widget}; script-src 'self' ${widget}`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>401</title><link rel="icon" href="data:,"><script src="ears.js"></script>${body}
<script type="module" src="${more.loader ?? `${widget}v1/embed.js`}"></script></html>`;
  const server = createServer((request, answer) => {
    const isScript = request.url.endsWith('.js');
    answer.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html', 'content-security-policy': policy });
    answer.end(isScript ? EARS + (more.script ?? '') : html);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  page.once('close', () => server.close());
  await page.goto(`http://localhost:${server.address().port}/`);
  await page.waitForFunction(() => customElements.get('why-401'));
}

/** The frame of the widget, once it is alive. */
export async function inside(page, at = 0) {
  let frame;
  // One that is replaced meanwhile is waited for again.
  await expect(async () => {
    frame = widgets(page)[at];
    await frame.waitForSelector('.mini-foot', { timeout: 5000 });
  }).toPass({ timeout: 15_000 });
  return frame;
}

/** Opens the first facade by keyboard: its root is closed, to tests as to hosts. */
export async function open(page) {
  await page.keyboard.press('Tab');
  return inside(page);
}

function widgets(page) {
  return page.frames().filter(it => it.url().includes('/frame.html'));
}
