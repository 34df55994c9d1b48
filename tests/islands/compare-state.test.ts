import { expect, test } from 'vitest';
import {
  readCompareState,
  readPassagesState,
  writeCompareState,
  writePassagesState,
} from '../../src/islands/compare-state.ts';

const ALL = ['dak-lak', 'gia-lai', 'ha-tinh'];

test('without plans in the address all are shown', () => {
  const all = { plans: ALL, isMarked: false, isSpelling: false };
  expect(readCompareState(new URLSearchParams(''), ALL)).toEqual(all);
  expect(readCompareState(new URLSearchParams('plans=&differences=words'), ALL)).toEqual(all);
  expect(writeCompareState(all, ALL)).toBe('');
});

test('plans stand in the order of the page, and unknown ones are left out', () => {
  expect(readCompareState(new URLSearchParams('plans=ha-tinh,khong-co,dak-lak'), ALL)).toEqual({
    plans: ['dak-lak', 'ha-tinh'],
    isMarked: false,
    isSpelling: false,
  });
  expect(readCompareState(new URLSearchParams('plans=khong-co'), ALL).plans).toEqual(ALL);
});

test('differences are marked of two plans only', () => {
  const of = (query: string): boolean => readCompareState(new URLSearchParams(query), ALL).isMarked;
  expect(of('plans=dak-lak,ha-tinh&differences=words')).toBe(true);
  expect(of('plans=dak-lak&differences=words')).toBe(false);
  expect(writeCompareState({ plans: ['dak-lak', 'ha-tinh'], isMarked: true, isSpelling: false }, ALL)).toBe(
    '?plans=dak-lak,ha-tinh&differences=words',
  );
  expect(writeCompareState({ plans: ['dak-lak', 'ha-tinh'], isMarked: true, isSpelling: true }, ALL)).toBe(
    '?plans=dak-lak,ha-tinh&differences=spelling',
  );
  expect(writeCompareState({ plans: ['dak-lak'], isMarked: true, isSpelling: false }, ALL)).toBe(
    '?plans=dak-lak',
  );
});

test('two passages are named by plan and clause, and either may be missing', () => {
  expect(readPassagesState(new URLSearchParams('a=ha-tinh:v.1.b&b=dak-lak:v.1~2&spelling'))).toEqual({
    a: { planId: 'ha-tinh', clauseId: 'v.1.b' },
    b: { planId: 'dak-lak', clauseId: 'v.1~2' },
    isSpelling: true,
  });
  expect(readPassagesState(new URLSearchParams('a=ha-tinh&b=:v.1'))).toEqual({
    a: null,
    b: null,
    isSpelling: false,
  });
});

test('the address of two passages is the one that links are made with', () => {
  const a = { planId: 'dak-lak', clauseId: 'v.1.b' };
  const b = { planId: 'ha-tinh', clauseId: 'v.1.b' };
  expect(writePassagesState({ a, b, isSpelling: false })).toBe('?a=dak-lak:v.1.b&b=ha-tinh:v.1.b');
  expect(writePassagesState({ a, b: null, isSpelling: true })).toBe('?a=dak-lak:v.1.b&spelling');
  expect(writePassagesState({ a: null, b: null, isSpelling: true })).toBe('');
});
