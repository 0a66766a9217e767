// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the checks of the content found, in the project that is built. */
function addresses() {
  const file = path.join(process.cwd(), '.generated', 'addresses.json');
  return existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { redirects: {}, goneWith: {} };
}

/** @type {import('next').NextConfig} */
const nextConfig = {
  // An optimisation, not a crutch: PLAIN_NEXT=1 builds without it, and the tests pass all the same.
  ...(process.env.PLAIN_NEXT
    ? {}
    : { adapterPath: path.join(import.meta.dirname, 'delivery', 'adapter.mjs') }),
  poweredByHeader: false,
  reactStrictMode: true,
  // Read when the site is built, never when it is served.
  env: {
    SITE_URL: process.env.SITE_URL ?? '',
    PORT: process.env.PORT ?? '',
  },
  // Former addresses, from the content (`aliases`).
  redirects: async () =>
    Object.entries(addresses().redirects).map(([source, destination]) => ({
      source,
      destination,
      permanent: true,
    })),
  // What stood beside a removed document answers with its page, and its status; and
  // Next knows no route that ends in `.md` under a parameter.
  rewrites: async () => [
    ...Object.entries(addresses().goneWith).map(([source, destination]) => ({
      source,
      destination,
    })),
    { source: '/articles/:slug([a-z0-9-]+).md', destination: '/articles/:slug/markdown' },
  ],
  turbopack: { root: import.meta.dirname },
};

export default nextConfig;
