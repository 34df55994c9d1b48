import type { Deadline } from '../../parse/plan-facts.ts';
import type { Agency } from '../../schemas/agency.ts';
import type { Topic } from '../../schemas/topic.ts';
import { clausesById } from '../clauses-by-id.ts';
import type { CorpusPlan } from '../corpus.ts';
import { isException, ownPlanWords, periodOf } from '../own-plans.ts';

/** What the parser has read of a plan that serves a topic. */
export interface TopicFacts {
  /** Clauses that set out what the topic asks, in the order of the facts; one may stand twice. */
  readonly clauseIds: readonly string[];
  /** Clauses that speak of it in passing. */
  readonly alsoIds: readonly string[];
  readonly deadlines: readonly Deadline[];
}

/**
 * Picks the facts that serve a topic, by its `facts`:
 *
 * - `period`: the title, where it prints the plan's years; in passing.
 * - `duties`: duties of agencies, and tables that assign tasks; in passing: a part of their own says so by its heading.
 * - `reports`: deadlines for reporting. Yearly, quarterly or monthly ones where the sentence says `báo cáo`; others
 *   where it also says what of (`kết quả`, `tình hình`, `tổng kết` …). Years and phases are left out: they say when
 *   the programme is evaluated, not when a report is due.
 * - `own-plans`: deadlines for drawing up one's own plan for the plan's own period (`ownPlanWords`), exceptions left out.
 * - `mass-organisations`: duties of bodies of the Fatherland Front and mass organisations; the assignments
 *   that they join, in passing.
 */
export function pickTopicFacts(
  plan: CorpusPlan,
  { facts: wanted }: Pick<Topic, 'facts'>,
  agencies: readonly Agency[],
): TopicFacts {
  const deadlines: Deadline[] = [];
  const clauseIds: string[] = [];
  const alsoIds: string[] = [];
  const { facts, text } = plan;
  if (wanted.includes('period') && text.meta.periodFrom.value !== null) {
    // A plan behind the decision that issues it has a title of its own, the last.
    const title = text.clauses.findLast(({ level }) => level === 'title');
    if (title !== undefined) alsoIds.push(title.id);
  }
  if (wanted.includes('duties')) {
    const rows = new Set(facts.assignments.map(({ clauseId }) => clauseId));
    const tables = text.tables.filter(({ rowIds }) => rowIds.some((id) => rows.has(id)));
    alsoIds.push(
      ...facts.duties.map(({ text: quote }) => quote.clauseId),
      ...tables.map(({ clauseId }) => clauseId),
    );
  }
  if (wanted.includes('reports')) deadlines.push(...facts.deadlines.filter((one) => isReport(one)));
  if (wanted.includes('own-plans')) {
    const clauses = clausesById(plan);
    for (const deadline of facts.deadlines) {
      const clause = clauses.get(deadline.quote.clauseId);
      if (clause === undefined || clause.level === 'row' || isException(deadline)) continue;
      const words = ownPlanWords(deadline, clause);
      if (words !== null && periodOf(words, plan) === '') deadlines.push(deadline);
    }
  }
  if (wanted.includes('mass-organisations')) {
    const fronts = new Set(agencies.flatMap(({ id, kind }) => (kind === 'front' ? [id] : [])));
    const isFront = ({ agencyId }: { agencyId: string | null }): boolean => fronts.has(agencyId ?? '');
    for (const { agencies: own, text: quote } of facts.duties) {
      if (own.some(isFront)) clauseIds.push(quote.clauseId);
    }
    for (const { lead, coordinating, clauseId } of facts.assignments) {
      if (lead.some(isFront)) clauseIds.push(clauseId);
      else if (coordinating.some(isFront)) alsoIds.push(clauseId);
    }
  }
  return { clauseIds: [...clauseIds, ...deadlines.map(({ quote }) => quote.clauseId)], alsoIds, deadlines };
}

const RECURS = new Set<Deadline['kind']>(['yearly', 'quarter', 'month']);

function isReport({ kind, quote, monthDay, end }: Deadline): boolean {
  if (kind === 'phase' || !/báo cáo/iu.test(quote.words)) return false;
  const isRecurring = kind === 'yearly' || (RECURS.has(kind) && (monthDay !== null || end === null));
  return isRecurring || /báo cáo[^;]*(?:kết quả|tình hình|tổng kết|sơ kết|đánh giá)/iu.test(quote.words);
}
