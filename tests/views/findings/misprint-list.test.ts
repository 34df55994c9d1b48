import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readMisprints } from '../../../src/loaders/read-misprints.ts';
import type { ContentCopy } from '../../loaders/content-copy.ts';
import { copyContent } from '../../loaders/content-copy.ts';

let content: ContentCopy;

beforeEach(() => {
  content = copyContent();
  vi.stubEnv('CONTENT_DIR', content.folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  content.remove();
});

const entry = (printed: string): string =>
  `- printed: ${printed}\n  likely: chuyển đổi số\n  reason_vi: Thiếu dấu.\n  reason_en: A mark is missing.\n`;

test('the list holds each form with the form that is likely meant', () => {
  content.write('misprints.yaml', entry('chuyên đổi số'));
  expect(readMisprints()).toEqual([
    {
      printed: 'chuyên đổi số',
      likely: 'chuyển đổi số',
      reason_vi: 'Thiếu dấu.',
      reason_en: 'A mark is missing.',
    },
  ]);
});

test('two forms that differ in marks only are refused, as their findings would share an id', () => {
  content.write('misprints.yaml', entry('chuyên đổi số') + entry('chuyện đổi số'));
  expect(readMisprints).toThrow(
    /content\/misprints\.yaml:5 {2}“chuyện đổi số” has the same letters as “chuyên đổi số”, so their findings would share an id {2}keep one of them, or quote a word more of the text/,
  );
});
