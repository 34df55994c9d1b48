import { expect, test } from 'vitest';
import { findDeadlinesDiffer } from '../../../src/views/findings/deadlines-differ.ts';
import { buildCorpus, show } from './small-corpus.ts';

function find(...lines: string[]): string[][] {
  return show(findDeadlinesDiffer(buildCorpus([{ id: 'a', lines: ['I. TỔ CHỨC THỰC HIỆN', ...lines] }])));
}

test('three dates for drawing up one’s own plan, whoever must, are a contradiction', () => {
  expect(
    find(
      '1. Đến hết Quý II năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động giai đoạn 2026 - 2030.',
      '2. Sở Y tế ban hành kế hoạch triển khai thực hiện, báo cáo UBND tỉnh trước ngày 31/7/2026.',
      '3. UBND các xã, phường xây dựng Kế hoạch triển khai thực hiện Kế hoạch này; báo cáo UBND tỉnh trước ngày 15/8/2026 để theo dõi.',
    ),
  ).toEqual([
    [
      'deadlines-differ--a--own-plan',
      'contradiction',
      'Tỉnh A: việc các cơ quan lập kế hoạch của mình được in với các hạn khác nhau: 30/6/2026, 31/7/2026, 15/8/2026',
      'A: different deadlines are printed for agencies to draw up their own plans: 30 June 2026, 31 July 2026, 15 August 2026',
      'a i.1 11: Đến hết Quý II năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động giai đoạn 2026 - 2030.',
      'a i.2 13: Sở Y tế ban hành kế hoạch triển khai thực hiện, báo cáo UBND tỉnh trước ngày 31/7/2026.',
      'a i.3 15: báo cáo UBND tỉnh trước ngày 15/8/2026 để theo dõi.',
    ],
  ]);
});

test('a day within the month named elsewhere is a note', () => {
  const findings = find(
    '1. Trong tháng 7 năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động.',
    '2. Kế hoạch triển khai thực hiện báo cáo UBND tỉnh trước ngày 30/7/2026, đồng thời gửi Sở Nội vụ.',
  );
  expect(findings.map(([id, severity]) => [id, severity])).toEqual([
    ['deadlines-differ--a--own-plan', 'note'],
  ]);
});

test('an agency with two days of the year for its report to one recipient is found', () => {
  expect(
    find(
      '1. Hằng năm trước ngày 25/10, Sở Y tế báo cáo kết quả thực hiện về UBND tỉnh.',
      '2. Sở Y tế báo cáo kết quả về UBND tỉnh trước ngày 05 tháng 11 hằng năm.',
    ),
  ).toEqual([
    [
      'deadlines-differ--a--report-so-y-te',
      'contradiction',
      'Tỉnh A: báo cáo hằng năm của cùng cơ quan được in với các hạn khác nhau: 25/10, 05/11',
      'A: different days are printed for the same agency’s yearly report: 25 October, 5 November',
      'a i.1 11: Hằng năm trước ngày 25/10, Sở Y tế báo cáo kết quả thực hiện về UBND tỉnh.',
      'a i.2 13: Sở Y tế báo cáo kết quả về UBND tỉnh trước ngày 05 tháng 11 hằng năm.',
    ],
  ]);
});

test.each([
  [
    'the same last day',
    'Trong tháng 6 năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động.',
    'UBND các xã, phường xây dựng kế hoạch thực hiện phù hợp (hoàn thành trước ngày 30/6/2026).',
  ],
  [
    'an exception for one year',
    'Sở Nội vụ xây dựng kế hoạch triển khai hằng năm trước ngày 10/11 (riêng năm 2026 trước ngày 01 tháng 4 năm 2026).',
    'Trong tháng 6 năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động.',
  ],
  [
    'phases',
    '- Năm 2026: Xây dựng Kế hoạch hành động.',
    'Trong tháng 6 năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động.',
  ],
  [
    'plans of other periods',
    'Trong tháng 6 năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động giai đoạn 2026 - 2030.',
    'Trước ngày 31/12/2030, các sở, ban, ngành xây dựng Kế hoạch hành động giai đoạn 2031 - 2035.',
  ],
  [
    'plans for some other matter',
    'Trong tháng 6 năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động.',
    'Trước ngày 31/8/2026, Sở Y tế xây dựng kế hoạch triển khai mô hình trạm y tế điểm.',
  ],
  [
    'a report of results',
    'Trong tháng 6 năm 2026, các sở, ban, ngành xây dựng Kế hoạch hành động.',
    'Sở Y tế xây dựng kế hoạch triển khai, báo cáo kết quả trước ngày 15/12/2026.',
  ],
  [
    'reports to different recipients',
    'Sở Nội vụ báo cáo UBND tỉnh trước ngày 05/11 hằng năm.',
    'Sở Nội vụ báo cáo Bộ Nội vụ trước ngày 15/11 hằng năm.',
  ],
  [
    'two reports a year in one sentence',
    'Sở Y tế báo cáo UBND tỉnh trước ngày 15/6 và ngày 15/12 hằng năm.',
    'Sở Y tế báo cáo UBND tỉnh trước ngày 15/12 hằng năm.',
  ],
])('%s are no difference', (_name, first, second) => {
  expect(find(`1. ${first}`, `2. ${second}`)).toEqual([]);
});
