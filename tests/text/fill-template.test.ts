import { expect, test } from 'vitest';
import { fillTemplate } from '../../src/text/fill-template.ts';

test('gaps are filled by name', () => {
  expect(
    fillTemplate('{count} kết quả cho “{query}”, {count} thôi', { count: '3', query: '$& {count}' }),
  ).toBe('3 kết quả cho “$& {count}”, 3 thôi');
});

test('a gap without a value stays as it is', () => {
  expect(fillTemplate('{count} kết quả', {})).toBe('{count} kết quả');
});
