import type { KeyedToken } from './keyed-tokens.ts';
import { keyTokens, markedKey } from './keyed-tokens.ts';

/** Words of questions and joints of sentences, which need not stand in what answers. */
const VIETNAMESE = markedKeysOf(
  'của và các những về cho với là ở tại trong trên theo để được có thì mà này đó nào gì ai sao khi đâu thế như hay hoặc do bởi đã sẽ phải không',
);

const ENGLISH = markedKeysOf(
  'the of and in for to who when what which how is are a an on by at does do with must much many where',
);

function markedKeysOf(words: string): ReadonlySet<string> {
  return new Set(keyTokens(words).map(markedKey));
}

/**
 * Whether a word of a query is a function word; `isEnglish` tells whether the
 * query may be English, since `the`, `to` and `an` are Vietnamese syllables
 * too. It must have the marks of one: `có` is, `co` may be `cơ` and is not.
 */
export function isFunctionWord(word: KeyedToken, isEnglish: boolean): boolean {
  const marked = markedKey(word);
  return VIETNAMESE.has(marked) || (isEnglish && ENGLISH.has(marked));
}
