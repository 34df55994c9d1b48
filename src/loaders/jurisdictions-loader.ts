import type { Loader } from 'astro/loaders';
import { readJurisdictions } from './read-jurisdictions.ts';

/** Loads the 34 provincial units, by code. */
export function jurisdictionsLoader(): Loader {
  return {
    name: 'jurisdictions',
    load: async ({ store, parseData }) => {
      store.clear();
      for (const unit of readJurisdictions().values()) {
        store.set({ id: unit.code, data: await parseData({ id: unit.code, data: { ...unit } }) });
      }
    },
  };
}
