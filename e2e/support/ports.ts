/** Where the two sites under test are served. */
export const SITE_PORT = Number(process.env.E2E_SITE_PORT ?? 4310);
export const FIXTURE_PORT = Number(process.env.E2E_FIXTURE_PORT ?? 4311);
export const SITE_ORIGIN = `http://localhost:${SITE_PORT}`;
export const FIXTURE_ORIGIN = `http://localhost:${FIXTURE_PORT}`;

/**
 * What the real site is built for: not where the tests ask for it, so that an address that was made when
 * it is served, and not when it was built, shows. A name that is reserved for tests (RFC 6761).
 */
export const SITE_URL = 'https://journal.test';

/** Where an address of the real site is served. */
export function served(url: string): string {
  return url.replace(SITE_URL, SITE_ORIGIN);
}
