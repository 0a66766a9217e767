import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type CommandResult, localBin, runCommand } from '../../scripts/steps/run-command';

const ROOT = path.join(import.meta.dirname, '..', '..');
const COPIED = [
  'app',
  'components',
  'content',
  'lib',
  'public',
  'search',
  'contentlayer.config.ts',
  'package.json',
  'postcss.config.mjs',
  'tsconfig.json',
];

/** Where a copy of the project stands: below it, for Turbopack to find the packages, and out of Git. */
export function copyFolder(name: string): string {
  return path.join(ROOT, '.cache', name);
}

/**
 * Makes a fresh copy of the project, with its content, that can be changed and built on its own.
 * @param site a folder made by `copyFolder`: what it holds is removed
 * @param pageExtensions of pages that only this copy has
 */
export function copySite(site: string, pageExtensions: readonly string[] = []): void {
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  for (const entry of COPIED)
    cpSync(path.join(ROOT, entry), path.join(site, entry), {
      recursive: true,
      // Tests are no part of a site: Next would check the types of what they import, which is not copied.
      filter: (file) => !/\.test\.tsx?$/.test(file),
    });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(site, 'node_modules'));
  // The packages stand above this folder: Turbopack must look from there.
  writeFileSync(
    path.join(site, 'next.config.js'),
    `import nextConfig from '../../next.config.js';
export default {
  ...nextConfig,
  turbopack: { root: ${JSON.stringify(ROOT)} },
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
