import type { ExplorerPlan } from './commitment-row.ts';

/** What the ids of rows are called, in the language of a page. */
export interface ExplorerNames {
  /** In the order of the page. */
  readonly plans: readonly ExplorerPlan[];
  /** Provincial units by code. */
  readonly places: Readonly<Record<string, string>>;
  /** Agencies of the registry by id. */
  readonly agencies: Readonly<Record<string, string>>;
  /** Agencies that the registry does not know, as printed, by id. */
  readonly unregistered: Readonly<Record<string, string>>;
  /** In order. */
  readonly goals: readonly { readonly id: string; readonly number: number; readonly name: string }[];
  /** How many files of rows there are. */
  readonly chunks: number;
}

/** The name of an agency, as a row shows it. */
export function nameAgency(id: string, { agencies, unregistered }: ExplorerNames): string {
  return agencies[id] ?? unregistered[id] ?? id;
}
