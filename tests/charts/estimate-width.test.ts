import { expect, test } from 'vitest';
import { estimateWidth } from '../../src/charts/estimate-width.ts';

test('letters are wide or narrow, and marks add nothing', () => {
  const widths = ['ill', 'mmm', 'nnn', 'Nnn', 'ế', 'e', ''].map((words) => estimateWidth(words).toFixed(2));
  expect(widths).toEqual(['0.99', '2.76', '1.86', '1.94', '0.62', '0.62', '0.00']);
});
