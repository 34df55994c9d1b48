import type { KeyedToken } from './keyed-tokens.ts';
import { keyTokens } from './keyed-tokens.ts';

/** Words of questions and joints of sentences, which need not stand in what answers. */
const WORDS =
  'của và các những về cho với là ở tại trong trên theo để được có thì mà này đó nào gì ai sao khi đâu thế như hay hoặc do bởi đã sẽ phải không ' +
  'the of and in for to who when what which how is are a an on by at does do with must much many where';

const MARKS = new Map(keyTokens(WORDS).map(({ key, marks }) => [key, marks]));

/**
 * Whether a word of a query is a function word. It must have the marks of one:
 * `có` is, `co` may be `cơ` and is not.
 */
export function isFunctionWord({ key, marks }: KeyedToken): boolean {
  return MARKS.get(key) === marks;
}
