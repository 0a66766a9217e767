import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      // Units know one newspaper, whatever the content of this one: that of `testing/generated/`.
      {
        find: /^#generated\/(\w+\.json)$/,
        replacement: path.join(import.meta.dirname, 'testing/generated/$1'),
      },
      { find: '@', replacement: import.meta.dirname },
    ],
  },
  test: {
    include: ['{app,components,delivery,lib,scripts,search,testing}/**/*.test.{ts,tsx}'],
    // A busy machine is slow: what never ends is given up, nothing is timed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest would leave one processor idle: half of a machine of two.
    maxWorkers: '100%',
    maxConcurrency: 4,
  },
});
