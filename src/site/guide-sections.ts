import GithubSlugger from 'github-slugger';

/** A part of a guide under one heading, for search. */
export interface GuideSection {
  readonly heading: string;
  /** The id of the heading on the guide's page; empty before the first heading. */
  readonly slug: string;
  readonly text: string;
}

/**
 * Splits a guide into its parts. In: the body of an MDX file. Out: the words
 * under each heading of the second level, without markup and components.
 */
export function splitGuide(body: string): GuideSection[] {
  const slugger = new GithubSlugger();
  const [before = '', ...parts] = body.split(/^## +/m);
  const sections = parts.map((part): GuideSection => {
    const [heading = '', ...lines] = part.split('\n');
    const words = plain(heading);
    return { heading: words, slug: slugger.slug(words), text: plain(lines.join('\n')) };
  });
  return [{ heading: '', slug: '', text: plain(before) }, ...sections].filter(({ text }) => text !== '');
}

function plain(markdown: string): string {
  return markdown
    .replace(/^import .*$/gm, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\-*]+ +|[*_`|]/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
