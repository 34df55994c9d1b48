import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hit } from '../../src/search/search-corpus.ts';
import { searchCorpus } from '../../src/search/search-corpus.ts';
import { pickQuote } from '../../src/search/pick-quote.ts';
import { lexiconFor, preparedPlans, searchPlans } from './real-corpus.ts';
import ownQueries from './own-queries.json' with { type: 'json' };
import judgedQueries from './judged-queries.json' with { type: 'json' };

function hitsOf(typed: string, reach: 'exact' | 'related' = 'related'): readonly Hit[] {
  return searchCorpus(typed, preparedPlans, lexiconFor(typed), reach)?.hits ?? [];
}

/** The clauses that answer, in the order of the plans. */
function clausesOf(typed: string, reach: 'exact' | 'related' = 'related'): string[] {
  return hitsOf(typed, reach)
    .map(({ plan, record }) => `${plan.planId} ${record.clauseId}`)
    .sort();
}

/** The words that match in the first hits, each once. */
function firstWords(typed: string, hits = 5): string[] {
  const words = hitsOf(typed)
    .slice(0, hits)
    .flatMap(({ record, match }) => match.ranges.map(([start, end]) => record.text.slice(start, end)));
  return [...new Set(words)];
}

const REPORTS = ['ha-tinh closing-1', 'lai-chau vii.2.dash-6', 'lai-chau vii.5.dash-4'];

test.each(['01/11', '1/11', '01-11', '1-11', 'ngày 1 tháng 11', 'ngay 01 thang 11'])(
  'the date “%s” finds the clauses that name it',
  (typed) => {
    expect(clausesOf(typed)).toEqual(REPORTS);
  },
);

test.each(['90%', '90 %', '90 phần trăm', '90 phan tram', '９０％', '90 percent'])(
  '“%s” finds the three targets of ninety per cent',
  (typed) => {
    expect(clausesOf(typed)).toEqual(['dak-lak ii.2.b', 'ha-tinh ii.2.b', 'phuong-hai-duong ii.2.a']);
  },
);

test.each(['155/QĐ-TTg', '155/qd-ttg', '155 qd ttg', '155 QĐ TTg', '155/QÐ-TTg'])(
  'the document number “%s” finds what cites it',
  (typed) => {
    expect(new Set(firstWords(typed).map((words) => words.toLowerCase()))).toEqual(new Set(['155/qđ-ttg']));
  },
);

test.each([
  'bình đẳng giới',
  'Bình đẳng giới'.normalize('NFD'),
  'BÌNH ĐẲNG GIỚI',
  'binh dang gioi',
  'bình đang giới',
  'binh đẳng giơi',
  'bình ðẳng giới',
  'bình đẳng gioiws',
  'bifnh ddawnrg giowis',
])('“%s” finds bình đẳng giới', (typed) => {
  expect(firstWords(typed, 3)).toEqual(['bình đẳng giới']);
});

test('either tone placement finds both', () => {
  expect(clausesOf('Uỷ ban nhân dân')).toEqual(clausesOf('Ủy ban nhân dân'));
  expect(clausesOf('văn hoá')).toEqual(clausesOf('văn hóa'));
});

test('an abbreviation and its wording find each other', () => {
  const [short, full] = [/UBND tỉnh/, /[UỦ][ỷy] ban nhân dân tỉnh/i];
  for (const typed of ['UBND tỉnh', 'uy ban nhan dan tinh']) {
    const texts = hitsOf(typed).map(({ record }) => record.text);
    expect(texts.filter((text) => short.test(text)).length).toBeGreaterThan(5);
    expect(texts.filter((text) => full.test(text)).length).toBeGreaterThan(5);
  }
});

test.each([
  ['chuyển đổi sô', 'chuyển đổi số'],
  ['chuyểm đổi số', 'chuyển đổi số'],
  ['bình đẳg giới', 'bình đẳng giới'],
  ['biến đổi khý hậu', 'biến đổi khí hậu'],
])('“%s”, with one letter wrong, finds %s', (typed, words) => {
  expect(firstWords(typed, 1)).toEqual([words]);
});

test.each([
  ['gender equality', 'bình đẳng giới'],
  ['climate change', 'biến đổi khí hậu'],
  ['Department of Home Affairs', 'Sở Nội vụ'],
])('the English “%s” finds %s', (typed, words) => {
  expect(firstWords(typed, 1)).toEqual([words]);
});

test('a quotation means exactly that: with its marks, or without any', () => {
  expect(clausesOf('"chuyên đổi số"')).toEqual(['lai-chau ii.2.dash-3', 'phuong-hai-duong ii.2.b']);
  expect(clausesOf('"chuyen doi so"').length).toBeGreaterThan(2);
  expect(hitsOf('"đổi chuyển số"')).toEqual([]);
});

test('a minus leaves out what has the word', () => {
  const all = clausesOf('bình đẳng giới');
  const some = clausesOf('bình đẳng giới -"phụ nữ"');
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  expect(hitsOf('bình đẳng giới -"phụ nữ"').filter(({ record }) => record.text.includes('phụ nữ'))).toEqual(
    [],
  );
});

test('with reach exact an abbreviation finds only itself', () => {
  const texts = hitsOf('UBND', 'exact').map(({ record }) => record.text);
  expect(texts.filter((text) => !/UBND/i.test(text))).toEqual([]);
});

test('a place that is named narrows to its plans or to what names it', () => {
  expect(new Set(hitsOf('báo cáo đắk lắk').map(({ plan }) => plan.planId))).toEqual(new Set(['dak-lak']));
});

test.each(
  [...judgedQueries.queries, ...ownQueries.queries].filter(({ kind }) => kind === 'none').map(({ q }) => q),
)('“%s” stands in no plan and finds nothing', (typed) => {
  expect(hitsOf(typed)).toEqual([]);
});

test('every record has words to quote, a slice of its own', () => {
  for (const { records } of searchPlans) {
    for (const record of records) {
      const quote = pickQuote(record, []);
      expect(quote).not.toBe('');
      expect(record.text).toContain(quote);
    }
  }
});

const pieces = fc.constantFrom(
  ...[
    '"',
    '-',
    '−',
    '“',
    '%',
    '/',
    ' ',
    '1',
    '11',
    '2026',
    'ngày',
    'sở',
    'nội',
    'vu',
    'UBND',
    'gender',
    'đắk',
    'lắk',
  ],
  ...['chỉ tiêu', 'là', '\u0301', 'İ', '𝟗', '\uD800', 'chuyeenr', 'x'.repeat(40)],
);

test('any string is searched without failing, and what matches lies within the words', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(strings, fc.constantFrom('exact' as const, 'related' as const), (typed, reach) => {
      for (const { record, match, under } of hitsOf(typed, reach)) {
        expect(match.score).toBeGreaterThan(0);
        const [text, ranges] =
          under === null ? [record.text, match.ranges] : [under.record.text, under.ranges];
        let before = 0;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }
    }),
    { numRuns: 150 },
  );
});

test.each(['SNV chủ trì', 'snv chu tri'])('“%s” finds what the department leads', (typed) => {
  const answer = searchCorpus(typed, preparedPlans, lexiconFor(typed), 'related');
  expect(answer?.hits.length).toBeGreaterThan(20);
});
