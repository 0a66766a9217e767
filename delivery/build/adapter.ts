import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NextAdapter } from 'next';
import { mapLimit } from '../../lib/media/map-limit';
import {
  commonHeaders,
  contentSecurityPolicy,
  type Headers,
  isFrameworkFile,
  pageHeaders,
} from '../headers';
import { FAILURE_PATH, NEXT_FOLDER, NOT_FOUND_PATH } from '../paths';
import { addFiles } from './added-files';
import { type BuiltPage, builtPages } from './built-pages';
import { readAddresses, readPublisher, readSite } from './generated';
import { copyNextBuild, dynamicRoutes, type NextBuild } from './next-build';
import { openCrew } from './open-crew';
import { otherFiles } from './other-files';
import { refuseUnknownScripts } from './page-scripts';
import type { PressedPage } from './press';
import { PublishableTree } from './publishable-tree';
import { buildFacts, previousManifest } from './release-folder';
import type { PageWeight } from './size-table';

/** Next's own name for its page of a 404: the server has that page as a file, and shows it at no address. */
const NEXT_NOT_FOUND = '/_not-found';

/** Rewrites the files that `next start` serves, and the headers it sends with them. */
function rewriteForNext({ status, files }: BuiltPage, finished: string, headers: Headers): void {
  for (const file of files) {
    copyFileSync(finished, file);
    const metaFile = file.replace(/\.html$/, '.meta');
    if (!existsSync(metaFile)) continue;
    const meta = JSON.parse(readFileSync(metaFile, 'utf8'));
    meta.headers = { ...meta.headers, ...headers };
    if (status !== 200) meta.status = status;
    writeFileSync(metaFile, JSON.stringify(meta));
  }
}

/** Bytes of a script once compressed, from where it stands before it is published. */
function scriptWeights({ distDir, projectDir }: NextBuild): (src: string) => number {
  const known = new Map<string, number>();
  return (src) => {
    const file = isFrameworkFile(src)
      ? path.join(distDir, src.replace('/_next/', ''))
      : path.join(projectDir, 'public', src);
    const weight = known.get(src) ?? gzipSync(readFileSync(file)).length;
    known.set(src, weight);
    return weight;
  };
}

/** For each document that is gone, the addresses of what stood beside it. */
function addressesBeside(goneWith: Readonly<Record<string, string>>): Map<string, string[]> {
  const beside = new Map<string, string[]>();
  for (const [address, document] of Object.entries(goneWith))
    beside.set(document, [...(beside.get(document) ?? []), address]);
  return beside;
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
  const besideOf = addressesBeside(goneWith);
  const scriptWeight = scriptWeights(build);
  const weights: PageWeight[] = [];
  let needsFramework = false;

  const add = (page: BuiltPage, pressed: PressedPage) => {
    const { path: address, status } = page;
    const { description } = pressed;
    refuseUnknownScripts(address, description);
    needsFramework ||= description.scriptFiles.some(isFrameworkFile);
    const csp = contentSecurityPolicy({ path: address, siteUrl, ...description });
    const headers = pageHeaders({ path: address, status, csp });
    rewriteForNext(page, pressed.identity.file, { ...common, ...headers });
    const file = address === '/' ? 'index.html' : `${address.slice(1)}.html`;
    const sizes = tree.add({ path: address, file, body: pressed, status, headers });
    // What stood beside a document that is gone (its feed, its twin) answers as its page does.
    for (const beside of besideOf.get(address) ?? [])
      tree.add({ path: beside, file: `${beside.slice(1)}.html`, body: pressed, status, headers });
    const scripts = description.scriptFiles.reduce((sum, src) => sum + scriptWeight(src), 0);
    weights.push({ page: address, ...sizes, scripts });
  };

  const crew = openCrew(build.projectDir);
  try {
    const { distDir, buildId } = build;
    await mapLimit(builtPages(build), 2 * crew.size, async (page) =>
      add(page, await crew.page({ page: page.raw, distDir, buildId })),
    );
    await addFiles(tree, otherFiles(build, needsFramework), crew);
  } finally {
    await crew.dismiss();
  }
  if (dynamic.length > 0) copyNextBuild(build, dynamic, path.join(folder, NEXT_FOLDER));
  tree.finish({
    build: facts,
    headers: common,
    notFound: tree.take(NOT_FOUND_PATH),
    failure: tree.take(FAILURE_PATH),
    redirects,
    dynamic: dynamic
      .map(({ pathname }) => pathname)
      .filter((each) => each !== NEXT_NOT_FOUND)
      .sort(),
  });
  weights.sort((a, b) => (a.page < b.page ? -1 : 1));
  tree.note('sizes.json', weights);
}

/**
 * A Next adapter (https://nextjs.org/docs/app/api-reference/adapters): a page without a client
 * component ships no JavaScript. It rewrites what `next start` serves, and writes the publishable tree.
 */
export default { name: 'static-pages', onBuildComplete } satisfies NextAdapter;
