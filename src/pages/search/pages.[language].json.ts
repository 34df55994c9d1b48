import type { APIRoute, GetStaticPaths } from 'astro';
import type { SitePage } from '../../search/search-words.ts';
import { getGuides } from '../../site/collections.ts';
import { splitGuide } from '../../site/guide-sections.ts';
import { LANGUAGES } from '../../site/languages.ts';
import type { Language } from '../../site/languages.ts';
import { urlOf } from '../../site/urls.ts';

export const getStaticPaths: GetStaticPaths = () => LANGUAGES.map((language) => ({ params: { language } }));

/** Our own pages that the search looks into, in one language: the parts of the guides. */
export const GET: APIRoute = async ({ params }) => {
  const language = params['language'] as Language;
  const pages = (await getGuides(language)).flatMap(({ data, body = '' }) =>
    splitGuide(body).map(({ heading, slug, text }): SitePage => {
      const page = urlOf('guide', language, { guide: data.slug });
      return {
        title: heading === '' ? data.title : `${data.title} › ${heading}`,
        url: slug === '' ? page : `${page}#${slug}`,
        text: `${heading === '' ? data.title : heading}\n${text}`,
      };
    }),
  );
  return new Response(JSON.stringify(pages), { headers: { 'content-type': 'application/json' } });
};
