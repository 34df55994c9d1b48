import type { Finding, FindingQuote, Severity } from './findings/finding.ts';

/** Words that a finding quotes, and every place that prints them so. */
export interface FindingPassage {
  readonly words: string;
  readonly places: readonly FindingQuote[];
}

/** A finding with its passages gathered, to be read side by side. */
export interface FindingView {
  readonly finding: Finding;
  /** One for each wording, in the order of the quotes. */
  readonly passages: readonly FindingPassage[];
  /** Two clauses at odds, which can be read side by side in whole; null where there are not exactly two. */
  readonly pair: readonly [FindingQuote, FindingQuote] | null;
}

/** What one rule found at one severity. */
export interface RuleGroup {
  readonly rule: string;
  readonly count: number;
  /** With their passages: at most so many as were asked for. */
  readonly inFull: readonly FindingView[];
  /** The others, whose passages are read in their plans. */
  readonly inShort: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

/** How many findings speak of a plan. */
export interface PlanCount {
  readonly planId: string;
  readonly count: number;
}

/** Everything that the page of findings shows. */
export interface FindingsPage {
  readonly count: number;
  /** Those that have findings: what is at odds, what is missing, what is worth knowing. */
  readonly severities: readonly SeverityGroup[];
  /** Those that findings speak of, in the order given. */
  readonly plans: readonly PlanCount[];
}

const SEVERITIES: readonly Severity[] = ['contradiction', 'gap', 'note'];

/**
 * Findings by severity, then by rule. In: findings in the order of the rules, ids of plans in the order to be shown,
 * and how many findings of one group are shown with their passages, so that the page stays readable among very many
 * plans. Nothing is left out: every finding stands in one group, once.
 */
export function buildFindingsPage(
  findings: readonly Finding[],
  planIds: readonly string[],
  mostInFull: number,
): FindingsPage {
  const counts = new Map<string, number>();
  for (const { planIds: own } of findings) {
    for (const planId of new Set(own)) counts.set(planId, (counts.get(planId) ?? 0) + 1);
  }
  const bySeverity = Map.groupBy(findings, ({ severity }) => severity);
  return {
    count: findings.length,
    severities: SEVERITIES.flatMap((severity) => {
      const own = bySeverity.get(severity);
      if (own === undefined) return [];
      const rules = [...Map.groupBy(own, ({ rule }) => rule)].map(([rule, found]) => ({
        rule,
        count: found.length,
        inFull: found.slice(0, mostInFull).map(viewFinding),
        inShort: found.slice(mostInFull),
      }));
      return [{ severity, count: own.length, rules }];
    }),
    plans: planIds.flatMap((planId) => {
      const count = counts.get(planId);
      return count === undefined ? [] : [{ planId, count }];
    }),
  };
}

/** A finding with its passages gathered. */
export function viewFinding(finding: Finding): FindingView {
  const byWords = new Map<string, FindingPassage & { places: FindingQuote[] }>();
  for (const quote of finding.quotes) {
    const key = quote.words.replace(/\s+/g, ' ');
    const passage = byWords.get(key);
    if (passage === undefined) byWords.set(key, { words: quote.words, places: [quote] });
    else passage.places.push(quote);
  }
  return { finding, passages: [...byWords.values()], pair: findPair(finding) };
}

function findPair({ severity, quotes }: Finding): FindingView['pair'] {
  const [a, b] = quotes;
  if (severity !== 'contradiction' || quotes.length !== 2 || a === undefined || b === undefined) return null;
  return a.planId === b.planId && a.clauseId === b.clauseId ? null : [a, b];
}

/**
 * A few findings to begin with: what is at odds before what is missing before what is worth knowing, each about
 * other plans than those before it where there are such. In: findings in the order of the rules. Out: at most `most`.
 */
export function pickFindings(findings: readonly Finding[], most: number): Finding[] {
  const ordered = SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
  const seen = new Set<string>();
  const others = ordered.filter(({ planIds }) => {
    const key = [...planIds].sort().join(' ');
    return !seen.has(key) && seen.add(key);
  });
  const picked = new Set([...new Set([...others.slice(0, most), ...ordered])].slice(0, most));
  return ordered.filter((finding) => picked.has(finding));
}
