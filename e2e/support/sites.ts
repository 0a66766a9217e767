import path from 'node:path';

/**
 * The three newspapers under test. The real one is whatever `content/` holds; the two others are the tests'
 * own: one of every block and of hostile texts, one that has published nothing yet.
 */
export const ROOT = path.join(import.meta.dirname, '..', '..');

/** The program that serves what was built, from the folder it was built in. */
export const SERVE = path.join('out', 'server.mjs');

/** A newspaper as it is built, and served on this machine. */
export interface Site {
  readonly folder: string;
  readonly port: number;
  readonly origin: string;
}

function site(folder: string, port: number): Site {
  return { folder, port, origin: `http://localhost:${port}` };
}

/** Copies stand below the project, for Turbopack to find the packages, and out of Git. */
const copy = (name: string) => path.join(ROOT, '.cache', name);

export const REAL = site(ROOT, Number(process.env.E2E_SITE_PORT ?? 4310));
export const FIXTURE = site(copy('fixture-site'), Number(process.env.E2E_FIXTURE_PORT ?? 4311));
export const NEWBORN = site(copy('newborn-site'), Number(process.env.E2E_NEWBORN_PORT ?? 4312));

/**
 * What the real site and the fixture are built for: not where the tests ask for them, so that an address
 * that was made when a page is served, and not when it was built, shows. A name that is reserved for tests
 * (RFC 6761). The newborn is built without any.
 */
export const SITE_URL = 'https://journal.test';

/** The path of an absolute address of the site; any other address comes back as it is. */
export function pathOf(url: string): string {
  return url === SITE_URL || url.startsWith(`${SITE_URL}/`)
    ? url.slice(SITE_URL.length) || '/'
    : url;
}
