import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FAILURE_PATH, NOT_FOUND_PATH } from '../paths';
import { filesBelow } from './added-files';
import { readAddresses } from './generated';
import { inlineStyles } from './inline-styles';
import { mirroredPictures } from './mirrored-pictures';
import type { NextBuild } from './next-build';
import { hasOwnClientCode } from './page-scripts';
import { StreamingLeftoverError, stripFrameworkScripts } from './strip-scripts';

/** A page as readers get it. */
export interface FinishedPage {
  /** Its address. */
  readonly path: string;
  readonly status: number;
  readonly html: string;
  /** The files that `next start` serves it from. */
  readonly files: readonly string[];
}

/** A page as Next wrote it. */
interface RawPage {
  readonly file: string;
  readonly address: string;
  /** The route that made it, as Next names it. */
  readonly source: string;
  /** Whether it answers at that address, and at no other. */
  readonly isAlone: boolean;
}

/**
 * A page without the framework's scripts, its styles in its head, unless a client component of ours
 * needs them.
 */
function finishPage({ file, address, source, isAlone }: RawPage, distDir: string): string {
  const html = readFileSync(file, 'utf8');
  const appFolder = path.join(distDir, 'server', 'app');
  if (hasOwnClientCode(path.join(appFolder, `${source}_client-reference-manifest.js`))) return html;
  const readStylesheet = (href: string) =>
    readFileSync(path.join(distDir, href.replace('/_next/', '')), 'utf8');
  try {
    const styled = inlineStyles(stripFrameworkScripts(html), readStylesheet);
    return isAlone ? mirroredPictures(styled, address) : styled;
  } catch (error) {
    if (!(error instanceof StreamingLeftoverError)) throw error;
    throw new Error(`The page ${address} ${error.message}.`, { cause: error });
  }
}

/**
 * The pages that Next prerendered, finished.
 * @throws for a page that needs the framework's scripts and holds no client component of ours, and when
 *   Next has built no page for what is missing or for a failure
 */
export function finishedPages({ outputs, distDir, projectDir }: NextBuild): FinishedPage[] {
  const { gone } = readAddresses(projectDir);
  const sources = new Map(outputs.appPages.map(({ id, sourcePage }) => [id, sourcePage]));
  const built = filesBelow(path.join(distDir, 'server'));
  const copiesOf = (name: string) => built.filter((file) => path.basename(file) === name);

  const pages = outputs.prerenders.flatMap(
    ({ pathname, parentOutputId, fallback }): FinishedPage[] => {
      const file = fallback?.filePath;
      if (!file?.endsWith('.html') || pathname === '/_global-error') return [];
      const source = sources.get(parentOutputId) ?? parentOutputId;
      const isFailure = pathname === FAILURE_PATH;
      const status = isFailure ? 500 : gone.includes(pathname) ? 410 : 200;
      const isAlone = status === 200;
      const html = finishPage({ file, address: pathname, source, isAlone }, distDir);
      // Where Next would show an error page of its own, in English, it shows ours.
      const copies = isFailure ? [...copiesOf('500.html'), ...copiesOf('_global-error.html')] : [];
      return [{ path: pathname, status, html, files: [file, ...copies] }];
    },
  );
  if (!pages.some((page) => page.path === FAILURE_PATH))
    throw new Error(`No page at ${FAILURE_PATH} to show when the server fails.`);

  // Next serves its 404 page from a file that it lists nowhere, and keeps copies of it.
  const missing = [...copiesOf('_not-found.html'), ...copiesOf('404.html')];
  const [first] = missing;
  if (!first) throw new Error('Next has built no 404 page.');
  const source = '/_not-found/page';
  const html = finishPage(
    { file: first, address: NOT_FOUND_PATH, source, isAlone: false },
    distDir,
  );
  return [...pages, { path: NOT_FOUND_PATH, status: 404, html, files: missing }];
}
