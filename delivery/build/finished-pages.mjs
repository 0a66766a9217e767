// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ADDRESSES_FILE, FAILURE_PATH, NOT_FOUND_PATH, readGenerated } from '../paths.mjs';
import { filesBelow } from './added-files.mjs';
import { inlineStyles } from './inline-styles.mjs';
import { hasOwnClientCode } from './page-scripts.mjs';
import { StreamingLeftoverError, stripFrameworkScripts } from './strip-scripts.mjs';

/**
 * @typedef {import('./adapter.mjs').Build} Build
 * @typedef {{ path: string, status: number, html: string, files: readonly string[] }} Page
 */

/**
 * A page as readers get it: without the framework's scripts, its styles in its head, unless a client
 * component of ours needs them.
 * @param {string} html
 * @param {{ address: string, clientManifest: string, distDir: string }} page
 */
function finishPage(html, { address, clientManifest, distDir }) {
  if (hasOwnClientCode(clientManifest)) return html;
  const readStylesheet = (/** @type {string} */ href) =>
    readFileSync(path.join(distDir, href.replace('/_next/', '')), 'utf8');
  try {
    return inlineStyles(stripFrameworkScripts(html), readStylesheet);
  } catch (error) {
    if (!(error instanceof StreamingLeftoverError)) throw error;
    throw new Error(`The page ${address} ${error.message}.`, { cause: error });
  }
}

/**
 * The pages Next prerendered, finished, with the files `next start` serves them from.
 * @param {Build} build
 * @returns {Page[]}
 */
export function finishedPages({ outputs, distDir, projectDir }) {
  const { gone } = readGenerated(projectDir, ADDRESSES_FILE);
  const appFolder = path.join(distDir, 'server', 'app');
  const sources = new Map(outputs.appPages.map(({ id, sourcePage }) => [id, sourcePage]));
  const finish = (
    /** @type {string} */ file,
    /** @type {string} */ address,
    /** @type {string} */ source,
  ) =>
    finishPage(readFileSync(file, 'utf8'), {
      address,
      clientManifest: path.join(appFolder, `${source}_client-reference-manifest.js`),
      distDir,
    });

  const pages = outputs.prerenders.flatMap(({ pathname, parentOutputId, fallback }) => {
    const file = fallback?.filePath;
    if (!file?.endsWith('.html') || pathname === '/_global-error') return [];
    const source = sources.get(parentOutputId) ?? parentOutputId;
    const status = pathname === FAILURE_PATH ? 500 : gone.includes(pathname) ? 410 : 200;
    return [{ path: pathname, status, html: finish(file, pathname, source), files: [file] }];
  });

  const built = filesBelow(path.join(distDir, 'server'));
  const copiesOf = (/** @type {string} */ name) =>
    built.filter((file) => path.basename(file) === name);
  // Next serves its 404 page from a file that it lists nowhere, and keeps copies of it.
  const missing = [...copiesOf('_not-found.html'), ...copiesOf('404.html')];
  const [first] = missing;
  if (!first) throw new Error('Next has built no 404 page.');
  pages.push({
    path: NOT_FOUND_PATH,
    status: 404,
    html: finish(first, NOT_FOUND_PATH, '/_not-found/page'),
    files: missing,
  });
  // Where Next would show an error page of its own, in English, it shows ours.
  const failure = pages.find((page) => page.path === FAILURE_PATH);
  if (!failure) throw new Error(`No page at ${FAILURE_PATH} to show when the server fails.`);
  failure.files.push(...copiesOf('500.html'), ...copiesOf('_global-error.html'));
  return pages;
}
