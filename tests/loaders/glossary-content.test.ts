import { expect, test } from 'vitest';
import { readAgencies } from '../../src/loaders/read-agencies.ts';
import { readGlossary } from '../../src/loaders/read-glossary.ts';
import { readGoals } from '../../src/loaders/read-goals.ts';
import { fold } from '../../src/text/fold.ts';
import { tokenise } from '../../src/text/tokens.ts';

const TERMS = readGlossary();

/** The main wordings of the terms that have an abbreviation, in the order of the file. */
function expand(short: string): string[] {
  return TERMS.filter((term) => term.short.includes(short)).map(({ vi }) => vi[0] ?? '');
}

/** The main wordings of the terms that have an English word, in the order of the file. */
function translate(english: string): string[] {
  return TERMS.filter(({ en }) => en.includes(english)).map(({ vi }) => vi[0] ?? '');
}

test.each([
  ['UBND', ['Ủy ban nhân dân']],
  ['HĐND', ['Hội đồng nhân dân']],
  ['MTTQ', ['Mặt trận Tổ quốc']],
  ['UBMTTQVN', ['Ủy ban Mặt trận Tổ quốc']],
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
  ['TTg', ['Thủ tướng Chính phủ']],
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
  ['TSG', ['thể thao truyền thống']],
  ['PPR', ['phòng ngừa, chuẩn bị và ứng phó']],
  ['AI', ['trí tuệ nhân tạo']],
  ['ICT', ['công nghệ thông tin và truyền thông']],
])('“%s”, as plans print it, is explained', (short, wordings) => {
  expect(expand(short)).toEqual(wordings);
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
  ['target', ['chỉ tiêu']],
  ['assignment', ['nhiệm vụ', 'phân công nhiệm vụ', 'cơ quan chủ trì']],
  ['duty', ['trách nhiệm']],
])('terms of the kind “%s” are words for such records', (kind, wordings) => {
  expect(TERMS.filter((term) => term.kind === kind).map(({ vi }) => vi[0])).toEqual(wordings);
});

/** Abbreviations that are usual though they are not made of the first letters of their words. */
const UNUSUAL = ['TW', 'BCHTW', 'BCH TW', 'NSTW', 'ASEAN', 'UNICEF'];

test('every other abbreviation is made of first letters of a wording of its term, in order', () => {
  const wrong = TERMS.flatMap(({ id, vi, short, en }) =>
    short
      .filter((abbreviation) => ![...vi, ...en].some((wording) => isMadeOf(abbreviation, wording)))
      .map((abbreviation) => `${id}: ${abbreviation}`),
  );
  expect(wrong.map((line) => line.replace(/^.*: /, ''))).toEqual(UNUSUAL);
});

test('an abbreviation is told from one that is made of other words', () => {
  expect(isMadeOf('GD&ĐT', 'Giáo dục và Đào tạo')).toBe(true);
  expect(isMadeOf('TTg', 'Thủ tướng Chính phủ')).toBe(true);
  expect(isMadeOf('Bộ VHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch')).toBe(true);
  expect(isMadeOf('SDGs', 'Sustainable Development Goals')).toBe(true);
  expect(isMadeOf('BHXH', 'bảo hiểm y tế')).toBe(false);
  expect(isMadeOf('ĐTGD', 'Giáo dục và Đào tạo')).toBe(false);
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

/** Whether each part of an abbreviation is a word of the wording or a run of first letters, in order; `TTg` is T, Tg. */
function isMadeOf(abbreviation: string, wording: string): boolean {
  const words = tokenise(wording).map(({ folded }) => folded);
  const pieces = (abbreviation.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((part) =>
    words.includes(fold(part)) ? [fold(part)] : part.split(/(?=\p{Lu})/u).map(fold),
  );
  let at = 0;
  return pieces.every((piece) => {
    const found = words.findIndex((word, index) => index >= at && opens(word, piece));
    at = found + 1;
    return found >= 0;
  });
}

/** Whether a piece is the first letter of a word, and any further letters stand later in it; a plural s may be added. */
function opens(word: string, piece: string): boolean {
  const [first = '', ...rest] = piece.replace(/(?<=^[a-z])s$/, '');
  return word.startsWith(first) && word.slice(1).includes(rest.join(''));
}
