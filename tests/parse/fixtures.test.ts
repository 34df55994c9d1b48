import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { joinParts } from '../../src/parse/join-parts.ts';
import { findBadQuote, quotesOf } from '../../src/parse/quotes.ts';
import type { ReadPlan } from './facts.ts';
import { idsOf, linesOf, readFixture, readText } from './facts.ts';

const NV = 'so-noi-vu';
const VH = 'so-van-hoa-the-thao-va-du-lich';
const GD = 'so-giao-duc-va-dao-tao';
const YT = 'so-y-te';
const NN = 'so-nong-nghiep-va-moi-truong';
const KHCN = 'so-khoa-hoc-va-cong-nghe';
const TC = 'so-tai-chinh';
const NGV = 'so-ngoai-vu';
const TP = 'so-tu-phap';
const CT = 'so-cong-thuong';
const CA = 'cong-an-tinh';
const SBN = 'cac-so-ban-nganh';
const XP = 'ubnd-cac-xa-phuong';

const read = (name: string): ReadPlan => readText(readFixture(name));

/** Id, printed number, line, task, lead, coordinating. */
const cellsOf = ({ facts }: ReadPlan): unknown[] =>
  facts.assignments.map(({ id, printedNumber, task, lead, coordinating }) => [
    id,
    printedNumber,
    linesOf(task),
    task.words,
    idsOf(lead),
    idsOf(coordinating),
  ]);

const timingsOf = ({ facts }: ReadPlan): unknown[] =>
  facts.assignments.map(({ timing }) => timing?.words ?? null);

const deliverablesOf = ({ facts }: ReadPlan): unknown[] =>
  facts.assignments.map(({ deliverable }) => deliverable?.words ?? null);

const notesOf = ({ facts }: ReadPlan): unknown[] =>
  facts.assignments.map(({ coordinatingNote }) => coordinatingNote);

const groupsOf = ({ facts }: ReadPlan): unknown[] =>
  facts.assignments.map(({ groups }) => groups.map(({ words }) => words));

const deadlinesOf = ({ facts }: ReadPlan): unknown[] =>
  facts.deadlines.map(({ quote, kind, dateText, start, end, monthDay, actors, isCertain }) => [
    `${quote.clauseId} ${linesOf(quote)}`,
    kind,
    dateText,
    start,
    end,
    monthDay,
    idsOf(actors),
    isCertain,
  ]);

const targetsOf = ({ facts }: ReadPlan): unknown[] =>
  facts.targets.map(({ quote, comparator, value, unit, subject, due }) => [
    `${quote.clauseId} ${linesOf(quote)}`,
    comparator,
    value,
    unit,
    subject,
    due,
  ]);

const dutiesOf = ({ facts }: ReadPlan): unknown[] =>
  facts.duties.map(({ text, agencies }) => [
    `${text.clauseId} ${linesOf(text)}`,
    idsOf(agencies),
    text.words,
  ]);

const citationsOf = ({ facts }: ReadPlan): unknown[] =>
  facts.citations.map(({ quote, documentType, documentNumber, printedDate, issuer }) => [
    `${quote.clauseId} ${linesOf(quote)}`,
    documentType,
    documentNumber,
    printedDate,
    issuer,
  ]);

describe('a plan with a Markdown pipe table', () => {
  const plan = read('pipe-table');

  test('gives its rows, under their Roman groups', () => {
    expect(cellsOf(plan)).toEqual([
      ['annex.i.1', '1', '33', 'Xây dựng chuyên mục về ASEAN', [VH], [KHCN, NV, XP]],
      ['annex.i.2', '2', '34', 'Tổ chức cuộc thi tìm hiểu ASEAN', ['tinh-doan'], [GD]],
      ['annex.ii.3', '3', '36', 'Tập huấn báo cáo viên \\| biên tập viên', [NV, NGV], [SBN]],
      ['annex.ii.row-1', '', '37', 'Khảo sát nhu cầu', [NV], [TC]],
    ]);
    expect(groupsOf(plan)).toEqual([
      ['I Thông tin, tuyên truyền'],
      ['I Thông tin, tuyên truyền'],
      ['II Đào tạo'],
      ['II Đào tạo'],
    ]);
    expect(notesOf(plan)).toEqual([null, null, null, 'Theo hướng dẫn của Bộ Nội vụ']);
    expect(timingsOf(plan)).toEqual([
      'Quý III/2026',
      'Tháng 3 hằng năm',
      'Trước ngày 30/11/2026',
      'Thường xuyên',
    ]);
    expect(deliverablesOf(plan)).toEqual(['Chuyên mục', 'Cuộc thi', 'Báo cáo', null]);
    expect(plan.issues).toEqual([]);
  });

  test('gives its citations, targets, duties and deadlines', () => {
    expect(citationsOf(plan)).toEqual([
      ['preamble-1 12', 'Quyết định', '155/QĐ-TTg', '20/01/2026', 'Thủ tướng Chính phủ'],
      ['preamble-1 12', 'Công văn', '2101/BNV-HTQT', '03 tháng 6 năm 2026', 'Bộ Nội vụ'],
    ]);
    expect(targetsOf(plan)).toEqual([
      ['i.1 16', 'at-least', 80, '%', 'cán bộ, công chức có hiểu biết cơ bản về ASEAN', 'Đến năm 2030'],
      ['i.1 16', 'exactly', 100, '%', 'xã, phường có tin, bài về ASEAN', null],
      ['i.2 18', 'at-least', 2, 'lớp tập huấn', 'cho báo cáo viên', 'Mỗi năm'],
    ]);
    expect(dutiesOf(plan)).toEqual([
      [
        'ii.1 22',
        [NV],
        'UBND tỉnh giao Sở Nội vụ chủ trì, đôn đốc thực hiện Kế hoạch; báo cáo UBND tỉnh trước ngày 20/12 hằng năm.',
      ],
      [
        'ii.2 24',
        [SBN, XP],
        'Các sở, ban, ngành và UBND các xã, phường xây dựng kế hoạch thực hiện, hoàn thành trước ngày 31 tháng 8 năm 2026.',
      ],
    ]);
    expect(deadlinesOf(plan)).toEqual([
      ['ii.1 22', 'yearly', 'trước ngày 20/12 hằng năm', null, null, '12-20', [NV], true],
      [
        'ii.2 24',
        'one-off',
        'hoàn thành trước ngày 31 tháng 8 năm 2026',
        null,
        '2026-08-31',
        null,
        [SBN, XP],
        true,
      ],
      ['annex.i.1 33', 'quarter', 'Quý III/2026', '2026-07-01', '2026-09-30', null, [VH], true],
      ['annex.i.2 34', 'yearly', 'Tháng 3 hằng năm', null, null, '03', ['tinh-doan'], true],
      ['annex.ii.3 36', 'one-off', 'Trước ngày 30/11/2026', null, '2026-11-30', null, [NV, NGV], true],
    ]);
  });

  test.each([
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['all three', (text: string) => `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`],
    ['hard spaces', (text: string) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00A0')],
  ])('gives the same facts with %s', (_name, change) => {
    const changed = readText(change(readFixture('pipe-table')));
    expect(changed.facts).toEqual(plan.facts);
    expect(changed.plan.clauses).toEqual(plan.plan.clauses);
  });
});

describe('a plan with an HTML table', () => {
  const plan = read('html-rowspan');

  test('gives a cell over several rows to each of them, and breaks between names part them', () => {
    expect(cellsOf(plan)).toEqual([
      [
        'annex.a.1',
        '1',
        '17',
        'Khám sức khỏe định kỳ cho người cao tuổi',
        [YT],
        ['bao-hiem-xa-hoi-tinh', XP],
      ],
      ['annex.a.2', '2', '18-19', 'Phát triển thể thao quần chúng', [YT], [VH, GD]],
      ['annex.a.3', '3', '20', 'Kiểm tra liên ngành', [YT, CT], [CA]],
      ['annex.b.row-1', '', '22', 'Hỗ trợ người lao động di cư', [NV], []],
    ]);
    expect(timingsOf(plan)).toEqual([
      'Trước ngày 15/11 hằng năm',
      'Trước ngày 15/11 hằng năm',
      'Trước ngày 15/11 hằng năm',
      '2026 - 2030',
    ]);
  });

  test('gives the lettered group, then the goal in its own column', () => {
    expect(groupsOf(plan)).toEqual([
      ['A. LĨNH VỰC Y TẾ', 'Nâng cao sức khỏe & thể chất'],
      ['A. LĨNH VỰC Y TẾ', 'Nâng cao sức khỏe & thể chất'],
      ['A. LĨNH VỰC Y TẾ', 'An toàn thực phẩm'],
      ['B. LĨNH VỰC LAO ĐỘNG', 'Việc làm bền vững'],
    ]);
  });

  test('gives each row of a shared date its deadline, and a period none', () => {
    expect(deadlinesOf(plan)).toEqual([
      ['annex.a.1 17', 'yearly', 'Trước ngày 15/11 hằng năm', null, null, '11-15', [YT], true],
      ['annex.a.2 17', 'yearly', 'Trước ngày 15/11 hằng năm', null, null, '11-15', [YT], true],
      ['annex.a.3 17', 'yearly', 'Trước ngày 15/11 hằng năm', null, null, '11-15', [YT, CT], true],
    ]);
  });
});

test('a number, a task or a partner that stands once for two rows counts for both, and is lost or doubled in none', () => {
  const plan = readText(`KẾ HOẠCH
Thử

I. NỘI DUNG
Tại Phụ lục.

PHỤ LỤC

<table>
<tr><td>STT</td><td>Nhiệm vụ</td><td>Chủ trì</td><td>Phối hợp</td></tr>
<tr><td rowspan="2">1</td><td>Việc a</td><td>Sở Nội vụ</td><td rowspan="2">Sở Tài chính</td></tr>
<tr><td>Việc b</td><td>Sở Y tế</td></tr>
<tr><td>2</td><td rowspan="2">Việc c</td><td>Sở Nội vụ</td><td></td></tr>
<tr><td>3</td><td>Sở Y tế</td><td></td></tr>
</table>`);
  expect(cellsOf(plan)).toEqual([
    ['annex.1', '1', '11', 'Việc a', [NV], [TC]],
    ['annex.1~2', '1', '12', 'Việc b', [YT], [TC]],
    ['annex.2', '2', '13', 'Việc c', [NV], []],
    ['annex.3', '3', '13', 'Việc c', [YT], []],
  ]);
  expect(joinParts(plan.plan)).toBe(plan.plan.source);
});

describe('a plan behind the Decision that issues it', () => {
  const plan = read('decision-wrapper');

  test('gives the duties of its articles, and of agencies that head a Roman section', () => {
    expect(dutiesOf(plan)).toEqual([
      [
        'art-2 19',
        [NV],
        'Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện; báo cáo UBND tỉnh trước ngày 15 tháng 12 hằng năm.',
      ],
      [
        'art-3 21',
        ['van-phong-ubnd-tinh'],
        'Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.',
      ],
      ['part-ii.i.1 50', [NV], 'Chủ trì hướng dẫn thực hiện Kế hoạch.'],
      ['part-ii.i.2 51', [NV], 'Tổng hợp, báo cáo UBND tỉnh.'],
      ['part-ii.ii.para-1 54', [TC], 'Bố trí kinh phí trong dự toán ngân sách hằng năm.'],
      ['part-ii.iii.1 57', [XP], 'Xây dựng kế hoạch trong quý III năm 2026.'],
    ]);
  });

  test('gives citations but no date of one as a deadline, and no aspiration for 2045', () => {
    expect(citationsOf(plan)).toEqual([
      ['preamble-1 11', 'Luật', '72/2025/QH15', '16/6/2025', null],
      ['preamble-2 12', 'Quyết định', '155/QĐ-TTg', '20/01/2026', 'Thủ tướng Chính phủ'],
      ['preamble-3 13', 'Tờ trình', '88/TTr-SNV', '05/6/2026', 'Giám đốc Sở Nội vụ'],
      ['title-2 34', 'Quyết định', '1234/QĐ-UBND', '10/6/2026', 'UBND tỉnh'],
    ]);
    expect(deadlinesOf(plan)).toEqual([
      ['art-2 19', 'yearly', 'trước ngày 15 tháng 12 hằng năm', null, null, '12-15', [NV], true],
      ['part-ii.iii.1 57', 'quarter', 'trong quý III năm 2026', '2026-07-01', '2026-09-30', null, [XP], true],
    ]);
  });

  test('gives what is to reach a number, be it named behind or before it', () => {
    expect(targetsOf(plan)).toEqual([
      ['part-i.2.a 43', 'at-least', 95, '%', 'người dân tham gia bảo hiểm y tế', 'vào năm 2030'],
      ['part-i.2.b 44', 'under', 2, '%', 'Tỷ lệ hộ nghèo đa chiều', null],
    ]);
  });
});

test('columns go by their headings, in any order', () => {
  const plan = read('column-order');
  expect(cellsOf(plan)).toEqual([
    ['annex.1', '1', '10', 'Tổ chức Ngày hội ASEAN', [VH], [TC]],
    ['annex.2', '2', '11', 'Biên soạn tài liệu', [NGV], []],
    ['annex.3', '3', '12', 'Phòng, chống mua bán người', [NV, YT], [CA, TP]],
  ]);
  expect(timingsOf(plan)).toEqual(['Tháng 8/2026', 'Quý IV năm 2026', '15/12/2026']);
  expect(deliverablesOf(plan)).toEqual(['Ngày hội', 'Tài liệu', 'Báo cáo']);
  expect(targetsOf(plan)).toEqual([['annex.3 12', 'exactly', 50, '%', null, null]]);
  expect(plan.facts.targets[0]?.isCertain).toBe(false);
});

describe('a ditto cell has what stands above it, and keeps its own print', () => {
  const plan = read('ditto');

  test('for agencies', () => {
    expect(cellsOf(plan)).toEqual([
      ['annex.1', '1', '10', 'Việc một', [NV, YT], [NGV, CA]],
      ['annex.2', '2', '11', 'Việc hai', [NV, YT], [NGV, CA]],
      ['annex.3', '3', '12', 'Việc ba', [NV, YT], [NGV, CA]],
      ['annex.4', '4', '13', 'Việc bốn', [NV, YT], [TP]],
      ['annex.5', '5', '14', 'Việc năm', ['so-xay-dung'], [TP]],
      ['annex.6', '6', '15', 'Việc sáu', ['so-xay-dung'], [TP]],
    ]);
    expect(plan.facts.assignments.map(({ lead }) => lead[0]?.printed)).toEqual([
      'Sở Nội vụ',
      'nt',
      'Như trên',
      '"',
      'Sở Xây dựng',
      '- nt -',
    ]);
    expect(plan.facts.assignments.map(({ coordinating }) => coordinating[0]?.printed)).toEqual([
      'Sở Ngoại vụ',
      '-nt-',
      'như trên',
      'Sở Tư pháp',
      '″',
      '〃',
    ]);
  });

  test('for timing and deliverable; a lone dash is empty', () => {
    const quarter = 'Quý I/2027';
    expect(timingsOf(plan)).toEqual([quarter, quarter, quarter, quarter, 'Thường xuyên', 'Thường xuyên']);
    expect(deliverablesOf(plan)).toEqual(['Báo cáo', 'Kế hoạch', 'Kế hoạch', 'Kế hoạch', null, null]);
    expect(plan.facts.deadlines.map(({ id, dateText }) => [id, dateText])).toEqual([
      ['annex.1--deadline-1', quarter],
      ['annex.2--deadline-1', quarter],
      ['annex.3--deadline-1', quarter],
      ['annex.4--deadline-1', quarter],
    ]);
  });
});

test('agencies are parted by slashes, breaks, “và”, or nothing at all, and never within a name', () => {
  const plan = read('separators');
  expect(cellsOf(plan)).toEqual([
    ['annex.1', '1', '11', 'Dấu gạch chéo', [NV, YT], [TC, TP, CA]],
    ['annex.2', '2', '12', 'Xuống dòng', [YT, NV], [VH, GD, XP]],
    ['annex.3', '3', '13', 'Chữ và', [NV, YT], [KHCN, NN]],
    ['annex.4', '4', '14', 'Danh sách các sở', [NV, YT, VH], ['phong-van-hoa-xa-hoi', 'phong-kinh-te', CA]],
    ['annex.5', '5', '15', 'Viết hoa', [VH, NV], [SBN, XP]],
    ['annex.6', '6', '16', 'Không có dấu phân cách', [NV, YT], [SBN, XP]],
    ['annex.7', '7', '17', 'Viết tắt', [VH], [GD, NN]],
    ['annex.8', '8', '18', 'Dấu câu thừa', [NV], [YT, NGV]],
    ['annex.9', '9', '19', 'Kèm địa danh', [NV], ['trung-tam-xuc-tien-dau-tu', SBN]],
  ]);
  expect(notesOf(plan).filter((note) => note !== null)).toEqual([]);
  expect(plan.issues).toEqual([]);
});

test('a table by year gives a target for each filled cell', () => {
  const AWARE = 'Tỷ lệ cán bộ có hiểu biết cơ bản về ASEAN';
  const BHYT = 'Tỷ lệ bao phủ bảo hiểm y tế';
  const PEOPLE = 'Số lượt người được tuyên truyền';
  const plan = read('year-targets');
  expect(targetsOf(plan)).toEqual([
    ['i.table-1.1 8', 'exactly', 60, '%', AWARE, '2026'],
    ['i.table-1.1 8', 'exactly', 70, '%', AWARE, 'Năm 2027'],
    ['i.table-1.1 8', 'over', 90, '%', AWARE, 'Đến năm 2030'],
    ['i.table-1.2 9', 'exactly', 2, 'lớp', 'Số lớp tập huấn', '2026'],
    ['i.table-1.2 9', 'exactly', 3, 'lớp', 'Số lớp tập huấn', 'Năm 2027'],
    ['i.table-1.2 9', 'at-least', 5, 'lớp', 'Số lớp tập huấn', 'Đến năm 2030'],
    ['i.table-1.3 10', 'exactly', 94.5, '%', BHYT, '2026'],
    ['i.table-1.3 10', 'exactly', 95, '%', BHYT, 'Năm 2027'],
    ['i.table-1.4 11', 'exactly', 1000, 'lượt người', PEOPLE, '2026'],
    ['i.table-1.4 11', 'exactly', 1500, 'lượt người', PEOPLE, 'Năm 2027'],
    ['i.table-1.4 11', 'at-most', 12000, 'lượt người', PEOPLE, 'Đến năm 2030'],
    ['i.table-1.5 12', 'exactly', 10, '', 'Xã, phường có chuyên mục', 'Năm 2027'],
  ]);
  expect(plan.facts.targets.filter(({ isCertain }) => !isCertain).map(({ unit }) => unit)).toEqual(['']);
});

test('Roman goals head Arabic rows that begin again at 1; a goal with a lead is a row itself', () => {
  const plan = read('roman-goals');
  expect(cellsOf(plan)).toEqual([
    ['annex.i.1', '1', '11', 'Tuyên truyền về ASEAN', [VH], [NV]],
    ['annex.i.2', '2', '12', 'Chuyển đổi số', [KHCN], [NV]],
    ['annex.ii.1', '1', '14', 'An sinh xã hội', [YT], [TC]],
    ['annex.ii.row-1', '', '15', 'Trợ giúp người khuyết tật', [YT], [NV]],
    ['annex.iv', 'IV', '16', 'Bình đẳng giới', [NV], ['hoi-lien-hiep-phu-nu-tinh']],
    ['annex.5.1', '1', '18', 'Diễn đàn thanh niên', ['tinh-doan'], [NV]],
  ]);
  expect(groupsOf(plan)).toEqual([
    ['I Xây dựng một Cộng đồng lấy người dân làm trung tâm'],
    ['I Xây dựng một Cộng đồng lấy người dân làm trung tâm'],
    ['II Phát huy tiềm năng'],
    ['II Phát huy tiềm năng'],
    [],
    ['Mục tiêu chiến lược 5: Thanh niên'],
  ]);
});

test('a date, month, quarter or single year in a timing cell is a deadline; a period and “Thường xuyên” are none', () => {
  expect(deadlinesOf(read('timing-cells'))).toEqual([
    ['annex.1 10', 'one-off', 'Trước 30/9/2026', null, '2026-09-30', null, [NV], true],
    ['annex.2 11', 'quarter', 'Quý III/2026', '2026-07-01', '2026-09-30', null, [NV], true],
    ['annex.3 12', 'yearly', 'Tháng 12 hằng năm', null, null, '12', [NV], true],
    ['annex.6 15', 'one-off', '30/9', null, null, '09-30', [NV], false],
    ['annex.7 16', 'month', 'Trước tháng 10/2026', null, '2026-09-30', null, [NV], true],
    ['annex.8 17', 'yearly', 'Hằng năm', null, null, null, [NV], true],
    [
      'annex.9 18',
      'one-off',
      'Từ ngày 01/7/2026 đến ngày 31/12/2026',
      '2026-07-01',
      '2026-12-31',
      null,
      [NV],
      true,
    ],
    ['annex.10 19', 'yearly', 'Tháng 6 và tháng 12 hằng năm', null, null, '06', [NV], true],
    ['annex.10 19', 'yearly', 'Tháng 6 và tháng 12 hằng năm', null, null, '12', [NV], true],
    ['annex.11 20', 'phase', 'Năm 2027', '2027-01-01', '2027-12-31', null, [NV], true],
    ['annex.12 21', 'month', 'Trong tháng 9', null, null, '09', [NV], false],
    ['annex.14 23', 'one-off', 'Chậm nhất 15 ngày sau khi có hướng dẫn', null, null, null, [NV], false],
    ['annex.15 24', 'month', 'Ngày 15 hằng tháng', null, null, null, [NV], false],
    ['annex.16 25', 'phase', 'Đến hết năm 2028', null, '2028-12-31', null, [NV], true],
    ['annex.17 26', 'quarter', 'Quý II, Quý IV năm 2026', '2026-04-01', '2026-06-30', null, [NV], true],
    ['annex.17 26', 'quarter', 'Quý II, Quý IV năm 2026', '2026-10-01', '2026-12-31', null, [NV], true],
    [
      'annex.18 27',
      'phase',
      'Hoàn thành trong giai đoạn 2026 - 2028',
      '2026-01-01',
      '2028-12-31',
      null,
      [NV],
      true,
    ],
  ]);
});

test('two annexes with tables of two shapes give their rows apart', () => {
  expect(cellsOf(read('two-annexes'))).toEqual([
    ['annex-i.1', '1', '11', 'Tuyên truyền về ASEAN', [VH], [NV]],
    ['annex-i.2', '2', '12', 'Chuyển đổi số', [KHCN], [TC]],
    ['annex-ii.1', '1', '19', 'Tổ chức Ngày hội văn hóa', [XP], []],
    ['annex-ii.2', '2', '20', 'Duy trì câu lạc bộ', ['cac-to-dan-pho'], []],
  ]);
});

describe('a commune’s plan with bodies that the registry does not know', () => {
  const plan = read('commune');

  test('keeps them as printed, and no longer name is taken for a shorter one', () => {
    expect(cellsOf(plan)).toEqual([
      [
        'annex.1',
        '1',
        '38',
        'Việc một',
        ['phong-van-hoa-xa-hoi'],
        ['? Phòng Kinh tế đối ngoại', '? Ban Văn hóa thông tin'],
      ],
      ['annex.2', '2', '39', 'Việc hai', ['? Phòng Nội vụ - Tổng hợp'], ['cac-to-chuc-chinh-tri-xa-hoi']],
      ['annex.3', '3', '40', 'Việc ba', ['? Công chức Văn hóa'], ['? MTTQ phường']],
    ]);
    expect(notesOf(plan)).toEqual([null, 'ông Nguyễn Văn A', null]);
    expect(dutiesOf(plan).map((duty) => (duty as unknown[]).slice(0, 2))).toEqual([
      ['ii.1.a 19', ['phong-van-hoa-xa-hoi']],
      ['ii.1.b 20', ['phong-van-hoa-xa-hoi']],
      ['ii.2.dash-1 23', ['? Phòng Kinh tế đối ngoại']],
      ['ii.3.dash-1 26', ['? Ban Văn hóa thông tin phường', '? Tổ công nghệ số cộng đồng']],
      ['ii.4.para-1 29', ['cong-an-xa-phuong', 'ban-chi-huy-quan-su-xa-phuong']],
    ]);
  });

  test('reports each with its line', () => {
    expect(plan.issues.map(({ line, severity, message }) => [line, severity, message])).toEqual(
      (
        [
          [38, 'Phòng Kinh tế đối ngoại'],
          [38, 'Ban Văn hóa thông tin'],
          [39, 'Phòng Nội vụ - Tổng hợp'],
          [40, 'Công chức Văn hóa'],
          [40, 'MTTQ phường'],
          [23, 'Phòng Kinh tế đối ngoại'],
          [26, 'Ban Văn hóa thông tin phường'],
          [26, 'Tổ công nghệ số cộng đồng'],
        ] as const
      ).map(([line, name]) => [
        line,
        'warning',
        `“${name}” reads as an agency that the registry does not know`,
      ]),
    );
  });

  test('cites what it carries out, and sets no target where it counts goals and years', () => {
    expect(citationsOf(plan)).toEqual([
      ['preamble-1 11', 'Kế hoạch', '300/KH-UBND', '31/7/2026', 'UBND tỉnh Hà Tĩnh'],
      ['preamble-1 11', 'Hướng dẫn', '15-HD/BTGDVTU', '10/8/2026', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ]);
    expect(plan.facts.targets).toEqual([]);
    expect(deadlinesOf(plan)).toEqual([
      [
        'ii.1.a 19',
        'one-off',
        'trước ngày 30/8/2026',
        null,
        '2026-08-30',
        null,
        ['phong-van-hoa-xa-hoi'],
        true,
      ],
      [
        'ii.1.b 20',
        'yearly',
        'trước ngày 10/11 hàng năm',
        null,
        null,
        '11-10',
        ['phong-van-hoa-xa-hoi'],
        true,
      ],
    ]);
  });
});

test.each(readdirSync(new URL('../fixtures/parse/', import.meta.url)))(
  'in %s no word is lost and every quote stands where it says',
  (name) => {
    const { plan, facts } = read(name);
    expect(joinParts(plan)).toBe(plan.source);
    expect(findBadQuote(plan.source, plan.clauses, quotesOf(facts))).toBeNull();
  },
);
