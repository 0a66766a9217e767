// @ts-check
import path from 'node:path';

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
  turbopack: { root: import.meta.dirname },
};

export default nextConfig;
