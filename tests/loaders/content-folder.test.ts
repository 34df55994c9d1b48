import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { isContent, shownPath } from '../../src/loaders/content-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a file of the content is told from one that only has the word in its name', () => {
  expect(isContent(join(process.cwd(), 'content/plans/gia-lai/plan.yaml'))).toBe(true);
  expect(isContent('content/..plans.yaml')).toBe(true);
  for (const path of ['.astro/content-assets.mjs', 'src/content.config.ts', 'my-content/a.yaml', 'content']) {
    expect(isContent(join(process.cwd(), path)), path).toBe(false);
  }
});

test('content in another folder is told and shown from where the program runs', () => {
  vi.stubEnv('CONTENT_DIR', '../elsewhere');
  expect(isContent(join(process.cwd(), '../elsewhere/plans/a/plan.yaml'))).toBe(true);
  expect(isContent(join(process.cwd(), 'content/plans/a/plan.yaml'))).toBe(false);
  expect(shownPath(join(process.cwd(), '../elsewhere/plans/a/plan.yaml'))).toBe(
    '../elsewhere/plans/a/plan.yaml',
  );
});
