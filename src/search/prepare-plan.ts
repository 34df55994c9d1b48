import type { KeyedToken } from './keyed-tokens.ts';
import { keyTokens } from './keyed-tokens.ts';
import type { Range, RecordKind, SearchPlan } from './search-plan.ts';

/** Words to be searched, with what is known of them besides. */
export interface Words {
  readonly text: string;
  readonly tokens: readonly KeyedToken[];
  readonly kind: RecordKind;
  readonly isDated: boolean;
  /** Ids of the agencies that lead, coordinate or have a duty. */
  readonly agencies: readonly string[];
  /** Codes and ids of the places the plan is of. */
  readonly places: readonly string[];
  readonly head: number;
  readonly passing: readonly Range[];
}

/** A plan made ready to be searched many times. */
export interface PreparedPlan {
  readonly plan: SearchPlan;
  /** The words of each record. */
  readonly words: readonly Words[];
  /** Where each key stands: for each record that has it, the indexes of its tokens. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;
}

/** Makes a plan ready to be searched. */
export function preparePlan(plan: SearchPlan): PreparedPlan {
  const places = [plan.jurisdictionCode, plan.planId];
  const words = plan.records.map(({ text, kind, isDated, head, passing, lead, coordinating, duty }) => ({
    text,
    tokens: keyTokens(text),
    kind,
    isDated,
    agencies: [...lead, ...coordinating, ...duty],
    places,
    head,
    passing,
  }));
  const postings = new Map<string, Map<number, number[]>>();
  words.forEach(({ tokens }, record) => {
    tokens.forEach(({ key }, at) => {
      const records = postings.get(key) ?? new Map<number, number[]>();
      postings.set(key, records);
      const own = records.get(record);
      if (own === undefined) records.set(record, [at]);
      else own.push(at);
    });
  });
  return { plan, words, postings };
}
