import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { readGlossary } from '../../src/loaders/read-glossary.ts';
import { readReferences } from '../../src/loaders/read-references.ts';
import { buildSearchPlan } from '../../src/search/build-search-plan.ts';
import { buildSearchWords } from '../../src/search/build-search-words.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { buildLexicon, hasUnknownWord } from '../../src/search/lexicon.ts';
import type { PreparedPlan } from '../../src/search/prepare-plan.ts';
import { preparePlan } from '../../src/search/prepare-plan.ts';
import { goalsByClause } from '../../src/views/goal-crosswalk.ts';

const corpus = readCorpus();

/** The plans held, as they are searched. */
export const searchPlans = corpus.plans.map(({ summary, text, facts, crosswalk }) =>
  buildSearchPlan({ summary, text, facts, goals: goalsByClause({ text, crosswalk }) }),
);

export const { words: searchWords, english: searchEnglish } = buildSearchWords({
  plans: searchPlans,
  terms: readGlossary(),
  agencies: corpus.agencies,
  goals: corpus.goals,
  jurisdictions: [...readReferences().jurisdictions.values()],
  records: new Map(searchPlans.map(({ planId }) => [planId, `record-of-${planId}`])),
});

export const preparedPlans: readonly PreparedPlan[] = searchPlans.map(preparePlan);

const plain = buildLexicon(searchWords, null);
const withEnglish = buildLexicon(searchWords, searchEnglish);

/** What a query is read with: English only where a word of it stands in no plan. */
export function lexiconFor(typed: string): Lexicon {
  return hasUnknownWord(typed, plain) ? withEnglish : plain;
}
