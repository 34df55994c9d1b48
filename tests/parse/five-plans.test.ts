import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { joinParts } from '../../src/parse/join-parts.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import type { Clause, ClauseLevel, PlanText } from '../../src/parse/plan-text.ts';
import { readClause, readPassage } from '../../src/parse/plan-text.ts';
import { normalise } from '../../src/text/normalise.ts';

const IDS = ['dak-lak', 'gia-lai', 'ha-tinh', 'lai-chau', 'phuong-hai-duong'] as const;

type PlanId = (typeof IDS)[number];

function readSource(id: PlanId): string {
  return readFileSync(new URL(`../../content/plans/${id}/source.txt`, import.meta.url), 'utf8');
}

const PLANS = Object.fromEntries(IDS.map((id) => [id, parsePlan(readSource(id))])) as Record<
  PlanId,
  PlanText
>;

function getClause(plan: PlanId, id: string): Clause {
  const clause = PLANS[plan].clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new Error(`${plan} has no clause ${id}`);
  return clause;
}

/** What a numbered place is: a heading over others, or a sentence of its own. */
type Kind = 'heading' | 'text';

/** Id, first words behind the number, line, kind. */
type Numbered = readonly [string, string, number, Kind?];

/** Sections, numbered clauses and lettered headings, in order. */
function numberedOf(plan: PlanText): Clause[] {
  return plan.clauses.filter(
    ({ level, heading }) =>
      level === 'section' || level === 'clause' || (level === 'point' && heading.length > 0),
  );
}

const NUMBERED: Record<PlanId, readonly Numbered[]> = {
  'dak-lak': [
    ['i', 'MỤC ĐÍCH, YÊU CẦU', 15],
    ['i.1', 'Mục đích', 17],
    ['i.2', 'Yêu cầu', 27],
    ['ii', 'MỤC TIÊU', 39],
    ['ii.1', 'Mục tiêu chung', 41],
    ['ii.2', 'Mục tiêu cụ thể', 45],
    ['iii', 'NỘI DUNG THỰC HIỆN', 55],
    ['iv', 'PHẠM VI VÀ THỜI GIAN THỰC HIỆN', 61],
    ['iv.1', 'Các Chương trình, hoạt động được thực hiện', 63, 'text'],
    ['iv.2', 'Thời gian thực hiện: Được triển khai', 64, 'text'],
    ['iv.2.a', 'Giai đoạn 2026 - 2030', 66],
    ['iv.2.b', 'Giai đoạn 2031 - 2035', 74],
    ['v', 'NHIỆM VỤ VÀ GIẢI PHÁP', 82],
    ['v.1', 'Rà soát, lồng ghép và tổ chức thực hiện', 84],
    ['v.2', 'Tuyên truyền, vận động nâng cao nhận thức', 96],
    ['v.3', 'Tăng cường hệ thống thông tin, báo cáo', 104],
    ['v.4', 'Thúc đẩy vận động, thu hút nguồn lực', 112],
    ['v.5', 'Hoàn thiện hệ thống tổ chức', 120],
    ['vi', 'KINH PHÍ THỰC HIỆN', 128],
    ['vi.1', 'Kinh phí được thực hiện Kế hoạch này', 130, 'text'],
    ['vi.2', 'Huy động và sử dụng có hiệu quả', 132, 'text'],
    ['vii', 'TỔ CHỨC THỰC HIỆN', 134],
    ['vii.1', 'Các đơn vị thuộc trụ cột Văn hóa - Xã hội ASEAN', 136],
    ['vii.2', 'Sở Nội vụ', 150],
    ['vii.3', 'Sở Tài chính', 156],
    ['vii.4', 'Trung tâm Xúc tiến đầu tư Đắk Lắk, Trung tâm Khuyến công', 160],
    ['vii.5', 'UBND các xã, phường', 164],
    ['vii.6', 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam', 176],
    ['viii', 'CHẾ ĐỘ BÁO CÁO', 184],
  ],
  'gia-lai': [
    ['i', 'MỤC ĐÍCH, YÊU CẦU', 13],
    ['i.1', 'Mục đích', 15],
    ['i.2', 'Yêu cầu', 21],
    ['ii', 'MỤC TIÊU', 27],
    ['ii.1', 'Mục tiêu chung', 29],
    ['ii.2', 'Mục tiêu cụ thể', 33],
    ['iii', 'NHIỆM VỤ, GIẢI PHÁP THỰC HIỆN', 43],
    ['iii.1', 'Rà soát, lồng ghép và tổ chức thực hiện', 45],
    ['iii.2', 'Tuyên truyền, vận động nâng cao nhận thức', 51],
    ['iii.3', 'Tăng cường hệ thống thông tin, báo cáo', 57],
    ['iii.4', 'Thúc đẩy vận động, thu hút và sử dụng', 61],
    ['iii.5', 'Nâng cao năng lực cán bộ', 67],
    ['iv', 'TỔ CHỨC THỰC HIỆN', 75],
    ['iv.1', 'Các sở, ban, ngành và UBND các xã, phường theo chức năng', 77, 'text'],
    ['iv.2', 'Giao Sở Nội vụ là cơ quan đầu mối', 79, 'text'],
    ['iv.3', 'Trên cơ sở đề xuất của các sở', 81, 'text'],
    ['iv.4', 'Sở Ngoại vụ phối hợp tham mưu', 83, 'text'],
  ],
  'ha-tinh': [
    ['i', 'MỤC ĐÍCH, YÊU CẦU', 13],
    ['i.1', 'Mục đích', 15],
    ['i.2', 'Yêu cầu', 29],
    ['ii', 'MỤC TIÊU', 39],
    ['ii.1', 'Mục tiêu chung: triển khai thành công', 41, 'text'],
    ['ii.2', 'Mục tiêu cụ thể', 43],
    ['iii', 'NỘI DUNG THỰC HIỆN', 53],
    ['iv', 'PHẠM VI VÀ THỜI GIAN THỰC HIỆN', 57],
    ['iv.1', 'Chương trình hành động được thực hiện', 59, 'text'],
    ['iv.2', 'Thời gian thực hiện: được triển khai', 61, 'text'],
    ['v', 'GIẢI PHÁP THỰC HIỆN', 69],
    ['v.1', 'Rà soát, lồng ghép và tổ chức thực hiện', 71],
    ['v.2', 'Tuyên truyền, vận động nâng cao nhận thức', 83],
    ['v.3', 'Tăng cường hệ thống thông tin, báo cáo', 95],
    ['v.4', 'Thúc đẩy vận động, thu hút nguồn lực', 105],
    ['v.5', 'Hoàn thiện hệ thống tổ chức', 113],
    ['vi', 'KINH PHÍ THỰC HIỆN', 125],
    ['vii', 'TỔ CHỨC THỰC HIỆN', 129],
    ['vii.1', 'Các cơ quan, đơn vị thuộc trụ cột Văn hóa - Xã hội ASEAN', 131],
    ['vii.2', 'Sở Nội vụ', 143],
    ['vii.3', 'Sở Tài chính', 151],
    ['vii.4', 'UBND các xã, phường', 159],
    ['vii.5', 'Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh', 169],
  ],
  'lai-chau': [
    ['i', 'MỤC ĐÍCH, YÊU CẦU', 13],
    ['i.1', 'Mục đích', 15],
    ['i.2', 'Yêu cầu', 25],
    ['ii', 'MỤC TIÊU', 37],
    ['ii.1', 'Mục tiêu chung', 39],
    ['ii.2', 'Mục tiêu cụ thể', 43],
    ['iii', 'NỘI DUNG THỰC HIỆN', 53],
    ['iv', 'PHẠM VI VÀ THỜI GIAN THỰC HIỆN', 59],
    ['iv.1', 'Phạm vi thực hiện: Trên địa bàn tỉnh Lai Châu.', 61, 'text'],
    ['iv.2', 'Thời gian thực hiện: Giai đoạn 2026 - 2030, trong đó', 63, 'text'],
    ['v', 'GIẢI PHÁP THỰC HIỆN', 71],
    ['v.1', 'Rà soát, lồng ghép và tổ chức thực hiện', 73],
    ['v.2', 'Tuyên truyền, vận động nâng cao nhận thức', 89],
    ['v.3', 'Tăng cường hệ thống thông tin, báo cáo', 97],
    ['v.4', 'Thúc đẩy vận động, thu hút nguồn lực', 105],
    ['v.5', 'Tiếp tục hoàn thiện tổ chức bộ máy', 111, 'text'],
    ['vi', 'KINH PHÍ THỰC HIỆN', 113],
    ['vi.1', 'Trong định mức chi thường xuyên hằng năm', 115, 'text'],
    ['vi.2', 'Đối với năm 2026 đề nghị các cơ quan', 117, 'text'],
    ['vii', 'TỔ CHỨC THỰC HIỆN', 119],
    ['vii.1', 'Sở Nội vụ', 121],
    ['vii.2', 'Các sở: Y tế, Giáo dục và Đào tạo', 129],
    ['vii.3', 'Sở Ngoại vụ', 143],
    ['vii.4', 'Đề nghị Báo và phát thanh, truyền hình tỉnh Lai Châu', 147],
    ['vii.5', 'Các sở, ngành tỉnh; Ủy ban nhân dân các xã, phường', 151],
    ['vii.6', 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 163],
  ],
  'phuong-hai-duong': [
    ['i', 'MỤC ĐÍCH, YÊU CẦU', 13],
    ['i.1', 'Mục đích', 15],
    ['i.2', 'Yêu cầu', 25],
    ['ii', 'MỤC TIÊU', 33],
    ['ii.1', 'Mục tiêu chung', 35],
    ['ii.2', 'Mục tiêu cụ thể', 39],
    ['iii', 'NỘI DUNG THỰC HIỆN', 47],
    ['iii.1', 'Mục tiêu chiến lược 1: Xây dựng một Cộng đồng', 51, 'text'],
    ['iii.2', 'Mục tiêu chiến lược 2: Bảo đảm phát huy', 61, 'text'],
    ['iii.3', 'Mục tiêu chiến lược 3: Tối ưu hóa', 65, 'text'],
    ['iii.4', 'Mục tiêu chiến lược 4: Xây dựng Cộng đồng ASEAN', 69, 'text'],
    ['iii.5', 'Mục tiêu chiến lược 5: Tạo môi trường', 77, 'text'],
    ['iii.6', 'Mục tiêu chiến lược 6: Tạo dựng', 81, 'text'],
    ['iii.7', 'Mục tiêu chiến lược 7: Tăng cường trao quyền', 85, 'text'],
    ['iii.8', 'Mục tiêu chiến lược 8: Thúc đẩy', 89, 'text'],
    ['iii.9', 'Mục tiêu chiến lược 9: Nuôi dưỡng', 93, 'text'],
    ['iii.10', 'Mục tiêu chiến lược 10: Phát triển thể thao', 97, 'text'],
    ['iii.11', 'Mục tiêu chiến lược 11: Tăng cường sự linh hoạt', 101, 'text'],
    ['iii.12', 'Mục tiêu chiến lược 12: Xây dựng một ASEAN xanh', 109, 'text'],
    ['iv', 'THỜI GIAN THỰC HIỆN', 117],
    ['v', 'KINH PHÍ THỰC HIỆN', 129],
    ['vi', 'TỔ CHỨC THỰC HIỆN', 133],
    ['vi.1', 'Phòng Văn hóa - Xã hội', 135],
    ['vi.2', 'Văn phòng HĐND và UBND phường', 147],
    ['vi.3', 'Phòng Kinh tế, Hạ tầng và Đô thị phường', 152],
    ['vi.4', 'Trạm Y tế phường', 158],
    ['vi.5', 'Các cơ sở giáo dục trên địa bàn phường', 164],
    ['vi.6', 'Đề nghị Cơ quan UBMTTQVN phường', 170],
    ['vi.7', 'Trung tâm Dịch vụ sự nghiệp công', 176],
    ['vi.8', 'Các Tổ dân phố', 182],
    ['vi.9', 'Chế độ báo cáo', 190],
  ],
};

/** How many clauses of each level the printed page has; recipients apart from other items. */
type Counts = Partial<Record<ClauseLevel, number>>;

const COUNTS: Record<PlanId, Counts & { recipient: number }> = {
  'dak-lak': { preamble: 2, section: 8, clause: 19, point: 45, item: 6, paragraph: 7, recipient: 13 },
  'gia-lai': {
    preamble: 1,
    section: 4,
    clause: 13,
    paragraph: 18,
    group: 5,
    row: 30,
    annex: 1,
    recipient: 8,
  },
  'ha-tinh': {
    preamble: 1,
    section: 7,
    clause: 16,
    point: 32,
    item: 20,
    paragraph: 3,
    group: 20,
    row: 37,
    annex: 1,
    recipient: 8,
  },
  'lai-chau': { preamble: 1, section: 7, clause: 19, item: 46, paragraph: 5, recipient: 10 },
  'phuong-hai-duong': {
    preamble: 1,
    section: 6,
    clause: 25,
    point: 7,
    item: 42,
    paragraph: 16,
    recipient: 7,
  },
};

/** In every plan once. */
const ONCE: Counts = { header: 1, title: 1, closing: 1, recipients: 1, signature: 1 };

function countLevels(plan: PlanText): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { level, parentId } of plan.clauses) {
    const key = parentId === 'recipients' ? 'recipient' : level;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe.each(IDS)('%s', (id) => {
  test('joins back to its source, no word lost', () => {
    expect(joinParts(PLANS[id])).toBe(normalise(readSource(id)));
  });

  test('has its sections, numbered clauses and lettered headings, each on its line', () => {
    const numbered = numberedOf(PLANS[id]);
    expect(
      numbered.map(({ id: clauseId, startLine, heading }) => [
        clauseId,
        startLine,
        heading.length > 0 ? 'heading' : 'text',
      ]),
    ).toEqual(NUMBERED[id].map(([clauseId, , line, kind = 'heading']) => [clauseId, line, kind]));
    NUMBERED[id].forEach(([, words], index) => {
      const { heading = [], text = [] } = numbered[index] ?? {};
      expect(readPassage(heading) + readPassage(text)).toMatch(new RegExp(`^${words}`, 'u'));
    });
  });

  test('has as many clauses of each level as the page shows', () => {
    expect(countLevels(PLANS[id])).toEqual({ ...ONCE, ...COUNTS[id] });
  });

  test('keeps each short heading whole', () => {
    const first = PLANS[id].clauses.find((clause) => clause.id === 'i');
    expect(first === undefined ? null : readClause(first)).toBe('I. MỤC ĐÍCH, YÊU CẦU');
  });
});

/** Plan, clause, first and last line, the words around the joint. */
const BROKEN: readonly (readonly [PlanId, string, number, number, string])[] = [
  ['dak-lak', 'i.2.a', 29, 31, 'cơ quan chuyên môn thuộc UBND tỉnh và các cơ quan, tổ chức có liên quan'],
  [
    'dak-lak',
    'vii.5.d',
    172,
    174,
    'giám sát, đánh giá việc thực hiện Kế hoạch trên cơ sở phù hợp với chức năng',
  ],
  ['gia-lai', 'iii.4.para-1', 63, 65, 'thu hút nguồn lực từ các chương trình, dự án có liên quan'],
  ['lai-chau', 'i.2.dash-1', 27, 29, 'thường xuyên của UBND tỉnh; tăng cường sự phối hợp chặt chẽ'],
  [
    'lai-chau',
    'v.1.dash-4',
    81,
    83,
    'Kế hoạch chiến lược Cộng đồng Văn hóa - Xã hội ASEAN vào các chiến lược',
  ],
  [
    'lai-chau',
    'vii.5.dash-1',
    153,
    155,
    'xây dựng kế hoạch hoặc lồng ghép các hoạt động liên quan để thực hiện',
  ],
  ['lai-chau', 'vii.6.dash-4', 171, 173, 'phụ nữ, trẻ em; tham gia giám sát việc thực hiện các chính sách'],
  [
    'ha-tinh',
    'i.1.d.para-1',
    25,
    27,
    'Văn hóa - Xã hội ASEAN gắn kết và mang lại lợi ích, hội nhập, bền vững',
  ],
  ['ha-tinh', 'v.2.b', 87, 89, 'đa dạng hóa kênh và phương thức truyền thông về Cộng đồng ASEAN'],
  ['ha-tinh', 'v.5.a', 115, 117, 'đáp ứng yêu cầu hội nhập ASEAN và việc thực hiện Chương trình hành động.'],
  ['ha-tinh', 'vii.2.dash-1', 145, 147, 'ngành, lĩnh vực, các nội dung công việc được phân công chủ trì'],
  [
    'ha-tinh',
    'closing-1',
    177,
    179,
    'báo cáo tổng kết 05 năm (trước ngày 01/11/2030), các cơ quan, đơn vị, địa phương',
  ],
  [
    'ha-tinh',
    'annex.1.2.2',
    218,
    221,
    'bao gồm thông qua hợp tác và quan hệ đối tác với các đối tác bên ngoài',
  ],
  [
    'ha-tinh',
    'annex.3.1',
    228,
    231,
    'nguyên tắc thực tài, quan hệ đối tác chiến lược và các chương trình hợp tác',
  ],
  ['ha-tinh', 'annex.4.1.3', 237, 240, 'chẳng hạn như rác thải biển và ô nhiễm nhựa biển'],
  ['ha-tinh', 'annex.6.3', 256, 259, 'hệ sinh thái trên cạn, chống sa mạc hóa, ngăn chặn và đảo ngược'],
  [
    'ha-tinh',
    'annex.9.2',
    266,
    269,
    'quốc gia thành viên ASEAN nhằm nuôi dưỡng văn hóa tôn trọng tất cả mọi người',
  ],
];

describe('sentences and rows broken by a page', () => {
  test.each(BROKEN)('%s %s, lines %i to %i, reads on: %s', (plan, id, startLine, endLine, words) => {
    const clause = getClause(plan, id);
    expect([clause.startLine, clause.endLine]).toEqual([startLine, endLine]);
    expect(readPassage(clause.text)).toContain(words);
  });

  test('no other sentence or row runs over several lines', () => {
    const PRINTED_IN_LINES = new Set(['header', 'title', 'signature', 'annex']);
    const broken = IDS.flatMap((plan) =>
      PLANS[plan].clauses
        .filter(({ level, startLine, endLine }) => endLine > startLine && !PRINTED_IN_LINES.has(level))
        .map(({ id }) => `${plan} ${id}`),
    );
    expect(broken).toEqual(
      [...BROKEN].sort((a, b) => IDS.indexOf(a[0]) - IDS.indexOf(b[0])).map(([plan, id]) => `${plan} ${id}`),
    );
  });

  test('the words of a torn row go on in the cell they were torn from, and no other', () => {
    const cells = getClause('ha-tinh', 'annex.6.3').cells.map(({ column, passage }) => [
      column,
      readPassage(passage),
    ]);
    expect(cells).toEqual([
      [
        1,
        'Tăng cường hợp tác khu vực để bảo vệ, phục hồi, bảo tồn và thúc đẩy sử dụng bền vững các nguồn tài nguyên hệ sinh thái trên cạn, chống sa mạc hóa, ngăn chặn và đảo ngược tình trạng mất đa dạng sinh học và suy thoái đất',
      ],
      [2, 'Sở Nông nghiệp và Môi trường'],
      [3, 'Giai đoạn 2026-2030'],
      [4, 'Các sở, ngành liên quan; UBND các xã, phường'],
    ]);
  });

  test('a sentence that the source leaves unfinished takes nothing from the row below', () => {
    const { endLine, cells } = getClause('ha-tinh', 'annex.4.2.1');
    expect(endLine).toBe(242);
    expect(readPassage(cells[0]?.passage ?? [])).toMatch(/trong việc kết hợp các nguyên tắc$/u);
  });
});

describe('ids and parents', () => {
  test.each<[PlanId, string, string | null, ClauseLevel, number, string]>([
    ['dak-lak', 'v.1.dd', 'v.1', 'point', 94, 'đ) Tổ chức thực hiện các chương trình, hoạt động'],
    ['dak-lak', 'vii.1.dd', 'vii.1', 'point', 148, 'đ) Cử cán bộ, công chức, viên chức'],
    [
      'dak-lak',
      'vii.1.a.para-1',
      'vii.1.a',
      'paragraph',
      140,
      'Kế hoạch triển khai thực hiện báo cáo UBND tỉnh trước ngày 30/7/2026',
    ],
    ['dak-lak', 'iv.2.b.dash-3', 'iv.2.b', 'item', 80, '- Năm 2035: Đánh giá cuối kỳ'],
    ['dak-lak', 'iii.para-2', 'iii', 'paragraph', 59, '(Đính kèm Phụ lục phân công'],
    ['dak-lak', 'viii.para-1', 'viii', 'paragraph', 186, 'Định kỳ hằng năm trước ngày 15/11, các Sở'],
    ['dak-lak', 'closing-1', null, 'closing', 188, 'Trên đây là Kế hoạch'],
    [
      'gia-lai',
      'iii.5.para-3',
      'iii.5',
      'paragraph',
      73,
      '(Có Phụ lục phân công nhiệm vụ thực hiện đính kèm)',
    ],
    ['gia-lai', 'annex.4.2', 'annex.4', 'row', 132, '4.2 Nâng cao hiệu quả hệ thống y tế'],
    ['gia-lai', 'annex.5', 'annex', 'group', 136, '5 Tạo môi trường thuận lợi'],
    ['gia-lai', 'annex.5.5', 'annex.5', 'row', 143, '5.5 Nâng cao chăm sóc chất lượng'],
    ['gia-lai', 'annex.6', 'annex', 'row', 146, '6 Thúc đẩy bình đẳng giới'],
    ['gia-lai', 'annex.10', 'annex', 'row', 150, '10 Xây dựng cộng đồng có khả năng chống chịu bền vững'],
    ['ha-tinh', 'v.1.dd', 'v.1', 'point', 81, 'đ) Tổ chức thực hiện'],
    ['ha-tinh', 'annex.1.1', 'annex.1', 'group', 206, 'Mục tiêu 1.1. Hướng tới một xã hội số'],
    ['ha-tinh', 'annex.2.4', 'annex.2', 'row', 226, '2.4 Tăng cường cơ chế'],
    ['ha-tinh', 'annex.5.group-1', 'annex.5', 'group', 246, 'Xây dựng một Cộng đồng bao trùm'],
    ['ha-tinh', 'annex.5.2', 'annex.5.group-1', 'row', 250, '5.2 Xóa bỏ mọi hình thức ngược đãi'],
    ['ha-tinh', 'annex.7.row-1', 'annex.7', 'row', 261, 'Tham gia thể chế hóa'],
    ['ha-tinh', 'annex.8.row-1', 'annex.8', 'row', 263, 'Thúc đẩy vai trò và sự tham gia của thanh niên'],
    ['ha-tinh', 'annex.10', 'annex', 'group', 270, 'Mục tiêu chiến lược 10: Phát triển thể thao'],
    ['ha-tinh', 'annex.11.2.row-1', 'annex.11.2', 'row', 280, 'Tăng cường hệ thống y tế'],
    ['ha-tinh', 'annex.12.row-1', 'annex.12', 'row', 282, 'Áp dụng các biện pháp quản lý tốt'],
    ['lai-chau', 'vii.6.dash-4', 'vii.6', 'item', 171, '- Hội Liên hiệp Phụ nữ tỉnh'],
    ['lai-chau', 'iii.para-2', 'iii', 'paragraph', 57, '(Có Phụ lục kèm theo)'],
    ['phuong-hai-duong', 'iii.12.dash-2', 'iii.12', 'item', 115, '- Hướng tới một ASEAN xanh'],
    [
      'phuong-hai-duong',
      'iii.5.para-1',
      'iii.5',
      'paragraph',
      79,
      'Mục tiêu cụ thể: Xây dựng một Cộng đồng bao trùm',
    ],
    ['phuong-hai-duong', 'iv.para-1', 'iv', 'paragraph', 127, 'Năm 2030: Tổng kết'],
  ])('%s %s', (plan, id, parentId, level, line, words) => {
    const clause = getClause(plan, id);
    expect([clause.parentId, clause.level, clause.startLine]).toEqual([parentId, level, line]);
    expect(readClause(clause).startsWith(words)).toBe(true);
  });

  test('two paragraphs in one cell stay two lines of one group', () => {
    const lines = readPassage(getClause('ha-tinh', 'annex.2').heading).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/không để ai bị bỏ lại phía sau *$/u);
    expect(lines[1]).toMatch(/^Đạt được sự thịnh vượng, công bằng/u);
  });
});

describe('the columns of the two annexes held', () => {
  test('Gia Lai has four', () => {
    const { tables } = PLANS['gia-lai'];
    expect(tables.map(({ clauseId, columns }) => [clauseId, columns.map(readPassage)])).toEqual([
      ['annex', ['STT', 'Mục tiêu/ Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp']],
    ]);
  });

  test('Hà Tĩnh has five, with the time', () => {
    const { tables } = PLANS['ha-tinh'];
    expect(tables.map(({ clauseId, columns }) => [clauseId, columns.map(readPassage)])).toEqual([
      [
        'annex',
        [
          'STT',
          'MỤC TIÊU CHIẾN LƯỢC/ MỤC TIÊU',
          'CƠ QUAN CHỦ TRÌ',
          'THỜI GIAN TRIỂN KHAI',
          'CƠ QUAN PHỐI HỢP',
        ],
      ],
    ]);
  });

  test('the other three have no table', () => {
    expect(
      [PLANS['dak-lak'], PLANS['lai-chau'], PLANS['phuong-hai-duong']].flatMap(({ tables }) => tables),
    ).toEqual([]);
  });

  test('a row keeps each cell in its column', () => {
    const cells = getClause('gia-lai', 'annex.3.2').cells.map(({ column, passage }) => [
      column,
      readPassage(passage),
    ]);
    expect(cells).toEqual([
      [
        1,
        'Tăng cường nền công vụ thông qua giáo dục chất lượng cao, xây dựng năng lực hiệu quả, áp dụng nguyên tắc thực tài.',
      ],
      [2, 'Sở Nội vụ, Sở Giáo dục và Đào tạo,'],
      [3, 'Sở Ngoại vụ; UBND các xã, phường.'],
    ]);
  });
});

describe('what the documents say of themselves', () => {
  const COMMITTEE = 'TM. ỦY BAN NHÂN DÂN · KT. CHỦ TỊCH · PHÓ CHỦ TỊCH';

  test.each<[PlanId, string, string, string, string, number, string, number, 'held' | 'referenced' | 'none']>(
    [
      [
        'dak-lak',
        'Số: /KH-UBND',
        'Đắk Lắk',
        'ngày tháng 6 năm 2026',
        'Đào Mỹ',
        209,
        'KT. CHỦ TỊCH · PHÓ CHỦ TỊCH',
        206,
        'referenced',
      ],
      [
        'gia-lai',
        'Số: /KH-UBND',
        'Gia Lai',
        'ngày tháng năm 2026',
        'Nguyễn Thị Thanh Lịch',
        102,
        COMMITTEE,
        98,
        'held',
      ],
      [
        'ha-tinh',
        'Số: /KH-UBND',
        'Hà Tĩnh',
        'ngày tháng năm 2026',
        'Nguyễn Thị Nguyệt',
        196,
        COMMITTEE,
        192,
        'held',
      ],
      [
        'lai-chau',
        'Số: /KH-UBND',
        'Lai Châu',
        'ngày tháng 6 năm 2026',
        'Tổng Thanh Hải',
        194,
        COMMITTEE,
        190,
        'referenced',
      ],
      [
        'phuong-hai-duong',
        'Số: /KH - UBND',
        'Hải Dương',
        'ngày tháng năm 2026',
        'Nguyễn Thị Thu Thủy',
        210,
        COMMITTEE,
        206,
        'none',
      ],
    ],
  )('%s', (id, number, place, date, signatory, signatoryLine, capacity, capacityLine, hasAnnex) => {
    const { meta } = PLANS[id];
    expect(meta.documentType).toEqual({ value: 'KẾ HOẠCH', printed: 'KẾ HOẠCH', line: 7 });
    expect(meta.documentNumber).toEqual({ value: null, printed: number, line: 3 });
    expect(meta.issuedOn).toEqual({ value: null, printed: date, line: 5 });
    expect(meta.place).toEqual({ value: place, printed: place, line: 5 });
    expect(meta.periodFrom).toEqual({ value: 2026, printed: 'giai đoạn 2026 - 2030', line: 9 });
    expect(meta.periodTo).toEqual({ value: 2030, printed: 'giai đoạn 2026 - 2030', line: 9 });
    expect(meta.signatory).toEqual({ value: signatory, printed: signatory, line: signatoryLine });
    expect(meta.signatoryCapacity).toEqual({ value: capacity, printed: capacity, line: capacityLine });
    expect(meta.hasAnnex).toBe(hasAnnex);
  });

  test.each<[PlanId, string]>([
    [
      'gia-lai',
      'Triển khai thực hiện Quyết định số 155/QĐ-TTg ngày 20/01/2026 của Thủ tướng Chính phủ trên địa bàn tỉnh Gia Lai giai đoạn 2026 - 2030',
    ],
    [
      'phuong-hai-duong',
      'Hành động thực hiện “Chương trình hành động thực hiện Kế hoạch chiến lược Cộng đồng Văn hóa - Xã hội ASEAN tại Việt Nam giai đoạn 2026 - 2035” trên địa bàn phường Hải Dương trong giai đoạn 2026 - 2030',
    ],
  ])('the title of %s, on line 9', (id, title) => {
    expect(PLANS[id].meta.title).toEqual({ value: title, printed: title, line: 9 });
  });

  test('recipients are the printed lines without their end signs', () => {
    expect(PLANS['ha-tinh'].meta.recipients).toEqual([
      'Bộ Nội vụ (để b/c)',
      'Ủy ban MTTQ tỉnh',
      'Chủ tịch và các PCT UBND tỉnh',
      'Các sở, ban, ngành, đoàn thể cấp tỉnh',
      'UBND các xã, phường',
      'Chánh VP, các PCVP UBND tỉnh',
      'Trung tâm Thông tin và HT, XTĐT',
      'Lưu: VT, NC₃',
    ]);
    expect(PLANS['lai-chau'].meta.recipients[1]).toBe('TT. Tỉnh ủy; HĐND tỉnh');
    expect(IDS.map((id) => PLANS[id].meta.recipients.length)).toEqual([13, 8, 8, 10, 7]);
  });

  test('the parts follow each other over all lines of the document', () => {
    expect(PLANS['ha-tinh'].parts).toEqual([
      { kind: 'header', startLine: 1, endLine: 6 },
      { kind: 'title', startLine: 7, endLine: 10 },
      { kind: 'preamble', startLine: 11, endLine: 12 },
      { kind: 'body', startLine: 13, endLine: 180 },
      { kind: 'recipients', startLine: 181, endLine: 191 },
      { kind: 'signature', startLine: 192, endLine: 197 },
      { kind: 'annex', startLine: 198, endLine: 282 },
    ]);
  });
});
