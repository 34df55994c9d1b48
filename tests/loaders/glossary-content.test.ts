import { expect, test } from 'vitest';
import { readAgencies } from '../../src/loaders/read-agencies.ts';
import { readGlossary } from '../../src/loaders/read-glossary.ts';
import { readGoals } from '../../src/loaders/read-goals.ts';
import { hasInitials } from '../../src/text/initials.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { explainAbbreviation } from '../../src/views/explain-abbreviation.ts';

const TERMS = readGlossary();

/** The main wordings of the terms that have an English word, in the order of the file. */
function translate(english: string): string[] {
  return TERMS.filter(({ en }) => en.includes(english)).map(({ vi }) => vi[0] ?? '');
}

test.each([
  ['UBND', ['Ủy ban nhân dân']],
  ['HĐND', ['Hội đồng nhân dân']],
  ['MTTQ', ['Mặt trận Tổ quốc']],
  ['UBMTTQVN', ['Ủy ban Mặt trận Tổ quốc Việt Nam']],
  ['VHXH', ['Văn hóa - Xã hội']],
  ['VH-TT-DL', ['Văn hóa, Thể thao và Du lịch']],
  ['CHQS', ['Chỉ huy quân sự']],
  ['TDP', ['tổ dân phố']],
  ['PCT', ['Phó Chủ tịch']],
  ['Phó CT', ['Phó Chủ tịch']],
  ['Chánh VP', ['Chánh Văn phòng']],
  ['PCVP', ['Phó Chánh Văn phòng']],
  ['VT', ['văn thư']],
  ['NC', ['nội chính']],
  ['NV', ['Nội vụ', 'nhiệm vụ']],
  ['TM', ['thay mặt']],
  ['KT', ['ký thay', 'kinh tế']],
  ['TT', ['trung tâm', 'thường trực', 'thị trấn', 'Thông tư']],
  ['TW', ['Trung ương']],
  ['TTg', ['Thủ tướng']],
  ['CP', ['Chính phủ']],
  ['KH', ['Kế hoạch']],
  ['QĐ', ['Quyết định']],
  ['NQ', ['Nghị quyết']],
  ['KL', ['Kết luận']],
  ['CCHC', ['cải cách hành chính']],
  ['XTĐT', ['xúc tiến đầu tư']],
  ['b/c', ['Báo cáo']],
  ['NCD', ['bệnh không lây nhiễm']],
  ['NGOs', ['tổ chức phi chính phủ']],
  ['NEET', ['thanh thiếu niên không có việc làm, không được giáo dục và đào tạo']],
  ['TVET', ['giáo dục và đào tạo kỹ thuật và nghề nghiệp']],
  ['TSG', ['môn thể thao và trò chơi truyền thống']],
  ['PPR', ['phòng ngừa, chuẩn bị và ứng phó']],
  ['AI', ['trí tuệ nhân tạo']],
  ['VSATTP', ['vệ sinh an toàn thực phẩm']],
  ['MTQG', ['mục tiêu quốc gia']],
  ['KH&CN', ['Khoa học và Công nghệ']],
  ['VP UBND', ['Văn phòng Ủy ban nhân dân']],
  ['Đoàn TNCS', ['Đoàn Thanh niên Cộng sản Hồ Chí Minh']],
  ['TTATGT', ['trật tự an toàn giao thông']],
  ['TCMR', ['tiêm chủng mở rộng']],
  ['DS-KHHGĐ', ['dân số - kế hoạch hóa gia đình']],
  ['CBCC, VC', ['cán bộ, công chức, viên chức']],
  ['ICT', ['công nghệ thông tin và truyền thông']],
])('“%s”, as plans print it, is explained', (short, wordings) => {
  expect(explainAbbreviation(TERMS, short)).toEqual(wordings);
});

test.each([
  ['deadline', ['thời hạn']],
  ['lead agency', ['cơ quan chủ trì']],
  ['coordinating agency', ['cơ quan phối hợp']],
  ['focal point', ['cơ quan đầu mối']],
  ['gender equality', ['bình đẳng giới']],
  ['people with disabilities', ['người khuyết tật']],
  ['One Health', ['Một sức khỏe']],
  ['human trafficking', ['mua bán người']],
  ['migrant workers', ['lao động di cư']],
  ['fake news', ['thông tin sai lệch']],
  ['disaster', ['thiên tai', 'thảm họa']],
])('“%s” leads to Vietnamese wordings', (english, wordings) => {
  expect(translate(english)).toEqual(wordings);
});

test.each([
  ['deadline', ['thời hạn']],
  ['target', ['chỉ tiêu', 'bao nhiêu']],
  ['assignment', ['nhiệm vụ', 'phân công nhiệm vụ', 'cơ quan chủ trì', 'chủ trì']],
  ['duty', ['trách nhiệm']],
])('terms of the kind “%s” are words for such records', (kind, wordings) => {
  expect(TERMS.filter((term) => term.kind === kind).map(({ vi }) => vi[0])).toEqual(wordings);
});

/** Abbreviations that are usual though they are not made of the first letters of their words. */
const UNUSUAL = ['TW', 'BCHTW', 'BCH TW', 'NSTW', 'ASEAN', 'UNICEF'];

test('every other abbreviation is made of first letters of a wording of its term, in order', () => {
  const wrong = TERMS.flatMap(({ id, vi, short, en }) =>
    short
      .filter((abbreviation) => ![...vi, ...en].some((wording) => hasInitials(wording, abbreviation)))
      .map((abbreviation) => `${id}: ${abbreviation}`),
  );
  expect(wrong.map((line) => line.replace(/^.*: /, ''))).toEqual(UNUSUAL);
});

test('names of agencies and goals in English stand in their own files only', () => {
  const goals = readGoals().flatMap((goal) => [goal, ...goal.objectives]);
  const taken = new Set(
    [
      ...[...readAgencies().byId.values()].map(({ name_en }) => name_en),
      ...goals.map(({ short_en }) => short_en),
    ].map(lettersOf),
  );
  expect(TERMS.flatMap(({ en }) => en).filter((english) => taken.has(lettersOf(english)))).toEqual([]);
});

function lettersOf(text: string): string {
  return tokenise(text)
    .map(({ folded }) => folded)
    .join(' ');
}
