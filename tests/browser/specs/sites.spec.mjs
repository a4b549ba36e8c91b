// The element on sites that real generators have built (tests/embed): `cargo xtask embed-sites` builds them and says where they are.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inside } from '../lib/host.mjs';
import { expect, sample, test } from '../lib/page.mjs';
import { serve } from '../lib/site.mjs';

const SITES = process.env.WHY401_EMBED_SITES;
const names = SITES && existsSync(SITES) ? readdirSync(SITES).sort() : [];
test.skip(!names.length, 'no built sites: cargo xtask embed-sites');

// Runs before anything of the page does.
const WATCH = () => {
  window.shifts = [];
  window.refused = [];
  window.heard = [];
  window.heights = [];
  // An element moves what is around it by its own size alone; this hears of each size that is painted.
  const sized = new ResizeObserver(list => list.forEach(it => it.target.id === 'one' && window.heights.push(Math.round(it.contentRect.height))));
  const found = new MutationObserver(() => {
    const one = document.getElementById('one');
    if (one) {
      found.disconnect();
      sized.observe(one);
    }
  });
  found.observe(document, { childList: true, subtree: true });
  // The element can move the content that it stands in; a site's bars and navigation move by its own scripts, now and then.
  const CONTENT = 'main, article, [role="main"]';
  const inContent = ({ node }) => !document.querySelector(CONTENT) || (node?.parentElement ?? node)?.closest?.(CONTENT);
  new PerformanceObserver(list => {
    for (const it of list.getEntries()) {
      const moved = it.sources.filter(inContent);
      if (!it.hadRecentInput && (moved.length || !it.sources.length)) window.shifts.push([it.value, moved.map(source => source.node?.nodeName ?? '?').join(' ')]);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('securitypolicyviolation', it => window.refused.push(`${it.violatedDirective} ${it.blockedURI}`));
  document.addEventListener('why401-diagnosis', it => window.heard.push([it.target.id, it.detail.causes[0]?.cause]));
};

// Dark colours and light ones by what each generator has for it: some follow the system again where they are not asked by their own switch.
const DARK = {
  docusaurus: on => { document.documentElement.dataset.theme = on ? 'dark' : 'light'; },
  mdbook: on => document.getElementById(on ? 'mdbook-theme-navy' : 'mdbook-theme-light').click(),
  'mkdocs-material': on => { document.body.dataset.mdColorScheme = on ? 'slate' : 'default'; },
  vitepress: on => document.documentElement.classList.contains('dark') !== on && document.querySelector('.VPSwitchAppearance').click(),
};

const height = (page, id) => page.evaluate(id => document.getElementById(id).getBoundingClientRect().height, id);
/** What has moved on a page: which elements, and how much. */
const shifts = async page => {
  await page.evaluate(() => document.fonts.ready);
  await painted(page);
  return page.evaluate(() => window.shifts.map(([value, names]) => `${names} ${value.toFixed(3)}`));
};
const painted = page => page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));

for (const name of names.length ? names : ['none']) {
  test(`the element works on a site made with ${name}`, async ({ page, baseURL }) => {
    test.slow();
    const faults = [];
    page.on('console', it => it.type() === 'error' && faults.push(`${it.text()} ${it.location().url}`));
    page.on('pageerror', it => faults.push(String(it)));
    await page.addInitScript(WATCH);
    const address = await serve(page, name, join(SITES, name), baseURL);

    await test.step('the facade is painted, and nothing moves', async () => {
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(() => customElements.get('why-401'));
      const moved = await shifts(page);
      expect(await page.evaluate(() => [...new Set(window.heights)]), 'heights of the element').toHaveLength(1);
      expect(await height(page, 'one')).toBeGreaterThanOrEqual(200);
      expect(page.frames().length, 'no frame before use').toBe(1);
      // Some generators' own pages move, by their fonts and scripts: that is said, and the element's size is what is held.
      if (moved.length) console.log(`${name}: ${moved.join(', ')} moved beside the element`);
    });

    const one = await test.step('it is used, and diagnoses', async () => {
      await page.locator('#one').click();
      const frame = await inside(page);
      const before = await height(page, 'one');
      await frame.fill('#paste', sample('expired-token'));
      await expect(frame.locator('.verdict .id').first()).toContainText('token-expired');
      await expect.poll(() => page.evaluate(() => window.heard)).toContainEqual(['one', 'token-expired']);
      await expect.poll(() => height(page, 'one')).toBeGreaterThan(before);
      return frame;
    });

    await test.step('its height follows its width', async () => {
      const wide = await height(page, 'one');
      await page.setViewportSize({ width: 400, height: 900 });
      await expect.poll(() => height(page, 'one')).not.toBe(wide);
      await expect.poll(() => one.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expect.poll(() => one.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
      await page.setViewportSize({ width: 1280, height: 900 });
    });

    await test.step('its theme follows the host', async () => {
      const background = () => one.evaluate(() => getComputedStyle(document.body).backgroundColor);
      if (DARK[name]) {
        // A reader's system that says otherwise is not asked where the site has colours of its own.
        await page.emulateMedia({ colorScheme: 'light' });
        await page.evaluate(DARK[name], true);
        await expect.poll(background).toBe('rgb(23, 29, 37)');
        await page.emulateMedia({ colorScheme: 'dark' });
        // Until the site's own script has heard of it.
        await painted(page);
        await page.evaluate(DARK[name], false);
        await expect.poll(background).toBe('rgb(255, 255, 255)');
      }
      await page.evaluate(() => document.getElementById('one').setAttribute('theme', 'light'));
      await expect.poll(background).toBe('rgb(255, 255, 255)');
      await page.evaluate(() => document.getElementById('one').setAttribute('theme', 'dark'));
      await expect.poll(background).toBe('rgb(23, 29, 37)');
    });

    await test.step('a second one on the page keeps to itself', async () => {
      await page.evaluate(() => document.getElementById('two').scrollIntoView());
      const two = await inside(page, 1);
      await expect(two.locator('.verdict .id').first()).toContainText('insufficient-scope');
      await expect.poll(() => page.evaluate(() => window.heard)).toContainEqual(['two', 'insufficient-scope']);
      await expect(one.locator('.verdict .id').first()).toContainText('token-expired');
    });

    await test.step('it comes back after a visit to another page', async () => {
      await page.evaluate(() => scrollTo(0, 0));
      // By the keyboard: a frame that still grows would move the link from under the pointer.
      await page.locator('main, article, [role=main]').first().getByRole('link', { name: 'tokens', exact: true }).press('Enter');
      await expect(page.getByText('Tokens end after one hour.')).toBeVisible();
      await expect(page.locator('why-401')).toHaveCount(0);
      await page.locator('main, article, [role=main]').first().getByRole('link', { name: 'Back to 401' }).press('Enter');
      await expect(page.locator('#one')).toBeVisible();
      await page.waitForFunction(() => customElements.get('why-401'));
      await page.locator('#one').click();
      const again = await inside(page);
      await again.fill('#paste', sample('expired-token'));
      await expect(again.locator('.verdict .id').first()).toContainText('token-expired');
    });

    expect(await page.evaluate(() => window.refused), 'refused by the policy of the host').toEqual([]);
    expect(faults, 'errors in the console').toEqual([]);
  });
}
