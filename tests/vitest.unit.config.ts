import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    name: 'unit',
    root: import.meta.dirname + '/..',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    setupFiles: ['tests/fixed-seed.ts'],
    // Commands run as processes of their own, which a busy machine starts late.
    testTimeout: 30_000,
  },
});
