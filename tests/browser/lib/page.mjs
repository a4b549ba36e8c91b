// What every test does with the page. Only this file knows its markup, so a changed class name is changed here alone.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';

const CONTENT = new URL('../../../content/', import.meta.url);

const APP = '#why401-app';

export const PART = {
  box: '#paste',
  verdict: `${APP} .verdict`,
  sentence: `${APP} .verdict h2`,
  certainty: `${APP} .verdict-top .sure`,
  cause: `${APP} .verdict-top .id`,
  proof: `${APP} .verdict > .proof .pf`,
  mark: `${APP} .mirror .mk`,
  chips: `${APP} .chips`,
  fix: `${APP} .fixes .fix`,
  status: `${APP} [role=status]`,
  sample: `${APP} .samples-list a`,
};

/** The samples of content/samples.toml. */
export function samples() {
  const tables = readFileSync(new URL('samples.toml', CONTENT), 'utf8').split(/^\[/m).slice(1);
  return tables.map(table => {
    const field = name => JSON.parse(table.match(new RegExp(`^${name} = (".*")$`, 'm'))[1]);
    return { name: table.slice(0, table.indexOf(']')), title: field('title'), family: field('family'), cause: field('cause') };
  });
}

/** A sample's text. */
export function sample(name) {
  return readFileSync(new URL(`samples/${name}.txt`, CONTENT), 'utf8');
}

class Tool {
  constructor(page) {
    this.page = page;
    this.faults = [];
    this.requests = [];
    page.on('console', message => message.type() === 'error' && this.faults.push(message.text()));
    page.on('pageerror', error => this.faults.push(String(error)));
    page.on('request', request => this.requests.push(request.url()));
  }

  part(name) {
    return this.page.locator(PART[name]);
  }

  /** Opens the page and waits until the tool is alive and its samples are there. */
  async open(address = '') {
    await this.page.goto(address);
    await expect(this.page.locator('#theme')).toBeVisible();
    if (!address.includes('sample=') && !address.includes('#paste=')) await expect(this.part('sample').first()).toBeVisible();
  }

  /** Pastes as a person does: clipboard, box, key. */
  async paste(text) {
    await this.page.evaluate(it => navigator.clipboard.writeText(it), text);
    await this.part('box').focus();
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** The id of the first cause. */
  async cause() {
    await expect(this.part('verdict')).toBeVisible();
    const text = await this.part('cause').first().textContent();
    return text.replace(/\(opens.*$/, '').trim();
  }
}

/** Plants a fault: the first copy of the engine traps, as it would on a bug, at the first paste. */
export const plantFault = page => page.addInitScript(() => {
  const real = WebAssembly.instantiate;
  WebAssembly.instantiate = (module, imports) => {
    WebAssembly.instantiate = real;
    for (const names of Object.values(imports)) for (const name of Object.keys(names)) {
      if (/inputType/.test(name)) names[name] = () => { throw new WebAssembly.RuntimeError('unreachable'); };
    }
    return real(module, imports);
  };
});

/** The looks in which every state is to be read: options of the tests, and what is done once the page is open. */
export const LOOKS = {
  light: { use: { colorScheme: 'light' } },
  dark: { use: { colorScheme: 'dark' } },
  'forced colours': { use: { contextOptions: { forcedColors: 'active' } } },
  'right to left': { use: {}, then: page => page.evaluate(() => { document.documentElement.dir = 'rtl'; }) },
  '320 px': { use: { viewport: { width: 320, height: 640 } } },
};

/** A test in each look. */
export function inEachLook(title, body) {
  for (const [look, { use, then = async () => {} }] of Object.entries(LOOKS)) {
    test.describe(look, () => {
      test.use(use);
      test(title, async ({ tool, page }) => {
        test.slow();
        await body({ tool, page, turn: () => then(page) });
      });
    });
  }
}

/** What axe finds, in a line each; what is below the tool is the same in every state, so that one state looks at it. */
export async function axe(page, { below = false } = {}) {
  // Axe's preloading would fetch, which a sealed page refuses.
  const builder = new AxeBuilder({ page }).options({ preload: false });
  if (!below) builder.exclude('.below');
  // Axe asks what lies at a point, and of what is off the screen the browser has laid out nothing yet.
  await page.evaluate(() => document.querySelectorAll('.below > .stack > *').forEach(it => { it.style.contentVisibility = 'visible'; }));
  const report = await builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return report.violations.map(it => `${it.id}: ${it.nodes.map(node => node.target.join(' ')).slice(0, 4).join(' | ')}`);
}

/** Nothing stands beyond the page's edge. */
export async function fits(page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize().width);
}

/** Each test gets a `tool`, and fails if the page wrote an error to the console. */
export const test = base.extend({
  tool: async ({ page }, use) => {
    const tool = new Tool(page);
    await use(tool);
    expect(tool.faults, 'errors in the console').toEqual([]);
  },
});

export { expect };
