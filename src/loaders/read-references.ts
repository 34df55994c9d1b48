import { readAgencies } from './read-agencies.ts';
import { readJurisdictions } from './read-jurisdictions.ts';
import type { References } from './read-plan.ts';

/** Reads what every plan is read against: the places and the agencies. */
export function readReferences(): References {
  return { jurisdictions: readJurisdictions(), registry: readAgencies() };
}
