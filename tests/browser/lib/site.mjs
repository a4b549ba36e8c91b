// A built documentation site, served on an origin of its own under a strict policy, with the widget's address put in.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What stands in the sites' sources for the place that the widget is served from. */
const PLACE = 'https://why401.test/';
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2' };

// What a generator's own pages need beside `default-src 'self'` and the hashes of its own inline scripts.
const NEEDS = {
  // Its icons are `data:` addresses in style sheets, and it styles by attributes.
  'mkdocs-material': "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  sphinx: "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  hugo: "img-src 'self' data:",
  vitepress: "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  mdbook: "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  docusaurus: "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
};

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(it => (it.isDirectory() ? files(join(folder, it.name)) : [join(folder, it.name)]));
}

/** The hashes of all inline scripts of the site: with navigation on the client, the first page's policy holds for the next one, too. */
function hashes(folder, widget) {
  const found = new Set();
  for (const file of files(folder).filter(it => it.endsWith('.html'))) {
    const html = readFileSync(file, 'utf8').replaceAll(PLACE, widget);
    for (const [, head, body] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
      if (/\ssrc=/.test(head) || /type="?(application|text\/plain)/.test(head)) continue;
      found.add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
    }
  }
  return [...found].join(' ');
}

function find(folder, path) {
  const plain = join(folder, normalize(decodeURIComponent(path)));
  const tries = [plain, join(plain, 'index.html'), `${plain}.html`];
  return tries.find(it => it.startsWith(folder) && existsSync(it) && statSync(it).isFile());
}

/** What the page "Put why401 on your docs" tells authors to add to their policy. */
async function asked(widget) {
  const page = await (await fetch(`${widget}embed/`)).text();
  const template = page.match(/data-template="(frame-src [^"]*)"/)[1];
  return template.replaceAll('WIDGET', widget).split(';').map(it => it.trim().split(/ (.*)/));
}

/** The site's own policy, strict as its generator's pages allow, and what the widget needs beside it. */
async function policy(name, folder, widget) {
  const own = new Map([['default-src', "'self'"], ['script-src', `'self' ${hashes(folder, widget)}`]]);
  for (const it of NEEDS[name].split('; ')) own.set(...it.split(/ (.*)/));
  for (const [directive, values] of await asked(widget)) own.set(directive, `${own.get(directive) ?? ''} ${values}`);
  return [...own].map(it => it.join(' ')).join('; ');
}

/** Serves a site until the page is closed; gives its address. */
export async function serve(page, name, folder, widget) {
  const strict = await policy(name, folder, widget);
  const server = createServer((request, answer) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    // Browsers ask for it on their own.
    if (path === '/favicon.ico') return answer.writeHead(204).end();
    const file = find(folder, path);
    if (!file) return answer.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isText = /text|json/.test(type);
    answer.writeHead(200, { 'content-type': type, 'content-security-policy': strict });
    return answer.end(isText ? readFileSync(file, 'utf8').replaceAll(PLACE, widget) : readFileSync(file));
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  page.once('close', () => server.close());
  return `http://localhost:${server.address().port}/`;
}
