import { findHighest, isBelow } from '../../views/national-targets.ts';
import type { TargetStrip } from '../../views/target-strips.ts';
import { buildTargetStrips } from '../../views/target-strips.ts';
import type { ChartCell, ChartContent } from '../charts.ts';
import { getPlaceName, perCorpus } from '../corpus.ts';
import { formatClausePath } from '../clause-path.ts';
import { formatTarget } from '../format-facts.ts';
import { formatNumber } from '../format.ts';
import type { Language } from '../languages.ts';
import { stringsOf } from '../strings.ts';
import { clauseUrl, commitmentUrl, urlOf } from '../urls.ts';

/** The targets of all plans by matter. */
export const getTargetStrips = perCorpus((corpus): readonly TargetStrip[] => buildTargetStrips(corpus));

/** What the chart of targets says: how many plans are below the national figure, or how many targets there are. */
export function getTargetsContent(language: Language): ChartContent {
  const strings = stringsOf(language);
  const strips = getTargetStrips();
  return {
    title: formatStripsTitle(strips, language),
    note: strings.targetsNote,
    columns: [
      { name: 'place', heading: strings.targetPlace },
      { name: 'matter', heading: strings.targetMatter },
      { name: 'target', heading: strings.markTarget },
      { name: 'words', heading: strings.commitmentWords },
      { name: 'clause', heading: strings.commitmentPlace },
    ],
    rows: strips.flatMap((strip) => rowsOf(strip, language)),
  };
}

/** The name of a strip's matter; where the plan does not say what is counted, so. */
export function formatMatter({ subject }: TargetStrip, language: Language): ChartCell {
  if (subject === null) return { words: stringsOf(language).targetUnsaid };
  return subject.vi === subject.en
    ? { words: subject.vi, lang: 'vi' }
    : { words: subject[language].replace(/^./u, (letter) => letter.toUpperCase()) };
}

function rowsOf(strip: TargetStrip, language: Language): ChartCell[][] {
  const strings = stringsOf(language);
  const matter = formatMatter(strip, language);
  const place = (planId: string): ChartCell => ({
    words: getPlaceName(planId, language),
    url: urlOf('plan', language, { plan: planId }),
  });
  const clause = (planId: string, clauseId: string): ChartCell => ({
    words: formatClausePath(clauseId, language),
    url: clauseUrl(language, planId, clauseId),
  });
  const none = { words: '' };
  const national = strip.national && [
    { words: strings.targetNational },
    matter,
    { words: strings.targetOver(formatNumber(strip.national.share, language)) },
    none,
    none,
  ];
  return [
    ...(national === null ? [] : [national]),
    ...strip.marks.map(({ planId, target }) => [
      place(planId),
      matter,
      { words: formatTarget(target, language), url: commitmentUrl(language, planId, target.id) },
      { words: target.quote.words, lang: 'vi' as const },
      clause(planId, target.quote.clauseId),
    ]),
    ...strip.unnumbered.map(({ planId, quote }) => [
      place(planId),
      matter,
      { words: strings.targetNoNumber },
      { words: quote.words, lang: 'vi' as const },
      clause(planId, quote.clauseId),
    ]),
    ...strip.silentPlanIds.map((planId) => [
      place(planId),
      matter,
      { words: strings.targetNotMentioned },
      none,
      none,
    ]),
  ];
}

/**
 * The finding: the plans whose highest number is lower than the national one, named when they are few; how many matters
 * have numbers where no plan puts one to the first national matter.
 */
export function formatStripsTitle(strips: readonly TargetStrip[], language: Language): string {
  const strings = stringsOf(language);
  const numbered = strips.filter(({ marks }) => marks.length > 0);
  const [strip] = numbered;
  if (strip === undefined) return strings.targetsNone;
  const { national } = strip;
  if (national === null) return strings.targetsCounted(formatNumber(numbered.length, language));
  const byPlan = [...Map.groupBy(strip.marks, ({ planId }) => planId)];
  const below = byPlan.flatMap(([planId, own]) => {
    const highest = findHighest(own.map(({ target }) => target));
    return highest !== null && isBelow(national, highest) ? [{ planId, target: highest }] : [];
  });
  const named = below.map(
    ({ planId, target }) => `${getPlaceName(planId, language)} (${formatTarget(target, language)})`,
  );
  const share = formatNumber(national.share, language);
  if (below.length === 0) return strings.targetsNoneBelow(share);
  return below.length > MOST_NAMED
    ? strings.targetsManyBelow(
        formatNumber(below.length, language),
        formatNumber(byPlan.length, language),
        share,
      )
    : strings.targetsBelow(named.join(', '), share);
}

const MOST_NAMED = 3;
