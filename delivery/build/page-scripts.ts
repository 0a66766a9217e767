import { readFileSync } from 'node:fs';
import type { Document, Element } from 'domhandler';
import { findAll, findOne, textContent } from 'domutils';
import { ASKED_SCRIPT, SHARE_SCRIPT, SPECULATION_RULES } from '../../lib/surfaces/inline-scripts';
import { isFrameworkFile } from '../headers';
import { isFrameworkText } from './strip-scripts';

/**
 * Whether a page holds a client component of ours. Every client module of a page is named in its
 * manifest; those of the framework stand under `node_modules/next`.
 * @param manifestFile `page_client-reference-manifest.js`
 * @throws when the manifest is not in the form that Next 16 gives it
 */
export function hasOwnClientCode(manifestFile: string): boolean {
  const source = readFileSync(manifestFile, 'utf8');
  const assignment = /__RSC_MANIFEST\[[^\]]*(?:\][^\]=]*)*\]\s*=\s*(\{[\s\S]*\});?\s*$/.exec(
    source,
  );
  if (!assignment)
    throw new Error(`${manifestFile}: no manifest in it that this adapter can read.`);
  const { clientModules } = JSON.parse(assignment[1] ?? '');
  return Object.keys(clientModules).some((name) => !/\/node_modules\/next\/dist\//.test(name));
}

/** What a finished page runs and paints by itself. */
export interface PageDescription {
  /** The text of each inline script that is code or rules. */
  readonly inlineScripts: readonly string[];
  /** The text of each `<style>`. */
  readonly inlineStyles: readonly string[];
  /** The address of each script file that browsers of today ask for. */
  readonly scriptFiles: readonly string[];
  /** Whether it plays a video or a sound. */
  readonly playsMedia: boolean;
}

/** A file that no browser of today asks for. */
function isLegacy({ attribs }: Element): boolean {
  return attribs.nomodule !== undefined;
}

function isData(type: string | undefined): boolean {
  return type !== undefined && !/javascript|module|speculationrules|importmap/.test(type);
}

/** Says what a finished page runs and paints by itself. */
export function describePage(page: Document): PageDescription {
  const scripts = findAll(({ name }) => name === 'script', page);
  return {
    inlineScripts: scripts
      .filter(({ attribs }) => attribs.src === undefined && !isData(attribs.type))
      .map((script) => textContent(script)),
    inlineStyles: findAll(({ name }) => name === 'style', page).map((style) => textContent(style)),
    scriptFiles: scripts.flatMap((script) => (isLegacy(script) ? [] : (script.attribs.src ?? []))),
    playsMedia: findOne(({ name }) => name === 'audio' || name === 'video', page) !== null,
  };
}

/** The inline scripts that a page may hold, to the letter. */
const KNOWN_SCRIPTS: ReadonlySet<string> = new Set([ASKED_SCRIPT, SHARE_SCRIPT, SPECULATION_RULES]);

/**
 * Makes sure that a page runs nothing that is not ours: its policy allows what it holds by hash, so that
 * a script that came in with a text would be allowed too.
 * @param address of the page, for the message
 * @throws for an inline script that is neither in the list nor, on a page that has them, the framework's
 */
export function refuseUnknownScripts(
  address: string,
  { inlineScripts, scriptFiles }: PageDescription,
): void {
  const isHydrated = scriptFiles.some(isFrameworkFile);
  const unknown = inlineScripts.find(
    (text) => !KNOWN_SCRIPTS.has(text) && !(isHydrated && isFrameworkText(text)),
  );
  if (unknown === undefined) return;
  throw new Error(
    `The page ${address} holds an inline script that is not in lib/surfaces/inline-scripts.ts: ${unknown.slice(0, 200)}`,
  );
}
