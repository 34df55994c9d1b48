import type { ChartContent, ChartId } from './charts.ts';
import { getCoverageContent } from './charts/coverage.ts';
import { getFlowContent } from './charts/flow.ts';
import { getDeadlinesContent } from './charts/deadlines.ts';
import { getAgenciesGoalsContent, getAgenciesPlansContent } from './charts/responsibility.ts';
import { getTargetsContent } from './charts/targets.ts';
import type { Language } from './languages.ts';

const CONTENTS: Record<ChartId, (language: Language) => ChartContent> = {
  targets: getTargetsContent,
  coverage: getCoverageContent,
  flow: getFlowContent,
  timeline: (language) => getDeadlinesContent('timeline', language),
  year: (language) => getDeadlinesContent('year', language),
  'timeline-duty': (language) => getDeadlinesContent('timeline-duty', language),
  'year-duty': (language) => getDeadlinesContent('year-duty', language),
  'agencies-goals': getAgenciesGoalsContent,
  'agencies-plans': getAgenciesPlansContent,
};

/** What a chart says in a language: its finding, how to read it, its table. */
export function getChartContent(id: ChartId, language: Language): ChartContent {
  return CONTENTS[id](language);
}
