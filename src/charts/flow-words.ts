import { fillTemplate } from '../text/fill-template.ts';
import type { FlowGroup, GroupFlow } from '../views/gather-flow.ts';
import type { FlowChoice, ResponsibilityFlow } from '../views/responsibility-flow.ts';
import { countAssignments, countRoles } from '../views/responsibility-flow.ts';

/** The columns of a flow, from left to right. */
export const FLOW_COLUMNS = ['goals', 'agencies', 'plans'] as const;

export type FlowColumn = (typeof FLOW_COLUMNS)[number];

/** A goal, an agency or a plan as a reader meets it. */
export interface FlowName {
  readonly name: string;
  /** How sentences call it, where that is not its name: “Goal 4”. */
  readonly spoken?: string;
  /** Stands for the name where there is no room: its number. */
  readonly short?: string;
  /** The address of its page; null when it has none. */
  readonly url: string | null;
  /** Said of a name that is Vietnamese in every language. */
  readonly lang?: 'vi';
}

/** The names of all that a flow has, by column and id. */
export type FlowNames = Readonly<Record<FlowColumn, Readonly<Record<string, FlowName>>>>;

/** How a number of things is said: `{count}` is filled in. */
export interface Counted {
  readonly none: string;
  readonly one: string;
  readonly other: string;
}

/** The words of the drawing and of what is said of it, with gaps to be filled (`fillTemplate`). */
export interface FlowWords {
  readonly language: string;
  readonly headings: Readonly<Record<FlowColumn, string>>;
  readonly tasks: Counted;
  readonly roles: Counted;
  readonly plans: Counted;
  /** {goal} {agency} {plan} {tasks} */
  readonly flow: string;
  /** {name} {roles} */
  readonly node: string;
  /** {count} */
  readonly others: string;
  /** {first} {last} {count} */
  readonly neighbours: string;
  /** {agency}; {goal}; {plan}; {plans}; {roles} */
  readonly ofAgency: string;
  readonly ofGoal: string;
  readonly inPlan: string;
  readonly inPlans: string;
  readonly counted: string;
}

/** A number of things in words: `3 tasks`. */
export function formatCounted(forms: Counted, count: number, { language }: FlowWords): string {
  const form = count === 0 ? forms.none : count === 1 ? forms.one : forms.other;
  return fillTemplate(form, { count: formatCount(count, language) });
}

/** The name of a group: of several agencies how many, of several plans the first and the last. */
export function nameGroup(
  column: FlowColumn,
  { memberIds }: FlowGroup,
  names: FlowNames,
  words: FlowWords,
): FlowName {
  const members = memberIds.map((id) => getName(names, column, id));
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A group has at least one member.');
  if (members.length === 1) return first;
  const count = formatCount(members.length, words.language);
  const name =
    column === 'plans'
      ? fillTemplate(words.neighbours, { first: first.name, last: last.name, count })
      : fillTemplate(words.others, { count });
  return { name, url: null };
}

/**
 * Where the tasks of a flow stand: the agency’s page under the goal; where the agency has no page, or several are one,
 * the goal’s page, at the plan when it is one.
 */
export function urlOfFlow(names: FlowNames, goalId: string, agencyId: string, planId: string): string {
  const agency = names.agencies[agencyId]?.url ?? null;
  if (agency !== null) return `${agency}#${goalId}`;
  const goal = getName(names, 'goals', goalId).url ?? '';
  return planId in names.plans ? `${goal}#${planId}` : goal;
}

/** A flow as a sentence: `Goal 4 › Department of Health › Hà Tĩnh: 3 tasks`. */
export function describeFlow(
  { goal, agency, plan }: { readonly goal: FlowName; readonly agency: FlowName; readonly plan: FlowName },
  { assignmentCount }: Pick<GroupFlow, 'assignmentCount'>,
  words: FlowWords,
): string {
  const tasks = formatCounted(words.tasks, assignmentCount, words);
  return fillTemplate(words.flow, {
    goal: goal.spoken ?? goal.name,
    agency: agency.name,
    plan: plan.name,
    tasks,
  });
}

/** What is shown of a flow, in a sentence. In: what it was narrowed to, and what is left of it. */
export function describeChoice(
  { goal, agency, plan }: FlowChoice,
  { flows, planIds }: ResponsibilityFlow,
  names: FlowNames,
  words: FlowWords,
): string {
  const name = (column: FlowColumn, id: string): string => {
    const found = getName(names, column, id);
    return found.spoken ?? found.name;
  };
  const parts = [
    formatCounted(words.tasks, countAssignments(flows), words),
    agency === null ? '' : fillTemplate(words.ofAgency, { agency: name('agencies', agency) }),
    goal === null ? '' : fillTemplate(words.ofGoal, { goal: name('goals', goal) }),
    plan === null
      ? flows.length === 0
        ? ''
        : fillTemplate(words.inPlans, { plans: formatCounted(words.plans, planIds.length, words) })
      : fillTemplate(words.inPlan, { plan: name('plans', plan) }),
    flows.length === 0
      ? ''
      : fillTemplate(words.counted, { roles: formatCounted(words.roles, countRoles(flows), words) }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A whole number with its thousands marked. */
export function formatCount(count: number, language: string): string {
  return new Intl.NumberFormat(language).format(count);
}

function getName(names: FlowNames, column: FlowColumn, id: string): FlowName {
  const name = names[column][id];
  if (name === undefined) throw new Error(`The flow has no name for “${id}” among its ${column}.`);
  return name;
}
