import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'browser',
    root: import.meta.dirname + '/..',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/serve-site.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
