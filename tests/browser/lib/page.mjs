// What every test does with the page. Only this file knows its markup, so a changed class name is changed here alone.
import { readFileSync } from 'node:fs';
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

/** Each test gets a `tool`, and fails if the page wrote an error to the console. */
export const test = base.extend({
  tool: async ({ page }, use) => {
    const tool = new Tool(page);
    await use(tool);
    expect(tool.faults, 'errors in the console').toEqual([]);
  },
});

export { expect };
