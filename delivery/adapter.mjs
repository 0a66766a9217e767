// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { commonHeaders, contentSecurityPolicy, fileHeaders, pageHeaders } from './headers.mjs';
import { inlineStyles } from './inline-styles.mjs';
import { describePage, hasOwnClientCode } from './page-scripts.mjs';
import {
  ADDRESSES_FILE,
  FAILURE_PATH,
  NOT_FOUND_PATH,
  PUBLISHER_FILE,
  publicPath,
  TREE_FOLDER,
} from './paths.mjs';
import { publishableTree } from './publishable-tree.mjs';
import { StreamingLeftoverError, stripFrameworkScripts } from './strip-scripts.mjs';

/**
 * @typedef {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]} Build
 * @typedef {{ path: string, status: number, html: string, files: readonly string[] }} Page
 */

/** Every file below a folder. @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * What the checks of the content found.
 * @param {string} projectDir
 * @param {string} file
 */
function readGenerated(projectDir, file) {
  return JSON.parse(readFileSync(path.join(projectDir, file), 'utf8'));
}

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
function finishedPages({ outputs, distDir, projectDir }) {
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

/**
 * Rewrites the files that `next start` serves, and the headers it sends with them.
 * @param {Page} page @param {import('./headers.mjs').Headers} headers
 */
function rewriteForNext({ html, status, files }, headers) {
  for (const file of files) {
    writeFileSync(file, html);
    const metaFile = file.replace(/\.html$/, '.meta');
    if (!existsSync(metaFile)) continue;
    const meta = JSON.parse(readFileSync(metaFile, 'utf8'));
    meta.headers = { ...meta.headers, ...headers };
    if (status !== 200) meta.status = status;
    writeFileSync(metaFile, JSON.stringify(meta));
  }
}

/**
 * Everything that is not a page: what route handlers prerendered, what stands in `public/`, and the
 * framework's chunks where a page still needs them.
 * @param {Build} build @param {boolean} withChunks
 */
function otherFiles({ outputs, projectDir }, withChunks) {
  const publicFolder = path.join(projectDir, 'public');
  const prerendered = outputs.prerenders.flatMap(({ pathname, fallback, routeType }) =>
    routeType === 'route' && fallback?.filePath && (fallback.initialStatus ?? 200) === 200
      ? [{ path: pathname, source: fallback.filePath, headers: fallback.initialHeaders ?? {} }]
      : [],
  );
  const statics = outputs.staticFiles.flatMap(({ pathname, filePath }) => {
    if (filePath.endsWith('.html')) return [];
    if (pathname.startsWith('/_next/'))
      return withChunks ? [{ path: pathname, source: filePath, headers: {} }] : [];
    const meta = filePath.replace(/\.body$/, '.meta');
    const { headers = {}, status = 200 } = existsSync(meta)
      ? JSON.parse(readFileSync(meta, 'utf8'))
      : {};
    return status === 200 ? [{ path: pathname, source: filePath, headers }] : [];
  });
  const fromPublic = filesBelow(publicFolder).map((source) => ({
    path: `/${path.relative(publicFolder, source).split(path.sep).join('/')}`,
    source,
    headers: {},
  }));
  return [...prerendered, ...statics, ...fromPublic];
}

/** Headers that a route handler gives its answer, and that go with it. */
const KEPT_HEADERS = ['link', 'x-robots-tag'];

/** @param {Record<string, unknown>} given */
function keptHeaders(given) {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (given[name] ? [[name, String(given[name])]] : [])),
  );
}

/** @param {string} address @param {unknown} given */
function contentTypeOf(address, given) {
  if (typeof given === 'string') return given;
  // The one type of `public/` that mrmime does not know.
  const type = address.endsWith('.ico')
    ? 'image/x-icon'
    : (lookup(address) ?? 'application/octet-stream');
  return /^text\/|javascript|json|xml/.test(type) && !/charset/.test(type)
    ? `${type}; charset=utf-8`
    : type;
}

/** @param {Build} build */
async function onBuildComplete(build) {
  const given = String(build.config.env?.SITE_URL ?? '');
  const siteUrl = given || `http://localhost:${build.config.env?.PORT || 3000}`;
  const { trainingBots } = readGenerated(build.projectDir, PUBLISHER_FILE);
  const common = commonHeaders({ siteUrl, indexable: given !== '', trainingBots });
  const tree = publishableTree(path.join(build.projectDir, TREE_FOLDER));
  const pages = finishedPages(build);
  const rows = [];
  let keepsScripts = false;

  for (const page of pages) {
    const { inlineScripts, inlineStyles: styles, scriptFiles } = describePage(page.html);
    const loadsFiles = scriptFiles.length > 0;
    keepsScripts ||= loadsFiles;
    const csp = contentSecurityPolicy({ inlineScripts, inlineStyles: styles, loadsFiles, siteUrl });
    const headers = pageHeaders({ status: page.status, csp });
    rewriteForNext(page, { ...common, ...headers });
    const file = page.path === '/' ? 'index.html' : `${page.path.slice(1)}.html`;
    const body = Buffer.from(page.html);
    const sizes = await tree.add({ path: page.path, file, body, status: page.status, headers });
    const scripts = scriptFiles.map((src) =>
      gzipSync(readFileSync(path.join(build.distDir, src.replace('/_next/', '')))),
    );
    rows.push({
      page: page.path,
      ...sizes,
      scripts: scripts.reduce((sum, { length }) => sum + length, 0),
    });
  }
  await Promise.all(
    otherFiles(build, keepsScripts).map(({ path: written, source, headers }) => {
      const address = publicPath(written);
      const contentType = contentTypeOf(address, headers['content-type']);
      return tree.add({
        path: address,
        file: address.slice(1),
        body: readFileSync(source),
        status: 200,
        headers: { ...fileHeaders({ path: address, contentType }), ...keptHeaders(headers) },
      });
    }),
  );
  const { redirects } = readGenerated(build.projectDir, ADDRESSES_FILE);
  tree.finish({ headers: common, notFound: NOT_FOUND_PATH, failure: FAILURE_PATH, redirects });
  tree.note('sizes.json', rows);
}

/**
 * A Next adapter (https://nextjs.org/docs/app/api-reference/adapters): a page without a client
 * component ships no JavaScript. It rewrites what `next start` serves, and writes the publishable tree.
 * @type {import('next').NextAdapter}
 */
export default { name: 'contre-appel', onBuildComplete };
