import type { CommitmentRecord } from './commitment-row.ts';

/** Characters of a file of rows: few requests where there are many plans, and none that a phone waits long for. */
const CHUNK = 200_000;

/** The commitments of a plan as the browser loads them. */
export interface PackedPlan {
  readonly planId: string;
  readonly records: readonly PackedRecord[];
}

/** A commitment without what is empty; its clause is left out where its id begins with it. */
export type PackedRecord = Pick<CommitmentRecord, 'id' | 'kind' | 'words' | 'lines'> &
  Partial<Omit<CommitmentRecord, 'hasNumber'>> & { readonly hasNumber?: 1 };

/** Packs commitments for the browser; `unpackRecord` gives each back. */
export function packPlan(planId: string, records: readonly CommitmentRecord[]): PackedPlan {
  return { planId, records: records.map(packRecord) };
}

/** Unpacks what `packPlan` packed. */
export function unpackRecord({ hasNumber, ...packed }: PackedRecord): CommitmentRecord {
  return {
    clauseId: clauseOf(packed.id),
    ordinal: null,
    lead: [],
    coordinating: [],
    duty: [],
    note: null,
    timing: null,
    dates: [],
    goals: [],
    years: [],
    onlyHere: null,
    ...packed,
    hasNumber: hasNumber === 1,
  };
}

/** Puts plans into files of about `limit` characters, in order; a plan is never cut. Each file is JSON. */
export function chunkPlans(plans: readonly PackedPlan[], limit = CHUNK): string[] {
  const chunks: string[][] = [];
  let room = 0;
  for (const plan of plans) {
    const text = JSON.stringify(plan);
    if (chunks.length === 0 || text.length > room) {
      chunks.push([]);
      room = limit;
    }
    chunks.at(-1)?.push(text);
    room -= text.length;
  }
  return chunks.map((texts) => `[${texts.join(',')}]`);
}

function packRecord(record: CommitmentRecord): PackedRecord {
  const { id, kind, words, lines, clauseId, hasNumber, ...rest } = record;
  return {
    id,
    kind,
    words,
    lines,
    ...(clauseId === clauseOf(id) ? {} : { clauseId }),
    ...Object.fromEntries(
      Object.entries(rest).filter(
        ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
      ),
    ),
    ...(hasNumber ? { hasNumber: 1 as const } : {}),
  };
}

/** `vii.5.b--duty-1` was read from `vii.5.b`. */
function clauseOf(id: string): string {
  return id.replace(/--.*$/, '');
}
