// Each way out of the page, tried from inside it, and blocked: against a server that records whatever reaches it.
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { host, open } from '../lib/host.mjs';
import { expect, sample, test } from '../lib/page.mjs';

/** A server of another origin that notes every request, and lets everybody read its answers. */
async function recorder() {
  const seen = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' });
    response.end('1');
  });
  server.on('upgrade', (request, socket) => {
    seen.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return { seen, origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

// Each runs in the page (or its frame) with the recorder's address; what it gives back does not count, what reaches the recorder does.
const CHANNELS = {
  fetch: to => fetch(`${to}/fetch`, { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }),
  XMLHttpRequest: to => new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.onload = done;
    request.onerror = fail;
    request.open('POST', `${to}/xhr`);
    request.send('x');
  }),
  WebSocket: to => new Promise((done, fail) => Object.assign(new WebSocket(`${to.replace('http', 'ws')}/socket`), { onopen: done, onerror: fail })),
  EventSource: to => new Promise((done, fail) => Object.assign(new EventSource(`${to}/events`), { onmessage: done, onerror: fail })),
  sendBeacon: to => navigator.sendBeacon(`${to}/beacon`, 'x'),
  image: to => new Promise((done, fail) => Object.assign(new Image(), { onload: done, onerror: fail, src: `${to}/image` })),
  prefetch: to => document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${to}/prefetch` })),
  preload: to => document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'style', href: `${to}/preload` })),
  preconnect: to => document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `${to}/modulepreload` })),
  stylesheet: to => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${to}/sheet` })),
  script: to => document.head.append(Object.assign(document.createElement('script'), { src: `${to}/script` })),
  import: to => import(`${to}/module`),
  worker: to => new Worker(`${to}/worker`),
  'worker of a blob': to => new Worker(URL.createObjectURL(new Blob([`fetch('${to}/blob-worker')`]))),
  'service worker': to => navigator.serviceWorker.register(`${to}/service-worker`),
  form: to => {
    const form = Object.assign(document.createElement('form'), { action: `${to}/form`, method: 'post', target: '_self' });
    document.body.append(form);
    form.submit();
  },
  frame: to => document.body.append(Object.assign(document.createElement('iframe'), { src: `${to}/frame` })),
  object: to => document.body.append(Object.assign(document.createElement('object'), { data: `${to}/object` })),
  video: to => document.body.append(Object.assign(document.createElement('video'), { src: `${to}/video`, autoplay: true })),
  font: to => new FontFace('x', `url(${to}/font)`).load(),
  'CSS url': to => {
    document.body.style.backgroundImage = `url(${to}/css)`;
    return document.body.offsetWidth;
  },
  'inline handler': to => document.body.insertAdjacentHTML('beforeend', `<img src=x onerror="fetch('${to}/handler')">`),
  eval: to => (0, eval)(`fetch('${to}/eval')`),
  'a wasm of elsewhere': to => WebAssembly.instantiateStreaming(fetch(`${to}/wasm`)),
};

/** Tries every channel in the page or frame; none may hang. */
async function tryAll(target, recording) {
  for (const send of Object.values(CHANNELS)) {
    const tried = target.evaluate(send, recording.origin).catch(() => {});
    await Promise.race([tried, new Promise(done => setTimeout(done, 700))]);
  }
}

/** What a page or its frame must not do is refused by the browser, which says so in the console. */
const quiet = tool => {
  tool.faults.length = 0;
};

test('no channel out of the sealed page works', async ({ tool, page }) => {
  const recording = await recorder();
  await tool.open();
  await tool.paste(sample('no-credentials'));
  await tool.cause();
  await tryAll(page, recording);
  await page.waitForLoadState('networkidle');
  expect(recording.seen).toEqual([]);
  quiet(tool);
  recording.close();
});

test('no channel out of the frame works', async ({ page, baseURL }) => {
  const recording = await recorder();
  await page.goto(`${baseURL}frame.html`);
  await page.fill('#paste', sample('no-credentials'));
  await expect(page.locator('.verdict .id').first()).toContainText('no-credentials');
  await tryAll(page, recording);
  await page.waitForLoadState('networkidle');
  expect(recording.seen).toEqual([]);
  recording.close();
});

test('the recorder hears a page without the seal', async ({ page }) => {
  const recording = await recorder();
  await page.goto(`${recording.origin}/page`);
  recording.seen.length = 0;
  await page.evaluate(CHANNELS.fetch, recording.origin);
  await page.evaluate(CHANNELS.image, recording.origin).catch(() => {});
  expect(recording.seen).toEqual(expect.arrayContaining(['POST /fetch', 'GET /image']));
  recording.close();
});

// Ways to lead the page away, or to open another one. None of them is a connection of the page, so that no policy forbids them.
const AWAY = {
  location: to => { location = `${to}/location`; },
  'location.assign': to => location.assign(`${to}/assign`),
  'location.replace': to => location.replace(`${to}/replace`),
  'window.open': to => window.open(`${to}/open`),
  'window.open in its own place': to => window.open(`${to}/self`, '_self'),
  'meta refresh': to => document.head.append(Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${to}/refresh` })),
  'a link that a script follows': to => {
    const link = Object.assign(document.createElement('a'), { href: `${to}/link` });
    document.body.append(link);
    link.click();
  },
  'a download': to => {
    const link = Object.assign(document.createElement('a'), { href: `${to}/download`, download: 'x' });
    document.body.append(link);
    link.click();
  },
  'the ping of a link': to => {
    const link = Object.assign(document.createElement('a'), { href: '#ping', ping: `${to}/ping` });
    document.body.append(link);
    link.click();
  },
  'the target of a form': to => {
    const form = Object.assign(document.createElement('form'), { action: `${to}/form-target`, target: '_blank' });
    document.body.append(form);
    form.submit();
  },
  'the navigation of another realm': to => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow.top.location = `${to}/realm`;
  },
};

test('no script leads the sealed page away', async ({ tool, page, context }) => {
  const recording = await recorder();
  await tool.open();
  await tool.paste(sample('no-credentials'));
  await tool.cause();
  const address = page.url().split('#')[0];
  for (const [name, leave] of Object.entries(AWAY)) {
    await page.evaluate(leave, recording.origin).catch(() => {});
    // A navigation that is not refused would have begun by then.
    await page.waitForTimeout(250);
    expect(page.url().split('#')[0], name).toBe(address);
    expect(context.pages().length, name).toBe(1);
    expect(recording.seen, name).toEqual([]);
  }
  await expect(page.locator('#paste')).toHaveValue(sample('no-credentials'));
  quiet(tool);
  recording.close();
});

test('each of these ways leads a page without the seal away', async ({ context }) => {
  const recording = await recorder();
  for (const [name, leave] of Object.entries(AWAY)) {
    const open = await context.newPage();
    await open.goto(`${recording.origin}/page`);
    recording.seen.length = 0;
    await open.evaluate(leave, recording.origin).catch(() => {});
    await expect.poll(() => recording.seen.filter(it => !it.includes('favicon')), { message: name }).not.toEqual([]);
    for (const it of context.pages()) await it.close();
  }
  recording.close();
});

test('a link that somebody clicks still leads there', async ({ tool, page, context }) => {
  await tool.open();
  await tool.paste(sample('expired-token'));
  await tool.cause();
  const opened = context.waitForEvent('page');
  await page.locator('#why401-app .verdict a[href*="causes/"]').first().click();
  expect((await opened).url()).toContain('causes/token-expired');
});

test('a script cannot lead the widget away where the host names it in its policy', async ({ page, baseURL }) => {
  const recording = await recorder();
  // A way that the host's policy refuses leaves an empty frame behind: a new one for each.
  for (const name of ['location', 'window.open', 'meta refresh', 'a link that a script follows', 'the ping of a link']) {
    await host(page, baseURL, '<why-401></why-401>');
    const frame = await open(page);
    await frame.fill('#paste', sample('no-credentials'));
    await expect(frame.locator('.verdict .id').first()).toContainText('no-credentials');
    await frame.evaluate(AWAY[name], recording.origin).catch(() => {});
    await page.waitForTimeout(250);
    expect(recording.seen, name).toEqual([]);
  }
  recording.close();
});

/** A server of UDP that counts what reaches it, as a STUN server would be asked. */
async function listener() {
  const socket = createSocket('udp4');
  const heard = [];
  socket.on('message', it => heard.push(it.length));
  await new Promise(done => socket.bind(0, '127.0.0.1', done));
  return { heard, port: socket.address().port, close: () => socket.close() };
}
const stun = async port => {
  const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
  peer.createDataChannel('x');
  await peer.setLocalDescription(await peer.createOffer());
};

test('WebRTC reaches nobody', async ({ tool, page }) => {
  const udp = await listener();
  await tool.open();
  await tool.paste(sample('no-credentials'));
  await tool.cause();
  const refused = await page.evaluate(stun, udp.port).then(() => false, () => true);
  expect(refused).toBe(true);
  expect(udp.heard).toEqual([]);
  quiet(tool);
  // Of a page without the seal it is heard.
  await page.goto('about:blank');
  await page.evaluate(stun, udp.port);
  await expect.poll(() => udp.heard.length).toBeGreaterThan(0);
  udp.close();
});

/** Rows of a file of vectors beside the repository, or our own where there is none. */
function vectors(name, own) {
  const folder = process.env.WHY401_SHARED ? `${process.env.WHY401_SHARED}/` : new URL('../../../../shared/', import.meta.url).pathname;
  const path = `${folder}conformance/${name}.json.gz`;
  return existsSync(path) ? JSON.parse(gunzipSync(readFileSync(path)).toString()) : own;
}

const SCRIPTS = [
  '<script>window.broken=1</script>', '"><img src=x onerror="window.broken=1">', '<svg onload=window.broken=1>', 'javascript:window.broken=1', '<iframe srcdoc="<script>parent.broken=1</script>">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=window.broken=1>', "';window.broken=1;//", '{{constructor.constructor("window.broken=1")()}}', '<a href="javascript:window.broken=1">x</a>', '\u202e<b>',
].map(payload => ({ payload }));

test('script vectors in every field of a paste stay text', async ({ tool, page }) => {
  test.setTimeout(120_000);
  await tool.open();
  await page.evaluate(() => {
    window.alert = window.prompt = window.confirm = () => { window.broken = 1; };
  });
  const allowed = await page.evaluate(() => document.querySelectorAll('script, iframe, object, embed').length);
  const before = tool.requests.length;
  const all = vectors('xss', SCRIPTS).map(it => it.payload);
  // Several vectors to a paste: one for each field, so that all of them are tried in bounded time.
  for (let at = 0; at < all.length; at += 8) {
    const [a, b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = all.slice(at, at + 8).map(it => it.replace(/[\r\n]+/g, ' '));
    await page.fill('#paste', `GET /${a} HTTP/1.1\nHost: api.example.com\nX-A: ${b}\nAuthorization: Bearer ${c}\nCookie: a=${d}\n\nHTTP/1.1 401 ${e}\nWWW-Authenticate: Bearer realm="${f.replaceAll('"', "'")}", error="invalid_token", error_description="x"\nX-B: ${g}\n\n{"error":"invalid_token","message":${JSON.stringify(h)}}\n`);
    await expect(tool.part('verdict')).toBeVisible();
  }
  expect(await page.evaluate(() => window.broken)).toBe(undefined);
  expect(await page.evaluate(() => document.querySelectorAll('script, iframe, object, embed').length)).toBe(allowed);
  expect(await page.locator('#why401-app [onerror], #why401-app [onload], #why401-app [href^="javascript:"], #why401-app [srcdoc]').count()).toBe(0);
  expect(tool.requests.slice(before)).toEqual([]);
});

const NAMES = ['Authorization', 'access_token', 'Cookie', 'X-Api-Key', 'client_secret', 'SAMLResponse', 'code', 'state', 'password'].map(name => ({ kind: 'scrub-word', name }));

test('what sanitizers of HAR files scrub is masked on the page', async ({ tool, page }) => {
  const names = vectors('har-sanitizer', NAMES).filter(it => it.kind === 'scrub-word').map(it => it.name);
  const secret = at => `q7Kz${String(at).padStart(3, '0')}mWx4RtYb9Lp2Qd`;
  const pairs = names.map((name, at) => ({ name, value: secret(at) }));
  const har = { log: { version: '1.2', entries: [{ startedDateTime: '2026-11-23T07:03:09Z', request: { method: 'GET', url: 'https://api.example.com/v1', headers: [], queryString: pairs, cookies: pairs }, response: { status: 401, statusText: 'Unauthorized', headers: [], content: { text: '{"error":"invalid_token"}' } } }] } };
  await tool.open();
  await tool.paste(JSON.stringify(har, null, 1));
  await tool.cause();
  await page.locator('h2').first().click();
  // What a person typed into the box is theirs; everything that the page shows beside it is masked.
  const shown = await page.evaluate(() => [...document.querySelectorAll('.verdict, .fixes, .inside')].map(it => it.textContent).join('\n'));
  expect(names.map((_, at) => secret(at)).filter(it => shown.includes(it))).toEqual([]);
});
