import type { Corpus, CorpusPlan } from '../corpus.ts';
import type { Target } from '../../parse/plan-facts.ts';
import { readClause } from '../../parse/plan-text.ts';
import type { NationalReference } from '../../schemas/national-reference.ts';
import { slugify } from '../../text/slugify.ts';
import { makeFinding, quoteFact, quoteSentence } from './evidence.ts';
import type { Finding } from './finding.ts';

const RULE = 'target-below-national';

/** A national share that plans set their own for. */
interface Topic {
  /** Keys of the national facts: the share, and the year it is for. */
  readonly share: string;
  readonly year: string;
  /** What a plan's target on it speaks of. */
  readonly subject: RegExp;
  /** How a plan speaks of it without a number. */
  readonly intention: RegExp;
  readonly vi: string;
  readonly en: string;
}

const TOPICS: readonly Topic[] = [
  {
    share: 'awareness_share_over',
    year: 'awareness_by_year',
    subject: /(?:cán bộ|công chức|viên chức).*hiểu biết cơ bản về Cộng đồng/isu,
    intention: /nâng cao (?:nhận thức|hiểu biết)[^.;\n]{0,40}(?:cán bộ|công chức)[^.;\n]*ASEAN/iu,
    vi: 'cán bộ có hiểu biết cơ bản về Cộng đồng',
    en: 'officials with basic knowledge of the Community',
  },
];

/**
 * A plan's target is lower than the national one, or has no number.
 *
 * Compares the highest percentage that a plan sets on a topic of the national
 * decision with the national share. A plan that speaks of the matter and prints
 * no percentage gets a note; one that does not speak of it gets nothing.
 *
 * Never claims that a plan falls short: the years that the two are for may differ.
 */
export function findTargetBelowNational({ plans, national }: Corpus): Finding[] {
  return TOPICS.flatMap((topic) => {
    const share = numberOf(national, topic.share);
    const year = numberOf(national, topic.year);
    if (share === null) return [];
    const goal = {
      share: String(share),
      byVi: year === null ? '' : ` (năm ${String(year)})`,
      byEn: year === null ? '' : ` for ${String(year)}`,
    };
    return plans.flatMap((plan) => {
      const own = plan.facts.targets.filter(
        ({ unit, subject }) => unit === '%' && topic.subject.test(subject ?? ''),
      );
      const highest = own.reduce<Target | null>(
        (best, target) => (best === null || valueOf(target) > valueOf(best) ? target : best),
        null,
      );
      if (highest === null) return findIntention(plan, topic, goal);
      if (valueOf(highest) >= share || ['at-most', 'under'].includes(highest.comparator)) return [];
      const value = [highest.value, highest.valueTo].filter((end) => end !== null).join('–');
      const isOver = highest.comparator === 'over';
      return [
        makeFinding(
          RULE,
          [plan.id, slugify(topic.share)],
          'gap',
          {
            vi: `${plan.summary.placeVi}: ${isOver ? 'trên ' : ''}${value.replaceAll('.', ',')}% ${topic.vi}; chỉ tiêu quốc gia là trên ${goal.share}%${goal.byVi}`,
            en: `${plan.summary.placeEn}: ${isOver ? 'over ' : ''}${value}% of ${topic.en}; the national target${goal.byEn} is over ${goal.share}%`,
          },
          [quoteFact(plan.id, highest.quote)],
        ),
      ];
    });
  });
}

function numberOf({ facts }: NationalReference, key: string): number | null {
  const value = facts.find((fact) => fact.key === key)?.value;
  return typeof value === 'number' ? value : null;
}

/** The upper end of a range: only what is lower as a whole is lower. */
function valueOf({ value, valueTo }: Target): number {
  return valueTo ?? value;
}

function findIntention(
  plan: CorpusPlan,
  topic: Topic,
  goal: { share: string; byVi: string; byEn: string },
): Finding[] {
  for (const clause of plan.text.clauses) {
    const at = readClause(clause).search(topic.intention);
    if (at === -1) continue;
    return [
      makeFinding(
        RULE,
        [plan.id, slugify(topic.share)],
        'note',
        {
          vi: `${plan.summary.placeVi}: nói nâng cao nhận thức của cán bộ mà không in tỷ lệ; chỉ tiêu quốc gia là trên ${goal.share}%${goal.byVi}`,
          en: `${plan.summary.placeEn}: speaks of raising officials’ awareness and prints no figure; the national target${goal.byEn} is over ${goal.share}%`,
        },
        [quoteSentence(plan, clause, at)],
      ),
    ];
  }
  return [];
}
