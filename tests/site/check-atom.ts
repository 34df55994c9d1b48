import type { Element } from 'domhandler';
import { isTag } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** What is wrong with an Atom feed by RFC 4287, as far as this site's feeds go; empty when all is well. */
export function checkAtom(xml: string): string[] {
  const [feed, ...others] = parseDocument(xml, { xmlMode: true }).children.filter(isTag);
  if (feed?.name !== 'feed' || others.length > 0) return ['the document is not one feed'];
  const problems: string[] = [];
  const need = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  const entries = childrenOf(feed, 'entry');
  need(feed.attribs['xmlns'] === 'http://www.w3.org/2005/Atom', 'the feed is not in the namespace of Atom');
  need(/^(?:vi|en)$/.test(feed.attribs['xml:lang'] ?? ''), 'the feed has no language');
  for (const [name, element] of [
    ['the feed', feed],
    ...entries.map((entry, index) => [`entry ${String(index + 1)}`, entry] as const),
  ] as const) {
    for (const child of ['id', 'title', 'updated']) {
      const words = childrenOf(element, child).map((one) => DomUtils.textContent(one).trim());
      need(words.length === 1 && words[0] !== '', `${name} has not one ${child}`);
    }
    need(isAddress(textOf(element, 'id')), `${name} has an id that is no IRI`);
    need(DATE.test(textOf(element, 'updated')), `${name} has a date that is none of RFC 3339`);
    const links = childrenOf(element, 'link');
    need(
      links.every(({ attribs }) => isAddress(attribs['href'] ?? '')),
      `${name} has a link without an address`,
    );
    const alternates = links.filter(({ attribs }) => (attribs['rel'] ?? 'alternate') === 'alternate');
    need(alternates.length === 1, `${name} has not one alternate link`);
  }
  const selves = childrenOf(feed, 'link').filter(({ attribs }) => attribs['rel'] === 'self');
  need(selves.length === 1, 'the feed has not one link to itself');
  const authors = childrenOf(feed, 'author');
  need(
    authors.length === 1 && authors.every((author) => textOf(author, 'name') !== ''),
    'the feed has no author',
  );
  const ids = [feed, ...entries].map((element) => textOf(element, 'id'));
  need(new Set(ids).size === ids.length, 'an id stands twice');
  for (const entry of entries) {
    const [content] = childrenOf(entry, 'content');
    need(content?.attribs['type'] === 'html', 'an entry has no content in HTML');
    const html = content === undefined ? '' : DomUtils.textContent(content);
    need(html.includes('<blockquote lang="vi">'), 'an entry quotes nothing');
    for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
      need(isAddress(href), `an entry has a link that is not whole: ${href}`);
    }
  }
  const dates = entries.map((entry) => textOf(entry, 'updated')).sort();
  need(
    entries.length === 0 || textOf(feed, 'updated') === dates.at(-1),
    'the feed is not dated by its latest entry',
  );
  return problems;
}

/** The titles of a feed's entries as they are read: titles are written as HTML. */
export function readTitles(xml: string): string[] {
  const document = parseDocument(xml, { xmlMode: true });
  return DomUtils.getElementsByTagName('entry', document)
    .map((entry) => textOf(entry, 'title'))
    .map((html) => DomUtils.textContent(parseDocument(html)));
}

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter(isTag).filter((child) => child.name === name);
}

function textOf(element: Element, name: string): string {
  return childrenOf(element, name)
    .map((child) => DomUtils.textContent(child))
    .join('');
}

function isAddress(address: string): boolean {
  return /^https?:\/\/[^/\s]+\//.test(address) && URL.canParse(address);
}
