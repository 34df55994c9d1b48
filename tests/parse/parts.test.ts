import { expect, test } from 'vitest';
import { parsePlan } from '../../src/parse/parse-plan.ts';

const ids = (text: string): string[] => parsePlan(text).clauses.map(({ id }) => id);
const parts = (text: string): string[] =>
  parsePlan(text).parts.map(
    ({ kind, startLine, endLine }) => `${kind} ${String(startLine)}-${String(endLine)}`,
  );

const WRAPPED = `ỦY BAN NHÂN DÂN
TỈNH NGHỆ AN
Số: 123/QĐ-UBND

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch năm 2026

Căn cứ Luật Tổ chức chính quyền địa phương;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành./.

Nơi nhận:
- Như Điều 3;

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn An

KẾ HOẠCH
Thực hiện Chương trình giai đoạn 2026 - 2030
(Ban hành kèm theo Quyết định số 123/QĐ-UBND)

Phần I
MỤC TIÊU

1. Mục tiêu chung
Nâng cao đời sống.

Phần II
NHIỆM VỤ

I. TUYÊN TRUYỀN
1. Tổ chức hội nghị.`;

test('a plan behind the decision that issues it begins again at its own title', () => {
  expect(parts(WRAPPED)).toEqual([
    'header 1-4',
    'title 5-7',
    'preamble 8-11',
    'body 12-17',
    'recipients 18-20',
    'signature 21-25',
    'title 26-29',
    'body 30-40',
  ]);
});

test('articles of the decision and parts of the plan each have their ids', () => {
  expect(ids(WRAPPED)).toEqual([
    'header',
    'title',
    'preamble-1',
    'preamble-2',
    'art-1',
    'art-2',
    'art-3',
    'recipients',
    'recipients.dash-1',
    'signature',
    'title-2',
    'part-i',
    'part-i.1',
    'part-i.1.para-1',
    'part-ii',
    'part-ii.i',
    'part-ii.i.1',
  ]);
});

test('the plan says of itself what its own title says, and the decision who signed', () => {
  const { meta } = parsePlan(WRAPPED);
  expect(meta.title.value).toBe('Thực hiện Chương trình giai đoạn 2026 - 2030');
  expect(meta.title.line).toBe(27);
  expect(meta.signatory).toEqual({ value: 'Nguyễn Văn An', printed: 'Nguyễn Văn An', line: 24 });
  expect(meta.documentNumber.value).toBe('123/QĐ-UBND');
});

test('a plan without a line for its type is read all the same, with a warning', () => {
  const plan = parsePlan(
    'I. MỤC TIÊU\n\n1. Mục tiêu chung\na) Nâng cao nhận thức.\n\nII. KINH PHÍ\nNgân sách tỉnh.',
  );
  expect(plan.clauses.map(({ id }) => id)).toEqual(['i', 'i.1', 'i.1.a', 'ii', 'ii.para-1']);
  expect(plan.meta.title).toEqual({ value: null, printed: null, line: null });
  expect(plan.issues).toEqual([
    {
      line: 1,
      severity: 'warning',
      message: 'no line names the type of document (KẾ HOẠCH, QUYẾT ĐỊNH …), so no title was found',
      remedy: 'check that the text is a plan and that the line with its type stands alone, in capitals',
    },
  ]);
});

test('a signature may stand before the recipients', () => {
  const text = `KẾ HOẠCH
Thực hiện năm 2026

I. MỤC TIÊU
Nâng cao nhận thức.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn An

Nơi nhận:
- Sở Nội vụ;
- Lưu: VT.`;
  expect(parts(text)).toEqual(['title 1-3', 'body 4-6', 'signature 7-10', 'recipients 11-13']);
  expect(parsePlan(text).meta.recipients).toEqual(['Sở Nội vụ', 'Lưu: VT']);
});

test('two annexes are two parts with their own numbers', () => {
  const text = `I. MỤC TIÊU
Nâng cao.

Phụ lục I
DANH MỤC MỘT

1. Tổ chức hội nghị.

PHỤ LỤC II
DANH MỤC HAI

1. Tổ chức hội thảo.`;
  expect(ids(text)).toEqual(['i', 'i.para-1', 'annex-i', 'annex-i.1', 'annex-ii', 'annex-ii.1']);
});

test('a sentence that names an annex does not begin one', () => {
  expect(parts('I. NỘI DUNG\n\nPhụ lục kèm theo Kế hoạch này quy định chi tiết.')).toEqual(['body 1-3']);
});

test('closing words stand outside the last section, unless they are all it says', () => {
  expect(ids('I. BÁO CÁO\n\nBáo cáo hằng năm.\n\nTrên đây là Kế hoạch./.')).toEqual([
    'i',
    'i.para-1',
    'closing-1',
  ]);
  expect(ids('I. BÁO CÁO\n\nTrong quá trình thực hiện, các sở báo cáo./.')).toEqual(['i', 'i.para-1']);
});

test('an empty text has no part, no clause and nothing lost', () => {
  const plan = parsePlan('');
  expect([plan.parts, plan.clauses, plan.tables, plan.markup]).toEqual([[], [], [], []]);
});
