// @ts-check
import { readFileSync } from 'node:fs';
import { SHARE_SCRIPT, SPECULATION_RULES } from '../../lib/surfaces/inline-scripts.mjs';
import { elementsOf, parsePage, textOf } from './html.mjs';
import { isFrameworkText } from './strip-scripts.mjs';

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

/** The inline scripts that a page may hold, to the letter. */
const KNOWN_SCRIPTS = new Set([SHARE_SCRIPT, SPECULATION_RULES]);

/**
 * Makes sure that a page runs nothing that is not ours: its policy allows what it holds by hash, so that
 * a script that came in with a text would be allowed too.
 * @param {string} address
 * @param {ReturnType<typeof describePage>} page
 * @throws for an inline script that is neither in the list nor, on a page that has them, the framework's
 */
export function refuseUnknownScripts(address, { inlineScripts, scriptFiles }) {
  const isHydrated = scriptFiles.some((src) => src.startsWith('/_next/'));
  const unknown = inlineScripts.find(
    (text) => !KNOWN_SCRIPTS.has(text) && !(isHydrated && isFrameworkText(text)),
  );
  if (unknown === undefined) return;
  throw new Error(
    `The page ${address} holds an inline script that is not in lib/surfaces/inline-scripts.mjs: ${unknown.slice(0, 200)}`,
  );
}
