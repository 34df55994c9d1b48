/** The values chosen of each facet; a facet without any does not narrow. */
export type ChosenOf<F extends string> = Readonly<Partial<Record<F, readonly string[]>>>;

/** What items can be narrowed by, in the order shown, and the values that an item has of each. */
export interface Faceting<F extends string, T> {
  readonly facets: readonly F[];
  /** What else is chosen may say which values count: the role chosen says which agencies do. */
  readonly valuesOf: (item: T, facet: F, chosen: ChosenOf<F>) => readonly string[];
}

/** Whether an item is among what was chosen: of each facet any one value. */
export function isAmongChosen<F extends string, T>(
  item: T,
  chosen: ChosenOf<F>,
  { facets, valuesOf }: Faceting<F, T>,
): boolean {
  return facets.every((facet) => {
    const wanted = chosen[facet];
    return wanted === undefined || valuesOf(item, facet, chosen).some((value) => wanted.includes(value));
  });
}

/**
 * How many items have each value of each facet, were it chosen besides all that is chosen of the other facets. In:
 * all items. Out: by facet and value, values that are chosen always among them.
 */
export function countValues<F extends string, T>(
  items: readonly T[],
  chosen: ChosenOf<F>,
  faceting: Faceting<F, T>,
): Map<F, Map<string, number>> {
  const { facets, valuesOf } = faceting;
  const among = items.filter((item) => isAmongChosen(item, chosen, faceting));
  return new Map(
    facets.map((facet) => {
      const own = chosen[facet];
      const others = omitFacet(chosen, facet);
      const counted =
        own === undefined ? among : items.filter((item) => isAmongChosen(item, others, faceting));
      const counts = new Map((own ?? []).map((value) => [value, 0]));
      for (const item of counted) {
        for (const value of valuesOf(item, facet, chosen)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [facet, counts] as const;
    }),
  );
}

/** What is chosen when a value is chosen besides, or no longer. */
export function toggleValue<F extends string>(
  chosen: ChosenOf<F>,
  facet: F,
  value: string,
  isChosen: boolean,
): ChosenOf<F> {
  const others = (chosen[facet] ?? []).filter((other) => other !== value);
  const values = isChosen ? [...others, value] : others;
  return values.length === 0 ? omitFacet(chosen, facet) : { ...chosen, [facet]: values };
}

/** How many values are chosen of all facets. */
export function countChosen(chosen: ChosenOf<string>): number {
  return Object.values(chosen).flat().length;
}

/** Reads what is chosen from the parameters of an address, each named after its facet; others are left aside. */
export function readChosen<F extends string>(params: URLSearchParams, facets: readonly F[]): ChosenOf<F> {
  const chosen = facets.map((facet) => [facet, params.getAll(facet).filter(Boolean)] as const);
  return Object.fromEntries<unknown>(chosen.filter(([, values]) => values.length > 0)) as ChosenOf<F>;
}

/** Adds what is chosen to the parameters of an address, in the order of the facets. */
export function addChosen<F extends string>(
  params: URLSearchParams,
  chosen: ChosenOf<F>,
  facets: readonly F[],
): void {
  for (const facet of facets) for (const value of chosen[facet] ?? []) params.append(facet, value);
}

function omitFacet<F extends string>(chosen: ChosenOf<F>, facet: F): ChosenOf<F> {
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet)) as ChosenOf<F>;
}
