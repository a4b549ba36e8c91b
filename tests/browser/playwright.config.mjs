// The built page in a real Chromium. `cargo xtask test browser` builds it, serves it and says where; without that, the server is started here.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { defineConfig } from '@playwright/test';

const given = process.env.WHY401_URL;

/** Playwright's own browsers are never downloaded: the system's Chromium or Chrome is used. */
export function chromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const found = (process.env.PATH ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name))).find(path => existsSync(path));
  return found ?? '/usr/bin/chromium';
}

export const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'specs',
  outputDir: 'results',
  forbidOnly: !!process.env.CI,
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: [['list'], ['./closing-line.mjs']],
  use: {
    baseURL: given ?? 'http://127.0.0.1:8401/',
    browserName: 'chromium',
    launchOptions: { executablePath: chromium(), args: ARGS },
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    // Only the tests about it have the service worker.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: given ? undefined : { command: 'cargo xtask serve --no-build --port 8401', url: 'http://127.0.0.1:8401/', reuseExistingServer: true },
});
