import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { lookup } from 'mrmime';
import { mapLimit } from '../../lib/media/map-limit';
import { fileHeaders, type Headers, KEPT_HEADERS } from '../headers';
import type { Manifest } from '../manifest';
import type { Crew } from './crew';
import { PublishableTree } from './publishable-tree';

/** A file to publish beside the pages. */
export interface FileToServe {
  /** Its address. */
  readonly path: string;
  /** Where it stands. */
  readonly source: string;
  /** What the handler that made it gave it. */
  readonly headers?: Readonly<Record<string, unknown>>;
}

function keptHeaders({ headers = {} }: FileToServe): Headers {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
  );
}

/** Every file below a folder; none when there is no folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * The files of `public/`, or of a folder of it, at the addresses that Next gives them.
 * @param folder the only folder wanted
 */
export function filesToServe(publicFolder: string, folder = ''): FileToServe[] {
  return filesBelow(path.join(publicFolder, folder))
    .filter((source) => path.basename(source) !== '.gitignore')
    .map((source) => ({
      path: `/${path.relative(publicFolder, source).split(path.sep).join('/')}`,
      source,
    }));
}

function contentTypeOf({ path: address, headers }: FileToServe): string {
  const given = headers?.['content-type'];
  if (typeof given === 'string') return given;
  // The one type of `public/` that mrmime does not know.
  const type = address.endsWith('.ico')
    ? 'image/x-icon'
    : (lookup(address) ?? 'application/octet-stream');
  return /^text\/|javascript|json|xml/.test(type) && !/charset/.test(type)
    ? `${type}; charset=utf-8`
    : type;
}

/** Adds files to a tree, each under the headers of its kind. */
export async function addFiles(
  tree: PublishableTree,
  files: readonly FileToServe[],
  crew: Crew,
): Promise<void> {
  await mapLimit(files, 2 * crew.size, async (file) => {
    const contentType = contentTypeOf(file);
    tree.add({
      path: file.path,
      file: file.path.slice(1),
      body: await crew.file({ file: file.source, contentType }),
      status: 200,
      headers: { ...fileHeaders({ path: file.path, contentType }), ...keptHeaders(file) },
    });
  });
}

/**
 * Adds a folder of `public/` to a tree that is already written: what is made out of the built site
 * cannot be there when it is built.
 * @param previous the manifest of the build before
 */
export async function addPublicFolder(
  treeFolder: string,
  publicFolder: string,
  folder: string,
  { crew, previous }: { readonly crew: Crew; readonly previous?: Manifest | undefined },
): Promise<void> {
  const { tree, site } = PublishableTree.open(treeFolder, previous);
  await addFiles(tree, filesToServe(publicFolder, folder), crew);
  tree.finish(site);
}
