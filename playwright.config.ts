import { defineConfig, devices } from '@playwright/test';
import { FIXTURE, NEWBORN, REAL, SERVE, type Site } from './e2e/support/sites';
import { findBrowser } from './scripts/steps/browser';

const executablePath = findBrowser();

/** PLAIN_NEXT=1 tests a build without our adapter, under plain `next start`. */
const isPlain = Boolean(process.env.PLAIN_NEXT);

/** Serves what is already built in a folder; `npm test` and `npm run e2e` build it first. */
const serve = ({ folder, origin, port }: Site) => ({
  command: isPlain ? `npx next start --hostname localhost --port ${port}` : `node ${SERVE}`,
  cwd: folder,
  url: origin,
  reuseExistingServer: !process.env.CI,
  env: { NEXT_TELEMETRY_DISABLED: '1', PORT: String(port) },
});

/** The tests of a folder, against one of the newspapers. */
const project = (name: string, { origin }: Site) => ({
  name,
  testDir: `e2e/${name}`,
  use: { baseURL: origin },
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
    // The engine, on newspapers of its own: no writer can break these.
    project('engine', FIXTURE),
    // What only our adapter and server give: bytes, headers, statuses.
    ...(isPlain ? [] : [project('delivery', FIXTURE)]),
    // The newspaper of `content/`: what holds of any, then what its articles promise.
    project('site', REAL),
    project('editorial', REAL),
  ],
  webServer: [REAL, FIXTURE, NEWBORN].map(serve),
});
