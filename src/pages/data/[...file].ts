import type { APIRoute } from 'astro';
import { getDataFiles } from '../../site/corpus-views.ts';

export function getStaticPaths(): { params: { file: string } }[] {
  return getDataFiles().files.map(({ path }) => ({ params: { file: path } }));
}

/** A published data file. */
export const GET: APIRoute = ({ params }) => {
  const file = getDataFiles().byPath.get(params['file'] ?? '');
  return new Response(file?.content ?? '', {
    headers: { 'content-type': `${file?.mediaType ?? 'text/plain'}; charset=utf-8` },
  });
};
