import type { Corpus, CorpusPlan } from '../corpus.ts';
import type { Clause } from '../../parse/plan-text.ts';
import { readPassage } from '../../parse/plan-text.ts';
import { makeFinding, quoteOpening, shorten } from './evidence.ts';
import type { Finding } from './finding.ts';

const RULE = 'numbering-gap';

/**
 * A number does not follow the one before it.
 *
 * Compares the printed numbers and letters of clauses and table rows under one
 * parent. A series may begin anew with 1, I or a, or run on from the last number
 * of its kind; đ, f, j, w and z may be left out between letters. Numbers that
 * are words, and rows without a number, are passed over.
 *
 * Never claims that a clause is missing: the text held may be misread, or numbered so.
 */
export function findNumberingGap({ plans }: Corpus): Finding[] {
  return plans.flatMap((plan) => {
    const inSeries = new Map<string, Numbered>();
    const running = new Map<string, Numbered>();
    return plan.text.clauses.flatMap((clause) => {
      const number = isFromAbove(clause) ? null : readNumber(readPassage(clause.label));
      if (number === null) return [];
      const series = `${clause.parentId ?? ''} ${number.series}`;
      const before = inSeries.get(series);
      const last = running.get(number.series);
      const numbered = { clause, ordinal: number.ordinal };
      inSeries.set(series, numbered);
      running.set(number.series, numbered);
      if (before !== undefined) return follows(number, before) ? [] : [describe(plan, clause, before.clause)];
      const opens = number.ordinal === 1 || (last !== undefined && follows(number, last));
      return opens ? [] : [describe(plan, clause, null)];
    });
  });
}

interface Numbered {
  readonly clause: Clause;
  readonly ordinal: number;
}

interface PrintedNumber {
  /** The kind of number and what stands before its last step: numbers of one series are compared. */
  readonly series: string;
  readonly ordinal: number;
  readonly isLetter: boolean;
}

const LETTERS = 'abcdđefghijklmnopqrstuvwxyz';

/** Letters that a series may leave out. */
const OPTIONAL = /^[đfjwz]*$/;

function readNumber(label: string): PrintedNumber | null {
  const isBracketed = /^\s*\(.*\)\s*$/u.test(label);
  const words = label.replace(/[().:/\s-]+$/u, '').replace(/^[\s(]+/u, '');
  const match = /^(|.*[\s.])(\d{1,3}|[IVX]+|\p{L})$/u.exec(words);
  if (match === null) return null;
  const [, outer = '', number = ''] = match;
  const of = (kind: string, ordinal: number, isLetter = false): PrintedNumber => ({
    series: `${kind} ${outer.toLowerCase().trim()}`,
    ordinal,
    isLetter,
  });
  if (/^\d+$/.test(number)) return of(isBracketed ? '(1)' : '1', Number(number));
  if (/^[IVX]+$/.test(number)) return of('I', romanValue(number));
  if (isBracketed && /^[ivx]$/.test(number)) return null;
  const letter = LETTERS.indexOf(number.toLowerCase()) + 1;
  if (letter === 0) return null;
  return of(number === number.toLowerCase() ? (isBracketed ? '(a)' : 'a') : 'A', letter, true);
}

function romanValue(number: string): number {
  const values = [...number.matchAll(/[IVX]/g)].map(([sign]) => ({ I: 1, V: 5, X: 10 })[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function follows({ ordinal, isLetter }: PrintedNumber, before: Numbered): boolean {
  if (ordinal === before.ordinal + 1) return true;
  return isLetter && ordinal > before.ordinal && OPTIONAL.test(LETTERS.slice(before.ordinal, ordinal - 1));
}

/** A number that one cell prints for several rows stands in each of them. */
function isFromAbove({ cells, label }: Clause): boolean {
  const number = readPassage(label);
  return cells.some(({ fromAbove, passage }) => fromAbove && readPassage(passage) === number);
}

function describe(plan: CorpusPlan, clause: Clause, before: Clause | null): Finding {
  const { placeVi, placeEn } = plan.summary;
  const number = labelOf(clause);
  const titles =
    before === null
      ? {
          vi: `${placeVi}: dãy số bắt đầu bằng “${number}”`,
          en: `${placeEn}: a series of numbers begins with “${number}”`,
        }
      : {
          vi: `${placeVi}: “${number}” đứng ngay sau “${labelOf(before)}”, số không nối tiếp`,
          en: `${placeEn}: “${number}” stands right after “${labelOf(before)}”, which it does not follow in number`,
        };
  const places = before === null ? [clause] : [before, clause];
  return makeFinding(
    RULE,
    [plan.id, clause.id],
    'note',
    titles,
    places.map((place) => quoteOpening(plan, place)),
  );
}

function labelOf({ label }: Clause): string {
  return shorten(readPassage(label).trim(), 30);
}
