// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lookup } from 'mrmime';
import { fileHeaders } from '../headers.mjs';
import { existingTree } from './publishable-tree.mjs';

/**
 * A file to publish beside the pages: its address, where it stands, and the headers that the handler
 * which made it gave it.
 * @typedef {{ path: string, source: string, headers?: Readonly<Record<string, unknown>> }} FileToServe
 */

/** Headers of a handler that go with its answer, beside those of its kind. */
const KEPT_HEADERS = ['link', 'x-robots-tag'];

/** @param {FileToServe} file */
function keptHeaders({ headers = {} }) {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
  );
}

/** Every file below a folder. @param {string} folder @returns {string[]} */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/**
 * The files of `public/`, or of a folder of it, at the addresses that Next gives them.
 * @param {string} publicFolder @param {string} [folder] the only folder wanted
 * @returns {FileToServe[]}
 */
export function filesToServe(publicFolder, folder = '') {
  return filesBelow(path.join(publicFolder, folder)).map((source) => ({
    path: `/${path.relative(publicFolder, source).split(path.sep).join('/')}`,
    source,
  }));
}

/** @param {FileToServe} file */
function contentTypeOf({ path: address, headers }) {
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

/**
 * Adds files to a tree, each under the headers of its kind.
 * @param {import('./publishable-tree.mjs').Tree} tree @param {readonly FileToServe[]} files
 */
export async function addFiles(tree, files) {
  await Promise.all(
    files.map((file) =>
      tree.add({
        path: file.path,
        file: file.path.slice(1),
        body: readFileSync(file.source),
        status: 200,
        headers: {
          ...fileHeaders({ path: file.path, contentType: contentTypeOf(file) }),
          ...keptHeaders(file),
        },
      }),
    ),
  );
}

/**
 * Adds a folder of `public/` to a tree that is already written: what is made out of the built pages
 * cannot be there when they are.
 * @param {string} treeFolder @param {string} publicFolder @param {string} folder
 * @param {import('./publishable-tree.mjs').Manifest} [previous] the manifest of the build before
 */
export async function addPublicFolder(treeFolder, publicFolder, folder, previous) {
  const { tree, site } = existingTree(treeFolder, previous);
  await addFiles(tree, filesToServe(publicFolder, folder));
  tree.finish(site);
}
