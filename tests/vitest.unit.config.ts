import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    name: 'unit',
    root: import.meta.dirname + '/..',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
  },
});
