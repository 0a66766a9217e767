// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the checks of the content found, in the project that is built. */
function addresses() {
  // The development server has what it makes of the content in a folder of its own.
  const stage = process.env.NODE_ENV === 'development' ? '.dev' : '.';
  const file = path.join(process.cwd(), stage, '.generated', 'addresses.json');
  return existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { redirects: {}, goneWith: {} };
}

/**
 * A former address as Next's router looks for it. It knows no parameter without a value (`?article12`):
 * only our server answers those.
 * @param {string} former a path, with its query when it has one
 */
function asNextMatches(former) {
  const [path = '', query] = former.split('?');
  const source = path.replace(/[:*+?(){}\\[\]]/g, '\\$&');
  if (query === undefined) return { source };
  const has = [...new URLSearchParams(query)].map(([key, value]) => ({
    type: /** @type {const} */ ('query'),
    key,
    value: value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  }));
  return { source, has };
}

/**
 * `delivery/build/adapter.ts`, which `npm run build` bundles first, and says so by BUILD_FACTS: no other
 * command of Next's asks for it, and no server loads it. An optimisation, not a crutch: PLAIN_NEXT=1 builds
 * without it, and the tests pass all the same.
 */
const withAdapter =
  process.env.BUILD_FACTS && !process.env.PLAIN_NEXT
    ? { adapterPath: path.join(process.cwd(), '.generated', 'adapter.mjs') }
    : {};

/** @type {import('next').NextConfig} */
const nextConfig = {
  ...withAdapter,
  // No route of Next's is served that is not ours: the build cuts the images itself.
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // Read when the site is built, never when it is served.
  env: {
    SITE_URL: process.env.SITE_URL ?? '',
    PORT: process.env.PORT ?? '',
    BUILT_AT: process.env.BUILT_AT ?? '',
  },
  // Former addresses, from the content (`aliases`).
  redirects: async () =>
    Object.entries(addresses().redirects).map(([former, destination]) => ({
      ...asNextMatches(former),
      destination,
      permanent: true,
    })),
  // What stood beside a removed document answers with its page, and its status; and
  // Next knows no route that ends in `.md` or `.epub` under a parameter.
  rewrites: async () => [
    ...Object.entries(addresses().goneWith).map(([source, destination]) => ({
      source,
      destination,
    })),
    { source: '/articles/:slug([a-z0-9-]+).md', destination: '/articles/:slug/markdown' },
    { source: '/articles/:slug([a-z0-9-]+).epub', destination: '/articles/:slug/epub' },
    { source: '/dossiers/:slug([a-z0-9-]+).epub', destination: '/dossiers/:slug/epub' },
  ],
  // It reads templates beside itself.
  serverExternalPackages: ['nodepub'],
  turbopack: { root: import.meta.dirname },
};

export default nextConfig;
