import type { FlowChoice, ResponsibilityFlow } from '../views/responsibility-flow.ts';

/** Reads what a flow is narrowed to from the address: `?goal=goal-4&agency=so-y-te&plan=ha-tinh`. What the flow does not have is left out. */
export function readFlowChoice(
  params: URLSearchParams,
  { goalIds, agencyIds, planIds }: ResponsibilityFlow,
): FlowChoice {
  const read = (name: string, ids: readonly string[]): string | null => {
    const id = params.get(name);
    return id !== null && ids.includes(id) ? id : null;
  };
  return { goal: read('goal', goalIds), agency: read('agency', agencyIds), plan: read('plan', planIds) };
}

/** The address with what a flow is narrowed to; all else in it stays. */
export function writeFlowChoice(address: string, choice: FlowChoice): string {
  const url = new URL(address);
  for (const [name, id] of Object.entries(choice) as [string, string | null][]) {
    if (id === null) url.searchParams.delete(name);
    else url.searchParams.set(name, id);
  }
  return url.href;
}
