import type { Corpus, CorpusPlan } from '../corpus.ts';
import { readClause } from '../../parse/plan-text.ts';
import { makeFinding, quoteFact, quoteWords } from './evidence.ts';
import type { Finding, FindingQuote } from './finding.ts';

const RULE = 'phase-beyond-period';

/**
 * A deadline or phase ends after the plan's own period.
 *
 * Compares the ends of deadlines and phases, and the years in the timing of
 * assignments, with the last year of the period in the title. One finding for a
 * plan, with the period and every such passage.
 *
 * Never claims that the period or the phase is wrong: a plan may look beyond its period.
 */
export function findPhaseBeyondPeriod({ plans }: Corpus): Finding[] {
  return plans.flatMap((plan) => {
    const { value: last, printed } = plan.text.meta.periodTo;
    if (last === null || printed === null) return [];
    const late = [...lateDeadlines(plan, last), ...lateTimings(plan, last)];
    if (late.length === 0) return [];
    const furthest = String(Math.max(...late.map(({ year }) => year)));
    const places = new Map(late.map(({ quote }) => [`${quote.clauseId} ${quote.words}`, quote]));
    const count = String(places.size);
    return [
      makeFinding(
        RULE,
        [plan.id, String(last)],
        'note',
        {
          vi: `${plan.summary.placeVi}: ${count} mốc thời gian kết thúc sau năm ${String(last)}, năm cuối của kế hoạch; xa nhất là năm ${furthest}`,
          en: `${plan.summary.placeEn}: ${count} ${places.size === 1 ? 'deadline or phase ends' : 'deadlines or phases end'} after ${String(last)}, the plan’s last year; the furthest in ${furthest}`,
        },
        [...quotePeriod(plan, printed), ...places.values()],
      ),
    ];
  });
}

interface Late {
  readonly year: number;
  readonly quote: FindingQuote;
}

function lateDeadlines(plan: CorpusPlan, last: number): Late[] {
  return plan.facts.deadlines.flatMap(({ end, quote }) => {
    const year = Number(end?.slice(0, 4) ?? 0);
    return year > last ? [{ year, quote: quoteFact(plan.id, quote) }] : [];
  });
}

/** Phases in the timing cells of assignments, which are no deadlines of their own. */
function lateTimings(plan: CorpusPlan, last: number): Late[] {
  return plan.facts.assignments.flatMap(({ timing }) => {
    if (timing === null) return [];
    const year = Math.max(
      ...[...timing.words.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([words]) => Number(words)),
      0,
    );
    return year > last ? [{ year, quote: quoteFact(plan.id, timing) }] : [];
  });
}

function quotePeriod(plan: CorpusPlan, printed: string): FindingQuote[] {
  const title = plan.text.clauses.filter(({ level }) => level === 'title').at(-1);
  const at = title === undefined ? -1 : readClause(title).lastIndexOf(printed);
  return title === undefined || at === -1 ? [] : [quoteWords(plan, title, at, at + printed.length)];
}
