// The page's own script: loads the tool, says so where it does not load or breaks, has long texts read in a worker, and keeps the page for
// when there is no connection. It stands inline in each page of the tool; its hash is in the page's policy.
const at = id => document.getElementById(id);
const box = () => at('paste')?.value ?? '';
const root = at('why401-app');
const CHUNK = 4 << 20;

// No policy forbids a page to lead away by itself, nor WebRTC: this one gives them up. What somebody clicks still leads there.
for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'open']) Object.defineProperty(globalThis, name, { value: undefined });
globalThis.navigation?.addEventListener('navigate', event => {
  const { url, sameDocument } = event.destination;
  const stays = sameDocument || url === location.href || url.startsWith('blob:');
  if (!stays && !event.userInitiated && event.navigationType !== 'traverse') event.preventDefault();
});

/** The one place that may name a script: the two constant addresses below. After the seal nobody can make another. */
const names = globalThis.trustedTypes?.createPolicy('why401', { createScriptURL: it => it }) ?? { createScriptURL: it => it };

/** A copy of the engine of its own, with nothing of the page to hold on to. */
async function engine(module) {
  const imports = {};
  for (const it of WebAssembly.Module.imports(module)) (imports[it.module] ??= {})[it.name] = () => { throw new Error(it.name); };
  const { exports } = await WebAssembly.instantiate(module, imports);
  const write = (place, bytes) => new Uint8Array(exports.memory.buffer, place, bytes.length).set(bytes);
  const answer = length => new TextDecoder().decode(new Uint8Array(exports.memory.buffer, exports.why401_answer(), length));
  return { exports, write, answer };
}

/** What runs in the worker: a file is read piece by piece, so that no more than one copy of it is ever held. */
function reader() {
  onmessage = async ({ data: { module, given, now, chunk } }) => {
    try {
      const { exports, write, answer } = await engine(module);
      const whole = typeof given === 'string' ? new Blob([given]) : given;
      const place = exports.why401_room(whole.size);
      for (let from = 0; from < whole.size; from += chunk) {
        write(place + from, new Uint8Array(await whole.slice(from, from + chunk).arrayBuffer()));
        postMessage({ read: Math.min(from + chunk, whole.size) });
      }
      postMessage({ looking: true });
      postMessage({ part: answer(exports.why401_part(now)), memory: exports.memory.buffer.byteLength });
    } catch (error) {
      postMessage({ fault: String(error?.message ?? error) });
    }
  };
}

let module;

/** Has a file or a string read in a worker, which has the page's policy at this moment: sealed. */
function read(given, now, heard) {
  const source = new Blob([engine, `(${reader})()`], { type: 'text/javascript' });
  const address = URL.createObjectURL(source);
  const worker = new Worker(names.createScriptURL(address));
  const end = said => {
    worker.terminate();
    if ('fault' in said) {
      if (!box()) speakOfFile();
      broke(new Error(said.fault));
    }
    heard(said);
  };
  worker.onmessage = ({ data }) => ('part' in data || 'fault' in data ? end(data) : heard(data));
  worker.onerror = event => end({ fault: event.message ?? 'the worker did not start' });
  worker.postMessage({ module, given, now, chunk: CHUNK });
  URL.revokeObjectURL(address);
  return worker;
}

/** What broke the engine is a file, which is not in the box; the page itself goes on. */
function speakOfFile() {
  at('fault').textContent = 'why401 broke on this file. That is our fault.';
  at('why401-fault').querySelector('.why').textContent = 'The file is untouched, and nothing of it has left this page. A part of it may still be read: paste the lines around the failure.';
}

/** Says that the engine broke, keeps the paste readable, and offers a report that holds it redacted. */
function broke(error) {
  const panel = at('why401-fault');
  if (!panel.hidden) return;
  alive();
  document.documentElement.dataset.fault = 'yes';
  panel.setAttribute('role', 'alert');
  panel.hidden = false;
  panel.scrollIntoView({ block: 'nearest' });
  at('why401-report').onclick = async () => {
    const shown = at('why401-reported');
    shown.querySelector('code').textContent = await report(error, panel.dataset.at);
    shown.hidden = false;
    shown.focus();
  };
  at('why401-report-copy').onclick = async ({ target }) => {
    await navigator.clipboard.writeText(at('why401-reported').querySelector('code').textContent);
    target.textContent = 'Copied';
  };
}

async function report(error, place) {
  const head = `why401 ${document.querySelector('meta[name="generator"]')?.content ?? ''}\n${navigator.userAgent}\n${error.message}${place ? ` at ${place}` : ''}`;
  try {
    const { exports, write, answer } = await engine(module);
    const bytes = new TextEncoder().encode(box());
    write(exports.why401_room(bytes.length), bytes);
    return `${head}\n\n${answer(exports.why401_redact())}`;
  } catch {
    return `${head}\n\n(The paste is left out: its secrets could not be taken out.)`;
  }
}

/** Whether an error is the engine's own; one of an extension is none of ours. */
const isOurs = error => error instanceof WebAssembly.RuntimeError || error instanceof RangeError || /wasm/.test(error?.stack ?? '');

addEventListener('error', event => isOurs(event.error) && broke(event.error));
addEventListener('unhandledrejection', event => isOurs(event.reason) && broke(event.reason));
Object.defineProperty(globalThis, 'why401', { value: Object.freeze({ read }) });

/** Offers a new version once it is there; it is taken only when somebody says so, and what is in the box is theirs to copy first. */
function offer(registration) {
  const bar = at('why401-update');
  if (!registration.waiting || !navigator.serviceWorker.controller || !bar?.hidden) return;
  bar.hidden = false;
  at('why401-update-now').onclick = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting.postMessage('take over');
  };
  at('why401-update-later').onclick = () => { bar.hidden = true; };
}

/** Keeps the tool's own files for when there is no connection. Not in a frame, which has no storage. */
async function keep() {
  if (root.dataset.compact || !navigator.serviceWorker) return;
  const registration = await navigator.serviceWorker.register(names.createScriptURL('./sw.js'), { updateViaCache: 'none' });
  offer(registration);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => offer(registration));
  });
}

/** The answer to a sample as it was written when the page was built. It stands in the tool's place until the tool has its own. */
function ahead(name) {
  const ask = new XMLHttpRequest();
  ask.open('GET', `answers/${name}.html`);
  ask.responseType = 'document';
  ask.onload = () => {
    if (ask.status !== 200 || !ask.response?.body || waits === false) return;
    const early = document.createElement('div');
    early.id = 'why401-early';
    early.className = root.className;
    early.append(...ask.response.body.childNodes);
    root.before(early);
    root.hidden = true;
  };
  ask.send();
}

/** The tool itself, where it has no answer of its own to put in its place. */
function alive() {
  waits = false;
  at('why401-early')?.remove();
  root.hidden = false;
}

async function compiled(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  // A server that gives wasm another type must not keep the tool from starting.
  return answer.headers.get('content-type') === 'application/wasm' ? WebAssembly.compileStreaming(answer) : WebAssembly.compile(await answer.arrayBuffer());
}

let waits = true;
const sample = new URLSearchParams(location.search).get('sample');
if (!root.dataset.compact && /^[a-z0-9-]+$/.test(sample ?? '')) ahead(sample);
try {
  const [glue, wasm] = await Promise.all([import('./why401-web.js'), compiled('./why401-web_bg.wasm')]);
  module = wasm;
  waits = false;
  await glue.default({ module_or_path: module });
  keep().catch(() => {});
} catch (error) {
  alive();
  const panel = at('why401-unloaded');
  panel.querySelector('code').textContent = String(error?.message ?? error);
  panel.setAttribute('role', 'alert');
  panel.hidden = false;
}
