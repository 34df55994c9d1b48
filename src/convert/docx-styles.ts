import type { Document, Element } from 'domhandler';
import { childrenOf, findBelow, valueOf } from './docx-xml.ts';

/** The styles of a Word document; a property is looked up along the styles that one is based on. */
export interface Styles {
  /** The first value that a style or one below it gives; undefined when none does. */
  readonly find: <T>(
    id: string | undefined,
    read: (style: Element, id: string) => T | undefined,
  ) => T | undefined;
  /** The style of paragraphs that name none. */
  readonly defaultParagraph: string | undefined;
}

/** Reads `word/styles.xml`; a document without it has no styles. */
export function readStyles(part: Document | undefined): Styles {
  const all = childrenOf(findBelow(part, 'w:styles'), 'w:style');
  const byId = new Map(all.map((style) => [style.attribs['w:styleId'] ?? '', style]));
  const standard = all.find(
    ({ attribs }) => attribs['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attribs['w:default'] ?? ''),
  );
  return {
    defaultParagraph: standard?.attribs['w:styleId'],
    find(id, read) {
      const seen = new Set<string>();
      for (let at = id; at !== undefined && !seen.has(at);) {
        seen.add(at);
        const style = byId.get(at);
        if (style === undefined) return undefined;
        const value = read(style, at);
        if (value !== undefined) return value;
        at = valueOf(findBelow(style, 'w:basedOn'));
      }
      return undefined;
    },
  };
}
