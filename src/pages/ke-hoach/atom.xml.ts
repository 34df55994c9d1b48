import type { APIRoute } from 'astro';
import { getFeed } from '../../site/feeds.ts';

/** The Atom feed of plans, in Vietnamese. */
export const GET: APIRoute = ({ url, site = url }) => {
  return new Response(getFeed('plans', 'vi', site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
