import { expect, test } from 'vitest';
import { readAnchor } from '../../src/islands/read-anchor.ts';

test('an address asks for an id, which may be encoded; one that cannot be read asks for none', () => {
  expect(['#facts-findings', '#m%E1%BB%A5c-1', '', '#50%'].map(readAnchor)).toEqual([
    'facts-findings',
    'mục-1',
    '',
    '',
  ]);
});
