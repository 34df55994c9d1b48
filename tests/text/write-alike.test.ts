import { expect, test } from 'vitest';
import { writeAlike } from '../../src/text/write-alike.ts';

test.each([
  ['ky', 'ki'],
  ['ly', 'li'],
  ['đy', 'đi'],
  ['quy', 'qui'],
  ['05', '5'],
  ['05%', '5%'],
  ['007', '7'],
])('“%s” is written “%s”', (word, alike) => {
  expect(writeAlike(word)).toBe(alike);
});

test.each(['y', 'tay', 'thuy', 'uy', 'quyen', '0', '0,5%', '00a', '50'])('“%s” stays', (word) => {
  expect(writeAlike(word)).toBe(word);
});
