import type { Corpus, CorpusPlan } from '../corpus.ts';
import { makeFinding, quoteFact, quoteHeader, shorten } from './evidence.ts';
import type { Finding, FindingQuote } from './finding.ts';
import { dateEn, dateVi, readPrintedDate } from './printed-dates.ts';

const RULE = 'deadline-before-issue';

/**
 * A deadline lies on or before the earliest date on which the plan can have
 * been issued.
 *
 * Compares the last day of a deadline or phase with the date of issue. Where
 * that is blank, with the first day of the printed month or year, or with the
 * latest date of a document that the preamble cites, if that is later: a plan is
 * not issued before what it rests on. The title says which was taken.
 *
 * Never claims when the plan was issued, nor that the work was late; says
 * nothing of deadlines without a year.
 */
export function findDeadlineBeforeIssue({ plans }: Corpus): Finding[] {
  return plans.flatMap((plan) => {
    const earliest = earliestIssue(plan);
    if (earliest === null) return [];
    const found = new Map<string, Finding>();
    for (const { end, quote } of plan.facts.deadlines) {
      if (end === null || end > earliest.date) continue;
      const finding = makeFinding(
        RULE,
        [plan.id, quote.clauseId, end],
        'contradiction',
        {
          vi: `${plan.summary.placeVi}: hạn ${dateVi(end)} không sau ngày sớm nhất có thể ban hành, ${dateVi(earliest.date)} (${earliest.vi})`,
          en: `${plan.summary.placeEn}: deadline ${dateEn(end)} is not after the earliest possible date of issue, ${dateEn(earliest.date)} (${earliest.en})`,
        },
        [quoteFact(plan.id, quote), earliest.quote],
      );
      if (!found.has(finding.id)) found.set(finding.id, finding);
    }
    return [...found.values()];
  });
}

/** The first day on which a plan can have been issued, and what says so. */
interface Earliest {
  readonly date: string;
  readonly vi: string;
  readonly en: string;
  readonly quote: FindingQuote;
}

function earliestIssue(plan: CorpusPlan): Earliest | null {
  const printed = printedIssue(plan);
  if (plan.text.meta.issuedOn.value !== null) return printed;
  const basis = latestBasis(plan);
  if (basis === null || (printed !== null && printed.date >= basis.date)) return printed;
  return basis;
}

/** From the header: the date, or the first day of the month or year that it prints. */
function printedIssue(plan: CorpusPlan): Earliest | null {
  const { value, printed } = plan.text.meta.issuedOn;
  const quote = printed === null ? null : quoteHeader(plan, printed);
  if (printed === null || quote === null) return null;
  if (value !== null) return { date: value, vi: 'ngày ban hành', en: 'date of issue', quote };
  const month = /tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(printed);
  if (month !== null && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    const date = `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}-01`;
    return { date, vi: 'tháng in trên văn bản', en: 'month printed', quote };
  }
  const year = /năm\s*(\d{4})/iu.exec(printed)?.[1];
  if (year === undefined) return null;
  return { date: `${year}-01-01`, vi: 'năm in trên văn bản', en: 'year printed', quote };
}

/** The latest date of a document cited in the preamble. */
function latestBasis(plan: CorpusPlan): Earliest | null {
  const preamble = new Set(plan.text.clauses.filter(({ level }) => level === 'preamble').map(({ id }) => id));
  let latest: Earliest | null = null;
  for (const { documentNumber, printedDate, quote } of plan.facts.citations) {
    const date = printedDate === null ? null : readPrintedDate(printedDate);
    if (date === null || !preamble.has(quote.clauseId) || date <= (latest?.date ?? '')) continue;
    const number = shorten(documentNumber, 30);
    latest = {
      date,
      vi: `ngày văn bản căn cứ ${number}`,
      en: `basis ${number}`,
      quote: quoteFact(plan.id, quote),
    };
  }
  return latest;
}
