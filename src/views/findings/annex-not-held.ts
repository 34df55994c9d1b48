import type { Corpus } from '../corpus.ts';
import { findAnnexReferences } from '../annex-references.ts';
import { makeFinding, quoteSentence } from './evidence.ts';
import type { Finding } from './finding.ts';

const RULE = 'annex-not-held';

/**
 * A plan refers to an annex that the text held does not contain.
 *
 * Compares the words `phụ lục` in the clauses with the annexes in the text.
 *
 * Never claims that the annex does not exist: only that it is not held here.
 */
export function findAnnexNotHeld({ plans }: Corpus): Finding[] {
  return plans.flatMap((plan) => {
    const quotes = findAnnexReferences(plan.text).map(({ clause, at }) => quoteSentence(plan, clause, at));
    if (quotes.length === 0) return [];
    const count = String(quotes.length);
    return [
      makeFinding(
        RULE,
        [plan.id, 'annex'],
        'gap',
        {
          vi: `${plan.summary.placeVi}: kế hoạch dẫn sang phụ lục ở ${count} chỗ; bản văn đang giữ không có phụ lục`,
          en: `${plan.summary.placeEn}: the plan refers to an annex in ${count} ${quotes.length === 1 ? 'place' : 'places'}; the text held does not contain it`,
        },
        quotes,
      ),
    ];
  });
}
