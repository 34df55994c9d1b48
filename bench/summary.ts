import { mean } from 'd3';
import type { JudgedQuery } from './judged-queries.ts';
import { ENGLISH, NONE } from './judged-queries.ts';
import type { AnswerScore, SourceLines } from './metrics.ts';
import { scoreAnswer } from './metrics.ts';

/** How one query was answered. */
export interface QueryScore {
  readonly query: JudgedQuery;
  /** How many results were shown. */
  readonly shown: number;
  /** Null for a query that must show none. */
  readonly score: AnswerScore | null;
}

/** Means over the queries of a group; figures are null where no query of it has any. */
export interface GroupScore {
  readonly name: string;
  readonly queries: number;
  readonly ndcg10: number | null;
  readonly mrr: number | null;
  readonly recall10: number | null;
  readonly cappedRecall10: number | null;
  /** Share of the queries that showed no result: bad, but right for queries that have no answer. */
  readonly zero: number;
}

/** Scores each query by the results shown for it, which stand in the same order. */
export function scoreQueries(
  queries: readonly JudgedQuery[],
  results: readonly (readonly SourceLines[])[],
): QueryScore[] {
  return queries.map((query, index) => {
    const shown = results[index] ?? [];
    const passages = query.rel.map(({ plan, lines, grade }) => ({ planId: plan, lines, grade }));
    return {
      query,
      shown: shown.length,
      score: query.kind === NONE ? null : scoreAnswer(shown, passages),
    };
  });
}

/** The means of each kind, in the order in which the kinds first come, then of all with an answer that are not English. */
export function summarise(scores: readonly QueryScore[]): GroupScore[] {
  const kinds = [...new Set(scores.map(({ query }) => query.kind))];
  const groups = kinds.map((kind) => ({ name: kind, of: scores.filter(({ query }) => query.kind === kind) }));
  const main = scores.filter(({ query }) => query.kind !== NONE && query.kind !== ENGLISH);
  return [...groups, { name: 'all but English', of: main }]
    .filter(({ of }) => of.length > 0)
    .map(({ name, of }) => summariseGroup(name, of));
}

function summariseGroup(name: string, scores: readonly QueryScore[]): GroupScore {
  const over = (figure: (score: AnswerScore) => number): number | null =>
    mean(
      scores.flatMap(({ score }) => score ?? []),
      figure,
    ) ?? null;
  return {
    name,
    queries: scores.length,
    ndcg10: over(({ ndcg10 }) => ndcg10),
    mrr: over(({ reciprocalRank }) => reciprocalRank),
    recall10: over(({ recall10 }) => recall10),
    cappedRecall10: over(({ cappedRecall10 }) => cappedRecall10),
    zero: scores.filter(({ shown }) => shown === 0).length / scores.length,
  };
}
