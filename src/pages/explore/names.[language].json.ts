import type { APIRoute, GetStaticPaths } from 'astro';
import { getJurisdictions, getPlans } from '../../site/collections.ts';
import { getExplorerNames } from '../../site/explorer-files.ts';
import { LANGUAGES } from '../../site/languages.ts';
import type { Language } from '../../site/languages.ts';

export const getStaticPaths: GetStaticPaths = () => LANGUAGES.map((language) => ({ params: { language } }));

/** What the ids in the rows of the table of all commitments are called, in one language. */
export const GET: APIRoute = async ({ params }) => {
  const names = getExplorerNames(await getPlans(), await getJurisdictions(), params['language'] as Language);
  return new Response(JSON.stringify(names), { headers: { 'content-type': 'application/json' } });
};
