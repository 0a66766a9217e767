import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NextAdapter } from 'next';
import {
  commonHeaders,
  contentSecurityPolicy,
  type Headers,
  isFrameworkFile,
  pageHeaders,
} from '../headers';
import { FAILURE_PATH, NEXT_FOLDER, NOT_FOUND_PATH } from '../paths';
import { addFiles } from './added-files';
import { type FinishedPage, finishedPages } from './finished-pages';
import { readAddresses, readPublisher, readSite } from './generated';
import { copyNextBuild, dynamicRoutes, type NextBuild } from './next-build';
import { otherFiles } from './other-files';
import { describePage, refuseUnknownScripts } from './page-scripts';
import { PublishableTree } from './publishable-tree';
import { buildFacts, previousManifest } from './release-folder';
import type { PageWeight } from './size-table';

/** Rewrites the files that `next start` serves, and the headers it sends with them. */
function rewriteForNext({ html, status, files }: FinishedPage, headers: Headers): void {
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

/** Bytes of a script once compressed, from where it stands before it is published. */
function scriptWeight(src: string, { distDir, projectDir }: NextBuild): number {
  const file = isFrameworkFile(src)
    ? path.join(distDir, src.replace('/_next/', ''))
    : path.join(projectDir, 'public', src);
  return gzipSync(readFileSync(file)).length;
}

async function onBuildComplete(build: NextBuild): Promise<void> {
  const { folder, indexable, ...facts } = buildFacts();
  const { siteUrl, at } = facts;
  const { trainingBots } = readPublisher(build.projectDir);
  const { policies } = readSite(build.projectDir);
  const { redirects, goneWith } = readAddresses(build.projectDir);
  const common = commonHeaders({ siteUrl, indexable, trainingBots, reusePage: policies.reuse });
  const dynamic = dynamicRoutes(build.outputs);
  const tree = PublishableTree.create(folder, { at, previous: previousManifest(build.projectDir) });
  const weights: PageWeight[] = [];
  let needsFramework = false;

  for (const page of finishedPages(build)) {
    const { path: address, status } = page;
    const described = describePage(page.html);
    refuseUnknownScripts(address, described);
    needsFramework ||= described.scriptFiles.some(isFrameworkFile);
    const csp = contentSecurityPolicy({ path: address, siteUrl, ...described });
    const headers = pageHeaders({ path: address, status, csp });
    rewriteForNext(page, { ...common, ...headers });
    const file = address === '/' ? 'index.html' : `${address.slice(1)}.html`;
    const body = Buffer.from(page.html);
    const sizes = await tree.add({ path: address, file, body, status, headers });
    // What stood beside a document that is gone (its feed, its twin) answers as its page does.
    for (const beside of Object.keys(goneWith).filter((each) => goneWith[each] === address)) {
      await tree.add({ path: beside, file: `${beside.slice(1)}.html`, body, status, headers });
    }
    const scripts = described.scriptFiles.map((src) => scriptWeight(src, build));
    weights.push({
      page: address,
      ...sizes,
      scripts: scripts.reduce((sum, each) => sum + each, 0),
    });
  }
  await addFiles(tree, otherFiles(build, needsFramework));
  if (dynamic.length > 0) copyNextBuild(build, dynamic, path.join(folder, NEXT_FOLDER));
  tree.finish({
    build: facts,
    headers: common,
    notFound: tree.take(NOT_FOUND_PATH),
    failure: tree.take(FAILURE_PATH),
    redirects,
    dynamic: dynamic.map(({ pathname }) => pathname).sort(),
  });
  tree.note('sizes.json', weights);
}

/**
 * A Next adapter (https://nextjs.org/docs/app/api-reference/adapters): a page without a client
 * component ships no JavaScript. It rewrites what `next start` serves, and writes the publishable tree.
 */
export default { name: 'static-pages', onBuildComplete } satisfies NextAdapter;
