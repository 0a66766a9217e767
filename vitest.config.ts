import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{app,components,delivery,lib,scripts,search,testing}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    maxConcurrency: 4,
  },
});
