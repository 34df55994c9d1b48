import type { Target } from '../parse/plan-facts.ts';
import { readClause } from '../parse/plan-text.ts';
import type { NationalReference } from '../schemas/national-reference.ts';
import type { CorpusPlan } from './corpus.ts';
import { quoteSentence } from './findings/evidence.ts';
import type { FindingQuote } from './findings/finding.ts';
import type { InBoth } from './in-both.ts';

/** A national share that plans set their own for. */
export interface NationalTarget {
  /** Key of the national fact that is the share. */
  readonly key: string;
  /** In percent; plans are to be over it. */
  readonly share: number;
  /** The year it is for; null when that is not known. */
  readonly year: number | null;
  /** What the share is of, in our words. */
  readonly subject: InBoth;
}

interface Topic {
  /** Keys of the national facts: the share, and the year it is for. */
  readonly share: string;
  readonly year: string;
  /** What a plan's target on it speaks of. */
  readonly subject: RegExp;
  /** How a plan speaks of it without a number. */
  readonly intention: RegExp;
  readonly words: InBoth;
}

const TOPICS: readonly Topic[] = [
  {
    share: 'awareness_share_over',
    year: 'awareness_by_year',
    subject: /(?:cán bộ|công chức|viên chức).*hiểu biết cơ bản về Cộng đồng/isu,
    intention: /nâng cao (?:nhận thức|hiểu biết)[^.;\n]{0,40}(?:cán bộ|công chức)[^.;\n]*ASEAN/iu,
    words: {
      vi: 'cán bộ có hiểu biết cơ bản về Cộng đồng',
      en: 'officials with basic knowledge of the Community',
    },
  },
];

/** The national shares that are known and that plans can be read against. */
export function listNationalTargets(national: NationalReference): NationalTarget[] {
  return TOPICS.flatMap(({ share: key, year, words }) => {
    const share = numberOf(national, key);
    return share === null ? [] : [{ key, share, year: numberOf(national, year), subject: words }];
  });
}

/** The percentages that a plan sets on what a national share is of, in the order of the plan. */
export function findTargetsOn({ key }: NationalTarget, { facts }: CorpusPlan): Target[] {
  const { subject: spoken } = getTopic(key);
  return facts.targets.filter(({ unit, subject }) => unit === '%' && spoken.test(subject ?? ''));
}

/** The highest of the targets that a plan sets on one matter: of a range its upper end counts. Null when it sets none. */
export function findHighest(targets: readonly Target[]): Target | null {
  return targets.reduce<Target | null>(
    (highest, own) => (highest === null || upperEnd(own) > upperEnd(highest) ? own : highest),
    null,
  );
}

/** Whether a target is lower than the national share: a range only as a whole, and what is to be kept low never. */
export function isBelow({ share }: Pick<NationalTarget, 'share'>, target: Target): boolean {
  return upperEnd(target) < share && !['at-most', 'under'].includes(target.comparator);
}

function upperEnd({ value, valueTo }: Target): number {
  return valueTo ?? value;
}

/** The first sentence of a plan that speaks of what a national share is of; null when none does. */
export function findIntentionOn({ key }: NationalTarget, plan: CorpusPlan): FindingQuote | null {
  const { intention } = getTopic(key);
  for (const clause of plan.text.clauses) {
    const at = readClause(clause).search(intention);
    if (at !== -1) return quoteSentence(plan, clause, at);
  }
  return null;
}

function getTopic(key: string): Topic {
  const topic = TOPICS.find(({ share }) => share === key);
  if (topic === undefined) throw new Error(`There is no national target “${key}”; they stand in this file.`);
  return topic;
}

function numberOf({ facts }: NationalReference, key: string): number | null {
  const value = facts.find((fact) => fact.key === key)?.value;
  return typeof value === 'number' ? value : null;
}
