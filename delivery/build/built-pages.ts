import path from 'node:path';
import { FAILURE_PATH, NOT_FOUND_PATH } from '../paths';
import { filesBelow } from './added-files';
import type { RawPage } from './finish-page';
import { readAddresses } from './generated';
import type { NextBuild } from './next-build';
import { hasOwnClientCode } from './page-scripts';

/** A page that Next prerendered: what it answers, and where. */
export interface BuiltPage {
  /** Its address. */
  readonly path: string;
  readonly status: number;
  readonly raw: RawPage;
  /** The files that `next start` serves it from. */
  readonly files: readonly string[];
}

/** Says of each route, as Next names them, whether a client component of ours stands in its pages. */
function hydratedRoutes(distDir: string): (source: string) => boolean {
  const known = new Map<string, boolean>();
  return (source) => {
    const found = known.get(source);
    if (found !== undefined) return found;
    const manifest = path.join(distDir, 'server', 'app', `${source}_client-reference-manifest.js`);
    const isHydrated = hasOwnClientCode(manifest);
    known.set(source, isHydrated);
    return isHydrated;
  };
}

/**
 * The pages that Next prerendered, still to be finished.
 * @throws when Next has built no page for what is missing or for a failure
 */
export function builtPages({ outputs, distDir, projectDir }: NextBuild): BuiltPage[] {
  const gone = new Set(readAddresses(projectDir).gone);
  const sources = new Map(outputs.appPages.map(({ id, sourcePage }) => [id, sourcePage]));
  const isHydrated = hydratedRoutes(distDir);
  const built = filesBelow(path.join(distDir, 'server'));
  const copiesOf = (name: string) => built.filter((file) => path.basename(file) === name);

  const pages = outputs.prerenders.flatMap(
    ({ pathname, parentOutputId, fallback }): BuiltPage[] => {
      const file = fallback?.filePath;
      if (!file?.endsWith('.html') || pathname === '/_global-error') return [];
      const source = sources.get(parentOutputId) ?? parentOutputId;
      const isFailure = pathname === FAILURE_PATH;
      const status = isFailure ? 500 : gone.has(pathname) ? 410 : 200;
      const raw = {
        file,
        address: pathname,
        isAlone: status === 200,
        isHydrated: isHydrated(source),
      };
      // Where Next would show an error page of its own, in English, it shows ours.
      const others = isFailure ? [...copiesOf('500.html'), ...copiesOf('_global-error.html')] : [];
      return [{ path: pathname, status, raw, files: [file, ...others] }];
    },
  );
  if (!pages.some((page) => page.path === FAILURE_PATH))
    throw new Error(`No page at ${FAILURE_PATH} to show when the server fails.`);

  // Next serves its 404 page from a file that it lists nowhere, and keeps copies of it.
  const missing = [...copiesOf('_not-found.html'), ...copiesOf('404.html')];
  const [first] = missing;
  if (!first) throw new Error('Next has built no 404 page.');
  const raw = {
    file: first,
    address: NOT_FOUND_PATH,
    isAlone: false,
    isHydrated: isHydrated('/_not-found/page'),
  };
  return [...pages, { path: NOT_FOUND_PATH, status: 404, raw, files: missing }];
}
