// From the address to the first answer of a `?sample=` link, beside a Yew page that says hello: unthrottled, and on a slow phone's line.
import { kilobytes, median, row, seconds, withBrowser, withPage } from './lib.mjs';

const ROUNDS = Number(process.env.WHY401_ROUNDS ?? 7);
const SLOW = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8, offline: false };

// What is there once the page has said what it was asked for.
const OURS = { address: `${process.env.WHY401_URL}?sample=expired-token`, said: '#why401-app .verdict h2' };
const HELLO = { address: process.env.HELLO_URL, said: '#hello' };

/** Runs in the page before anything else: when what is looked for is there, and the next frame begins. */
function watch(said) {
  globalThis.long = [];
  new PerformanceObserver(list => list.getEntries().forEach(it => globalThis.long.push(it.duration))).observe({ type: 'longtask', buffered: true });
  globalThis.said = new Promise(resolve => {
    const watcher = new MutationObserver(() => {
      const it = document.querySelector(said);
      if (!it?.textContent || !it.checkVisibility()) return;
      watcher.disconnect();
      requestAnimationFrame(() => resolve(performance.now()));
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

async function open(browser, { address, said }, isSlow) {
  return withPage(browser, async page => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (isSlow) {
      await session.send('Network.emulateNetworkConditions', SLOW);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.addInitScript(watch, said);
    await page.goto(address, { waitUntil: 'commit' });
    return page.evaluate(async () => {
      const at = await globalThis.said;
      // The first paint is written down after the frame is shown.
      while (!performance.getEntriesByName('first-contentful-paint').length) await new Promise(resolve => requestAnimationFrame(resolve));
      const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(it => it.responseEnd > 0 && it.responseEnd <= at);
      return {
        at,
        paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
        bytes: loaded.reduce((sum, it) => sum + it.encodedBodySize, 0),
        longest: Math.max(0, ...globalThis.long),
      };
    });
  });
}

await withBrowser(async browser => {
  // The first page of a browser pays for the browser's own start.
  await open(browser, HELLO, false);
  await open(browser, OURS, false);
  for (const [name, isSlow, goal] of [['unthrottled', false, ''], ['4x CPU, 1.6 Mbit/s, 150 ms', true, '0.90 s']]) {
    const [hello, ours] = [[], []];
    // In turn, so that what else the machine does falls on both.
    for (let round = 0; round < ROUNDS; round++) {
      hello.push(await open(browser, HELLO, isSlow));
      ours.push(await open(browser, OURS, isSlow));
    }
    const of = (all, what) => median(all.map(it => it[what]));
    const time = (what, all) => row('start', `${name}: ${what}`, seconds(of(ours, all)), `${seconds(of(hello, all))} hello`, of(ours, all) / of(hello, all), all === 'at' ? goal : '');
    time('first diagnosis', 'at');
    time('first paint', 'paint');
    row('start', `${name}: first diagnosis, fastest of ${ROUNDS}`, seconds(Math.min(...ours.map(it => it.at))), `${seconds(Math.min(...hello.map(it => it.at)))} hello`,
      Math.min(...ours.map(it => it.at)) / Math.min(...hello.map(it => it.at)), goal);
    if (isSlow) row('start', 'bytes before the first diagnosis', kilobytes(of(ours, 'bytes')), `${kilobytes(of(hello, 'bytes'))} hello`, of(ours, 'bytes') / of(hello, 'bytes'), '110 KB');
    else row('start', 'longest task while starting (0: none of 50 ms)', `${of(ours, 'longest').toFixed(0)} ms`, `${of(hello, 'longest').toFixed(0)} ms hello`, NaN, '50 ms');
  }
});
