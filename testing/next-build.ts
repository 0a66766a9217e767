import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NextBuild } from '../delivery/build/next-build';

/** A page to prerender in a build that no Next made. */
export interface BuiltPage {
  readonly pathname: string;
  /** What stands in its `<body>`. */
  readonly body: string;
  /** True when a client component of ours is in it. */
  readonly isClient?: boolean;
}

/** What Next leaves, cut to what the adapter reads of it. */
export interface SmallBuild {
  readonly build: NextBuild;
  /** The folder of the project. */
  readonly root: string;
  /** Writes a file of the project, and gives its path. */
  write(name: string, content: string): string;
  remove(): void;
}

/** A page as Next 16 writes one: its stylesheet, its scripts, its flight data. */
export const nextPage = (body: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><link rel="stylesheet" href="/_next/static/chunks/a.css"/><script src="/_next/static/chunks/a.js" async=""></script></head><body>${body}<script>self.__next_f.push([1,"a"])</script></body></html>`;

const manifest = (isClient: boolean) =>
  `globalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({
    clientModules: {
      '[project]/node_modules/next/dist/client/a.js': {},
      ...(isClient ? { '[project]/components/a.client.tsx': {} } : {}),
    },
  })};`;

/** The pages of every build: what is missing stands in files that Next lists nowhere. */
export const ERROR_PAGES: readonly BuiltPage[] = [{ pathname: '/erreur', body: '<h1>Panne</h1>' }];

/**
 * Writes a small build in a folder of its own. The caller removes it.
 * @param addresses what the checks of the content found, where it is not empty
 */
export function smallBuild(
  pages: readonly BuiltPage[],
  addresses: { gone?: readonly string[]; goneWith?: Readonly<Record<string, string>> } = {},
): SmallBuild {
  const root = mkdtempSync(path.join(tmpdir(), 'next-build-'));
  const write = (name: string, content: string) => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const app = '.next/server/app';
  const nameOf = (pathname: string) => (pathname === '/' ? '/index' : pathname);
  const files = pages.map(({ pathname, body, isClient = false }) => {
    write(`${app}${nameOf(pathname)}/page_client-reference-manifest.js`, manifest(isClient));
    write(`${app}${nameOf(pathname)}.meta`, JSON.stringify({ headers: { 'x-next': 'a' } }));
    return write(`${app}${nameOf(pathname)}.html`, nextPage(body));
  });
  write(`${app}/_not-found/page_client-reference-manifest.js`, manifest(false));
  write(`${app}/_not-found.html`, nextPage('<h1>Introuvable</h1>'));
  write('.next/server/pages/404.html', nextPage('<h1>Introuvable</h1>'));
  write('.next/server/pages/500.html', 'Internal Server Error');
  write('.next/static/chunks/a.css', 'h1{color:red}h2{color:blue}');
  write('.next/static/chunks/a.js', 'a()');
  write('public/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write(
    '.generated/addresses.json',
    JSON.stringify({ redirects: { '/ancien': '/' }, gone: [], goneWith: {}, ...addresses }),
  );
  for (const name of ['site', 'publisher'])
    copyFileSync(
      path.join(import.meta.dirname, 'generated', `${name}.json`),
      path.join(root, '.generated', `${name}.json`),
    );
  const outputs = {
    appPages: pages.map(({ pathname }) => ({
      id: pathname,
      pathname,
      sourcePage: `${nameOf(pathname)}/page`,
    })),
    appRoutes: [],
    prerenders: pages.map(({ pathname }, index) => ({
      pathname,
      parentOutputId: pathname,
      routeType: 'page',
      fallback: { filePath: files[index] },
    })),
    staticFiles: [
      {
        pathname: '/_next/static/chunks/a.js',
        filePath: path.join(root, '.next/static/chunks/a.js'),
      },
    ],
  };
  const build = { outputs, projectDir: root, distDir: path.join(root, '.next'), config: {} };
  return {
    build: build as unknown as NextBuild,
    root,
    write,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
