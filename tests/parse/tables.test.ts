import { expect, test } from 'vitest';
import { joinParts } from '../../src/parse/join-parts.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import type { Clause } from '../../src/parse/plan-text.ts';
import { readPassage } from '../../src/parse/plan-text.ts';

/** `id: label | heading | cells`, a cell as `column=words`, with `^` for words printed in a row above. */
function describeRow({ id, label, heading, cells, level }: Clause): string {
  const words = cells
    .filter(({ passage }) => passage.length > 0)
    .map(
      ({ column, passage, columns, fromAbove }) =>
        `${String(column)}${columns > 1 ? `x${String(columns)}` : ''}${fromAbove ? '^' : ''}=${readPassage(passage)}`,
    );
  const shown = level === 'group' ? readPassage(heading) : words.join('; ');
  return `${id}: ${readPassage(label)} | ${shown}`;
}

function readAnnexRows(...lines: string[]): string[] {
  const plan = parsePlan(['PHỤ LỤC', '', ...lines].join('\n'));
  expect(joinParts(plan)).toBe(plan.source);
  return plan.clauses.filter(({ level }) => level === 'row' || level === 'group').map(describeRow);
}

function readColumns(...lines: string[]): string[][] {
  return parsePlan(['PHỤ LỤC', '', ...lines].join('\n')).tables.map(({ columns }) =>
    columns.map(readPassage),
  );
}

const HEADINGS = 'STT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn';

test('rows of a table with tabs stand under the group that their numbers go on from', () => {
  expect(
    readAnnexRows(HEADINGS, '1\tVăn hóa\t\t', '1.1\tTruyền thông\tSở A\t2026', '2\tY tế\tSở B\t2027'),
  ).toEqual([
    'annex.1: 1 | Văn hóa',
    'annex.1.1: 1.1 | 1=Truyền thông; 2=Sở A; 3=2026',
    'annex.2: 2 | 1=Y tế; 2=Sở B; 3=2027',
  ]);
});

test('column headings that a new page repeats are no row, also in bold or in tags', () => {
  const lines = [
    '1\tMột\tSở A\t2026',
    '',
    HEADINGS,
    '2\tHai\tSở B\t2026',
    '',
    HEADINGS.replace(/[^\t]+/g, '<b>$&</b>'),
    '3\tBa\tSở C\t2026',
  ];
  expect(readAnnexRows(HEADINGS, ...lines).map((row) => row.split(':')[0])).toEqual([
    'annex.1',
    'annex.2',
    'annex.3',
  ]);
  expect(readColumns(HEADINGS, ...lines)).toEqual([['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn']]);
});

test('a row torn by a page goes on in the cell where it was torn', () => {
  expect(
    readAnnexRows(
      HEADINGS,
      '1\tXây dựng các\tSở A\t2026',
      '',
      HEADINGS,
      '\tchương trình lớn\t\t',
      '2\tHai\tSở B\t2027',
    ),
  ).toEqual([
    'annex.1: 1 | 1=Xây dựng các chương trình lớn; 2=Sở A; 3=2026',
    'annex.2: 2 | 1=Hai; 2=Sở B; 3=2027',
  ]);
});

test('a row that the line end tore before its cells were full goes on in the next line', () => {
  expect(readAnnexRows(HEADINGS, '1\tXây dựng các', 'chương trình lớn\tSở A\t2026')).toEqual([
    'annex.1: 1 | 1=Xây dựng các chương trình lớn; 2=Sở A; 3=2026',
  ]);
});

test('a row without number is counted in its group, and is no rest of the row above', () => {
  expect(
    readAnnexRows(
      HEADINGS,
      'Mục tiêu chiến lược 7: Phụ nữ\t\t\t',
      '\tTham gia thể chế hóa\tSở A\t2026',
      '\tHỗ trợ\tSở B\t2027',
    ),
  ).toEqual([
    'annex.7: Mục tiêu chiến lược 7: | Phụ nữ',
    'annex.7.row-1:  | 1=Tham gia thể chế hóa; 2=Sở A; 3=2026',
    'annex.7.row-2:  | 1=Hỗ trợ; 2=Sở B; 3=2027',
  ]);
});

test('numbers begin anew under each Roman group', () => {
  expect(
    readAnnexRows(HEADINGS, 'I\tVĂN HÓA\t\t', '1\tMột\tSở A\t2026', 'II\tY TẾ\t\t', '1\tHai\tSở B\t2027'),
  ).toEqual([
    'annex.i: I | VĂN HÓA',
    'annex.i.1: 1 | 1=Một; 2=Sở A; 3=2026',
    'annex.ii: II | Y TẾ',
    'annex.ii.1: 1 | 1=Hai; 2=Sở B; 3=2027',
  ]);
});

test('capital letters stand over Roman numbers, and small ones under numbers', () => {
  expect(
    readAnnexRows(
      HEADINGS,
      'A\tPHẦN MỘT\t\t',
      'I\tVĂN HÓA\t\t',
      '1\tMột\t\t',
      'a\tHai\tSở A\t2026',
      'B\tPHẦN HAI\t\t',
      '1\tBa\tSở B\t2027',
    ).map((row) => row.split(':')[0]),
  ).toEqual(['annex.a', 'annex.a.i', 'annex.a.i.1', 'annex.a.i.1.a', 'annex.b', 'annex.b.1']);
});

test('titles without number are siblings, however many follow each other', () => {
  expect(
    readAnnexRows(HEADINGS, '\tNHÓM MỘT\t\t', '\tNHÓM HAI\t\t', '\tNHÓM BA\t\t', '1\tMột\tSở A\t2026').map(
      (row) => row.split(':')[0],
    ),
  ).toEqual(['annex.group-1', 'annex.group-2', 'annex.group-3', 'annex.group-3.1']);
});

test('a number used twice gets a mark, and a warning tells the line', () => {
  const plan = parsePlan(['PHỤ LỤC', '', HEADINGS, '1\tMột\tSở A\t2026', '1\tHai\tSở B\t2026'].join('\n'));
  expect(plan.clauses.filter(({ level }) => level === 'row').map(({ id }) => id)).toEqual([
    'annex.1',
    'annex.1~2',
  ]);
  expect(plan.issues.filter(({ line }) => line === 5)).toEqual([
    {
      line: 5,
      severity: 'warning',
      message: 'the number “1” is used again here; the clause is called annex.1~2',
      remedy: 'compare with the printed page; if the document numbers it so, leave it as it is',
    },
  ]);
});

test('a pipe table has its rule and bars as markup, emphasis and line breaks in cells', () => {
  const lines = [
    '| STT | Nhiệm vụ | Cơ quan chủ trì |',
    '|:---|---|---:|',
    '| 1 | **Tập huấn**<br>hằng năm | Sở A |',
    '| 2 | In ấn \\| phát hành | Sở B |',
  ];
  expect(readAnnexRows(...lines)).toEqual([
    'annex.1: 1 | 1=Tập huấn\nhằng năm; 2=Sở A',
    'annex.2: 2 | 1=In ấn \\| phát hành; 2=Sở B',
  ]);
  expect(readColumns(...lines)).toEqual([['STT', 'Nhiệm vụ', 'Cơ quan chủ trì']]);
});

test('an HTML table spreads rowspan downwards and colspan sideways', () => {
  expect(
    readAnnexRows(
      '<table>',
      '<tr><th>STT</th><th>Nhiệm vụ</th><th>Cơ quan chủ trì</th><th>Cơ quan phối hợp</th></tr>',
      '<tr><td>1</td><td>Một</td><td rowspan="2">Sở A</td><td>Sở B</td></tr>',
      '<tr><td>2</td><td>Hai</td><td>Sở C</td></tr>',
      '<tr><td colspan="4">II. KINH TẾ</td></tr>',
      '<tr><td>1</td><td>Ba</td><td colspan="2">Các sở, ngành</td></tr>',
      '</table>',
    ),
  ).toEqual([
    'annex.1: 1 | 1=Một; 2=Sở A; 3=Sở B',
    'annex.2: 2 | 1=Hai; 2^=Sở A; 3=Sở C',
    'annex.ii: II. | KINH TẾ',
    'annex.ii.1: 1 | 1=Ba; 2x2=Các sở, ngành',
  ]);
});

test('an entity reads as its character, one that is a blank parts words', () => {
  expect(
    readAnnexRows(
      '<table><tr><th>STT</th><th>Nhiệm vụ</th><th>Cơ quan chủ trì</th></tr>',
      '<tr><td>1</td><td>In &amp; ph&#225;t&nbsp;hành&nbsp;</td><td>&nbsp;Sở A</td></tr></table>',
    ),
  ).toEqual(['annex.1: 1 | 1=In & phát hành; 2=Sở A']);
});

test('words outside every cell of an HTML table are not lost', () => {
  const plan = parsePlan('PHỤ LỤC\n\n<table>Ghi chú chung<tr><td>1</td><td>Một</td></tr></table>');
  expect(joinParts(plan)).toBe(plan.source);
  expect(
    plan.clauses.some(({ text, heading }) =>
      (readPassage(text) + readPassage(heading)).includes('Ghi chú chung'),
    ),
  ).toBe(true);
});

test('a table that nothing closes ends at its last tag, and the outline goes on', () => {
  const plan = parsePlan('I. NHIỆM VỤ\n<table><tr><td>1</td><td>Một\nhai</td>\n\nII. KINH PHÍ');
  expect(plan.clauses.map(({ id }) => id)).toEqual(['i', 'i.table-1', 'i.table-1.row-1', 'ii']);
});

test('one line with a tab is no table', () => {
  const plan = parsePlan('I. MỤC TIÊU\n\nSở Nội vụ\tchủ trì.');
  expect(plan.tables).toEqual([]);
});

test('a bar in a sentence is no table', () => {
  expect(parsePlan('I. MỤC TIÊU\n\nSở Nội vụ | Sở Y tế cùng thực hiện.').tables).toEqual([]);
});
