/** Which findings are shown; it stands in the address. An empty string stands for all. */
export interface FindingsState {
  readonly plan: string;
  readonly severity: string;
  readonly rule: string;
}

export const ALL_FINDINGS: FindingsState = { plan: '', severity: '', rule: '' };

/** Reads the address: `?plan=gia-lai&rule=misprint`. In: also what the page has to choose from; other values are left out. */
export function readFindingsState(
  params: URLSearchParams,
  known: Readonly<Record<keyof FindingsState, readonly string[]>>,
): FindingsState {
  const read = (name: keyof FindingsState): string => {
    const value = params.get(name) ?? '';
    return known[name].includes(value) ? value : '';
  };
  return { plan: read('plan'), severity: read('severity'), rule: read('rule') };
}

/** The parameters of an address, from `?`; empty when all findings are shown. */
export function writeFindingsState({ plan, severity, rule }: FindingsState): string {
  const chosen = Object.entries({ plan, severity, rule }).filter(([, value]) => value !== '');
  const params = new URLSearchParams(chosen).toString();
  return params === '' ? '' : `?${params}`;
}
