import type { FoundTime } from './dates.ts';
import type { DeadlineKind } from './plan-facts.ts';

/** `hằng năm` `hàng năm` `mỗi năm`. */
export const EVERY_YEAR = /(?:hằng|hàng|mỗi)\s+năm/iu;

/**
 * Finds recurrences and terms that a text sets without a date; `dated` are its times with one.
 *
 * With a limit of their own: `ngày 15 hằng tháng` (a month) · `ngày 25 tháng cuối quý` (a quarter) · `chậm nhất 15
 * ngày kể từ ngày …` `trong vòng 10 ngày làm việc` (one-off). Where nothing is dated: `định kỳ hằng năm` `hằng năm
 * báo cáo` (yearly) · `định kỳ 6 tháng` `6 tháng/lần` (yearly) · `hằng quý` · `hằng tháng` beside `báo cáo` or `định kỳ`.
 * Only `định kỳ hằng năm` and its like are certain: the others hold more than a kind can say.
 */
export function findUndated(words: string, dated: readonly FoundTime[]): FoundTime[] {
  const own = findFirst(words, WITH_LIMIT).filter(
    ({ start, end }) => !dated.some((time) => start < time.end && end > time.start),
  );
  return own.length > 0 || dated.length > 0 ? own : findFirst(words, WITHOUT_LIMIT).slice(0, 1);
}

/** A yearly time without a day. */
export function yearlyAt(start: number, end: number, isCertain: boolean): FoundTime {
  return { start, end, kind: 'yearly', from: null, to: null, monthDay: null, isCertain };
}

type Form = readonly [RegExp, DeadlineKind, isCertain: boolean];

const WITH_LIMIT: readonly Form[] = [
  [/(?:trước\s+)?ngày\s+\d{1,2}\s+(?:của\s+)?(?:hằng|hàng|mỗi)\s+tháng/iu, 'month', false],
  [/(?:trước\s+)?ngày\s+\d{1,2}\s+(?:của\s+)?tháng\s+cuối\s+(?:của\s+)?(?:mỗi\s+)?quý/iu, 'quarter', false],
  [
    /(?:chậm nhất|muộn nhất|trong vòng|trong thời hạn|trong thời gian)(?:\s+là)?(?:\s+sau)?\s+\d{1,3}\s+ngày(?:\s+làm việc)?(?:\s*,?\s*(?:kể từ|sau|trước)[^,;.]{0,60})?/iu,
    'one-off',
    false,
  ],
];

const WITHOUT_LIMIT: readonly Form[] = [
  [/định kỳ\s+(?:hằng|hàng)\s+năm/iu, 'yearly', true],
  [/báo cáo\s+(?:[^;.]{0,12}\s)?định kỳ\s+(?:hằng|hàng)\s+năm/iu, 'yearly', true],
  [/(?:hằng|hàng)\s+năm(?=,?\s+(?:[^,;.]{0,40}\s)?báo cáo)/iu, 'yearly', true],
  [/(?:định kỳ\s+)?(?<!\d)0?6\s+tháng\s*\/\s*(?:0?1\s+)?lần|định kỳ\s+0?6\s+tháng/iu, 'yearly', false],
  [/(?:định kỳ|báo cáo)\s+(?:[^,;.]{0,20}\s)?(?:hằng|hàng|mỗi)\s+quý/iu, 'quarter', false],
  [/(?:định kỳ|báo cáo)\s+(?:[^,;.]{0,20}\s)?(?:hằng|hàng|mỗi)\s+tháng/iu, 'month', false],
  [/định kỳ báo cáo[^;.]{0,120}(?:hằng|hàng)\s+năm/iu, 'yearly', false],
];

function findFirst(words: string, forms: readonly Form[]): FoundTime[] {
  return forms.flatMap(([pattern, kind, isCertain]) => {
    const match = pattern.exec(words);
    if (match === null) return [];
    return [{ ...yearlyAt(match.index, match.index + match[0].length, isCertain), kind }];
  });
}
