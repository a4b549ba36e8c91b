// Nothing is lost: where the engine breaks, or does not load at all.
import { expect, plantFault, sample, test } from '../lib/page.mjs';

const SECRET = '8fJ2kLmN0pQrS7tUvWxY3zAbCdEf';
const PASTE = `GET /me HTTP/1.1\nHost: api.example.com\nX-Api-Key: ${SECRET}\n\nHTTP/1.1 401 Unauthorized\n\n{"error":"invalid api key"}\n`;

test('a fault is said, keeps the paste on the screen and offers a redacted report', async ({ tool, page }) => {
  await plantFault(page);
  await tool.open();
  const before = tool.requests.length;
  await tool.paste(PASTE);
  const fault = page.locator('#why401-fault');
  await expect(fault).toBeVisible();
  await expect(fault).toHaveAttribute('role', 'alert');
  await expect(fault).toContainText('why401 broke on this paste. That is our fault.');
  await expect(tool.part('box')).toBeVisible();
  await expect(tool.part('box')).toHaveValue(PASTE);
  // The text itself can be seen: nothing draws it behind the caret any more.
  expect(await tool.part('box').evaluate(it => getComputedStyle(it).color)).not.toMatch(/, 0\)$/);
  await page.getByRole('button', { name: 'Show a redacted bug report' }).click();
  const report = page.locator('#why401-reported code');
  await expect(report).toContainText('GET /me HTTP/1.1');
  await expect(report).toContainText('unreachable');
  await expect(report).not.toContainText(SECRET);
  await page.locator('#why401-report-copy').click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('invalid api key');
  expect(tool.requests.slice(before)).toEqual([]);
  tool.faults.length = 0;
});

test('a fault in the worker is said, and the page goes on', async ({ tool, page }) => {
  await tool.open();
  await page.evaluate(() => {
    // A file that is there, and cannot be read.
    const file = new File(['x'.repeat(100_000)], 'gone.har');
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
    const lost = { __proto__: File.prototype };
    Object.defineProperty(lost, 'size', { value: 100_000 });
    Object.defineProperty(lost, 'name', { value: 'gone.har' });
    const real = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (data) { Worker.prototype.postMessage = real; return real.call(this, { ...data, module: undefined }); };
    Object.defineProperty(drop, 'dataTransfer', { value: { files: { item: () => file, 0: file, length: 1 }, getData: () => '' } });
    document.body.dispatchEvent(drop);
  });
  await expect(page.locator('#why401-fault')).toBeVisible();
  await expect(page.locator('#fault')).toHaveText('why401 broke on this file. That is our fault.');
  // Once: not beside the box as well.
  await expect(page.getByText('broke on this')).toHaveCount(1);
  await expect(page.locator('#busy')).toHaveCount(0);
  await tool.paste(sample('expired-token'));
  expect(await tool.cause()).toBe('token-expired');
});

for (const [what, break_] of [
  ['the engine is missing', page => page.route('**/*.wasm', route => route.fulfill({ status: 404, body: '' }))],
  ['its glue is missing', page => page.route(/why401-web[^_]*\.js$/, route => route.abort())],
  ['the browser has no WebAssembly', page => page.addInitScript(() => { delete globalThis.WebAssembly; })],
]) {
  test(`where ${what}, the page says so and can be read`, async ({ tool, page }) => {
    await break_(page);
    await page.goto('');
    await expect(page.locator('#why401-unloaded')).toBeVisible();
    await expect(page.locator('#why401-unloaded')).toContainText('The tool did not load.');
    await tool.part('box').fill('what I typed');
    await expect(tool.part('box')).toHaveValue('what I typed');
    await expect(page.getByRole('heading', { name: /401 Unauthorized, in short/ })).toBeVisible();
    tool.faults.length = 0;
  });
}
