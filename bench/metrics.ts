/** A stretch of a plan's source: first and last line, counted from 1. */
export interface SourceLines {
  readonly planId: string;
  readonly lines: readonly [first: number, last: number];
}

/** A passage that a reader judged to answer a query: 3 best, 1 least. */
export interface JudgedPassage extends SourceLines {
  readonly grade: number;
}

/** How well the results for one query answer it, each figure from 0 to 1. */
export interface AnswerScore {
  readonly ndcg10: number;
  readonly reciprocalRank: number;
  readonly recall10: number;
  readonly cappedRecall10: number;
}

/** How many of the first results the figures “at 10” look at. */
const DEPTH = 10;

/**
 * Scores the results for a query, in the order shown, against its judged
 * passages.
 *
 * A result answers a passage of the same plan whose lines overlap its own. It
 * takes the best one that no result above it has taken, so each passage counts
 * once and a second result for it gains nothing.
 *
 * - `ndcg10`: Järvelin and Kekäläinen 2002 in the form of Burges et al. 2005:
 *   gain 2^grade − 1, divided by log2(rank + 1), over the first ten results; and
 *   that over the same of all judged passages in the best order.
 * - `reciprocalRank`: 1 / rank of the first result, of all shown, that answers a
 *   passage (Voorhees 1999); 0 when none does. Its mean is MRR.
 * - `recall10`: share of the judged passages that the first ten results answer.
 * - `cappedRecall10`: the same over at most ten passages, since ten results
 *   cannot answer more (R_cap@k of Thakur et al. 2021).
 *
 * Refuses an empty list of passages: there is nothing to find then.
 */
export function scoreAnswer(
  results: readonly SourceLines[],
  passages: readonly JudgedPassage[],
): AnswerScore {
  if (passages.length === 0) throw new Error('A query without judged passages has no score.');
  const grades = gradeResults(results, passages);
  const best = passages.map(({ grade }) => grade).sort((a, b) => b - a);
  const found = grades.slice(0, DEPTH).filter((grade) => grade > 0).length;
  const first = grades.findIndex((grade) => grade > 0);
  return {
    ndcg10: discountedGain(grades) / discountedGain(best),
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    recall10: found / passages.length,
    cappedRecall10: found / Math.min(DEPTH, passages.length),
  };
}

/** The grade of the passage that each result takes, 0 for a result that takes none. */
function gradeResults(results: readonly SourceLines[], passages: readonly JudgedPassage[]): number[] {
  const open = [...passages].sort((a, b) => b.grade - a.grade);
  return results.map((result) => {
    const at = open.findIndex((passage) => isOverlapping(result, passage));
    return at === -1 ? 0 : (open.splice(at, 1)[0]?.grade ?? 0);
  });
}

function isOverlapping(a: SourceLines, b: SourceLines): boolean {
  return a.planId === b.planId && a.lines[0] <= b.lines[1] && b.lines[0] <= a.lines[1];
}

function discountedGain(grades: readonly number[]): number {
  return grades
    .slice(0, DEPTH)
    .reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
