import {
  AlignmentType,
  DeletedTextRun,
  Footer,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { convertFile } from '../../src/convert/convert-file.ts';
import { paragraph, table, writeDocx } from './docx-of.ts';

/** The text of a Word document, and what was left out of it. */
function convert(docx: Uint8Array): [string, string[]] {
  const { bytes, remarks } = convertFile('plan.docx', docx);
  return [new TextDecoder().decode(bytes), remarks.map(({ message }) => message)];
}

/** A Word document of this XML, for what the library does not write. */
function zipped(body: string, parts: Record<string, string> = {}): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
  });
}

const p = (words: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

const listed = (words: string, id: number, level = 0): string =>
  p(words, `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(id)}"/></w:numPr>`);

const level = (at: number, format: string, pattern: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`;

test('paragraphs are lines with a blank line between; bold is plain, a broken line stays broken', async () => {
  const docx = await writeDocx([
    paragraph('**KẾ HOẠCH**', true),
    paragraph('Thực hiện việc', true),
    new Paragraph({}),
    paragraph('Một **việc** nhỏ.'),
    new Paragraph({ children: [new TextRun('dòng một'), new TextRun({ text: 'dòng hai', break: 1 })] }),
    new Paragraph({ children: [new TextRun('1.\tMục đích')] }),
  ]);
  expect(convert(docx)).toEqual([
    'KẾ HOẠCH\nThực hiện việc\n\nMột việc nhỏ.\n\ndòng một\ndòng hai\n\n1. Mục đích\n',
    [],
  ]);
});

test('numbers typed by hand stay, automatic ones are restored', async () => {
  const numbering = {
    config: [
      {
        reference: 'outline',
        levels: [
          { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
          { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
          { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
          { level: 3, format: LevelFormat.BULLET, text: '-', alignment: AlignmentType.LEFT },
        ],
      },
    ],
  };
  const item = (text: string, at: number): Paragraph =>
    new Paragraph({ text, numbering: { reference: 'outline', level: at } });
  const docx = await writeDocx(
    [
      item('MỤC ĐÍCH', 0),
      item('Mục đích', 1),
      item('Việc', 2),
      item('Việc khác', 2),
      item('gạch', 3),
      item('Yêu cầu', 1),
      item('Việc', 2),
      paragraph('đ) Tự ghi'),
      item('NHIỆM VỤ', 0),
      item('Nhiệm vụ', 1),
    ],
    { numbering },
  );
  expect(convert(docx)[0].trimEnd().split('\n\n')).toEqual([
    'I. MỤC ĐÍCH',
    '1. Mục đích',
    'a) Việc',
    'b) Việc khác',
    '- gạch',
    '2. Yêu cầu',
    'a) Việc',
    'đ) Tự ghi',
    'II. NHIỆM VỤ',
    '1. Nhiệm vụ',
  ]);
});

test('lists go on, begin again and take their pattern as Word counts them', () => {
  const numbering =
    '<w:numbering><w:abstractNum w:abstractNumId="7">' +
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>') +
    level(1, 'decimal', '%1.%2.', '<w:isLgl/>') +
    level(2, 'bullet', '\uF0B7') +
    level(3, 'bullet', 'o') +
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>';
  const styles =
    '<w:styles><w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc"/></w:style></w:styles>';
  const body = [
    p('kiểu', '<w:pStyle w:val="Con"/>'),
    listed('số', 1, 1),
    listed('chấm', 1, 2),
    listed('vòng', 1, 3),
    listed('cùng danh sách', 2),
    listed('từ bốn', 3),
    listed('năm', 3),
    p('không số', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
  ].join('');
  expect(convert(zipped(body, { numbering, styles }))[0].trimEnd().split('\n\n')).toEqual([
    'I. kiểu',
    '1.1. số',
    '- chấm',
    '+ vòng',
    'II. cùng danh sách',
    'IV. từ bốn',
    'V. năm',
    'không số',
  ]);
});

test('an automatic number in a cell of its own is text', () => {
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
  const body = `<w:tbl>${row(p('STT'), p('Việc'), p('Chủ trì'))}${row(listed('', 1), p('Một'), p('Sở Y tế'))}${row(listed('', 1), p('Hai'), p('Sở Nội vụ'))}</w:tbl>`;
  expect(convert(zipped(body, { numbering }))[0]).toBe(
    'STT\tViệc\tChủ trì\n1\tMột\tSở Y tế\n2\tHai\tSở Nội vụ\n',
  );
});

test('a table with merged cells or several lines in one is an HTML table', async () => {
  const cell = (words: string, verticalMerge?: 'restart' | 'continue'): TableCell =>
    new TableCell({
      children: [paragraph(words)],
      ...(verticalMerge === undefined
        ? {}
        : {
            verticalMerge:
              verticalMerge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
          }),
    });
  const docx = await writeDocx([
    new Table({
      rows: [
        new TableRow({ tableHeader: true, children: [cell('TT'), cell('Việc'), cell('Chủ trì')] }),
        new TableRow({ children: [cell('1'), cell('Một'), cell('Sở Y tế', 'restart')] }),
        new TableRow({ children: [cell('2'), cell('Hai'), cell('', 'continue')] }),
        new TableRow({
          children: [
            new TableCell({ columnSpan: 3, children: [paragraph('Nhóm A & B'), paragraph('hai dòng')] }),
          ],
        }),
      ],
    }),
  ]);
  expect(convert(docx)[0]).toBe(
    '<table>\n<tr><th>TT</th><th>Việc</th><th>Chủ trì</th></tr>\n<tr><td>1</td><td>Một</td><td rowspan="2">Sở Y tế</td></tr>\n' +
      '<tr><td>2</td><td>Hai</td></tr>\n<tr><td colspan="3">Nhóm A &amp; B<br>hai dòng</td></tr>\n</table>\n',
  );
});

test('a box of one cell is its words', async () => {
  expect(convert(await writeDocx([table([[['Chú ý:', 'đọc kỹ']]])]))[0]).toBe('Chú ý:\nđọc kỹ\n');
});

test('a header set with tabs is unrolled; a tab within a paragraph is a space', async () => {
  const docx = await writeDocx([
    paragraph('UBND TỈNH X\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    paragraph('Số: 12/KH-UBND\tX, ngày 01 tháng 6 năm 2026'),
    paragraph(`\tĐoạn\tdài ${'chữ '.repeat(50)}hết.`),
  ]);
  expect(convert(docx)[0]).toBe(
    `UBND TỈNH X\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 12/KH-UBND\nX, ngày 01 tháng 6 năm 2026\n\nĐoạn dài ${'chữ '.repeat(50)}hết.\n`,
  );
});

test('what prints is kept: capitals of a style, insertions, links, hyphens that do not break', () => {
  const run = (words: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${words}</w:r>`;
  const t = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
  const body =
    `<w:p><w:pPr><w:pStyle w:val="Ten"/></w:pPr>${run(t('Kế hoạch'))}</w:p>` +
    `<w:p><w:ins>${run(t('Thêm '))}</w:ins><w:hyperlink>${run(t('liên kết '))}</w:hyperlink>` +
    `<w:sdt><w:sdtContent>${run(`${t('59')}<w:noBreakHyphen/>${t('NQ/TW ')}`)}</w:sdtContent></w:sdt>${run(t('hoa'), '<w:caps/>')}</w:p>`;
  const styles =
    '<w:styles><w:style w:type="paragraph" w:styleId="Ten"><w:rPr><w:caps/></w:rPr></w:style></w:styles>';
  expect(convert(zipped(body, { styles }))).toEqual(['KẾ HOẠCH\n\nThêm liên kết 59-NQ/TW HOA\n', []]);
});

test('notes, deletions and page footers are left out and told', async () => {
  const author = { id: 1, author: 'A', date: '2026-01-01T00:00:00Z' };
  const docx = await writeDocx(
    [
      new Paragraph({
        children: [
          new TextRun('Chữ'),
          new FootnoteReferenceRun(1),
          new InsertedTextRun({ text: ' thêm', ...author }),
          new DeletedTextRun({ text: ' bỏ đi', ...author }),
        ],
      }),
    ],
    { footnotes: { 1: { children: [paragraph('Chú thích')] } } },
    { footers: { default: new Footer({ children: [paragraph('Văn phòng UBND')] }) } },
  );
  expect(convert(docx)).toEqual([
    'Chữ thêm\n',
    [
      'left out: 1 × note (“Chú thích”)',
      'left out: 1 × tracked deletion (“bỏ đi”)',
      'left out: 1 × page header or footer (“Văn phòng UBND”)',
    ],
  ]);
});

test('text boxes, pictures, comments and hidden words are left out and told, each once', () => {
  const box = `<w:txbxContent>${p('Trong khung')}</w:txbxContent>`;
  const body =
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
    '<w:r><w:drawing><a:blip/></w:drawing></w:r><w:r><w:commentReference/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>Chữ</w:t></w:r></w:p>';
  expect(convert(zipped(body))).toEqual([
    'Chữ\n',
    [
      'left out: 1 × text box (“Trong khung”)',
      'left out: 1 × picture',
      'left out: 1 × comment',
      'left out: 1 × hidden text (“ẩn”)',
    ],
  ]);
});

test.each([
  [
    'a zip of other things',
    zipSync({ 'a.txt': strToU8('a') }),
    'the file holds no Word document',
    'open it in Word and save it as .docx',
  ],
  [
    'a damaged file',
    strToU8('PK nothing'),
    'the file is damaged or is no .docx',
    'open it in Word or LibreOffice and save it as .docx again',
  ],
  [
    'a locked file',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    'the file is locked with a password, or is an old .doc',
    'open it in Word, take the password off, and save it as .docx',
  ],
  [
    'a scan',
    zipped('<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>'),
    'the file has no words; left out: 1 × picture',
    'a scan must be typed or read by OCR first; save the result as .docx or .txt',
  ],
  [
    'a document in an old font',
    zipped(p('KÕ ho¹ch triÓn khai nhiÖm vô ®­îc giao ®Õn n¨m 2030 cña ñy ban nh©n d©n tØnh')),
    'the letters are those of an old TCVN3 font, not Unicode',
    'convert the text from TCVN3 to Unicode (UniKey Toolkit does it) and run again',
  ],
])('%s is refused', (_name, bytes, message, remedy) => {
  expect(() => convert(bytes)).toThrow(expect.objectContaining({ message, remedy }));
});
