import type { Corpus, CorpusPlan } from '../corpus.ts';
import type { Citation } from '../../parse/plan-facts.ts';
import { slugify } from '../../text/slugify.ts';
import { makeFinding, quoteFact } from './evidence.ts';
import type { Finding, FindingQuote } from './finding.ts';
import { dateEn, dateVi, readPrintedDate } from './printed-dates.ts';

const RULE = 'cited-dates-differ';

/**
 * One cited document is printed with different dates.
 *
 * Compares the printed dates of all citations of a document number, within a
 * plan and across plans, as dates. Numbers of local bodies (`…-UBND`, `…-HĐND`,
 * codes of departments) count within one jurisdiction, those of a commune within
 * its plan. Many numbers are given anew every few years, so dates of different
 * years are taken for one document only when day and month agree, or when the
 * number holds its year.
 *
 * Never claims which date is right, nor that two bodies' numbers are one document.
 */
export function findCitedDatesDiffer({ plans }: Corpus): Finding[] {
  const documents = new Map<string, Dated[]>();
  for (const plan of plans) {
    for (const citation of plan.facts.citations) {
      const date = citation.printedDate === null ? null : readPrintedDate(citation.printedDate);
      if (date === null) continue;
      const key = `${scopeOf(plan, citation)}--${slugify(citation.documentNumber)}`;
      const dated = documents.get(key) ?? [];
      documents.set(key, dated);
      dated.push({ number: citation.documentNumber, date, quote: quoteFact(plan.id, citation.quote) });
    }
  }
  return [...documents]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, dated]) => splitByYear(dated).flatMap((group) => describe(key, group)));
}

/** A citation with a date. */
interface Dated {
  readonly number: string;
  readonly date: string;
  readonly quote: FindingQuote;
}

/** Numbers of the National Assembly, the State, the Government, the Party's centre and the ministries. */
const CENTRAL =
  /[/-](?:TTg|CP|TW|QH\d*|UBTVQH\d*|CTN|VPCP|TTCP|NHNN|KTNN|TANDTC|VKSNDTC|MTTW|BNV|BTC|BVHTTDL|BYT|BGDĐT|BKHCN|BNNMT|BCA|BQP|BNG|BTP|BCT|BXD|BDTTG|BTTTT|BLĐTBXH|BTNMT|BNNPTNT|BKHĐT|BGTVT)(?:-|$)/iu;

/** Within what a document number stands for one document. */
function scopeOf({ id, record }: CorpusPlan, { documentNumber, issuer }: Citation): string {
  if (CENTRAL.test(documentNumber)) return 'corpus';
  if (/\/TU$/iu.test(documentNumber)) return record.jurisdiction;
  const body = issuer ?? '';
  if (/(?<!\p{L})(?:phường|xã(?! hội)|đặc khu|thị trấn)(?!\p{L})/iu.test(body)) return id;
  if (/(?<!\p{L})(?:tỉnh|thành phố|sở|thành ủy)(?!\p{L})/iu.test(body)) return record.jurisdiction;
  return record.level === 'commune' ? id : record.jurisdiction;
}

interface Group {
  /** The year that tells documents with one number apart; null when the number holds it. */
  readonly year: string | null;
  readonly dated: readonly Dated[];
}

/** Parts citations of one number into those of one document each. */
function splitByYear(dated: readonly Dated[]): Group[] {
  if (dated.some(({ number }) => /\/(?:19|20)\d\d\/|\/QH\d+$/iu.test(number))) return [{ year: null, dated }];
  const groups: { marks: Set<string>; dated: Dated[] }[] = [];
  for (const one of dated) {
    const marks = [one.date.slice(0, 4), one.date.slice(5)];
    const same = groups.filter((group) => marks.some((mark) => group.marks.has(mark)));
    const [first = { marks: new Set<string>(), dated: [] }, ...others] = same;
    if (same.length === 0) groups.push(first);
    for (const other of others) {
      other.marks.forEach((mark) => first.marks.add(mark));
      first.dated.push(...other.dated);
      groups.splice(groups.indexOf(other), 1);
    }
    marks.forEach((mark) => first.marks.add(mark));
    first.dated.push(one);
  }
  return groups.map((group) => ({
    year: group.dated.map(({ date }) => date.slice(0, 4)).sort()[0] ?? null,
    dated: group.dated,
  }));
}

function describe(key: string, { year, dated }: Group): Finding[] {
  const firsts = new Map<string, Dated>();
  const counts = new Map<string, number>();
  for (const one of dated) {
    const place = `${one.quote.planId} ${one.date}`;
    if (firsts.has(place)) continue;
    firsts.set(place, one);
    counts.set(one.date, (counts.get(one.date) ?? 0) + 1);
  }
  const number = dated[0]?.number ?? '';
  if (counts.size < 2) return [];
  const dates = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = dates.slice(0, MOST_DATES);
  const more = dates.length > MOST_DATES ? ', …' : '';
  const vi = shown.map(([date, count]) => `${dateVi(date)} (${String(count)} kế hoạch)`).join(', ') + more;
  const en = shown.map(([date, count]) => `${dateEn(date)} (${plural(count)})`).join(', ') + more;
  return [
    makeFinding(
      RULE,
      [year === null ? key : `${key}-${year}`],
      'contradiction',
      {
        vi: `Văn bản số ${number} được in với ${String(dates.length)} ngày khác nhau: ${vi}`,
        en: `${number} is printed with ${String(dates.length)} different dates: ${en}`,
      },
      [...firsts.values()].map(({ quote }) => quote),
    ),
  ];
}

const MOST_DATES = 3;

function plural(count: number): string {
  return count === 1 ? '1 plan' : `${String(count)} plans`;
}
