// The engine in the page: diagnoses, a keystroke, HAR files beside JSON.parse, and the longest task of the page's own thread.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { row, serve, short, withBrowser, withPage } from './lib.mjs';

const { WHY401_URL, WHY401_INPUTS, WHY401_ENGINE } = process.env;
const NOW = 1795399661;
const HARS = ['0.2', '2', '20', ...(process.env.WHY401_FULL ? ['100'] : [])];

/** Runs in a page: the fastest of many batches of diagnoses, in milliseconds for one. */
async function diagnoses({ engine, input }) {
  const bytes = new Uint8Array(await (await fetch(input)).arrayBuffer());
  const { instance: { exports } } = await WebAssembly.instantiate(await (await fetch(engine)).arrayBuffer(), {});
  const place = exports.room(bytes.length);
  new Uint8Array(exports.memory.buffer, place, bytes.length).set(bytes);
  const begun = performance.now();
  let fastest = Infinity;
  // Timers are coarse: a batch takes a few milliseconds.
  for (let batch = 1; performance.now() - begun < 1500;) {
    const from = performance.now();
    for (let it = 0; it < batch; it++) if (exports.diagnose() === 0) throw new Error(`nothing is found in ${input}`);
    const took = performance.now() - from;
    if (took < 3) batch *= 2;
    else fastest = Math.min(fastest, took / batch);
  }
  return fastest;
}

/** Runs in a page: the page's own wasm reads a HAR as its worker does, and JSON.parse reads the same text, in turn; the fastest of each. */
async function har({ wasm, input, now, rounds }) {
  const module = await WebAssembly.compileStreaming(fetch(wasm));
  const bytes = new Uint8Array(await (await fetch(input)).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const imports = {};
  for (const it of WebAssembly.Module.imports(module)) (imports[it.module] ??= {})[it.name] = () => { throw new Error(it.name); };
  let [ours, parse, first] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    const { exports } = await WebAssembly.instantiate(module, imports);
    const place = exports.why401_room(bytes.length);
    new Uint8Array(exports.memory.buffer, place, bytes.length).set(bytes);
    let from = performance.now();
    if (exports.why401_part(now) === 0) throw new Error(`nothing is found in ${input}`);
    first ??= performance.now() - from;
    ours = Math.min(ours, performance.now() - from);
    from = performance.now();
    if (!JSON.parse(text).log) throw new Error('no log');
    parse = Math.min(parse, performance.now() - from);
  }
  return { ours, parse, first };
}

/** Runs in a page from its beginning: its long tasks, and what its keys took until the frame that shows them. */
function watch() {
  Object.assign(globalThis, { long: [], keys: [] });
  new PerformanceObserver(list => list.getEntries().forEach(it => globalThis.long.push(it.duration))).observe({ type: 'longtask', buffered: true });
  const heard = list => list.getEntries().filter(it => /^key|input/.test(it.name)).forEach(it => globalThis.keys.push(it.duration));
  new PerformanceObserver(heard).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

async function opened(page) {
  await page.addInitScript(watch);
  await page.goto(WHY401_URL);
  await page.locator('#theme').waitFor();
  await page.evaluate(() => { globalThis.long.length = 0; });
}

const longest = page => page.evaluate(() => Math.max(0, ...globalThis.long));

/** Pastes a text, waits for the answer, and types into it. */
async function typed(browser, name, text) {
  await withPage(browser, async page => {
    await opened(page);
    await page.evaluate(it => navigator.clipboard.writeText(it), text);
    await page.locator('#paste').focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.locator('#why401-app .verdict').waitFor({ timeout: 60_000 });
    const pasted = await longest(page);
    const edit = page.getByRole('button', { name: 'Edit this part' });
    if (await edit.isVisible()) await edit.click();
    await page.locator('#paste').focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.waitForTimeout(600);
    await page.evaluate(() => { globalThis.long.length = 0; globalThis.keys.length = 0; });
    for (let key = 0; key < 12; key++) {
      await page.keyboard.press('x');
      // Longer than typing rests before the answer is drawn anew.
      await page.waitForTimeout(450);
    }
    const keys = await page.evaluate(() => globalThis.keys);
    const slowest = Math.max(0, ...keys);
    row('page', `a key in ${name}, slowest of 12, to the next frame`, keys.length ? `${slowest.toFixed(0)} ms` : 'under 16 ms', '16 ms a frame', keys.length ? slowest / 16 : NaN, '16 ms');
    row('page', `longest task, ${name}: pasted; typed into (0: none of 50 ms)`, `${pasted.toFixed(0)} ms; ${(await longest(page)).toFixed(0)} ms`, '', NaN, '50 ms');
  });
}

/** A file chosen in the page, until its answer is there. */
async function chosen(browser, name) {
  return withPage(browser, async page => {
    await opened(page);
    await page.evaluate(() => {
      const box = document.querySelector('#why401-file');
      globalThis.answered = new Promise(resolve => {
        box.addEventListener('change', () => {
          const from = performance.now();
          const watcher = new MutationObserver(() => {
            if (!document.querySelector('#why401-app .verdict')) return;
            watcher.disconnect();
            resolve(performance.now() - from);
          });
          watcher.observe(document, { subtree: true, childList: true });
        }, { capture: true, once: true });
      });
    });
    await page.locator('#why401-file').setInputFiles(join(WHY401_INPUTS, `har-${name}`));
    const took = await page.evaluate(() => globalThis.answered);
    await page.waitForTimeout(300);
    return { took, longest: await longest(page) };
  });
}

await withBrowser(async browser => {
  const inputs = await serve(WHY401_INPUTS);
  const engines = await serve(join(WHY401_ENGINE, '..'));
  const engine = `${engines}${WHY401_ENGINE.split('/').pop()}`;
  // A plain text of the page's own origin has no policy, and can fetch what is measured.
  const plain = work => withPage(browser, async page => { await page.goto(`${WHY401_URL}robots.txt`); return work(page); });
  for (const [what, file, goal] of [['a response of 300 bytes', 'response', 0.15], ['a curl -v of 4 KB', 'curl', NaN], ['a log of 64 KB, as for each key in it', 'log', 16]]) {
    const took = await plain(page => page.evaluate(diagnoses, { engine, input: inputs + file }));
    row('page', `diagnose ${what}`, short(took), Number.isFinite(goal) ? `${short(goal)} goal` : '', took / goal, Number.isFinite(goal) ? short(goal) : '');
  }
  const index = await (await fetch(WHY401_URL)).text();
  const wasm = WHY401_URL + index.match(/why401-web_bg-[0-9a-f]{16}\.wasm/)[0];
  for (const name of HARS) {
    const rounds = { 0.2: 20, 2: 8, 20: 4, 100: 2 }[name];
    const { ours, parse, first } = await plain(page => page.evaluate(har, { wasm, input: `${inputs}har-${name}`, now: NOW, rounds }));
    row('page', `HAR of ${name} MB, answered by the engine`, short(ours), `${short(parse)} JSON.parse`, ours / parse, '1.5');
    row('page', `HAR of ${name} MB, the engine's first call`, short(first), `${short(parse)} JSON.parse`, first / parse);
    const whole = await chosen(browser, name);
    row('page', `HAR of ${name} MB, from the file to the answer shown`, short(whole.took), `${short(parse)} JSON.parse`, whole.took / parse);
    row('page', `longest task, HAR of ${name} MB (0: none of 50 ms)`, `${whole.longest.toFixed(0)} ms`, '', NaN, '50 ms');
  }
  const log = readFileSync(join(WHY401_INPUTS, 'log'), 'utf8');
  await typed(browser, 'a log of 30 KB', log.slice(-30_000));
  await typed(browser, 'a log of 64 KB', log);
});
