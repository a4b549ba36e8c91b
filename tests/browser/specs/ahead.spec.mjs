// A link to a sample shows the answer that was written when the page was built, and the tool takes its place without moving anything.
import { expect, test } from '../lib/page.mjs';

const SAMPLE = './?sample=aws-skew';

/** Where the verdict's heading stands. */
const verdict = page => page.getByRole('heading', { name: /signed 17 min 19 s before/ });

test('the answer to a sample is there before the tool', async ({ page }) => {
  let go;
  const held = new Promise(resolve => { go = resolve; });
  await page.route('**/*.wasm', async route => {
    await held;
    await route.continue();
  });
  await page.goto(SAMPLE);
  const early = page.locator('#why401-early');
  await expect(early.locator(verdict(page))).toBeVisible();
  await expect(early).not.toContainText('Sealed.');
  await expect(early.locator('button:enabled')).toHaveCount(0);
  const before = await verdict(page).boundingBox();
  go();
  await expect(early).toHaveCount(0);
  await expect(verdict(page)).toHaveCount(1);
  expect(await verdict(page).boundingBox()).toEqual(before);
  await expect(page.locator('#paste')).toHaveValue(/x-amz-date/);
});

test('a tool that does not load takes the answer away and says so', async ({ page }) => {
  await page.route('**/*.wasm', route => route.abort());
  await page.goto(SAMPLE);
  await expect(page.locator('#why401-unloaded')).toBeVisible();
  await expect(page.locator('#why401-early')).toHaveCount(0);
});
