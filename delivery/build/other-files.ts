import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isFrameworkFile } from '../headers';
import { publicPath, SEARCH_FOLDER } from '../paths';
import { type FileToServe, filesToServe } from './added-files';
import type { NextBuild } from './next-build';

/** What Next says of a file that it prerendered: `.meta` beside it. */
interface Meta {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly status?: number;
}

/** What route handlers prerendered, at the addresses that they are served at. */
function prerendered({ prerenders }: NextBuild['outputs']): FileToServe[] {
  return prerenders.flatMap(({ pathname, fallback, routeType }) =>
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
}

/** The files that Next lists by itself: metadata routes, and its chunks where a page needs them. */
function statics({ staticFiles }: NextBuild['outputs'], withChunks: boolean): FileToServe[] {
  return staticFiles.flatMap(({ pathname, filePath }) => {
    if (filePath.endsWith('.html')) return [];
    if (isFrameworkFile(pathname)) return withChunks ? [{ path: pathname, source: filePath }] : [];
    const file = filePath.replace(/\.body$/, '.meta');
    const meta: Meta = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    const { headers = {}, status = 200 } = meta;
    return status === 200 ? [{ path: pathname, source: filePath, headers }] : [];
  });
}

/** What the index is made of, and that of an earlier build: this one's is made later, and added then. */
function isSearch({ path: address }: FileToServe): boolean {
  return `${address}/`.startsWith(`/${SEARCH_FOLDER}/`);
}

/**
 * Everything that is published and is not a page: what route handlers prerendered, what stands in
 * `public/`, and the framework's chunks.
 * @param withChunks whether some page still needs the framework
 */
export function otherFiles({ outputs, projectDir }: NextBuild, withChunks: boolean): FileToServe[] {
  return [
    ...prerendered(outputs),
    ...statics(outputs, withChunks),
    ...filesToServe(path.join(projectDir, 'public')),
  ].filter((file) => !isSearch(file));
}
