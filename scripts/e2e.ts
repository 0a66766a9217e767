import path from 'node:path';
import { freePort } from './steps/free-port';
import { ensureBrowser } from './steps/install-browser';
import { localBin, runCommand } from './steps/run-command';
import { isBuilt, rememberBuild, TEST_BUILDS, type TestBuild } from './steps/test-builds';
import { playwrightArguments } from './steps/test-filter';

/**
 * `npm run e2e [-- words and options of Playwright]`: the browser tests alone; words choose a file by its name,
 * else tests by their title. Builds what they are run on when something has changed since it was last built,
 * and says so when nothing has.
 */
const root = process.cwd();
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

async function buildWhatChanged(): Promise<boolean> {
  for (const build of Object.keys(TEST_BUILDS) as TestBuild[]) {
    if (isBuilt(root, build)) {
      console.log(`${build}: built already, nothing has changed since.`);
      continue;
    }
    console.log(`${build}: building…`);
    const { script, siteUrl } = TEST_BUILDS[build];
    const { exitCode, output } = await runCommand(localBin('tsx'), [script], {
      cwd: root,
      env: { ...env, SITE_URL: siteUrl },
      quiet: true,
    });
    if (exitCode !== 0) {
      console.error(`${output}\n✗ ${build} is not built.`);
      return false;
    }
    rememberBuild(root, build);
  }
  return true;
}

async function runTests(args: readonly string[]): Promise<number> {
  const [site, fixture, newborn] = await Promise.all([freePort(), freePort(), freePort()]);
  const chosen = playwrightArguments(args, path.join(root, 'e2e'));
  const { exitCode } = await runCommand(localBin('playwright'), ['test', ...chosen], {
    cwd: root,
    env: {
      ...env,
      CI: '1',
      E2E_SITE_PORT: String(site),
      E2E_FIXTURE_PORT: String(fixture),
      E2E_NEWBORN_PORT: String(newborn),
    },
  });
  return exitCode;
}

const isReady = (await ensureBrowser(root)) && (await buildWhatChanged());
process.exitCode = isReady ? await runTests(process.argv.slice(2)) : 1;
