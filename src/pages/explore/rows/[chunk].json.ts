import type { APIRoute, GetStaticPaths } from 'astro';
import { getPlans } from '../../../site/collections.ts';
import { listExplorerChunks } from '../../../site/explorer-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  listExplorerChunks(await getPlans()).map((content, chunk) => ({
    params: { chunk: String(chunk) },
    props: { content },
  }));

/** Rows of the table of all commitments: those of some plans. */
export const GET: APIRoute = ({ props }) =>
  new Response(String(props['content']), { headers: { 'content-type': 'application/json' } });
