import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';
import { readPassage } from '../../src/parse/plan-text.ts';
import type { PlanId } from './facts.ts';
import { PLANS, idsOf, linesOf } from './facts.ts';

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
const XD = 'so-xay-dung';
const CA = 'cong-an-tinh';
const QS = 'bo-chi-huy-quan-su-tinh';
const BHXH = 'bao-hiem-xa-hoi-tinh';
const DOAN = 'tinh-doan';
const PN = 'hoi-lien-hiep-phu-nu-tinh';
const SBN = 'cac-so-ban-nganh';
const XP = 'ubnd-cac-xa-phuong';

/** Id within the annex, printed number, lines of the task, its first words, lead, coordinating. */
type Row = readonly [
  id: string,
  number: string,
  lines: string,
  task: string,
  lead: readonly string[],
  coordinating: readonly string[],
];

const GIA_LAI: readonly Row[] = [
  ['1.1', '1.1', '111', 'Xây dựng và triển khai các hoạt động', [VH], [KHCN, NV, NGV, XP]],
  ['1.2', '1.2', '112', 'Tăng cường phổ cập', [VH], [KHCN, NV, NGV, XP]],
  ['1.3', '1.3', '113', 'Mở rộng tiếp cận giáo dục số', [GD], [NV, NGV, XP]],
  ['1.4', '1.4', '114', 'Thúc đẩy phát triển nông nghiệp', [NN], [NV, VH, TC, KHCN, XP]],
  ['1.5', '1.5', '115', 'Nâng cao năng lực nguồn nhân lực', [GD, NV], [SBN, XP]],
  ['1.6', '1.6', '116', 'Thúc đẩy quản trị công', [NV], [SBN, XP]],
  ['1.7', '1.7', '117', 'Thúc đẩy hợp tác trong lĩnh vực thông tin', [VH], [KHCN, XP]],
  ['2.1', '2.1', '121', 'Thúc đẩy, bảo đảm an sinh xã hội', [YT], [SBN, XP]],
  ['2.2', '2.2', '122', 'Xây dựng một môi trường thuận lợi', [YT], [CA, NV, NN, VH, XP]],
  ['2.3', '2.3', '123', 'Nâng cao năng lực của cộng đồng', [NN], [YT, GD, CT, XD, XP]],
  ['3.1', '3.1', '125', 'Cải thiện cơ hội giáo dục', [NV, GD], [YT, TC, CT, NN, NGV, XP]],
  ['3.2', '3.2', '126', 'Tăng cường nền công vụ', [NV, GD], [NGV, XP]],
  ['3.3', '3.3', '127', 'Thúc đẩy xây dựng xã hội thân thiện', [YT], [NV, VH, GD, XP]],
  ['4.1', '4.1', '129', 'Giảm thiểu rủi ro', [NN], [YT, NV, XP]],
  ['4.2', '4.2', '132', 'Nâng cao hiệu quả hệ thống y tế', [YT], [NN, NV, GD, XP]],
  ['4.3', '4.3', '133', 'Thúc đẩy cộng đồng khỏe mạnh', [YT], [VH, NV, XP]],
  ['4.4', '4.4', '134', 'Bảo tồn và quản lý bền vững tài nguyên', [NN], [SBN, XP]],
  ['4.5', '4.5', '135', 'Tăng cường cấu trúc y tế', [YT], [NN, TC, QS, XP]],
  ['5.1', '5.1', '137', 'Thúc đẩy hòa nhập xã hội', [YT], [CT, TC, XP]],
  ['5.2', '5.2', '138', 'Đẩy nhanh khả năng tiếp cận', [GD], [NV, YT, XP]],
  ['5.3', '5.3', '139', 'Nâng cao năng lực khu vực công', [NV], [KHCN, XP]],
  ['5.4', '5.4', '140', 'Phòng chống mọi hình thức bạo lực', [NV, YT], [GD, CA, NGV, XP]],
  ['5.5', '5.5', '143', 'Nâng cao chăm sóc chất lượng', [YT, NV], [NGV, XP]],
  ['5.6', '5.6', '144', 'Mở rộng bao phủ', [YT], [SBN, XP]],
  ['5.7', '5.7', '145', 'Thúc đẩy hợp tác đào tạo', [GD, NV], [SBN, XP]],
  ['6', '6', '146', 'Thúc đẩy bình đẳng giới', [NV, YT], [SBN, XP]],
  ['7', '7', '147', 'Phát huy vai trò, thúc đẩy sự đóng góp', [NV], [SBN, XP]],
  ['8', '8', '148', 'Bảo tồn, gìn giữ và phát huy', [VH], [SBN, XP]],
  ['9', '9', '149', 'Thúc đẩy phát triển thể thao', [VH], [SBN, XP]],
  ['10', '10', '150', 'Xây dựng cộng đồng có khả năng chống chịu', [NN], [YT, XD, XP]],
];

const HA_TINH: readonly Row[] = [
  ['1.1.1', '1.1.1', '207', 'Mở rộng khả năng tiếp cận toàn diện', [GD], [NV, VH, XP]],
  ['1.1.2', '1.1.2', '208', 'Thúc đẩy dữ liệu giáo dục mở', [GD], [NV, VH, YT, XP]],
  ['1.1.3', '1.1.3', '209', 'Thúc đẩy đầu tư có trách nhiệm', [NN], [NV, VH, KHCN, TC, XP]],
  ['1.1.4', '1.1.4', '210', 'Nâng cao năng lực nguồn nhân lực', [GD], [KHCN, NV, TC, XP]],
  ['1.1.5', '1.1.5', '213', 'Thúc đẩy quản trị tốt', [NV], [KHCN, TC, XP]],
  ['1.1.6', '1.1.6', '214', 'Tăng cường công tác tuyên truyền', [VH], [KHCN, NV, YT, GD, CA, XP]],
  ['1.1.7', '1.1.7', '215', 'Đảm bảo giáo viên, người hướng dẫn', [GD], [NV, KHCN, XP]],
  ['1.2.1', '1.2.1', '217', 'Tăng cường bảo vệ người lao động di cư', [NGV], [NV, TP, CA, XP]],
  ['1.2.2', '1.2.2', '218-221', 'Nâng cao phúc lợi và bảo vệ lao động di cư', [NGV], [NV, TP, CA, XP]],
  ['2.1', '2.1', '223', 'Thúc đẩy an sinh xã hội thích ứng', [YT], [NV, CA, XP]],
  ['2.2', '2.2', '224', 'Xây dựng một môi trường thuận lợi', [YT, CA], [NV, TP, NGV, VH, XP]],
  ['2.3', '2.3', '225', 'Tăng cường năng lực con người và thể chế', [NN], [YT, GD, XP]],
  ['2.4', '2.4', '226', 'Tăng cường cơ chế và năng lực thể chế', [YT], [NV, GD, CT, XP]],
  ['3.1', '3.1', '228-231', 'Tăng cường nền công vụ ASEAN', [GD], [NV, NGV, XP]],
  ['3.2', '3.2', '232', 'Thúc đẩy tinh thần kinh doanh', [NV], [CA, DOAN, SBN, XP]],
  ['4.1.1', '4.1.1', '235', 'Đẩy nhanh việc triển khai Sáng kiến', [YT], [SBN, XP]],
  ['4.1.2', '4.1.2', '236', 'Nâng cao hiệu quả thực hiện bảo hiểm', [YT], [BHXH, NN, NV, GD, XP]],
  ['4.1.3', '4.1.3', '237-240', 'Tăng cường hợp tác bảo tồn', [NN], [KHCN, CT, XP]],
  ['4.2.1', '4.2.1', '242', 'Tăng tốc hành động', [YT], [NN, SBN, XP]],
  ['4.2.2', '4.2.2', '243', 'Nâng cao nhận thức cộng đồng', [YT, CA], [GD, NV, CT, NN, XP]],
  ['4.2.3', '4.2.3', '244', 'Tăng cường các chính sách', [YT], [GD, NV, VH, XP]],
  ['5.1', '5.1', '247', 'Tăng cường năng lực và khả năng của khu vực công', [KHCN], [NGV, TP, NV, CA, XP]],
  ['5.2', '5.2', '250', 'Xóa bỏ mọi hình thức ngược đãi', [YT], [NV, TP, CA, XP]],
  ['5.3', '5.3', '251', 'Thúc đẩy nhận thức, tôn trọng', [YT, NV], [GD, VH, NGV, CA, DOAN, PN, XP]],
  ['6.1', '6.1', '254', 'Thúc đẩy việc sử dụng sáng tạo', [VH], [KHCN, SBN, XP]],
  ['6.2', '6.2', '255', 'Đảm bảo cung cấp đầy đủ', [NN], [YT, CT, NGV, XP]],
  ['6.3', '6.3', '256-259', 'Tăng cường hợp tác khu vực', [NN], [SBN, XP]],
  ['7.row-1', '', '261', 'Tham gia thể chế hóa', [NV], [YT, NGV, XP]],
  ['8.row-1', '', '263', 'Thúc đẩy vai trò và sự tham gia của thanh niên', [NV], [SBN, XP]],
  ['9.1', '9.1', '265', 'Tăng cường bản sắc ASEAN', [VH], [KHCN, XP]],
  ['9.2', '9.2', '266-269', 'Thúc đẩy kiến thức về hệ thống chính trị', [VH], [TP, NV, XP]],
  ['10.1', '10.1', '271', 'Hỗ trợ sự phát triển của ngành thể thao', [VH], [GD, KHCN, SBN, XP]],
  ['10.2', '10.2', '272', 'Bảo tồn và thúc đẩy các môn thể thao', [VH], [GD, KHCN, SBN, XP]],
  ['11.1.1', '11.1.1', '275', 'Thúc đẩy phát triển nguồn nhân lực bao trùm', [NV], [GD, TC, YT, XP]],
  ['11.1.2', '11.1.2', '278', 'Đẩy nhanh tăng trưởng', [TC], [NN, NV, YT, XP]],
  ['11.2.row-1', '', '280', 'Tăng cường hệ thống y tế', [YT], [NN, CT, XP]],
  ['12.row-1', '', '282', 'Áp dụng các biện pháp quản lý tốt', [NN], [CT, TC, XP]],
];

describe('every row with a lead is an assignment, cell by cell', () => {
  test.each([
    ['gia-lai', 30, GIA_LAI],
    ['ha-tinh', 37, HA_TINH],
  ] as const)('of %s: %i rows', (plan, count, rows) => {
    const { assignments } = PLANS[plan].facts;
    expect(rows).toHaveLength(count);
    expect(
      assignments.map(({ id, printedNumber, task, lead, coordinating }) => [
        id,
        printedNumber,
        linesOf(task),
        idsOf(lead),
        idsOf(coordinating),
      ]),
    ).toEqual(
      rows.map(([id, number, lines, , lead, coordinating]) => [
        `annex.${id}`,
        number,
        lines,
        lead,
        coordinating,
      ]),
    );
    expect(assignments.map(({ task }, at) => task.words.slice(0, rows[at]?.[3].length))).toEqual(
      rows.map(([, , , task]) => task),
    );
  });

  test.each(['dak-lak', 'lai-chau', 'phuong-hai-duong'] as const)(
    'of %s: none, it holds no table',
    (plan) => {
      expect(PLANS[plan].facts.assignments).toEqual([]);
    },
  );
});

test('25 of Gia Lai’s rows stand under the objectives 1 to 5; the objectives 6 to 10 are assigned themselves', () => {
  const groups = PLANS['gia-lai'].facts.assignments.map(({ id, groups: above }) => [
    id,
    above.map(({ words }) => words.split(' ', 3).join(' ')),
  ]);
  expect(groups).toEqual(
    GIA_LAI.map(([id]) => {
      const titles: Record<string, string> = {
        '1': '1 Xây dựng',
        '2': '2 Đảm bảo',
        '3': '3 Tối ưu',
        '4': '4 Xây dựng',
        '5': '5 Tạo môi',
      };
      return [`annex.${id}`, id.includes('.') ? [titles[id.charAt(0)]] : []];
    }),
  );
});

test('Hà Tĩnh’s rows stand under its 12 goals, and under a numbered or unnumbered objective where one is printed', () => {
  const labels = PLANS['ha-tinh'].facts.assignments.map(({ groups }) =>
    groups.map(({ words }) => words.replace(/^(Mục tiêu(?: chiến lược)? [\d.]+).*$/su, '$1').slice(0, 24)),
  );
  const goal = (number: number, ...below: string[]): string[] => [
    `Mục tiêu chiến lược ${String(number)}`,
    ...below,
  ];
  const times = (count: number, labelsOfOne: string[]): string[][] =>
    Array.from({ length: count }, () => labelsOfOne);
  expect(labels).toEqual([
    ...times(7, goal(1, 'Mục tiêu 1.1.')),
    ...times(2, goal(1, 'Mục tiêu 1.2.')),
    ...times(4, goal(2)),
    ...times(2, goal(3)),
    ...times(3, goal(4, 'Mục tiêu 4.1.')),
    ...times(3, goal(4, 'Mục tiêu 4.2.')),
    ...times(3, goal(5, 'Xây dựng một Cộng đồng b')),
    ...times(3, goal(6, 'Xây dựng một cộng đồng p')),
    goal(7),
    goal(8),
    ...times(2, goal(9)),
    ...times(2, goal(10)),
    ...times(2, goal(11, 'Mục tiêu 11.1.')),
    goal(11, 'Mục tiêu 11.2.'),
    goal(12),
  ]);
});

test('Hà Tĩnh’s timing is 2026 to 2030, but 9.1 and 9.2 are without end; Gia Lai prints none', () => {
  const timings = PLANS['ha-tinh'].facts.assignments.map(({ id, timing }) => [id, timing?.words]);
  const odd: Record<string, string> = {
    '6.2': 'Giai đoạn 2026 - 2030',
    '9.1': 'Thường xuyên',
    '9.2': 'Thường xuyên',
  };
  expect(timings).toEqual(HA_TINH.map(([id]) => [`annex.${id}`, odd[id] ?? 'Giai đoạn 2026-2030']));
  expect(PLANS['gia-lai'].facts.assignments.filter(({ timing }) => timing !== null)).toEqual([]);
});

test('an instruction of the ministry is a note and no agency', () => {
  const notes = PLANS['ha-tinh'].facts.assignments
    .filter(({ coordinatingNote }) => coordinatingNote !== null)
    .map(({ id, coordinatingNote }) => [id, coordinatingNote]);
  const note = 'Theo hướng dẫn của Bộ Văn hóa, Thể thao và Du lịch/ Cục Thể dục thể thao Việt Nam';
  expect(notes).toEqual([
    ['annex.6.1', note],
    ['annex.10.1', note],
    ['annex.10.2', note],
  ]);
  expect(PLANS['gia-lai'].facts.assignments.every(({ coordinatingNote }) => coordinatingNote === null)).toBe(
    true,
  );
});

test('a row broken over a page is whole again', () => {
  const row = PLANS['ha-tinh'].facts.assignments.find(({ id }) => id === 'annex.9.2');
  expect(row?.task.words).toBe(
    'Thúc đẩy kiến thức về hệ thống chính trị, pháp luật, lịch sử, văn hóa, tôn giáo và tín ngưỡng của các quốc ' +
      'gia thành viên ASEAN nhằm nuôi dưỡng văn hóa tôn trọng tất cả mọi người, thống nhất trong đa dạng và bản ' +
      'sắc chung',
  );
});

test.each(['gia-lai', 'ha-tinh'] as const)(
  'every word of %s’s agency cells is in a name or a note, and no name is unknown',
  (id: PlanId) => {
    const { plan, facts, issues } = PLANS[id];
    const table = plan.tables[0];
    for (const { clauseId, lead, coordinating, coordinatingNote } of facts.assignments) {
      const cells = plan.clauses.find((clause) => clause.id === clauseId)?.cells ?? [];
      const printed = cells
        .filter(({ column }) => ['lead', 'coordinating'].includes(table?.roles[column] ?? ''))
        .map(({ passage }) => readPassage(passage));
      const read = [...lead, ...coordinating].map((name) => name.printed);
      const words = (text: string): string[] =>
        tokenise(text)
          .map(({ exact }) => exact)
          .filter((word) => word !== 'và')
          .sort();
      expect(words([...read, coordinatingNote ?? ''].join(' '))).toEqual(words(printed.join(' ')));
    }
    expect(issues).toEqual([]);
  },
);
