/** Where the two sites under test are served. The real one is built for its address: it is indexable. */
export const SITE_PORT = Number(process.env.E2E_SITE_PORT ?? 4310);
export const FIXTURE_PORT = Number(process.env.E2E_FIXTURE_PORT ?? 4311);
export const SITE_ORIGIN = `http://localhost:${SITE_PORT}`;
export const FIXTURE_ORIGIN = `http://localhost:${FIXTURE_PORT}`;
