import type { CommitmentRecord, CommitmentRow, ExplorerPlan } from '../../src/explore/commitment-row.ts';
import type { ExplorerNames } from '../../src/explore/explorer-names.ts';
import { freeze } from '../views/clauses.ts';

const HA_TINH: ExplorerPlan = {
  planId: 'ha-tinh',
  place: 'Hà Tĩnh',
  level: 'province',
  jurisdictionCode: '42',
};
const AN_XA: ExplorerPlan = { planId: 'an-xa', place: 'An Xá', level: 'commune', jurisdictionCode: '42' };

export const NAMES: ExplorerNames = freeze({
  plans: [HA_TINH, AN_XA],
  places: { '42': 'Hà Tĩnh' },
  agencies: { 'so-y-te': 'Sở Y tế', 'cong-an': 'Công an tỉnh', 'so-noi-vu': 'Sở Nội vụ' },
  unregistered: { 'unregistered:to-x': 'Tổ X' },
  goals: [
    { id: 'goal-2', number: 2, name: 'Hai' },
    { id: 'goal-10', number: 10, name: 'Mười' },
  ],
  chunks: 1,
});

/** A frozen duty of Hà Tĩnh without agency, date or goal, unless told otherwise. */
export function row(
  id: string,
  words: string,
  rest: Partial<CommitmentRecord> = {},
  planId: 'ha-tinh' | 'an-xa' = 'ha-tinh',
): CommitmentRow {
  return freeze({
    plan: planId === 'ha-tinh' ? HA_TINH : AN_XA,
    record: {
      id,
      kind: 'duty',
      clauseId: id.replace(/--.*/, ''),
      ordinal: null,
      words,
      lines: [1, 1],
      lead: [],
      coordinating: [],
      duty: [],
      note: null,
      timing: null,
      dates: [],
      goals: [],
      years: [],
      hasNumber: false,
      onlyHere: null,
      ...rest,
    },
  });
}
