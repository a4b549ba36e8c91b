// The same job in Firefox, driven over WebDriver BiDi: paste, verdict, marks, seal. `cargo xtask test browser` runs it where there is a Firefox.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const address = process.env.WHY401_URL ?? 'http://127.0.0.1:8401/';
const PASTE = 'GET /me HTTP/1.1\nHost: api.example.com\nAuthorization: Bearer undefined\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n';

/** Counts what is asked of the page's server. */
async function counted() {
  const asked = [];
  const server = createServer(async (request, answer) => {
    asked.push(request.url);
    const from = await fetch(new URL(request.url.slice(1), address));
    answer.writeHead(from.status, { 'content-type': from.headers.get('content-type') ?? '' }).end(Buffer.from(await from.arrayBuffer()));
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return { asked, address: `http://127.0.0.1:${server.address().port}/`, close: () => server.closeAllConnections() ?? server.close() };
}

const checks = {
  'a paste gets its verdict': async page => {
    await page.waitForSelector('#theme:not([hidden])');
    await page.click('#paste');
    await page.keyboard.type(PASTE);
    // What was typed is cut and pasted, so that it comes as a paste does.
    for (const key of ['a', 'x', 'v']) {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    }
    await page.waitForFunction(() => document.querySelector('.verdict-top .id')?.textContent.includes('placeholder-credential'));
    assert.equal(await page.$eval('#paste', it => it.value), PASTE);
    assert.match(await page.$eval('.verdict-top .sure', it => it.textContent), /Certain/);
  },
  'the deciding bytes are marked': async page => {
    const marks = await page.$$eval('.mirror .mk', all => all.map(it => it.textContent));
    assert.ok(marks.some(it => it.includes('undefined')), JSON.stringify(marks));
    assert.ok((await page.$$('.verdict > .proof .pf')).length >= 1);
  },
  'nothing was asked of the server since, and nothing can be': async (page, server) => {
    const before = server.asked.length;
    const through = await page.evaluate(async () => {
      const tries = [() => fetch('icon.svg'), () => fetch('https://seal-test.invalid/'), () => new Promise((yes, no) => { const it = new WebSocket('ws://127.0.0.1:1/'); it.onopen = yes; it.onerror = no; })];
      const went = await Promise.allSettled(tries.map(it => Promise.resolve().then(it)));
      navigator.sendBeacon('/beacon', 'x');
      return went.filter(it => it.status === 'fulfilled').length;
    });
    assert.equal(through, 0);
    await new Promise(done => setTimeout(done, 300));
    assert.deepEqual(server.asked.slice(before), []);
  },
  'a large file is read in a sealed worker': async (page, server) => {
    const before = server.asked.length;
    const entry = at => ({ startedDateTime: '2026-11-23T07:20:20.597Z', request: { method: 'GET', url: `https://api.example.com/${at}`, headers: [{ name: 'Authorization', value: 'Bearer undefined' }] }, response: { status: at < 900 ? 200 : 401, headers: at < 900 ? [] : [{ name: 'WWW-Authenticate', value: 'Bearer' }], content: {} } });
    const har = JSON.stringify({ log: { creator: { name: 'Firefox' }, entries: Array.from({ length: 901 }, (_, at) => entry(at)) } });
    await page.evaluate(text => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'session.har'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    }, har);
    await page.waitForFunction(() => document.querySelector('.chips')?.textContent.includes('901 exchanges'));
    assert.match(await page.$eval('.verdict-top .id', it => it.textContent), /placeholder-credential/);
    assert.deepEqual(server.asked.slice(before), []);
  },
  'the widget works on a documentation page of another origin with a strict policy': async page => {
    const policy = `default-src 'self'; frame-src ${address}; script-src 'self' ${address}`;
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>401</title><link rel="icon" href="data:,"><h1>401</h1><why-401 id="one"></why-401><script src="ears.js"></script><script type="module" src="${address}v1/embed.js"></script></html>`;
    const ears = "window.heard = []; addEventListener('why401-diagnosis', it => heard.push(it.detail.causes[0]?.cause)); addEventListener('message', it => heard.push(JSON.stringify(it.data)));";
    const host = createServer((request, answer) => {
      const isScript = request.url.endsWith('.js');
      answer.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html', 'content-security-policy': policy }).end(isScript ? ears : html);
    });
    await new Promise(done => host.listen(0, '127.0.0.1', done));
    try {
      await page.goto(`http://localhost:${host.address().port}/`);
      await page.waitForFunction(() => customElements.get('why-401') && document.getElementById('one').offsetHeight >= 200);
      assert.equal(page.frames().length, 1, 'no frame before use');
      await page.click('#one');
      await page.waitForFunction(() => heard.some(it => it.includes('"ready"')));
      const frame = page.frames().find(it => it.url().includes('/frame.html'));
      await frame.waitForSelector('#paste');
      await frame.click('#paste');
      await page.keyboard.type(PASTE);
      await page.waitForFunction(() => heard.includes('placeholder-credential'));
      assert.match(await frame.$eval('.verdict .id', it => it.textContent), /placeholder-credential/);
      // The host hears of the cause, and never of the paste.
      assert.ok(!(await page.evaluate(() => heard.join(' '))).includes('undefined'));
    } finally {
      host.closeAllConnections();
      host.close();
    }
  },
};

const browser = await puppeteer.launch({ browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', headless: true });
const server = await counted();
let failed = 0;
try {
  const page = await browser.newPage();
  await page.goto(server.address);
  for (const [name, run] of Object.entries(checks)) {
    try {
      await run(page, server);
      console.log(`  ok   ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`  FAIL ${name}\n${error.stack}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`firefox: ${Object.keys(checks).length - failed} passed, ${failed} failed, 0 skipped`);
process.exit(failed ? 1 : 0);
