import type { APIRoute } from 'astro';
import { getFeed } from '../../../site/feeds.ts';

/** The Atom feed of plans, in English. */
export const GET: APIRoute = ({ url, site = url }) => {
  return new Response(getFeed('plans', 'en', site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
