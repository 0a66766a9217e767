import { parseArgs } from 'node:util';
import { ensureBrowser } from './steps/install-browser';
import { localBin, runCommand } from './steps/run-command';
import { rememberBuild, TEST_BUILDS, type TestBuild } from './steps/test-builds';

/**
 * `npm test [-- --from <step>]`: every check, in the order in which they cost, stopping at the first that
 * fails and naming the command that fixes it. The steps before `--from` are left out.
 */
const root = process.cwd();

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** What it builds, for `npm run e2e` to know. */
  readonly builds?: TestBuild;
  /** What to run, or to read, when it fails. */
  readonly fix: string;
}

function stepOf(builds: TestBuild): Pick<Step, 'command' | 'env' | 'builds'> {
  const { script, siteUrl } = TEST_BUILDS[builds];
  return { command: ['tsx', script], env: { SITE_URL: siteUrl }, builds };
}

const STEPS: readonly Step[] = [
  { name: 'format', command: ['biome', 'format', '.'], fix: 'npm run format' },
  {
    name: 'lint',
    command: ['biome', 'lint', '--error-on-warnings', '.'],
    fix: 'npm run lint -- --write, then by hand what is left',
  },
  { name: 'content', command: ['tsx', 'scripts/content.ts'], fix: 'npm run check' },
  { name: 'routes', command: ['next', 'typegen'], fix: 'rm -rf .next, then npx next typegen' },
  { name: 'types', command: ['tsc', '--noEmit'], fix: 'npm run types' },
  {
    name: 'unused',
    command: ['knip', '--no-config-hints'],
    fix: 'npx knip, then delete what nobody uses',
  },
  { name: 'units', command: ['vitest', 'run'], fix: 'npm run unit' },
  {
    name: 'build',
    ...stepOf('newspaper'),
    fix: 'npm run build',
  },
  {
    name: 'fixtures',
    ...stepOf('fixtures'),
    fix: 'npm run build, then npx tsx e2e/fixtures/build-test-sites.ts',
  },
  { name: 'e2e', command: ['tsx', 'scripts/e2e.ts'], fix: 'npx playwright show-report' },
];

/** The steps to run, or `undefined` when the arguments name none; a line has then said which there are. */
function chosenSteps(args: readonly string[]): readonly Step[] | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { from: { type: 'string' } } });
    if (values.from === undefined) return STEPS;
    const first = STEPS.findIndex(({ name }) => name === values.from);
    if (first >= 0) return STEPS.slice(first);
    console.error(`No step is called « ${values.from} ».`);
  } catch (error) {
    console.error((error as Error).message);
  }
  console.error(`Steps: ${STEPS.map(({ name }) => name).join(', ')}.`);
  return undefined;
}

async function runSteps(steps: readonly Step[]): Promise<boolean> {
  if (!(await ensureBrowser(root))) return false;
  for (const { name, command, env, builds, fix } of steps) {
    console.log(`\n▶ ${name}`);
    const [bin, ...args] = command;
    const { exitCode } = await runCommand(localBin(bin), args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    if (exitCode !== 0) {
      console.error(`\n✗ ${name}. To fix it: ${fix}. Then: npm test -- --from ${name}`);
      return false;
    }
    if (builds) rememberBuild(root, builds);
  }
  console.log('\n✓ Every check passed.');
  return true;
}

const steps = chosenSteps(process.argv.slice(2));
process.exitCode = steps && (await runSteps(steps)) ? 0 : 1;
