// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { commonHeaders, contentSecurityPolicy, isFrameworkFile, pageHeaders } from '../headers.mjs';
import {
  ADDRESSES_FILE,
  FAILURE_PATH,
  NEXT_FOLDER,
  NOT_FOUND_PATH,
  PUBLISHER_FILE,
  publicPath,
  readGenerated,
  SEARCH_FOLDER,
} from '../paths.mjs';
import { addFiles, filesToServe } from './added-files.mjs';
import { finishedPages } from './finished-pages.mjs';
import { copyNextBuild, dynamicRoutes } from './next-build.mjs';
import { describePage, refuseUnknownScripts } from './page-scripts.mjs';
import { newTree } from './publishable-tree.mjs';
import { buildFacts, previousManifest } from './release-folder.mjs';

/**
 * @typedef {Parameters<NonNullable<import('next').NextAdapter['onBuildComplete']>>[0]} Build
 * @typedef {import('./finished-pages.mjs').Page} Page
 */

/**
 * Rewrites the files that `next start` serves, and the headers it sends with them.
 * @param {Page} page @param {import('../headers.mjs').Headers} headers
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
  // The index of an earlier build: this one's is made from its pages, later.
  const isSearch = (/** @type {{ path: string }} */ file) =>
    file.path.startsWith(`/${SEARCH_FOLDER}/`);
  const prerendered = outputs.prerenders.flatMap(({ pathname, fallback, routeType }) =>
    routeType === 'route' && fallback?.filePath && (fallback.initialStatus ?? 200) === 200
      ? [
          {
            path: publicPath(pathname),
            source: fallback.filePath,
            headers: fallback.initialHeaders ?? {},
          },
        ]
      : [],
  );
  const statics = outputs.staticFiles.flatMap(({ pathname, filePath }) => {
    if (filePath.endsWith('.html')) return [];
    if (pathname.startsWith('/_next/'))
      return withChunks ? [{ path: pathname, source: filePath }] : [];
    const meta = filePath.replace(/\.body$/, '.meta');
    const { headers = {}, status = 200 } = existsSync(meta)
      ? JSON.parse(readFileSync(meta, 'utf8'))
      : {};
    return status === 200 ? [{ path: pathname, source: filePath, headers }] : [];
  });
  return [...prerendered, ...statics, ...filesToServe(publicFolder)].filter(
    (file) => !isSearch(file),
  );
}

/** Where the file of a script stands before it is published. @param {string} src @param {Build} build */
function fileOf(src, { distDir, projectDir }) {
  return isFrameworkFile(src)
    ? path.join(distDir, src.replace('/_next/', ''))
    : path.join(projectDir, 'public', src);
}

/** @param {Build} build */
async function onBuildComplete(build) {
  const { folder, indexable, ...facts } = buildFacts();
  const { siteUrl, at } = facts;
  const { trainingBots } = readGenerated(build.projectDir, PUBLISHER_FILE);
  const { redirects, goneWith } = readGenerated(build.projectDir, ADDRESSES_FILE);
  const common = commonHeaders({ siteUrl, indexable, trainingBots });
  const dynamic = dynamicRoutes(build.outputs);
  const tree = newTree(folder, { at, previous: previousManifest(build.projectDir) });
  const pages = finishedPages(build);
  const rows = [];
  let keepsScripts = false;

  for (const page of pages) {
    const described = describePage(page.html);
    refuseUnknownScripts(page.path, described);
    const { inlineScripts, inlineStyles: styles, scriptFiles } = described;
    keepsScripts ||= scriptFiles.some(isFrameworkFile);
    const csp = contentSecurityPolicy({
      path: page.path,
      inlineScripts,
      inlineStyles: styles,
      scriptFiles,
      siteUrl,
    });
    const headers = pageHeaders({ status: page.status, csp });
    rewriteForNext(page, { ...common, ...headers });
    const file = page.path === '/' ? 'index.html' : `${page.path.slice(1)}.html`;
    const body = Buffer.from(page.html);
    const sizes = await tree.add({ path: page.path, file, body, status: page.status, headers });
    // What stood beside a document that is gone (its feed, its twin) answers as its page does.
    for (const beside of Object.keys(goneWith).filter((each) => goneWith[each] === page.path)) {
      const copy = `${beside.slice(1)}.html`;
      await tree.add({ path: beside, file: copy, body, status: page.status, headers });
    }
    const scripts = scriptFiles.map((src) => gzipSync(readFileSync(fileOf(src, build))));
    rows.push({
      page: page.path,
      ...sizes,
      scripts: scripts.reduce((sum, { length }) => sum + length, 0),
    });
  }
  await addFiles(tree, otherFiles(build, keepsScripts));
  if (dynamic.length > 0) copyNextBuild(build, dynamic, path.join(folder, NEXT_FOLDER));
  tree.finish({
    build: facts,
    headers: common,
    notFound: tree.take(NOT_FOUND_PATH),
    failure: tree.take(FAILURE_PATH),
    redirects,
    dynamic: dynamic.map(({ pathname }) => pathname).sort(),
  });
  tree.note('sizes.json', rows);
}

/**
 * A Next adapter (https://nextjs.org/docs/app/api-reference/adapters): a page without a client
 * component ships no JavaScript. It rewrites what `next start` serves, and writes the publishable tree.
 * @type {import('next').NextAdapter}
 */
export default { name: 'contre-appel', onBuildComplete };
