// @ts-check

/** @type {import('next').NextConfig} */
const nextConfig = {
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
