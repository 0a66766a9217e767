import { createServer } from 'node:net';
import { SITE_URL } from '../e2e/support/ports';
import { ensureBrowser } from './steps/install-browser';
import { localBin, runCommand } from './steps/run-command';

/**
 * `npm test`: every check, in the order in which they cost, stopping at the first that fails and
 * naming the command that fixes it.
 */
const root = process.cwd();

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const sitePort = String(await freePort());
const fixturePort = String(await freePort());
const ports = { E2E_SITE_PORT: sitePort, E2E_FIXTURE_PORT: fixturePort };
/** Built for an address that it is not served at: what it says of itself must come from the build. */
const siteEnv = { SITE_URL };

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** What to run, or to read, when it fails. */
  readonly fix: string;
}

const STEPS: readonly Step[] = [
  { name: 'format', command: ['biome', 'format', '.'], fix: 'npm run format' },
  {
    name: 'lint',
    command: ['biome', 'lint', '--error-on-warnings', '.'],
    fix: 'npm run lint -- --write, then by hand what is left',
  },
  {
    name: 'unused',
    command: ['knip', '--no-config-hints'],
    fix: 'npx knip, then delete what nobody uses',
  },
  { name: 'content', command: ['tsx', 'scripts/content.ts'], fix: 'npm run check' },
  {
    name: 'route types',
    command: ['next', 'typegen'],
    fix: 'rm -rf .next, then npx next typegen',
  },
  { name: 'types', command: ['tsc', '--noEmit'], fix: 'npm run types' },
  { name: 'units', command: ['vitest', 'run'], fix: 'npm run unit' },
  { name: 'build', command: ['tsx', 'scripts/build.ts'], env: siteEnv, fix: 'npm run build' },
  {
    name: 'fixture site',
    command: ['tsx', 'e2e/fixtures/build-fixture-site.ts'],
    env: ports,
    fix: 'npm run build, then npx tsx e2e/fixtures/build-fixture-site.ts',
  },
  {
    name: 'end to end',
    command: ['playwright', 'test'],
    env: { ...ports, CI: '1' },
    fix: 'npx playwright show-report',
  },
];

async function runSteps(): Promise<boolean> {
  if (!(await ensureBrowser(root))) return false;
  for (const { name, command, env, fix } of STEPS) {
    console.log(`\n▶ ${name}`);
    const [bin, ...args] = command;
    const { exitCode } = await runCommand(localBin(bin), args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    if (exitCode !== 0) {
      console.error(`\n✗ ${name}. To fix it: ${fix}`);
      return false;
    }
  }
  console.log('\n✓ Every check passed.');
  return true;
}

process.exitCode = (await runSteps()) ? 0 : 1;
