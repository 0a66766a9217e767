// @ts-check
import { readFileSync } from 'node:fs';
import { elementsOf, parsePage, textOf } from './html.mjs';

/**
 * Whether a page holds a client component of ours. Every client module of a page is named in its
 * manifest; those of the framework stand under `node_modules/next`.
 * @param {string} manifestFile `page_client-reference-manifest.js`
 */
export function hasOwnClientCode(manifestFile) {
  const source = readFileSync(manifestFile, 'utf8');
  const assignment = /__RSC_MANIFEST\[[^\]]*(?:\][^\]=]*)*\]\s*=\s*(\{[\s\S]*\});?\s*$/.exec(
    source,
  );
  if (!assignment)
    throw new Error(`${manifestFile}: no manifest in it that this adapter can read.`);
  const { clientModules } = JSON.parse(assignment[1] ?? '');
  return Object.keys(clientModules).some((name) => !/\/node_modules\/next\/dist\//.test(name));
}

/**
 * What a finished page runs and paints by itself.
 * @param {string} html
 */
export function describePage(html) {
  const elements = elementsOf(parsePage(html));
  const scripts = elements.filter(({ name }) => name === 'script');
  /** A file that no browser of today asks for. */
  const isLegacy = (/** @type {Record<string, string>} */ attribs) =>
    attribs.nomodule !== undefined;
  const isData = (/** @type {string | undefined} */ type) =>
    type !== undefined && !/javascript|module|speculationrules|importmap/.test(type);
  return {
    inlineScripts: scripts
      .filter(({ attribs }) => attribs.src === undefined && !isData(attribs.type))
      .map(textOf),
    inlineStyles: elements.filter(({ name }) => name === 'style').map(textOf),
    scriptFiles: scripts.flatMap(({ attribs }) => (isLegacy(attribs) ? [] : (attribs.src ?? []))),
  };
}
