import { afterEach, expect, test, vi } from 'vitest';
import { contentStamp } from '../../src/loaders/content-stamp.ts';
import { copyContent } from './content-copy.ts';

const content = copyContent();

afterEach(() => {
  vi.unstubAllEnvs();
  content.remove();
});

test('the stamp stays while nothing is edited, and changes with any file', () => {
  vi.stubEnv('CONTENT_DIR', content.folder);
  const before = contentStamp();
  expect(contentStamp()).toBe(before);
  content.write('plans/a-new-plan/source.txt', 'KẾ HOẠCH');
  const added = contentStamp();
  expect(added).not.toBe(before);
});
