/** How a comparison is looked at; it stands in the address. */
export interface CompareState {
  /** The plans shown, in the order of the page; none chosen shows all. */
  readonly plans: readonly string[];
  /** Whether words that differ are marked; only of two plans. */
  readonly isMarked: boolean;
  /** Whether what is only spelled otherwise is marked too. */
  readonly isSpelling: boolean;
}

/** Reads the address of a comparison. In: its parameters, and the plans of the page in order; others are left out. */
export function readCompareState(params: URLSearchParams, all: readonly string[]): CompareState {
  const named = new Set((params.get('plans') ?? '').split(','));
  const plans = all.filter((id) => named.has(id));
  return {
    plans: plans.length === 0 ? all : plans,
    isMarked: plans.length === 2 && params.has('differences'),
    isSpelling: params.get('differences') === 'spelling',
  };
}

/** The parameters of a comparison, from `?`; empty when all plans are shown. */
export function writeCompareState(
  { plans, isMarked, isSpelling }: CompareState,
  all: readonly string[],
): string {
  if (plans.length === 0 || plans.length === all.length) return '';
  const marked = isMarked && plans.length === 2 ? `&differences=${isSpelling ? 'spelling' : 'words'}` : '';
  return `?plans=${plans.map(encodeURIComponent).join(',')}${marked}`;
}

/** A clause of a plan as an address names it. */
export interface PassageName {
  readonly planId: string;
  readonly clauseId: string;
}

/** Two passages as their address names them; null for a side that names none. */
export interface PassagesState {
  readonly a: PassageName | null;
  readonly b: PassageName | null;
  readonly isSpelling: boolean;
}

/** Reads the address of two passages: `?a=ha-tinh:v.1.b&b=dak-lak:v.1.b&spelling`. */
export function readPassagesState(params: URLSearchParams): PassagesState {
  const read = (name: string): PassageName | null => {
    const [planId = '', clauseId = ''] = (params.get(name) ?? '').split(':');
    return planId === '' || clauseId === '' ? null : { planId, clauseId };
  };
  return { a: read('a'), b: read('b'), isSpelling: params.has('spelling') };
}

/** The parameters of two passages, from `?`; empty when neither side names one. */
export function writePassagesState({ a, b, isSpelling }: PassagesState): string {
  const write = (name: string, passage: PassageName | null): string[] =>
    passage === null
      ? []
      : [`${name}=${encodeURIComponent(passage.planId)}:${encodeURIComponent(passage.clauseId)}`];
  const parts = [...write('a', a), ...write('b', b)];
  if (parts.length === 0) return '';
  return `?${[...parts, ...(isSpelling ? ['spelling'] : [])].join('&')}`;
}
