import { clausesById } from '../clauses-by-id.ts';
import type { Corpus, CorpusPlan } from '../corpus.ts';
import type { Clause } from '../../parse/plan-text.ts';
import { readClause, readPassage } from '../../parse/plan-text.ts';
import { slugify } from '../../text/slugify.ts';
import { makeFinding, quoteOpening, quoteSentence } from './evidence.ts';
import type { Finding } from './finding.ts';

const RULE = 'announced-count';

/**
 * A plan announces a number of goals, tasks or groups of solutions, and lists
 * another number.
 *
 * Compares `thực hiện 12 mục tiêu chiến lược` with the lists of the plan that can be
 * meant: the groups of the reviewed crosswalk, the clauses under the heading of
 * that name, numbered labels, the rows of assignments. Silent when one of them has the
 * announced number, and when the text held has no such list.
 *
 * Never claims that something was left out: the number may be that of a higher document.
 */
export function findAnnouncedCount({ plans }: Corpus): Finding[] {
  return plans.flatMap((plan) => {
    const found = new Map<string, Finding>();
    for (const clause of plan.text.clauses) {
      const reading = readClause(clause);
      for (const match of reading.matchAll(ANNOUNCEMENT)) {
        const count = Number(match.groups?.['count']);
        const noun = match.groups?.['noun']?.toLowerCase() ?? '';
        const finding = compare(plan, clause, match.index, noun, count);
        if (finding !== null && !found.has(finding.id)) found.set(finding.id, finding);
      }
    }
    return [...found.values()];
  });
}

interface Noun {
  readonly en: string;
  readonly listsOf: (plan: CorpusPlan) => Clause[][];
}

const NOUNS: Readonly<Record<string, Noun>> = {
  'mục tiêu chiến lược': {
    en: 'strategic goals',
    listsOf: (plan) => [groupsOf(plan), labelled(plan, 'mục tiêu chiến lược')],
  },
  'mục tiêu cụ thể': {
    en: 'specific objectives',
    listsOf: (plan) => [under(plan, /^mục tiêu cụ thể/iu), objectivesOf(plan)],
  },
  'nhóm giải pháp': {
    en: 'groups of solutions',
    listsOf: (plan) => [labelled(plan, 'nhóm giải pháp'), under(plan, /giải pháp/iu)],
  },
  'nhiệm vụ': {
    en: 'tasks',
    listsOf: (plan) => [labelled(plan, 'nhiệm vụ'), under(plan, /nhiệm vụ/iu), rowsOf(plan)],
  },
};

const ANNOUNCEMENT = new RegExp(
  String.raw`(?:thực hiện|triển khai|gồm|xác định|đề ra|nêu|có|với|theo|tập trung)\s+(?:\p{L}+\s+){0,3}(?<![\d./,-])(?<count>\d{1,3})\s+(?<noun>${Object.keys(NOUNS).join('|')})(?!\p{L})`,
  'giu',
);

function compare(plan: CorpusPlan, clause: Clause, at: number, noun: string, count: number): Finding | null {
  const kind = NOUNS[noun];
  const lists = kind?.listsOf(plan).filter(({ length }) => length > 0) ?? [];
  const [list] = lists;
  if (kind === undefined || list === undefined || lists.some(({ length }) => length === count)) return null;
  const ends = [...new Set([list[0], list.at(-1)])].flatMap((end) => end ?? []);
  const { placeVi, placeEn } = plan.summary;
  return makeFinding(
    RULE,
    [plan.id, `${slugify(noun)}-${String(count)}`],
    'contradiction',
    {
      vi: `${placeVi}: văn bản nêu ${String(count)} ${noun}; phần liệt kê có ${String(list.length)}`,
      en: `${placeEn}: the text announces ${String(count)} ${kind.en}; the list has ${String(list.length)}`,
    },
    [quoteSentence(plan, clause, at), ...ends.map((end) => quoteOpening(plan, end))],
  );
}

/** The clauses of the crosswalk's groups that stand in no other of its groups. */
function groupsOf(plan: CorpusPlan): Clause[] {
  const clauses = clausesById(plan);
  const ids = new Set(plan.crosswalk?.groups.map(({ clause }) => clause));
  return [...ids].flatMap((id) => {
    const clause = clauses.get(id);
    return clause === undefined || ids.has(clause.parentId ?? '') ? [] : [clause];
  });
}

function objectivesOf(plan: CorpusPlan): Clause[] {
  const clauses = clausesById(plan);
  const objectives = plan.crosswalk?.groups.flatMap((group) => group.objectives) ?? [];
  return objectives.flatMap(({ clause }) => clauses.get(clause) ?? []);
}

/** Clauses that open with the noun and a number, `Mục tiêu chiến lược 1: …`, each number once. */
function labelled(plan: CorpusPlan, noun: string): Clause[] {
  const opening = new RegExp(String.raw`^(?:\S{1,6}\s+)?${noun}\s+(\d{1,2}|[IVX]+)\s*[.:]`, 'iu');
  const byNumber = new Map<string, Clause>();
  for (const clause of plan.text.clauses) {
    const number = opening.exec(readClause(clause))?.[1];
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, clause);
  }
  return [...byNumber.values()];
}

/** The numbered clauses under the first heading that speaks of the noun; where none is numbered, all. */
function under(plan: CorpusPlan, heading: RegExp): Clause[] {
  const above = plan.text.clauses.find(
    (clause) => OUTLINE.has(clause.level) && heading.test(readPassage(clause.heading)),
  );
  if (above === undefined) return [];
  const children = plan.text.clauses.filter(({ parentId }) => parentId === above.id);
  const numbered = children.filter(({ label }) => label.length > 0);
  return numbered.length > 0 ? numbered : children;
}

const OUTLINE = new Set<Clause['level']>(['part', 'chapter', 'section', 'article', 'clause', 'heading']);

function rowsOf(plan: CorpusPlan): Clause[] {
  const clauses = clausesById(plan);
  return plan.facts.assignments.flatMap(({ clauseId }) => clauses.get(clauseId) ?? []);
}
