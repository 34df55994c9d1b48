import type { AgencyMention, Deadline, Target } from '../parse/plan-facts.ts';
import { readPassage } from '../parse/plan-text.ts';
import { getAgencyId } from './agency-ids.ts';
import type { CorpusPlan } from './corpus.ts';

/** What one plan says, gathered for its page; every entry leads to its words. */
export interface PlanFactsView {
  readonly targets: readonly Target[];
  /** Days and months first, in the order of the year; then years and stretches of years. */
  readonly deadlines: readonly Deadline[];
  /** Agencies that lead, then those that have duties, then those that only join. */
  readonly agencies: readonly AgencyPart[];
  readonly documents: readonly CitedDocument[];
}

/** What one agency does in a plan. */
export interface AgencyPart {
  /** Null for a name that the registry does not know. */
  readonly agencyId: string | null;
  readonly printed: string;
  readonly leads: readonly Place[];
  readonly joins: readonly Place[];
  readonly duties: readonly Place[];
}

export interface Place {
  readonly clauseId: string;
  /** The number as printed, `2.1`; empty when there is none. */
  readonly label: string;
}

export interface CitedDocument {
  readonly documentNumber: string;
  readonly documentType: string | null;
  readonly issuer: string | null;
  /** The dates as printed, each with where; a document may be printed with two. */
  readonly dates: readonly { readonly printed: string; readonly clauseIds: readonly string[] }[];
  readonly clauseIds: readonly string[];
}

export function buildPlanFacts({ text, facts }: Pick<CorpusPlan, 'text' | 'facts'>): PlanFactsView {
  return {
    targets: facts.targets,
    deadlines: [...facts.deadlines].sort((a, b) => sortKey(a).localeCompare(sortKey(b))),
    agencies: buildAgencies({ text, facts }),
    documents: buildDocuments(facts.citations),
  };
}

function sortKey({ kind, monthDay, end, start }: Deadline): string {
  if (kind === 'phase') return `2 ${start ?? ''} ${end ?? ''}`;
  if (kind === 'yearly') return `1 ${monthDay ?? '~'}`;
  return `0 ${end ?? monthDay ?? '~'}`;
}

interface AgencyDraft {
  agencyId: string | null;
  printed: string;
  leads: Place[];
  joins: Place[];
  duties: Place[];
}

function buildAgencies({ text, facts }: Pick<CorpusPlan, 'text' | 'facts'>): AgencyPart[] {
  const labels = new Map(text.clauses.map(({ id, label }) => [id, readPassage(label)]));
  const parts = new Map<string, AgencyDraft>();
  const add = (
    mentions: readonly AgencyMention[],
    role: 'leads' | 'joins' | 'duties',
    clauseId: string,
  ): void => {
    for (const mention of mentions) {
      const { agencyId, printed } = mention;
      const key = getAgencyId(mention);
      const part = parts.get(key) ?? { agencyId, printed, leads: [], joins: [], duties: [] };
      parts.set(key, part);
      const places = part[role];
      if (places.at(-1)?.clauseId !== clauseId) places.push({ clauseId, label: labels.get(clauseId) ?? '' });
    }
  };
  for (const { lead, coordinating, clauseId } of facts.assignments) {
    add(lead, 'leads', clauseId);
    add(coordinating, 'joins', clauseId);
  }
  for (const { agencies, text: quote } of facts.duties) add(agencies, 'duties', quote.clauseId);
  return [...parts.values()].sort(
    (a, b) =>
      b.leads.length - a.leads.length || b.duties.length - a.duties.length || b.joins.length - a.joins.length,
  );
}

function buildDocuments(citations: CorpusPlan['facts']['citations']): CitedDocument[] {
  const byNumber = Map.groupBy(citations, ({ documentNumber }) => documentNumber);
  return [...byNumber.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const dated = group.filter(({ printedDate }) => printedDate !== null);
    const byDate = Map.groupBy(dated, ({ printedDate }) => printedDate ?? '');
    return [
      {
        documentNumber: first.documentNumber,
        documentType: group.find(({ documentType }) => documentType !== null)?.documentType ?? null,
        issuer: group.find(({ issuer }) => issuer !== null)?.issuer ?? null,
        dates: [...byDate].map(([printed, same]) => ({ printed, clauseIds: placesOf(same) })),
        clauseIds: placesOf(group),
      },
    ];
  });
}

function placesOf(citations: CorpusPlan['facts']['citations']): string[] {
  return [...new Set(citations.map(({ quote }) => quote.clauseId))];
}
