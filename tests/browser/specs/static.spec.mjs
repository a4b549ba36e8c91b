// What can be read before and without the tool.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the article and the questions can be read', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('heading', { name: /401 Unauthorized, in short/ })).toBeVisible();
    await expect(page.getByText('What causes HTTP 401?').first()).toBeVisible();
    await expect(page.getByText('How do I fix HTTP 401?').first()).toBeVisible();
    // What does nothing without scripts is not there to be tried.
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.locator('a[href*="sample="]:visible')).toHaveCount(0);
  });

  test('a cause has a page of its own', async ({ page }) => {
    await page.goto('causes/token-expired.html');
    await expect(page.locator('h1')).toContainText(/expired/);
    await expect(page.getByText('RFC 7519').first()).toBeVisible();
  });

  test('what to write on each server is folded on the page of a cause that is the server’s', async ({ page }) => {
    await page.goto('causes/preflight-unauthenticated.html');
    const section = page.locator('#servers ~ details, #servers ~ * details');
    await expect(page.getByRole('heading', { name: 'On your server' })).toBeVisible();
    const nginx = section.filter({ has: page.locator('> summary', { hasText: 'nginx' }) }).last();
    await expect(nginx.locator('pre').first()).not.toBeVisible();
    for (const it of await section.locator('> summary').all()) if (await it.isVisible()) await it.click();
    await expect(nginx.locator('pre').first()).toBeVisible();
    await expect(nginx.locator('pre').first()).toContainText('OPTIONS');
    // Every page that says so has something to write, and no other page says so.
    const empty = await page.goto('causes/placeholder-credential.html').then(() => page.locator('#servers').count());
    expect(empty).toBe(0);
  });
});

test('no link of the page leads nowhere', async ({ page, request }) => {
  await page.goto('');
  const addresses = await page.evaluate(() => [...document.querySelectorAll('a[href], link[href]')].map(it => it.href));
  const own = [...new Set(addresses.map(it => it.split('#')[0]))].filter(it => it.startsWith(new URL(page.url()).origin));
  const broken = [];
  for (const address of own) {
    const answer = await request.get(address);
    if (!answer.ok()) broken.push(`${answer.status()} ${address}`);
  }
  expect(broken).toEqual([]);
  const anchors = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')].map(it => it.getAttribute('href').slice(1)).filter(it => it && !document.getElementById(it)));
  expect(anchors).toEqual([]);
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing on a cause's page, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('causes/token-expired.html');
    const report = await new AxeBuilder({ page }).options({ preload: false }).analyze();
    expect(report.violations.map(it => `${it.id}: ${it.nodes.map(node => node.target.join(' ')).slice(0, 4).join(' | ')}`)).toEqual([]);
  });
}

test.describe('what search engines read', () => {
  /** The data blocks of a page, flat; they must parse, and their context is schema.org. */
  async function structured(page, address) {
    await page.goto(address);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    const all = blocks.map(it => JSON.parse(it));
    for (const it of all) expect(it['@context']).toBe('https://schema.org');
    return all.flatMap(it => it['@graph'] ?? [it]);
  }

  /** What the types require, and what the search engines' own validators ask for. */
  const REQUIRED = {
    TechArticle: it => {
      expect(it.headline.length).toBeGreaterThan(10);
      expect(it.headline.length).toBeLessThanOrEqual(110);
      expect(it.description.length).toBeGreaterThan(20);
      expect(it.author).toMatchObject({ '@type': 'Organization', name: 'why401' });
      expect(new URL(it.url ?? it.mainEntityOfPage).protocol).toBe('https:');
      expect(it.inLanguage).toBe('en');
    },
    FAQPage: it => {
      expect(it.mainEntity.length).toBeGreaterThan(0);
      for (const question of it.mainEntity) {
        expect(question).toMatchObject({ '@type': 'Question', acceptedAnswer: { '@type': 'Answer' } });
        expect(question.name.trim()).not.toBe('');
        expect(question.acceptedAnswer.text.trim()).not.toBe('');
        // Marks of our Markdown have no meaning to them.
        expect(question.name + question.acceptedAnswer.text).not.toMatch(/\]\(|\*\*/);
      }
      expect(new Set(it.mainEntity.map(question => question.name)).size).toBe(it.mainEntity.length);
    },
    BreadcrumbList: it => it.itemListElement.forEach((item, at) => expect(item).toMatchObject({ '@type': 'ListItem', position: at + 1 })),
  };

  for (const [address, types] of [['', ['FAQPage', 'TechArticle']], ['causes/token-expired.html', ['TechArticle']], ['causes/cookie-lost.html', ['TechArticle']]]) {
    test(`the data of /${address} is whole`, async ({ page }) => {
      const found = await structured(page, address);
      expect(found.map(it => it['@type'])).toEqual(expect.arrayContaining(types));
      for (const it of found) REQUIRED[it['@type']]?.(it);
    });
  }

  test('questions in the data are those on the page', async ({ page }) => {
    const faq = (await structured(page, '')).find(it => it['@type'] === 'FAQPage');
    const shown = await page.locator('#questions details h3').allTextContents();
    expect(faq.mainEntity.map(it => it.name.trim())).toEqual(shown.map(it => it.trim()));
  });

  test('the sitemap names every page once, by its canonical address', async ({ page, request, baseURL }) => {
    const map = await (await request.get('sitemap.xml')).text();
    const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(it => it[1]);
    expect(new Set(named).size).toBe(named.length);
    expect(named.length).toBeGreaterThan(70);
    const site = named[0];
    await page.goto('causes/');
    const linked = await page.evaluate(() => [...document.querySelectorAll('main a[href$=".html"]')].map(it => it.getAttribute('href')));
    for (const it of linked) expect(named).toContain(`${site}causes/${it}`);
    const titles = new Set();
    for (const address of named) {
      const answer = await request.get(new URL(address.slice(site.length), baseURL).href);
      expect(answer.ok(), address).toBe(true);
      const html = await answer.text();
      expect(html.match(/<link rel="canonical" href="([^"]*)"/)?.[1]).toBe(address);
      expect(html.match(/<meta name="description" content="([^"]{40,})"/)?.[1], address).toBeTruthy();
      titles.add(html.match(/<title>([^<]*)<\/title>/)[1]);
    }
    expect(titles.size).toBe(named.length);
    expect(await (await request.get('robots.txt')).text()).toContain(`Sitemap: ${site}sitemap.xml`);
  });
});
