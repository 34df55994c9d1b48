import type { FlowName, FlowNames, FlowWords } from '../../charts/flow-words.ts';
import { urlOfFlow } from '../../charts/flow-words.ts';
import { gatherFlow } from '../../views/gather-flow.ts';
import type { CorpusFlow } from '../../views/responsibility-flow.ts';
import {
  buildResponsibilityFlow,
  countAssignments,
  countRoles,
  narrowFlow,
} from '../../views/responsibility-flow.ts';
import { findAgencyUrl, formatAgencyName } from '../agencies.ts';
import type { ChartCell, ChartContent } from '../charts.ts';
import { getAgencies, getCorpus, getGoals, getPlaceName, perCorpus } from '../corpus.ts';
import { formatList, formatNumber } from '../format.ts';
import type { Language } from '../languages.ts';
import { stringsOf } from '../strings.ts';
import { urlOf } from '../urls.ts';

/** Every lead role of the corpus. */
export const getFlow = perCorpus((corpus): CorpusFlow => buildResponsibilityFlow(corpus));

/** What the flow says: who leads most tasks, how lead roles are counted, and what is not drawn or drawn together. */
export function getFlowContent(language: Language): ChartContent {
  const strings = stringsOf(language);
  const flow = getFlow();
  const names = getFlowNames(language);
  const cell = (name: FlowName | undefined, url = name?.url ?? null): ChartCell => ({
    words: name?.name ?? '',
    ...(url === null ? {} : { url }),
    ...(name?.lang === undefined ? {} : { lang: name.lang }),
  });
  return {
    title: formatFlowTitle(flow, language),
    note: formatFlowNote(flow, language),
    columns: [
      { name: 'goal', heading: strings.flowGoals },
      { name: 'lead_agency', heading: strings.flowAgencies },
      { name: 'plan', heading: strings.flowPlans },
      { name: 'tasks', heading: strings.flowTasks, isNumber: true },
      { name: 'assignment_ids', heading: strings.flowTaskIds },
    ],
    rows: flow.flows.map(({ goalId, agencyId, planId, assignmentIds }) => {
      const goal = cell(names.goals[goalId]);
      return [
        { ...goal, words: `${names.goals[goalId]?.short ?? ''}. ${goal.words}` },
        cell(names.agencies[agencyId]),
        cell(names.plans[planId]),
        { words: String(assignmentIds.length), url: urlOfFlow(names, goalId, agencyId, planId) },
        { words: assignmentIds.join('; ') },
      ];
    }),
  };
}

/** The names of all that the flow has, with the addresses of their pages. */
export function getFlowNames(language: Language): FlowNames {
  const strings = stringsOf(language);
  const isVi = language === 'vi';
  const { goalIds, agencyIds, planIds, mentions } = getFlow();
  const [goals, agencies] = [getGoals(), getAgencies()];
  return {
    goals: Object.fromEntries(
      goals
        .filter(({ id }) => goalIds.includes(id))
        .map(({ id, number, short_vi, short_en }): [string, FlowName] => [
          id,
          {
            name: isVi ? short_vi : short_en,
            spoken: strings.goalNumbered(String(number)),
            short: String(number),
            url: urlOf('goal', language, { goal: id }),
          },
        ]),
    ),
    agencies: Object.fromEntries(
      agencyIds.map((id): [string, FlowName] => {
        const agency = agencies.get(id) ?? null;
        const name = formatAgencyName({ agency, printed: mentions.get(id)?.printed ?? id }, language);
        const url = findAgencyUrl({ agency }, language);
        return [id, { name, url, ...(agency === null ? { lang: 'vi' } : {}) }];
      }),
    ),
    plans: Object.fromEntries(
      planIds.map((id) => [
        id,
        { name: getPlaceName(id, language), url: urlOf('plan', language, { plan: id }) },
      ]),
    ),
  };
}

/** The words of the drawing, for the page and for its script. */
export function getFlowWords(language: Language): FlowWords {
  const { flowGoals, flowAgencies, flowPlans, flowWords } = stringsOf(language);
  return {
    language,
    headings: { goals: flowGoals, agencies: flowAgencies, plans: flowPlans },
    ...flowWords,
  };
}

/** The finding: the agencies that lead most tasks, named when they are few. */
function formatFlowTitle(flow: CorpusFlow, language: Language): string {
  const strings = stringsOf(language);
  const number = (count: number): string => formatNumber(count, language);
  const led = flow.agencyIds.map((agency) => {
    const { flows, goalIds } = narrowFlow(flow, { goal: null, agency, plan: null });
    return { agency, tasks: countAssignments(flows), goals: goalIds.length };
  });
  const most = Math.max(0, ...led.map(({ tasks }) => tasks));
  const [first, ...others] = led.filter(({ tasks }) => tasks === most);
  if (first === undefined) return strings.flowTitleNone;
  if (others.length > 0) return strings.flowTitleEqual(number(others.length + 1), number(most));
  return strings.flowTitle(
    getFlowNames(language).agencies[first.agency]?.name ?? '',
    number(most),
    number(countAssignments(flow.flows)),
    number(first.goals),
  );
}

function formatFlowNote(flow: CorpusFlow, language: Language): string {
  const strings = stringsOf(language);
  const number = (count: number): string => formatNumber(count, language);
  const { agencies, plans } = gatherFlow(flow);
  const names = getFlowNames(language);
  const others = agencies
    .filter(({ memberIds }) => memberIds.length > 1)
    .flatMap(({ memberIds }) => memberIds.map((id) => names.agencies[id]?.name ?? id));
  const neighbours = plans[0]?.memberIds.length ?? 1;
  const held = getCorpus().plans;
  const withTable = held.filter(({ facts }) => facts.assignments.length > 0);
  const sentences = [
    strings.flowNote(number(countAssignments(flow.flows)), number(countRoles(flow.flows))),
    withTable.length < held.length
      ? strings.flowPlansWith(number(withTable.length), number(held.length))
      : '',
    flow.withoutGoal > 0 ? strings.flowWithoutGoal(number(flow.withoutGoal)) : '',
    flow.withoutLead > 0 ? strings.flowWithoutLead(number(flow.withoutLead)) : '',
    others.length > 0 ? strings.flowOthersNote(formatList(others, language)) : '',
    neighbours > 1 ? strings.flowNeighboursNote(number(neighbours)) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
