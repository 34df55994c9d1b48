import type { PlanText } from '../parse/plan-text.ts';
import { readPassage } from '../parse/plan-text.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import { toIndexLetters } from './index-letters.ts';

/** A record of the search index, one for each clause and one for each plan. */
export interface SearchRecord {
  /** Address under the site's top, in the Vietnamese interface. */
  readonly url: string;
  readonly content: string;
  readonly language: 'vi';
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** How a plan's places are addressed and called. */
export interface PlaceNames {
  /** The address of the plan's page under the site's top. */
  readonly page: string;
  readonly pathOf: (clauseId: string) => { readonly vi: string; readonly en: string };
}

/** Builds the records of a plan. The words of a record are those of its clause, with the letters of the index. */
export function buildSearchRecords(
  summary: PlanSummary,
  text: PlanText,
  { page, pathOf }: PlaceNames,
): SearchRecord[] {
  const filters = { plan: [summary.planId], level: [summary.level] };
  const base = { language: 'vi', filters } as const;
  const planWords = [summary.documentType, summary.title, summary.placeVi, summary.parentVi]
    .filter(Boolean)
    .join(' ');
  const plan: SearchRecord = {
    ...base,
    url: page,
    content: toIndexLetters(planWords),
    meta: {
      title: summary.placeVi,
      plan: summary.planId,
      clause: '',
      lines: `1-${String(summary.sourceLines)}`,
    },
  };
  const clauses = text.clauses.flatMap((clause): SearchRecord[] => {
    const words = [clause.label, clause.heading, clause.text].map(readPassage).join(' ').trim();
    if (words === '') return [];
    const path = pathOf(clause.id);
    return [
      {
        ...base,
        url: `${page}#${clause.id}`,
        content: toIndexLetters(words.replace(/\n/g, ' · ').replace(/\s+/g, ' ')),
        meta: {
          title: summary.placeVi,
          plan: summary.planId,
          clause: clause.id,
          path_vi: path.vi,
          path_en: path.en,
          lines: `${String(clause.startLine)}-${String(clause.endLine)}`,
        },
      },
    ];
  });
  return [plan, ...clauses];
}
