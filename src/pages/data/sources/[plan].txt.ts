import type { APIRoute } from 'astro';
import { planPaths } from '../../../site/collections.ts';
import { getPlanSource } from '../../../site/corpus.ts';

export const getStaticPaths = planPaths;

/** The source text of a plan, byte for byte. */
export const GET: APIRoute = ({ params }) =>
  new Response(getPlanSource(params['plan'] ?? ''), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
