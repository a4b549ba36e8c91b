// What the measuring scripts share: rows for the table of `cargo xtask bench`, and a browser to measure in.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

export const median = all => [...all].sort((a, b) => a - b)[all.length >> 1];
export const seconds = ms => `${(ms / 1000).toFixed(2)} s`;
export const short = ms => (ms < 1 ? `${(ms * 1000).toFixed(0)} µs` : ms < 1000 ? `${ms.toFixed(1)} ms` : seconds(ms));
export const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} KB`;

/** A row of the table: what was measured, ours, what stands beside it, the first over the second, and the goal. */
export function row(part, what, ours, beside, ratio, goal = '') {
  console.log(['row', part, what, ours, beside, Number.isFinite(ratio) ? ratio.toFixed(2) : '', goal].join('\t'));
}

/** The browser that is measured in; it is closed when the work is done. */
export async function withBrowser(work) {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** A page in a context of its own, with nothing in its cache. */
export async function withPage(browser, work) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Serves a folder to pages of any origin, from loopback; gives its address. */
export async function serve(folder) {
  const server = createServer((request, answer) => {
    const path = join(folder, new URL(request.url, 'http://localhost').pathname);
    answer.writeHead(200, { 'access-control-allow-origin': '*', 'content-length': statSync(path).size });
    createReadStream(path).pipe(answer);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  server.unref();
  return `http://127.0.0.1:${server.address().port}/`;
}
