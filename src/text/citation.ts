/** What a quote says of its source, each in words ready for reading. */
export interface CitedSource {
  /** The words quoted, as printed. */
  readonly words: string;
  readonly issuer: string;
  /** What the document is: `Kế hoạch`. */
  readonly type: string;
  /** Its number, or that it has none. */
  readonly number: string;
  readonly title: string;
  readonly place: string;
  /** Its date, or that it has none. */
  readonly date: string;
  /** The clause: `V.2.đ`. */
  readonly path: string;
  readonly lines: string;
  /** Where the words can be read again. */
  readonly address: string;
}

/** A stretch of a quote with its source; `isPrinted` for words of the plan itself, whatever language the rest is in. */
export interface CitationPart {
  readonly words: string;
  readonly isPrinted: boolean;
}

/** The gaps that are filled with words of the plan. */
const PRINTED: readonly string[] = ['words', 'title'] satisfies (keyof CitedSource)[];

/**
 * A quote with its source, in the order that the template gives: `“{words}” — {issuer}, {address}`. Every word of the
 * source stays as it is; white space between them, where the source breaks its lines, becomes one space. The parts join
 * to what is shown and copied. Refuses a template with a gap that no source fills.
 */
export function formatCitation(template: string, source: CitedSource): CitationPart[] {
  return template
    .split(/(\{\w+\})/)
    .filter((step) => step !== '')
    .map((step) => {
      const gap = /^\{(\w+)\}$/.exec(step)?.[1];
      if (gap === undefined) return { words: step, isPrinted: false };
      const words = isGap(gap, source) ? source[gap] : undefined;
      if (words === undefined)
        throw new Error(`A citation cannot fill “{${gap}}”; use one of ${gapsOf(source)}.`);
      return { words: words.trim().replace(/\s+/g, ' '), isPrinted: PRINTED.includes(gap) };
    });
}

function isGap(name: string, source: CitedSource): name is keyof CitedSource {
  return Object.hasOwn(source, name);
}

function gapsOf(source: CitedSource): string {
  return Object.keys(source).join(', ');
}
