// Long texts: read off the main thread, in a sealed worker, with progress, a way to stop and a stated limit.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { har, withHarFile } from '../lib/har.mjs';
import { expect, sample, test } from '../lib/page.mjs';

const MB = 1e6;

// The goal is 50 ms, and the figure is printed; a busy machine passes it by. What is held here is that reading and diagnosing, which take seconds,
// are not the page's own work.
const HELD_UP = 250;

/** Records what the page's main thread does; the answer is the longest task, in milliseconds of its own computing time. */
async function longestTask(page, run) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] } });
  await page.evaluate(() => performance.mark('this is the page'));
  await run();
  const done = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  // The page's thread is the one that set the mark; a browser has renderers of its own besides.
  const { pid, tid } = events.find(it => it.name === 'this is the page');
  const here = events.filter(it => it.pid === pid && it.tid === tid && it.tdur !== undefined);
  // What this test itself asks the page is none of the page's work.
  const asked = here.filter(it => it.args.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession');
  const isAsked = task => asked.some(it => task.ts <= it.ts && it.ts + it.dur <= task.ts + task.dur);
  const tasks = here.filter(it => it.name === 'ThreadControllerImpl::RunTask' && !isAsked(it));
  expect(tasks.length, 'tasks were recorded').toBeGreaterThan(10);
  return Math.max(...tasks.map(it => it.tdur)) / 1000;
}

/** Begins to watch the memory of the browser's renderers; the answer tells how much more one of them held at its peak, in bytes. */
async function watchMemory(page) {
  const session = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const held = (id, what) => Number(readFileSync(`/proc/${id}/status`, 'utf8').match(new RegExp(`${what}:\\s+(\\d+)`))[1]) * 1024;
  const before = processInfo.filter(it => it.type === 'renderer').map(({ id }) => {
    // The peak of loading the page is forgotten.
    writeFileSync(`/proc/${id}/clear_refs`, '5');
    return { id, held: held(id, 'VmRSS') };
  });
  return () => Math.max(...before.map(it => held(it.id, 'VmHWM') - it.held));
}

test('a HAR of 100 MB is answered, without a long task and within three times its size of memory', async ({ tool, page }) => {
  test.setTimeout(180_000);
  await withHarFile(100 * MB, async path => {
    await tool.open();
    const size = statSync(path).size;
    const more = process.platform === 'linux' ? await watchMemory(page) : undefined;
    const longest = await longestTask(page, async () => {
      await page.locator('#why401-file').setInputFiles(path);
      await expect(page.locator('#busy')).toContainText('session.har, 1');
      await expect(tool.part('verdict')).toBeVisible({ timeout: 120_000 });
    });
    expect(await tool.cause()).toBe('token-expired');
    await expect(tool.part('chips')).toContainText('session.har');
    await expect(tool.part('chips')).toContainText(/HAR file, \d{4} exchanges/);
    // Lines are those of the file: the last entry stands on the line before the last.
    const lines = readFileSync(path).reduce((count, it) => count + (it === 10), 0);
    await expect(page.locator('.verdict > .proof .pf-line').first()).toHaveText(String(lines));
    console.log(`100 MB: longest task ${longest.toFixed(1)} ms`);
    expect(longest).toBeLessThan(HELD_UP);
    if (more) {
      const times = more() / size;
      console.log(`100 MB: ${times.toFixed(2)} times the file in memory`);
      // Less than this would say that the wrong process was watched.
      expect(times).toBeGreaterThan(0.1);
      expect(times).toBeLessThan(3);
    }
  });
});

for (const [what, text] of [['of 60 KB', () => har(40_000)], ['of 3 MB', () => har(3 * MB)]]) {
  test(`a paste ${what} does not hold up the page`, async ({ tool, page }) => {
    test.slow();
    await tool.open();
    await page.evaluate(it => navigator.clipboard.writeText(it), text());
    await tool.part('box').focus();
    const longest = await longestTask(page, async () => {
      await page.keyboard.press('ControlOrMeta+V');
      await expect(tool.part('verdict')).toBeVisible({ timeout: 60_000 });
    });
    expect(await tool.cause()).toBe('token-expired');
    console.log(`${what}: longest task ${longest.toFixed(1)} ms`);
    expect(longest).toBeLessThan(HELD_UP);
  });
}

test('reading shows how far it is and can be stopped, and the answer before it stays', async ({ tool, page }) => {
  test.slow();
  await withHarFile(60 * MB, async path => {
    await tool.open();
    await tool.paste(sample('no-credentials'));
    const before = await tool.cause();
    await page.locator('#why401-file').setInputFiles(path);
    await expect(page.locator('#busy')).toContainText(/session\.har, \d+ MB: \d+ %|Looking for what failed/);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.locator('#busy')).toHaveCount(0);
    expect(await tool.cause()).toBe(before);
    await expect.poll(() => page.workers().length).toBe(0);
    await expect(tool.part('box')).toHaveValue(sample('no-credentials'));
  });
});

test('the worker is sealed as the page is', async ({ tool, page, baseURL }) => {
  test.slow();
  // It is kept alive after its work, to be looked into.
  await page.addInitScript(() => { Worker.prototype.terminate = () => {}; });
  await withHarFile(MB, async path => {
    await tool.open();
    const started = page.waitForEvent('worker');
    await page.locator('#why401-file').setInputFiles(path);
    const worker = await started;
    const reached = await worker.evaluate(async address => {
      const tried = { fetch: () => fetch(address), import: () => importScripts(address), socket: () => new Promise((yes, no) => { const it = new WebSocket('ws://127.0.0.1:1/'); it.onopen = yes; it.onerror = no; }) };
      const through = [];
      for (const [name, run] of Object.entries(tried)) await Promise.resolve().then(run).then(() => through.push(name), () => {});
      return through;
    }, `${baseURL}icon.svg`);
    expect(reached).toEqual([]);
    tool.faults.length = 0;
  });
});

test('no worker from elsewhere can be made once the page is sealed', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(sample('no-credentials'));
  await tool.cause();
  const made = await page.evaluate(() => {
    const tries = { file: () => new Worker('icon.svg'), blob: () => new Worker(URL.createObjectURL(new Blob(['fetch("/")']))), name: () => trustedTypes.createPolicy('why401', {}) };
    return Object.entries(tries).flatMap(([name, run]) => { try { run(); return [name]; } catch { return []; } });
  });
  expect(made).toEqual([]);
  tool.faults.length = 0;
});

test('a file over the limit is refused with the limit in words', async ({ tool, page }) => {
  await tool.open();
  await page.evaluate(() => {
    // A file of that size without its bytes.
    const file = new File(['x'], 'huge.har');
    Object.defineProperty(file, 'size', { value: 300 * 1024 * 1024 });
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: { files: { item: () => file, 0: file, length: 1 }, getData: () => '' } });
    document.body.dispatchEvent(drop);
  });
  await expect(page.getByText('larger than 256 MB')).toBeVisible();
});

test('the part that is shown can be edited', async ({ tool, page }) => {
  await tool.open();
  await tool.paste(har(0.4 * MB));
  await tool.cause();
  await expect(page.locator('.file')).toContainText('the part that the answer stands on');
  await page.getByRole('button', { name: 'Edit this part' }).click();
  await expect(tool.part('box')).toHaveValue(/invalid_token/);
  await tool.part('box').press('End');
  await page.keyboard.type(' ');
  expect(await tool.cause()).toBe('token-expired');
});

test('a text file of PowerShell, in UTF-16, is read', async ({ tool, page }) => {
  await tool.open();
  const text = `${'# a line that says nothing\r\n'.repeat(3000)}HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"\r\n`;
  await page.locator('#why401-file').setInputFiles({ name: 'out.txt', mimeType: 'text/plain', buffer: Buffer.from(`\ufeff${text}`, 'utf16le') });
  expect(await tool.cause()).toBe('token-expired');
});
