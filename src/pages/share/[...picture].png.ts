import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { drawPicture } from '../../pictures/draw-picture.ts';
import { getPictureWords, listPictured } from '../../site/share-pictures.ts';
import type { Pictured } from '../../site/urls.ts';

export function getStaticPaths(): { params: { picture: string }; props: { pictured: Pictured } }[] {
  return listPictured().map((pictured) => ({ params: { picture: pictured.join('/') }, props: { pictured } }));
}

/** The picture that goes with a shared link. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const png = await drawPicture(getPictureWords(props.pictured));
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
