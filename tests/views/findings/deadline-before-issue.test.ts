import { expect, test } from 'vitest';
import { findDeadlineBeforeIssue } from '../../../src/views/findings/deadline-before-issue.ts';
import { buildCorpus, show } from './small-corpus.ts';

const DUTIES = [
  'I. TỔ CHỨC THỰC HIỆN',
  '1. Đến hết Quý II năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động.',
  '2. Sở Nội vụ báo cáo UBND tỉnh trước ngày 31/7/2026.',
  '3. Thời gian thực hiện: năm 2026.',
];

test('a deadline on the day of a document that the preamble cites is found, where the date is blank', () => {
  const preamble = 'Theo đề nghị của Sở Nội vụ tại văn bản số 12/SNV-TH ngày 30/6/2026; UBND tỉnh ban hành:';
  const corpus = buildCorpus([{ id: 'a', date: 'ngày tháng năm 2026', lines: [preamble, ...DUTIES] }]);
  expect(show(findDeadlineBeforeIssue(corpus))).toEqual([
    [
      'deadline-before-issue--a--i.1--2026-06-30',
      'contradiction',
      'Tỉnh A: hạn 30/6/2026 không sau ngày sớm nhất có thể ban hành, 30/6/2026 (ngày văn bản căn cứ 12/SNV-TH)',
      'A: deadline 30 June 2026 is not after the earliest possible date of issue, 30 June 2026 (basis 12/SNV-TH)',
      'a i.1 13: Đến hết Quý II năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động.',
      'a preamble-1 9: văn bản số 12/SNV-TH ngày 30/6/2026',
    ],
  ]);
});

test.each([
  ['ngày 01 tháng 8 năm 2026', ['30/6/2026', '31/7/2026'], 'ngày 01 tháng 8 năm 2026', 'date of issue'],
  ['ngày tháng 8 năm 2026', ['30/6/2026', '31/7/2026'], 'ngày tháng 8 năm 2026', 'month printed'],
  ['ngày tháng năm 2027', ['30/6/2026', '31/7/2026', '31/12/2026'], 'ngày tháng năm 2027', 'year printed'],
])('the header that prints “%s” says what is late', (date, ends, words, why) => {
  const findings = findDeadlineBeforeIssue(buildCorpus([{ id: 'a', date, lines: DUTIES }]));
  expect(findings.map(({ titleVi }) => /hạn (\S+)/.exec(titleVi)?.[1])).toEqual(ends);
  expect(findings[0]?.quotes[1]?.words).toBe(words);
  expect(findings[0]?.titleEn).toContain(why);
});

test('deadlines after the month printed, and those without a year, are passed over', () => {
  const lines = [...DUTIES, '4. Định kỳ hằng năm trước ngày 01/11, Sở Nội vụ báo cáo UBND tỉnh.'];
  expect(findDeadlineBeforeIssue(buildCorpus([{ id: 'a', date: 'ngày tháng 6 năm 2026', lines }]))).toEqual(
    [],
  );
});

test('a document cited elsewhere than in the preamble says nothing of the date of issue', () => {
  const lines = [...DUTIES, '4. Kinh phí theo Quyết định số 9/QĐ-UBND ngày 30/12/2026 của UBND tỉnh.'];
  expect(findDeadlineBeforeIssue(buildCorpus([{ id: 'a', date: 'ngày tháng năm 2026', lines }]))).toEqual([]);
});
