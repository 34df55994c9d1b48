import { expect, test } from 'vitest';
import { readFlowChoice, writeFlowChoice } from '../../src/islands/flow-state.ts';

const FLOW = { goalIds: ['goal-1', 'goal-4'], agencyIds: ['so-y-te'], planIds: ['a', 'b'], flows: [] };

test.each([
  ['', [null, null, null]],
  ['goal=goal-4&agency=so-y-te&plan=b', ['goal-4', 'so-y-te', 'b']],
  ['plan=a&tab=2', [null, null, 'a']],
  ['goal=goal-9&agency=', [null, null, null]],
])('the address “%s” chooses %j', (query, chosen) => {
  const { goal, agency, plan } = readFlowChoice(new URLSearchParams(query), FLOW);
  expect([goal, agency, plan]).toEqual(chosen);
});

test('what is chosen is written into the address, and all else stays', () => {
  const address = 'https://example.org/co-quan/?kind=office&plan=a#flow';
  expect(writeFlowChoice(address, { goal: 'goal-4', agency: null, plan: null })).toBe(
    'https://example.org/co-quan/?kind=office&goal=goal-4#flow',
  );
});

test('nothing chosen leaves no trace', () => {
  const address = 'https://example.org/co-quan/?goal=goal-4&agency=so-y-te';
  expect(writeFlowChoice(address, { goal: null, agency: null, plan: null })).toBe(
    'https://example.org/co-quan/',
  );
});
