import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS } from '../../src/search/facets.ts';
import type { SearchState } from '../../src/search/search-state.ts';
import { readState, writeState } from '../../src/search/search-state.ts';

const START: SearchState = { typed: '', reach: 'related', sort: 'relevance', isGrouped: true, chosen: {} };

test('the beginning has an empty address', () => {
  expect(writeState(START).toString()).toBe('');
  expect(readState(new URLSearchParams())).toEqual(START);
});

test('what differs from the beginning stands in the address', () => {
  const state: SearchState = {
    typed: 'bình đẳng giới',
    reach: 'exact',
    sort: 'plan',
    isGrouped: false,
    chosen: { plan: ['ha-tinh', 'gia-lai'], year: ['2026'] },
  };
  const address =
    'q=b%C3%ACnh+%C4%91%E1%BA%B3ng+gi%E1%BB%9Bi&mode=exact&sort=plan&group=no&plan=ha-tinh&plan=gia-lai&year=2026';
  expect(writeState(state).toString()).toBe(address);
  expect(readState(new URLSearchParams(address))).toEqual(state);
});

test('what an address has besides is left aside', () => {
  expect(readState(new URLSearchParams('mode=x&sort=y&group=z&colour=red&plan='))).toEqual(START);
});

test('any state comes back as it was', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 });
  const states = fc.record({
    typed: fc.string({ unit: 'grapheme' }).filter((typed) => typed === '' || typed.trim() !== ''),
    reach: fc.constantFrom('exact' as const, 'related' as const),
    sort: fc.constantFrom('relevance' as const, 'plan' as const),
    isGrouped: fc.boolean(),
    chosen: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values])), { requiredKeys: [] }),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(readState(new URLSearchParams(writeState(state).toString()))).toEqual({
        ...state,
        chosen: { ...state.chosen },
      });
    }),
  );
});
