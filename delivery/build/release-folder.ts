import path from 'node:path';
import process from 'node:process';
import { type Manifest, readManifest } from '../manifest';
import { TREE_FOLDER } from '../paths';

/** What the build was told, for the adapter, which Next runs in a process of its own. */
export interface BuildFacts {
  /** Name of the release. */
  readonly id: string;
  /** Instant of the build (ISO 8601). */
  readonly at: string;
  /** Origin of every absolute address. */
  readonly siteUrl: string;
  /** Whether search engines may come. */
  readonly indexable: boolean;
  /** Where the release is written, absolute. */
  readonly folder: string;
}

/** The variable that carries them; `next.config.js` asks for the adapter where it is set. */
const BUILD_FACTS = 'BUILD_FACTS';

/** The variable that tells the adapter what is built, for the environment of Next. */
export function buildFactsVariable(facts: BuildFacts): Readonly<Record<string, string>> {
  return { [BUILD_FACTS]: JSON.stringify(facts) };
}

/**
 * What the build was told.
 * @throws when Next is not built by `npm run build`
 */
export function buildFacts(): BuildFacts {
  const facts = process.env[BUILD_FACTS];
  if (!facts) throw new Error('Build the site with « npm run build », not with « next build ».');
  return JSON.parse(facts);
}

/** The manifest of what is served until this build is whole, if there is one. */
export function previousManifest(projectDir: string): Manifest | undefined {
  try {
    return readManifest(path.join(projectDir, TREE_FOLDER));
  } catch {
    return undefined;
  }
}
