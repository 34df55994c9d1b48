import { escape } from 'html-escaper';
import { Feed } from 'feed';
import type { Language } from './languages.ts';

/** An entry of a feed. */
export interface FeedEntry {
  /** Its permanent address in whole, which is its id too. */
  readonly address: string;
  /** In words, not HTML. */
  readonly title: string;
  /** The day on which it came to be, as an ISO date. */
  readonly date: string;
  /** HTML. */
  readonly content: string;
  /** What it is one of: an id and its name. */
  readonly categories: readonly { readonly id: string; readonly name: string }[];
}

/** A feed but for its entries; addresses are whole. */
export interface FeedHead {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** Who publishes it, and where. */
  readonly author: { readonly name: string; readonly address: string };
  /** Under what terms its words may be used. */
  readonly rights: string;
  /** The page that it goes with. */
  readonly page: string;
  /** Its own address, which is its id too. */
  readonly self: string;
  /** The date, as an ISO date, of a feed that has no entry. */
  readonly emptySince: string;
}

/**
 * A feed as Atom (RFC 4287), the same for the same input: it is dated by its latest entry. Entries come latest first,
 * those of one day in the order given; at most `most`.
 */
export function formatAtomFeed(head: FeedHead, entries: readonly FeedEntry[], most: number): string {
  const latest = [...entries].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, most);
  const feed = new Feed({
    id: head.self,
    title: head.title,
    description: head.subtitle,
    updated: startOf(latest[0]?.date ?? head.emptySince),
    author: { name: head.author.name, link: head.author.address },
    copyright: head.rights,
    link: head.page,
    feed: head.self,
    generator: false,
  });
  for (const { address, title, date, content, categories } of latest) {
    feed.addItem({
      id: address,
      link: address,
      // Titles are written as HTML.
      title: escape(title),
      date: startOf(date),
      content,
      category: categories.map(({ id, name }) => ({ term: id, name })),
    });
  }
  return withLanguage(feed.atom1(), head.language);
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Says what language the words are in, for which the package has no place in Atom. */
function withLanguage(atom: string, language: Language): string {
  const start = '<feed xmlns="http://www.w3.org/2005/Atom">';
  if (!atom.includes(start)) throw new Error(`An Atom feed should begin with ${start}.`);
  return atom.replace(start, start.replace('>', ` xml:lang="${language}">`));
}
