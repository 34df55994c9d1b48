import { clausesById } from '../clauses-by-id.ts';
import type { Corpus, CorpusPlan } from '../corpus.ts';
import type { Deadline } from '../../parse/plan-facts.ts';
import { isException, ownPlanWords, periodOf } from '../own-plans.ts';
import { makeFinding, quoteFact } from './evidence.ts';
import type { Finding } from './finding.ts';
import { dateEn, dateVi, monthDayEn, monthDayVi } from './printed-dates.ts';

const RULE = 'deadlines-differ';

/**
 * A plan prints different deadlines for the same duty.
 *
 * Compares, within one plan, (a) the last days of the one-off, month and quarter
 * deadlines for drawing up one's own plan, whoever must draw it up, each period
 * of such plans for itself; (b) the days of the year on which one agency reports
 * to one recipient. Phases, an exception said to be one (`riêng năm …`), half-yearly
 * reports and several days named in one sentence are no differences.
 *
 * A date that falls within the other month or quarter gives a note, as both can
 * be kept as printed. Never claims which date holds.
 */
export function findDeadlinesDiffer({ plans }: Corpus): Finding[] {
  return plans.flatMap((plan) => [...compareOwnPlans(plan), ...compareReports(plan)]);
}

function compareOwnPlans(plan: CorpusPlan): Finding[] {
  const clauses = clausesById(plan);
  const byPeriod = new Map<string, Deadline[]>();
  for (const deadline of plan.facts.deadlines) {
    const { end, quote } = deadline;
    const clause = clauses.get(quote.clauseId);
    if (end === null || clause === undefined || !ONCE.has(deadline.kind)) continue;
    if (clause.level === 'row' || isException(deadline)) continue;
    const duty = ownPlanWords(deadline, clause);
    if (duty === null) continue;
    const period = periodOf(duty, plan);
    byPeriod.set(period, [...(byPeriod.get(period) ?? []), deadline]);
  }
  return [...byPeriod].flatMap(([period, deadlines]) => {
    const ends = [...new Set(deadlines.map(({ end }) => end ?? ''))].sort();
    if (ends.length < 2) return [];
    const spans = new Map<string, Deadline>();
    for (const deadline of deadlines) {
      const span = `${deadline.start ?? ''} ${deadline.end ?? ''}`;
      if (!spans.has(span)) spans.set(span, deadline);
    }
    return [
      makeFinding(
        RULE,
        [plan.id, period === '' ? 'own-plan' : `own-plan-${period}`],
        canAllHold([...spans.values()]) ? 'note' : 'contradiction',
        {
          vi: `${plan.summary.placeVi}: việc các cơ quan lập kế hoạch của mình được in với các hạn khác nhau: ${ends.map(dateVi).join(', ')}`,
          en: `${plan.summary.placeEn}: different deadlines are printed for agencies to draw up their own plans: ${ends.map(dateEn).join(', ')}`,
        },
        [...spans.values()].map(({ quote }) => quoteFact(plan.id, quote)),
      ),
    ];
  });
}

const ONCE = new Set<Deadline['kind']>(['one-off', 'month', 'quarter']);

/** Whether the earliest end lies within every month or quarter named, and no two days are. */
function canAllHold(deadlines: readonly Deadline[]): boolean {
  const earliest = deadlines.map(({ end }) => end ?? '').sort()[0] ?? '';
  const days = deadlines.filter(({ start }) => start === null);
  return days.length < 2 && deadlines.every(({ start }) => start === null || start <= earliest);
}

/** A sentence that sets days of the year for a report. */
interface Report {
  readonly days: readonly string[];
  readonly deadline: Deadline;
}

function compareReports(plan: CorpusPlan): Finding[] {
  const duties = new Map<string, Report[]>();
  for (const deadlines of groupBySentence(plan.facts.deadlines)) {
    const [first] = deadlines;
    const days = deadlines.flatMap(({ monthDay }) => monthDay ?? []);
    if (first === undefined || days.length === 0) continue;
    const { words } = first.quote;
    if (!/báo cáo/iu.test(words) || /6 tháng|sáu tháng|hằng quý|hàng quý/iu.test(words)) continue;
    for (const agency of new Set(first.actors.flatMap(({ agencyId }) => agencyId ?? []))) {
      const key = `${agency} ${recipientOf(words)}`;
      duties.set(key, [...(duties.get(key) ?? []), { days, deadline: first }]);
    }
  }
  const findings = new Map<string, Finding>();
  for (const [key, reports] of duties) {
    const distinct = reports.filter(
      ({ days }, index) => reports.findIndex((other) => other.days.join() === days.join()) === index,
    );
    if (
      distinct.length < 2 ||
      distinct.some((one) => distinct.some((other) => one !== other && overlap(one, other)))
    )
      continue;
    const days = distinct.flatMap((report) => report.days).sort();
    const [agency = ''] = key.split(' ');
    const finding = makeFinding(
      RULE,
      [plan.id, `report-${agency}`],
      'contradiction',
      {
        vi: `${plan.summary.placeVi}: báo cáo hằng năm của cùng cơ quan được in với các hạn khác nhau: ${days.map(monthDayVi).join(', ')}`,
        en: `${plan.summary.placeEn}: different days are printed for the same agency’s yearly report: ${days.map(monthDayEn).join(', ')}`,
      },
      distinct.map(({ deadline }) => quoteFact(plan.id, deadline.quote)),
    );
    const passages = finding.quotes.map(({ clauseId, words }) => `${clauseId} ${words}`).join('\n');
    if (!findings.has(passages)) findings.set(passages, finding);
  }
  return [...new Map([...findings.values()].map((finding) => [finding.id, finding])).values()];
}

/** The yearly deadlines of a plan, those of one sentence together. */
function groupBySentence(deadlines: readonly Deadline[]): Iterable<Deadline[]> {
  const sentences = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    if (deadline.kind !== 'yearly' || isException(deadline)) continue;
    const key = `${deadline.quote.clauseId} ${deadline.quote.words}`;
    sentences.set(key, [...(sentences.get(key) ?? []), deadline]);
  }
  return sentences.values();
}

/** Whom a report goes to, as far as the words say. */
function recipientOf(words: string): string {
  const behind = words.slice(words.search(/báo cáo/iu));
  const body =
    /(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Thủ tướng|Chính phủ|Bộ \p{Lu}\p{Ll}+(?: \p{Ll}+)?|Sở \p{Lu}\p{Ll}+(?: \p{Ll}+)?)/u.exec(
      behind,
    )?.[0] ?? '';
  return body.replace(/^[UỦ](?:ỷ|y|BND).*/u, 'UBND').replaceAll(' ', '_');
}

/** Whether two sentences share a day, or one names the month of the other's day. */
function overlap(one: Report, other: Report): boolean {
  return one.days.some((day) =>
    other.days.some((second) => day.startsWith(second) || second.startsWith(day)),
  );
}
