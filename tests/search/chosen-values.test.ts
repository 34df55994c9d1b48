import { expect, test } from 'vitest';
import type { Faceting } from '../../src/search/chosen-values.ts';
import {
  addChosen,
  countChosen,
  countValues,
  isAmongChosen,
  readChosen,
  toggleValue,
} from '../../src/search/chosen-values.ts';
import { freeze } from '../views/clauses.ts';

type Facet = 'colour' | 'size';
interface Shirt {
  readonly name: string;
  readonly colours: readonly string[];
  readonly size: string;
}

const SHIRTS: readonly Shirt[] = freeze([
  { name: 'a', colours: ['red', 'white'], size: 'small' },
  { name: 'b', colours: ['red'], size: 'large' },
  { name: 'c', colours: [], size: 'large' },
]);

const BY: Faceting<Facet, Shirt> = {
  facets: ['colour', 'size'],
  valuesOf: ({ colours, size }, facet) => (facet === 'colour' ? colours : [size]),
};

const names = (chosen: Parameters<typeof isAmongChosen<Facet, Shirt>>[1]): string =>
  SHIRTS.filter((shirt) => isAmongChosen(shirt, freeze(chosen), BY))
    .map(({ name }) => name)
    .join('');

test('values of one facet add up, facets narrow, and what has no value of a chosen facet is out', () => {
  expect(names({})).toBe('abc');
  expect(names({ colour: ['white', 'red'] })).toBe('ab');
  expect(names({ colour: ['red'], size: ['large'] })).toBe('b');
  expect(names({ colour: ['blue'] })).toBe('');
});

test('the counts of a facet are those with the other facets applied, and a chosen value is always among them', () => {
  expect(countValues(SHIRTS, freeze({ colour: ['white', 'blue'] }), BY)).toEqual(
    new Map([
      [
        'colour',
        new Map([
          ['white', 1],
          ['blue', 0],
          ['red', 2],
        ]),
      ],
      ['size', new Map([['small', 1]])],
    ]),
  );
});

test('a value is chosen once, and a facet without one is gone', () => {
  const chosen = freeze({ colour: ['red'] });
  expect(toggleValue(chosen, 'colour', 'red', true)).toEqual({ colour: ['red'] });
  expect(toggleValue<Facet>(chosen, 'size', 'large', true)).toEqual({ colour: ['red'], size: ['large'] });
  expect(toggleValue(chosen, 'colour', 'red', false)).toEqual({});
  expect(countChosen({ colour: ['red', 'white'], size: ['large'] })).toBe(3);
});

test('what is chosen goes to an address in the order of the facets, and comes back without what it does not know', () => {
  const params = new URLSearchParams();
  addChosen<Facet>(params, freeze({ size: ['large'], colour: ['red', 'white'] }), BY.facets);
  expect(params.toString()).toBe('colour=red&colour=white&size=large');
  expect(readChosen(new URLSearchParams('size=large&weight=1&colour=&colour=red'), BY.facets)).toEqual({
    colour: ['red'],
    size: ['large'],
  });
});
