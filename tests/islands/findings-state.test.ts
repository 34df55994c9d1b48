import { expect, test } from 'vitest';
import { readFindingsState, writeFindingsState } from '../../src/islands/findings-state.ts';

const KNOWN = {
  plan: ['', 'gia-lai', 'ha-tinh'],
  severity: ['', 'contradiction', 'gap', 'note'],
  rule: ['', 'misprint'],
};

test.each([
  ['', { plan: '', severity: '', rule: '' }, ''],
  [
    '?plan=ha-tinh&rule=misprint',
    { plan: 'ha-tinh', severity: '', rule: 'misprint' },
    '?plan=ha-tinh&rule=misprint',
  ],
  [
    '?rule=misprint&severity=gap&plan=x',
    { plan: '', severity: 'gap', rule: 'misprint' },
    '?severity=gap&rule=misprint',
  ],
])(
  'the address “%s” is read, what the page does not have left out, and written',
  (address, state, written) => {
    expect(readFindingsState(new URLSearchParams(address), KNOWN)).toEqual(state);
    expect(writeFindingsState(state)).toBe(written);
  },
);
