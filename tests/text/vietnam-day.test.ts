import { expect, test } from 'vitest';
import { vietnamDay } from '../../src/text/vietnam-day.ts';

test('the day begins in Việt Nam seven hours before it does in Greenwich', () => {
  expect(vietnamDay(new Date('2026-07-30T16:59:59Z'))).toBe('2026-07-30');
  expect(vietnamDay(new Date('2026-07-30T17:00:00Z'))).toBe('2026-07-31');
});
