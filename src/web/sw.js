// Keeps the tool's own files, so that it opens without a connection. It sees the addresses of files alone: a paste is never part of a request.
const VERSION = 'build-of-these-files';
const FILES = ['./', './why401-web.js', './why401-web_bg.wasm', './why401-library.txt', './why401.css', './icon.svg', './manifest.webmanifest'];
const KEPT = `why401 ${VERSION}`;
// Pages that were read once stay readable.
const READ = 'why401 read';
const ABSENT = '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No connection</title><h1>No connection</h1><p>This page was not opened before the connection went. <a href="../">The tool itself</a> works without one.</p></html>';

addEventListener('install', event => event.waitUntil(caches.open(KEPT).then(cache => cache.addAll(FILES))));

addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('why401 ') && name !== KEPT && name !== READ) await caches.delete(name);
  await clients.claim();
})()));

// A new version waits until somebody asks for it.
addEventListener('message', event => event.data === 'take over' && skipWaiting());

addEventListener('fetch', event => {
  const { request } = event;
  const address = new URL(request.url);
  const scope = new URL('./', location.href);
  if (request.method !== 'GET' || !address.href.startsWith(scope.href)) return;
  const path = address.pathname.slice(scope.pathname.length);
  if (path.startsWith('causes/')) return event.respondWith(page(request));
  // The query names a sample, which is in the library: the file is the same.
  event.respondWith(caches.open(KEPT).then(cache => cache.match(path === 'index.html' ? './' : `./${path}`)).then(found => found ?? fetch(request)));
});

async function page(request) {
  const cache = await caches.open(READ);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch {
    return (await cache.match(request, { ignoreSearch: true })) ?? new Response(ABSENT, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
}
