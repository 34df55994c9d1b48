/** A clause's number as printed, and the words behind it. */
export interface LabelledWords {
  readonly label: string;
  readonly words: string;
}

/**
 * Parts the printed number from the words of a clause, when it is the number
 * that the clause's id ends with: `b) Nghiên cứu` of `v.1.b`, `Mục tiêu chiến
 * lược 7: Tăng cường` of `annex.7`, `- Rà soát` of `iv.2.dash-1`. In: all words
 * of the clause, its id. Out: both parts without white space around them; the
 * label is empty for a clause that prints none.
 */
export function splitLabel(text: string, clauseId: string): LabelledWords {
  const step = /[^.]*$/.exec(clauseId)?.[0].replace(/~.*$/, '') ?? '';
  const isDash = /^(?:dash|plus)-/.test(step);
  if (!isDash && UNNUMBERED.test(step)) return { label: '', words: text.trim() };
  const match = (isDash ? /^[-–•+]/u : numberPattern(step)).exec(text);
  if (match === null) return { label: '', words: text.trim() };
  return { label: match[0].trim(), words: text.slice(match[0].length).trim() };
}

/** Steps that count what prints no number. */
const UNNUMBERED = /^(?:(?:para|row|head|table|group|title|closing|preamble)(?:-|$)|$)/;

/** At most a name of four words (`Mục tiêu chiến lược`), the number or letter, and the sign behind it. */
function numberPattern(step: string): RegExp {
  const number = step.replace(/^.*-/, '').replace('dd', 'đ');
  return new RegExp(
    `^\\(?(?:\\p{L}+ ){0,4}?(?:[\\p{L}\\d]+\\.)*${number}(?:\\s*[.):/]+(?=\\s|$)|(?=\\s|$))`,
    'iu',
  );
}
