import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../../src/site/charts.ts';
import type { DeadlineChartId } from '../../../src/site/charts/deadlines.ts';
import {
  DEADLINE_CHARTS,
  describeMark,
  formatDeadlinesTitle,
  getDeadlinesContent,
  getFoldedTimeline,
  labelMark,
  markUrl,
} from '../../../src/site/charts/deadlines.ts';
import { getCorpus } from '../../../src/site/corpus.ts';
import type { AlikeDeadlines } from '../../../src/views/fold-timeline.ts';
import { deadlinesTable } from '../../../src/views/tables/deadlines.ts';
import { buildTimeline } from '../../../src/views/timeline.ts';
import { buildCorpus } from '../../views/findings/small-corpus.ts';

const IDS: readonly DeadlineChartId[] = ['timeline', 'year', 'timeline-duty', 'year-duty'];

function titleOf(id: DeadlineChartId, ...lines: string[]): [vi: string, en: string] {
  const corpus = buildCorpus([{ id: 'a', lines: ['I. TỔ CHỨC', ...lines] }]);
  const { groups } = buildTimeline(corpus, DEADLINE_CHARTS[id].grouping);
  return [formatDeadlinesTitle(id, groups, 'vi'), formatDeadlinesTitle(id, groups, 'en')];
}

const JUNE = '1. Sở Y tế báo cáo UBND tỉnh trước ngày 30/6/2026.';
const JULY = '2. Sở Nội vụ báo cáo UBND tỉnh trước ngày 31/7/2026.';
const NEXT = '3. Sở Y tế báo cáo UBND tỉnh trước ngày 31/7/2027.';
const PHASE = '4. Giai đoạn 2026 - 2029: Triển khai các nhiệm vụ.';
const NOVEMBER = '5. Sở Y tế báo cáo UBND tỉnh trước ngày 15/11 hằng năm.';
const OCTOBER = '6. Sở Nội vụ báo cáo UBND tỉnh trước ngày 25/10 hằng năm.';

describe('the finding', () => {
  test('of one-off deadlines is the year in which most of them fall; phases are none', () => {
    expect(titleOf('timeline', JUNE, JULY, NEXT, PHASE)).toEqual([
      '2 trong 3 thời hạn một lần rơi vào năm 2026',
      '2 of 3 one-off deadlines fall in 2026',
    ]);
    expect(titleOf('timeline', JUNE, JULY)[0]).toBe('Cả 2 thời hạn một lần đều rơi vào năm 2026');
    expect(titleOf('timeline', JUNE)[1]).toBe('The only one-off deadline: 30 June 2026');
  });

  test('says so where there are only phases, or nothing', () => {
    expect(titleOf('timeline', PHASE)[0]).toBe('Các kế hoạch nêu giai đoạn, không nêu thời hạn một lần');
    expect(titleOf('timeline', NOVEMBER)[1]).toBe('No plan gives a one-off deadline or a phase');
    expect(titleOf('year', JUNE)[0]).toBe('Không kế hoạch nào nêu ngày hoặc tháng của một thời hạn hằng năm');
  });

  test('of yearly deadlines is the month in which most of them fall', () => {
    expect(titleOf('year', NOVEMBER, OCTOBER, '7. Sở Y tế báo cáo trong tháng 11 hằng năm.')).toEqual([
      '2 trong 3 thời hạn hằng năm có nêu ngày hoặc tháng rơi vào tháng 11',
      '2 of 3 yearly deadlines that give a day or month fall in November',
    ]);
    expect(titleOf('year', NOVEMBER)).toEqual([
      'Thời hạn hằng năm duy nhất có nêu ngày hoặc tháng: 15/11',
      'The only yearly deadline that gives a day or month: 15 November',
    ]);
  });

  test('by duty is when plans of one’s own are due, from the first day to the last', () => {
    const own = '1. Sở Y tế xây dựng Kế hoạch hành động trước ngày 30/6/2026.';
    expect(titleOf('timeline-duty', own, JULY)[0]).toBe(
      'Thời hạn một lần để lập kế hoạch của cơ quan, địa phương: 30/06/2026',
    );
    expect(
      titleOf('timeline-duty', own, '2. Trong tháng 7 năm 2026, Sở Nội vụ xây dựng Kế hoạch hành động.')[1],
    ).toBe(
      'One-off deadlines for agencies and places to draw up their own plans: from 30 June 2026 to July 2026',
    );
    expect(titleOf('timeline-duty', JUNE, JULY)[0]).toBe('Cả 2 thời hạn một lần đều rơi vào năm 2026');
  });

  test('by duty is when yearly reports are due', () => {
    expect(titleOf('year-duty', NOVEMBER, OCTOBER)[0]).toBe(
      'Thời hạn báo cáo hằng năm có nêu ngày hoặc tháng: từ 25/10 đến 15/11',
    );
    expect(titleOf('year-duty', NOVEMBER)[1]).toBe(
      'Deadline of yearly reports that gives a day or month: 15 November',
    );
  });

  test('by duty gives no day where the words give a month', () => {
    const month = '7. Sở Y tế báo cáo trong tháng 11 hằng năm.';
    expect(titleOf('year-duty', OCTOBER, month)[0]).toBe(
      'Thời hạn báo cáo hằng năm có nêu ngày hoặc tháng: từ 25/10 đến tháng 11',
    );
    expect(titleOf('year-duty', month)[1]).toBe(
      'The only yearly deadline that gives a day or month: November',
    );
  });
});

/** The marks of a chart of the plans held. */
function marksOf(id: DeadlineChartId): AlikeDeadlines[] {
  const isYearly = DEADLINE_CHARTS[id].draws === 'yearly';
  return [...getFoldedTimeline(id).alike.values()]
    .flatMap((own) => [...own.values()])
    .filter(({ entries: [first] }) => 'monthDay' in first === isYearly);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('the charts of the plans held', () => {
  const rows = deadlinesTable.buildRows({ ...getCorpus(), findings: [], sharedWording: new Map() });
  const published = {
    dated: rows.filter(({ kind, end }) => kind !== 'yearly' && end !== null).length,
    yearly: rows.filter(({ kind, month_day: day }) => kind === 'yearly' && day !== null).length,
  };

  test.each(IDS)('%s draws every deadline of its kind that the published table has', (id) => {
    expect(sum(marksOf(id).map(({ entries }) => entries.length))).toBe(published[DEADLINE_CHARTS[id].draws]);
    expect(published[DEADLINE_CHARTS[id].draws]).toBeGreaterThan(0);
  });

  test('by plan the table has a row for each deadline; by duty one for each mark, with as many deadlines', () => {
    expect(getDeadlinesContent('timeline', 'vi').rows.length).toBe(published.dated);
    expect(getDeadlinesContent('year', 'en').rows.length).toBe(published.yearly);
    for (const id of ['timeline-duty', 'year-duty'] as const) {
      const { columns, rows: shown } = getDeadlinesContent(id, 'vi');
      const at = columns.findIndex(({ name }) => name === 'deadlines');
      expect(shown.length, id).toBe(marksOf(id).length);
      expect(sum(shown.map((cells) => Number(cells[at]?.words))), id).toBe(
        published[DEADLINE_CHARTS[id].draws],
      );
    }
  });

  test('stand on the page of deadlines', () => {
    expect(IDS.map((id) => CHARTS[id])).toEqual(['deadlines', 'deadlines', 'deadlines', 'deadlines']);
  });

  test('a mark of one deadline says it in a sentence and leads to its commitment', () => {
    const mark = marksOf('timeline').find(({ entries: [{ id }] }) => id === 'gia-lai--iv.2--deadline-2');
    expect(mark && [labelMark(mark, 'vi'), describeMark(mark, 'vi'), markUrl(mark, 'vi')]).toEqual([
      '01/04/2026',
      'Gia Lai: chậm nhất 01/04/2026 (“trước ngày 01 tháng 4 năm 2026”). Sở Nội vụ. “tham mưu UBND tỉnh ban hành kế hoạch triển khai thực hiện hằng năm trước ngày 10 tháng 11 (riêng năm 2026 trình UBND trước ngày 01 tháng 4 năm 2026)”',
      '/cam-ket/gia-lai/iv.2--deadline-2/',
    ]);
  });

  test('a mark of several says how many and whose, and leads to their day in the list', () => {
    const mark = marksOf('year-duty').find(({ when }) => when === 'yearly-11-01');
    expect(mark && [labelMark(mark, 'vi'), describeMark(mark, 'en'), markUrl(mark, 'en')]).toEqual([
      '01/11 ×3',
      '1 November ×3 each year: 3 deadlines, Hà Tĩnh, Lai Châu',
      '/en/deadlines/#day-yearly-11-01',
    ]);
  });

  test('a doubtful reading has its mark', () => {
    const [mark] = marksOf('year');
    if (mark === undefined) throw new Error('There is a yearly deadline.');
    const [first] = mark.entries;
    const doubtful: AlikeDeadlines = { ...mark, entries: [{ ...first, isCertain: false }] };
    expect(labelMark(doubtful, 'vi')).toMatch(/ \?$/);
    expect(describeMark(doubtful, 'vi')).toContain('(cách đọc chưa chắc)');
  });
});
