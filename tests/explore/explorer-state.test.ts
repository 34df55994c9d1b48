import { expect, test } from 'vitest';
import type { ExplorerState } from '../../src/explore/explorer-state.ts';
import { readExplorerState, writeExplorerState } from '../../src/explore/explorer-state.ts';
import { freeze } from '../views/clauses.ts';

test('the beginning has an empty address', () => {
  expect(writeExplorerState({ typed: '  ', sort: 'plan', chosen: {} }).toString()).toBe('');
  expect(readExplorerState(new URLSearchParams())).toEqual({ typed: '', sort: 'plan', chosen: {} });
});

test('words, order and what is chosen stand in the address and come back', () => {
  const state: ExplorerState = freeze({
    typed: 'tàu cá',
    sort: 'date',
    chosen: { only: ['yes'], agency: ['so-y-te'], role: ['lead'] },
  });
  const address = 'q=t%C3%A0u+c%C3%A1&sort=date&agency=so-y-te&role=lead&only=yes';
  expect(writeExplorerState(state).toString()).toBe(address);
  expect(readExplorerState(new URLSearchParams(address))).toEqual(state);
});

test('what an address has besides is left aside', () => {
  expect(readExplorerState(new URLSearchParams('sort=best&colour=red&only='))).toEqual({
    typed: '',
    sort: 'plan',
    chosen: {},
  });
});
