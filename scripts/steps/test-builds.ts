import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { SITE_URL } from '../../e2e/support/sites';

/**
 * What the browser tests are run on: the newspaper of `content/`, and the two of the tests. Each build leaves
 * a stamp that says what it was made from, so that the next run knows whether to build again.
 */
export type TestBuild = 'newspaper' | 'fixtures';

const STAMP_FOLDER = path.join('.cache', 'test-builds');
const ENGINE = [
  ...['app', 'components', 'delivery', 'lib', 'public', 'search'],
  ...['scripts/build.ts', 'scripts/steps', 'package-lock.json', 'tsconfig.json'],
  ...['contentlayer.config.ts', 'next.config.js', 'postcss.config.mjs'],
];
interface BuildSpec {
  /** What `tsx` runs. */
  readonly script: string;
  /** The SITE_URL that it is given. */
  readonly siteUrl: string;
  readonly inputs: readonly string[];
  /** Folders that it builds in. */
  readonly outputs: readonly string[];
}

/** How each of them is built, by `npm test` as by `npm run e2e`. */
export const TEST_BUILDS: Readonly<Record<TestBuild, BuildSpec>> = {
  newspaper: {
    script: 'scripts/build.ts',
    // Built for an address that it is not served at: what it says of itself must come from the build.
    siteUrl: SITE_URL,
    inputs: [...ENGINE, 'content'],
    outputs: ['.'],
  },
  fixtures: {
    script: 'e2e/fixtures/build-test-sites.ts',
    siteUrl: '',
    inputs: [...ENGINE, 'e2e/fixtures', 'e2e/support/site-copy.ts', 'e2e/support/sites.ts'],
    outputs: ['.cache/fixture-site', '.cache/newborn-site'],
  },
};

/** What a build draws and cuts into a `public/` folder, by a path with forward slashes. */
export const MADE_IN_PUBLIC =
  /(?:^|\/)public\/(?:media|pagefind|favicon\.ico|icon[-.].*|apple-touch-icon\.png)$/;
/** What a build does not read either. */
const UNREAD = /\.test\.tsx?$|^content\/registry\.json$/;

/** Whether what is built was built from what stands in the project now, in the same way. */
export function isBuilt(root: string, build: TestBuild): boolean {
  const stamp = stampFile(root, build);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stateOf(root, build);
}

/** Says that the build that has just ended is the one of what stands in the project now. */
export function rememberBuild(root: string, build: TestBuild): void {
  const stamp = stampFile(root, build);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, stateOf(root, build));
}

function stampFile(root: string, build: TestBuild): string {
  return path.join(root, STAMP_FOLDER, build);
}

/** A digest of all that a build is made from, of the way it is made, and of what it has left. */
function stateOf(root: string, build: TestBuild): string {
  const hash = createHash('sha256').update(process.env.PLAIN_NEXT ? 'plain' : 'adapted');
  for (const folder of TEST_BUILDS[build].outputs) {
    // Any other build of the same folder has another number.
    const id = path.join(root, folder, '.next', 'BUILD_ID');
    hash.update(existsSync(id) ? readFileSync(id) : 'not built');
  }
  for (const file of TEST_BUILDS[build].inputs.flatMap((each) => filesIn(root, each)))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Every file of a folder, or the file itself, in one order. */
function filesIn(root: string, entry: string): string[] {
  if (MADE_IN_PUBLIC.test(entry) || UNREAD.test(entry)) return [];
  const found = lstatSync(path.join(root, entry), { throwIfNoEntry: false });
  if (found?.isFile()) return [entry];
  if (!found?.isDirectory()) return [];
  const names = readdirSync(path.join(root, entry)).sort();
  return names.flatMap((name) => filesIn(root, `${entry}/${name}`));
}
