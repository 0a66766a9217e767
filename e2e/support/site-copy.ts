import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CommandResult, localBin, runCommand } from '../../scripts/steps/run-command';
import { MADE_IN_PUBLIC } from '../../scripts/steps/test-builds';
import { ROOT } from './sites';

const CODE = [
  'app',
  'components',
  'lib',
  'public',
  'search',
  'contentlayer.config.ts',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/**
 * Makes a fresh copy of the engine around other content, which can be changed and built on its own.
 * @param site a folder below `.cache/`: what it holds is removed
 * @param content the content of the copy: a folder as `content/` is
 * @param pageExtensions of pages that only this copy has
 */
export function copySite(
  site: string,
  content: string,
  pageExtensions: readonly string[] = [],
): void {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  // `public/` is made by a first build.
  for (const entry of CODE.filter((each) => existsSync(path.join(ROOT, each))))
    cpSync(path.join(ROOT, entry), path.join(site, entry), {
      recursive: true,
      // The icons and cuts are those of another newspaper; what tests import is not copied.
      filter: (source) =>
        !MADE_IN_PUBLIC.test(source.replaceAll('\\', '/')) && !/\.test\.tsx?$/.test(source),
    });
  cpSync(content, path.join(site, 'content'), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(site, 'node_modules'));
  // The packages stand above this folder: Turbopack must look from there. Types are checked where the code
  // is, and a cache that the next copy removes is not worth writing.
  writeFileSync(
    path.join(site, 'next.config.js'),
    `import nextConfig from '../../next.config.js';
export default {
  ...nextConfig,
  turbopack: { root: ${JSON.stringify(ROOT)} },
  typescript: { ignoreBuildErrors: true },
  experimental: { ...nextConfig.experimental, turbopackFileSystemCacheForBuild: false },
  pageExtensions: ${JSON.stringify(['tsx', 'ts', ...pageExtensions])},
};
`,
  );
}

/** Runs one of the commands of `scripts/` (`build.ts`) in a copy, as `npm run` does in the project. */
export function runScript(
  script: string,
  site: string,
  env: Readonly<Record<string, string>>,
  quiet = false,
): Promise<CommandResult> {
  return runCommand(localBin('tsx'), [path.join(ROOT, 'scripts', script)], {
    cwd: site,
    env: { ...process.env, ...env },
    quiet,
  });
}
