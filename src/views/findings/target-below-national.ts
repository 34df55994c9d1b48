import { slugify } from '../../text/slugify.ts';
import type { Corpus, CorpusPlan } from '../corpus.ts';
import type { NationalTarget } from '../national-targets.ts';
import {
  findHighest,
  findIntentionOn,
  findTargetsOn,
  isBelow,
  listNationalTargets,
} from '../national-targets.ts';
import { makeFinding, quoteFact } from './evidence.ts';
import type { Finding } from './finding.ts';

const RULE = 'target-below-national';

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
  return listNationalTargets(national).flatMap((target) =>
    plans.flatMap((plan) => {
      const highest = findHighest(findTargetsOn(target, plan));
      if (highest === null) return findIntention(plan, target);
      if (!isBelow(target, highest)) return [];
      const value = [highest.value, highest.valueTo].filter((end) => end !== null).join('–');
      const isOver = highest.comparator === 'over';
      const { subject } = target;
      const [byVi, byEn] = writeYear(target);
      return [
        makeFinding(
          RULE,
          [plan.id, slugify(target.key)],
          'gap',
          {
            vi: `${plan.summary.placeVi}: ${isOver ? 'trên ' : ''}${value.replaceAll('.', ',')}% ${subject.vi}; chỉ tiêu quốc gia là trên ${String(target.share)}%${byVi}`,
            en: `${plan.summary.placeEn}: ${isOver ? 'over ' : ''}${value}% of ${subject.en}; the national target${byEn} is over ${String(target.share)}%`,
          },
          [quoteFact(plan.id, highest.quote)],
        ),
      ];
    }),
  );
}

function writeYear({ year }: NationalTarget): [vi: string, en: string] {
  return year === null ? ['', ''] : [` (năm ${String(year)})`, ` for ${String(year)}`];
}

function findIntention(plan: CorpusPlan, target: NationalTarget): Finding[] {
  const quote = findIntentionOn(target, plan);
  if (quote === null) return [];
  const [byVi, byEn] = writeYear(target);
  return [
    makeFinding(
      RULE,
      [plan.id, slugify(target.key)],
      'note',
      {
        vi: `${plan.summary.placeVi}: nói nâng cao nhận thức của cán bộ mà không in tỷ lệ; chỉ tiêu quốc gia là trên ${String(target.share)}%${byVi}`,
        en: `${plan.summary.placeEn}: speaks of raising officials’ awareness and prints no figure; the national target${byEn} is over ${String(target.share)}%`,
      },
      [quote],
    ),
  ];
}
