import type { Corpus } from '../corpus.ts';
import type { Finding } from '../findings/finding.ts';
import type { SharedWording } from '../shared-wording/find-shared-wording.ts';

/** A value in a published row; a list is joined by `;` in CSV. */
export type Value = string | number | boolean | null | readonly string[];

export type Row = Readonly<Record<string, Value>>;

/** A column of a published table: the contract that other people build on. */
export interface Column {
  readonly name: string;
  /** Type of Table Schema; lists are `list` here and strings in CSV. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  readonly vi: string;
  readonly en: string;
  /** The values that may occur, where they are few. */
  readonly values?: readonly string[];
  /** Whether every row has a value. */
  readonly isRequired?: boolean;
}

/** All plans, and what is found in them together, each found once for all tables. */
export interface TableCorpus extends Corpus {
  readonly findings: readonly Finding[];
  readonly sharedWording: SharedWording;
}

/** A clause in a column that names clauses of several plans: `ha-tinh/iv.2`. */
export function formatClauseRef(planId: string, clauseId: string): string {
  return `${planId}/${clauseId}`;
}

/** A published table. */
export interface DataTable {
  readonly name: string;
  readonly titleVi: string;
  readonly titleEn: string;
  readonly columns: readonly Column[];
  /** Columns that together are different in every row. */
  readonly key: readonly string[];
  readonly buildRows: (corpus: TableCorpus) => Row[];
  /**
   * For rows about several plans: what the files of one plan hold of a row. With whole rows there, all files together
   * would grow with the square of the plans.
   */
  readonly cutToPlan?: (row: Row, planId: string) => Row;
}

/** Columns that stand in several tables. */
export const COMMON = {
  planId: { name: 'plan_id', type: 'string', vi: 'Mã kế hoạch', en: 'Id of the plan', isRequired: true },
  clauseId: {
    name: 'clause_id',
    type: 'string',
    vi: 'Mã mục, lấy từ số trong văn bản (v.2.dd là V.2.đ)',
    en: 'Id of the clause, from the document’s own numbers (v.2.dd is V.2.đ)',
    isRequired: true,
  },
  startLine: {
    name: 'source_start_line',
    type: 'integer',
    vi: 'Dòng đầu trong source.txt, đếm từ 1',
    en: 'First line in source.txt, from 1',
    isRequired: true,
  },
  endLine: {
    name: 'source_end_line',
    type: 'integer',
    vi: 'Dòng cuối trong source.txt',
    en: 'Last line in source.txt',
    isRequired: true,
  },
  quote: {
    name: 'quote',
    type: 'string',
    vi: 'Lời văn mà dữ kiện được đọc ra',
    en: 'The words it was read from',
    isRequired: true,
  },
  isCertain: {
    name: 'is_certain',
    type: 'boolean',
    vi: 'Cách đọc chắc chắn',
    en: 'Whether the reading is certain',
    isRequired: true,
  },
  line: {
    name: 'source_line',
    type: 'integer',
    vi: 'Dòng trong source.txt, đếm từ 1',
    en: 'Line in source.txt, from 1',
    isRequired: true,
  },
} as const satisfies Record<string, Column>;
