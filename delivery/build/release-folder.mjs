// @ts-check
import path from 'node:path';
import process from 'node:process';
import { TREE_FOLDER } from '../paths.mjs';
import { readManifest } from './publishable-tree.mjs';

/**
 * What the build was told, for the adapter, which Next runs in a process of its own.
 * @typedef {object} BuildFacts
 * @property {string} id name of the release
 * @property {string} at instant of the build (ISO 8601)
 * @property {string} siteUrl origin of every absolute address
 * @property {boolean} indexable whether search engines may come
 * @property {string} folder where the release is written, absolute
 */

/**
 * The variable that carries them.
 */
export const BUILD_FACTS = 'BUILD_FACTS';

/**
 * @returns {BuildFacts}
 * @throws when Next is not built by `npm run build`
 */
export function buildFacts() {
  const facts = process.env[BUILD_FACTS];
  if (!facts) throw new Error('Build the site with « npm run build », not with « next build ».');
  return JSON.parse(facts);
}

/**
 * The manifest of what is served until this build is whole.
 * @param {string} projectDir
 * @returns {import('./publishable-tree.mjs').Manifest | undefined}
 */
export function previousManifest(projectDir) {
  try {
    return readManifest(path.join(projectDir, TREE_FOLDER));
  } catch {
    return undefined;
  }
}
