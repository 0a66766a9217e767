import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { NextAdapter } from 'next';

/** What Next tells an adapter of a build that is complete. */
export type NextBuild = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0];

type Outputs = NextBuild['outputs'];
type DynamicRoute = Outputs['appPages'][number] | Outputs['appRoutes'][number];

/** Next's flight data of a page is no address of the site. */
function isAddress({ pathname }: DynamicRoute): boolean {
  return !pathname.endsWith('.rsc');
}

/**
 * The routes that Next's own build declares dynamic: no page of theirs was prerendered.
 * @throws when one has parameters: the server lets only whole addresses through to Next
 */
export function dynamicRoutes({
  appPages,
  appRoutes,
  prerenders,
}: Pick<Outputs, 'appPages' | 'appRoutes' | 'prerenders'>): DynamicRoute[] {
  const prerendered = new Set(prerenders.map(({ pathname }) => pathname));
  const dynamic = [...appPages, ...appRoutes].filter(
    (route) => isAddress(route) && !prerendered.has(route.pathname),
  );
  for (const { pathname, sourcePage } of dynamic) {
    if (pathname.includes('['))
      throw new Error(
        `${sourcePage} has parameters and is made at each request: the server knows whole addresses only.`,
      );
  }
  return dynamic;
}

/**
 * Copies what Next needs to answer its dynamic routes, and nothing of the pages that it prerendered.
 * Packages are found where they are installed, above the release.
 * @param target the folder that Next is started in
 */
export function copyNextBuild(
  { distDir, projectDir, config }: NextBuild,
  dynamic: readonly DynamicRoute[],
  target: string,
): void {
  const dist = path.join(target, '.next');
  const required: { readonly files: readonly string[] } = JSON.parse(
    readFileSync(path.join(distDir, 'required-server-files.json'), 'utf8'),
  );
  const files = new Set([
    ...required.files.map((file) => path.join(projectDir, file)),
    ...dynamic.flatMap(({ filePath, assets }) => [filePath, ...Object.values(assets)]),
  ]);
  for (const file of files) {
    const inside = path.relative(distDir, file);
    if (inside.startsWith('..') || inside.startsWith('node_modules') || !existsSync(file)) continue;
    mkdirSync(path.dirname(path.join(dist, inside)), { recursive: true });
    copyFileSync(file, path.join(dist, inside));
  }
  // Next lists it at its start, though none of it is asked of it.
  mkdirSync(path.join(dist, 'static'), { recursive: true });
  linkExternals(path.join(distDir, 'node_modules'), path.join(dist, 'node_modules'));
  // Without one of its own, Next would look for the configuration of the project that stands above.
  const kept = { poweredByHeader: false, images: { unoptimized: true }, env: config.env };
  writeFileSync(
    path.join(target, 'next.config.mjs'),
    `export default ${JSON.stringify(kept, null, 2)};\n`,
  );
}

/** Turbopack names packages that it left out by links of its own: each is made again. */
function linkExternals(from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const entry of readdirSync(from, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) continue;
    const link = path.join(to, path.relative(from, entry.parentPath), entry.name);
    const packageFolder = realpathSync(path.join(entry.parentPath, entry.name));
    mkdirSync(path.dirname(link), { recursive: true });
    // Windows links folders by their whole path only.
    const isWindows = process.platform === 'win32';
    symlinkSync(
      isWindows ? packageFolder : path.relative(path.dirname(link), packageFolder),
      link,
      isWindows ? 'junction' : 'dir',
    );
  }
}
