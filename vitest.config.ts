import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { projects: ['tests/vitest.unit.config.ts', 'tests/vitest.browser.config.ts'] },
});
