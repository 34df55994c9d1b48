import type { Corpus } from '../corpus.ts';
import { makeFinding, quoteHeader } from './evidence.ts';
import type { Finding } from './finding.ts';

const RULE = 'blank-number-or-date';

/**
 * The number or the date of issue is blank in the text held.
 *
 * Reads the lines of the header that print them (`Số: /KH-UBND`, `ngày tháng 6
 * năm 2026`); a header without such a line, and a number or date that is printed in
 * some other form, are passed over.
 *
 * Never claims that the plan is a draft, nor that the issued plan has no number.
 */
export function findBlankNumberOrDate({ plans }: Corpus): Finding[] {
  return plans.flatMap((plan) => {
    const { documentNumber, issuedOn } = plan.text.meta;
    const blanks = [
      { fact: documentNumber, blank: BLANK_NUMBER, vi: 'số', en: 'number' },
      { fact: issuedOn, blank: BLANK_DATE, vi: 'ngày ban hành', en: 'date of issue' },
    ].flatMap(({ fact: { value, printed }, blank, vi, en }) => {
      const isBlank = value === null && printed !== null && blank.test(printed);
      const quote = isBlank ? quoteHeader(plan, printed) : null;
      return quote === null ? [] : [{ vi, en, quote }];
    });
    if (blanks.length === 0) return [];
    return [
      makeFinding(
        RULE,
        [plan.id, 'header'],
        'note',
        {
          vi: `${plan.summary.placeVi}: ${blanks.map(({ vi }) => vi).join(' và ')} để trống trong bản văn đang giữ`,
          en: `${plan.summary.placeEn}: the ${blanks.map(({ en }) => en).join(' and the ')} ${blanks.length === 1 ? 'is' : 'are'} blank in the text held`,
        },
        blanks.map(({ quote }) => quote),
      ),
    ];
  });
}

/** No figure before the slash. */
const BLANK_NUMBER = /^Số\s*:[^\p{L}\d]*\//iu;

/** No figure for the day, the month or the year. */
const BLANK_DATE = /ngày\s*tháng|tháng\s*năm|năm\s*$/iu;
