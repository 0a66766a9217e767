import { defineConfig, devices } from '@playwright/test';
import { FIXTURE_ORIGIN, FIXTURE_PORT, SITE_ORIGIN, SITE_PORT } from './e2e/support/ports';
import { findBrowser } from './scripts/steps/browser';

const executablePath = findBrowser();

/** PLAIN_NEXT=1 tests a build without our adapter, under plain `next start`. */
const isPlain = Boolean(process.env.PLAIN_NEXT);

/** Serves what is already built in a folder; `npm test` builds it first. */
const serve = (cwd: string, origin: string, port: number) => ({
  command: isPlain ? `npx next start --hostname localhost --port ${port}` : 'node out/server.mjs',
  cwd,
  url: origin,
  reuseExistingServer: !process.env.CI,
  env: { NEXT_TELEMETRY_DISABLED: '1', PORT: String(port) },
});

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['html', { open: 'never' }]],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'fr-FR',
    timezoneId: 'America/New_York',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // The tests know no network but the machine itself.
      args: [
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'site', testDir: 'e2e/site', use: { baseURL: SITE_ORIGIN } },
    { name: 'fixture', testDir: 'e2e/fixture', use: { baseURL: FIXTURE_ORIGIN } },
    // What only our adapter and server give: bytes, headers, statuses.
    ...(isPlain
      ? []
      : [{ name: 'delivery', testDir: 'e2e/delivery', use: { baseURL: SITE_ORIGIN } }]),
  ],
  webServer: [
    serve('.', SITE_ORIGIN, SITE_PORT),
    serve('.cache/fixture-site', FIXTURE_ORIGIN, FIXTURE_PORT),
  ],
});
