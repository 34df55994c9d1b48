import type { AgencyMention, Deadline } from '../parse/plan-facts.ts';
import type { Agency } from '../schemas/agency.ts';
import { formatDeadline } from './format-facts.ts';
import type { Language } from './languages.ts';

/** A date of a plan, in our words, and the clauses that set it. */
export interface CellDate {
  /** `15/11 hằng năm`, `within July 2026`, `hằng năm, không nêu ngày`. */
  readonly words: string;
  /** Who must act, by name; empty when the words do not say. */
  readonly actors: readonly string[];
  readonly clauseIds: readonly string[];
}

/**
 * The deadlines of a cell as a reader compares them: days, months and quarters,
 * then phases, then those without a date, each part in plan order. Those of one
 * date stand together: all of them with `byDate`, else those with the same actors.
 */
export function listCellDates(
  deadlines: readonly Deadline[],
  agencies: ReadonlyMap<string, Agency>,
  language: Language,
  { byDate = false }: { readonly byDate?: boolean } = {},
): CellDate[] {
  const nameOf = ({ agencyId, printed }: AgencyMention): string => {
    const agency = agencies.get(agencyId ?? '');
    if (agency === undefined) return printed;
    return language === 'vi' ? agency.name_vi : agency.name_en;
  };
  const dates = deadlines.map((deadline) => ({
    words: formatDeadline(deadline, language),
    actors: [...new Set(deadline.actors.map(nameOf))],
    clauseId: deadline.quote.clauseId,
    rank: rankOf(deadline),
  }));
  const groups = Map.groupBy(dates, ({ words, actors }) => (byDate ? words : [words, ...actors].join('\n')));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      const clauseIds = [...new Set(group.map(({ clauseId }) => clauseId))];
      const actors = [...new Set(group.flatMap((date) => date.actors))];
      return first === undefined
        ? []
        : [{ rank: first.rank, date: { words: first.words, actors, clauseIds } }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ date }) => date);
}

function rankOf({ kind, monthDay, end }: Deadline): number {
  if (kind === 'phase') return 1;
  return monthDay === null && end === null ? 2 : 0;
}
