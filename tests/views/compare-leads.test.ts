import { expect, test } from 'vitest';
import { compareLeads } from '../../src/views/compare-leads.ts';

/** Agencies of the registry by their ids; printed names alone are not known to it. */
const lead = (...ids: string[]) => ({
  lead: ids.map((id) => ({ agencyId: id.startsWith('so-') ? id : null, printed: id })),
});

test.each([
  [['so-y-te'], ['so-y-te'], 'same'],
  [['so-y-te', 'so-noi-vu'], ['so-noi-vu', 'so-y-te', 'so-y-te'], 'same'],
  [['so-y-te', 'so-noi-vu'], ['so-y-te'], 'shared'],
  [['so-y-te'], ['so-noi-vu'], 'other'],
  [['Ban Tôn giáo'], ['Ban Tôn giáo'], 'same'],
  [[], ['so-y-te'], 'unnamed'],
  [['so-y-te'], [], 'unnamed'],
])('%j beside %j is %s', (one, other, compared) => {
  expect(compareLeads(lead(...one), lead(...other))).toBe(compared);
});
