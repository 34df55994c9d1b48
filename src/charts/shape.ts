/** An element of a drawing in SVG, as data: pages write it as markup, scripts make it an element. */
export interface Shape {
  readonly tag: 'svg' | 'g' | 'a' | 'path' | 'rect' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  /** What a text says; empty for all else. */
  readonly words: string;
  readonly children: readonly Shape[];
}

/** A shape of an element and what stands in it: words, or other shapes. */
export function makeShape(
  tag: Shape['tag'],
  attributes: Shape['attributes'],
  inside: string | readonly Shape[] = [],
): Shape {
  return typeof inside === 'string'
    ? { tag, attributes, words: inside, children: [] }
    : { tag, attributes, words: '', children: inside };
}
