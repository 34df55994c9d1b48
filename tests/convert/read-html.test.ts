import { expect, test } from 'vitest';
import { convertFile } from '../../src/convert/convert-file.ts';

/** The text of a page, and what was left out of it. */
function convert(html: string): [string, string[]] {
  const { bytes, remarks } = convertFile('plan.html', new TextEncoder().encode(html));
  return [new TextDecoder().decode(bytes), remarks.map(({ message }) => message)];
}

test('paragraphs and headings are lines with a blank line between, marks and white space gone', () => {
  expect(
    convert(
      '<!doctype html><html><head><title>Trang</title><style>p {}</style></head><body>\n' +
        '<h2>I. MỤC   ĐÍCH</h2>\n<p>Một <b>việc</b>\n  <i>nhỏ</i> &amp; lớn.</p><div>Dòng một<br>dòng hai</div>ngoài',
    ),
  ).toEqual(['I. MỤC ĐÍCH\n\nMột việc nhỏ & lớn.\n\nDòng một\ndòng hai\n\nngoài\n', []]);
});

test('centred lines that follow each other stand together; an empty one parts them', () => {
  const [text] = convert(
    '<p style="text-align: center">KẾ HOẠCH</p><center>Thực hiện việc</center><p align=center>&nbsp;</p>' +
      '<div align="center"><p>Phần I</p></div><p>Chữ thường</p>',
  );
  expect(text).toBe('KẾ HOẠCH\nThực hiện việc\n\nPhần I\n\nChữ thường\n');
});

test('numbers of lists become text: 1. a. IV. - and + below a dash', () => {
  const [text] = convert(
    '<ol><li>Một<ol type="a"><li>điểm</li><li>điểm</li></ol></li><li value="5"><p>Năm</p><p>thêm</p></li></ol>' +
      '<ol type="I" start="4"><li>Bốn</li></ol><ul><li>gạch<ul><li>cộng</li></ul></li></ul>' +
      '<ul style="list-style: none"><li>c) tự ghi</li></ul>',
  );
  expect(text.split('\n\n')).toEqual([
    '1. Một',
    'a. điểm',
    'b. điểm',
    '5. Năm',
    'thêm',
    'IV. Bốn',
    '- gạch',
    '+ cộng',
    'c) tự ghi\n',
  ]);
});

test('a table of data is lines of cells parted by tabs', () => {
  const [text] = convert(
    '<p>Trước</p><table><tr><th>STT<th>Nhiệm vụ<th>Chủ trì<tr><td>1<td><p>Một\nviệc</p><td>Sở Y tế<tr><td><td><td></table>Sau',
  );
  expect(text).toBe('Trước\n\nSTT\tNhiệm vụ\tChủ trì\n1\tMột việc\tSở Y tế\n\nSau\n');
});

test('with spans or several lines in a cell it stays an HTML table', () => {
  const [text] = convert(
    '<table><thead><tr><td>TT</td><td>Việc</td><td>Chủ trì</td></tr></thead><tr><td colspan="3">Nhóm A &lt; B</td></tr>' +
      '<tr><td>1</td><td>Một<br>Hai</td><td rowspan=2>Sở Y tế</td></tr><tr><td>2</td><td><ul><li>a</li><li>b</li></ul></td></tr></table>',
  );
  expect(text).toBe(
    '<table>\n<tr><th>TT</th><th>Việc</th><th>Chủ trì</th></tr>\n<tr><td colspan="3">Nhóm A &lt; B</td></tr>\n' +
      '<tr><td>1</td><td>Một<br>Hai</td><td rowspan="2">Sở Y tế</td></tr>\n<tr><td>2</td><td>- a<br>- b</td></tr>\n</table>\n',
  );
});

test('two columns of data stay an HTML table, which a line with one tab would not tell', () => {
  expect(convert('<table><tr><td>A<td>1<tr><td>B<td>2</table>')[0]).toBe(
    '<table>\n<tr><td>A</td><td>1</td></tr>\n<tr><td>B</td><td>2</td></tr>\n</table>\n',
  );
});

test('the header is unrolled cell by cell', () => {
  const [text] = convert(
    '<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH X</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr>' +
      '<tr><td>Số: 12/KH-UBND</td><td><i>X, ngày 01 tháng 6 năm 2026</i></td></tr></table>',
  );
  expect(text).toBe(
    'ỦY BAN NHÂN DÂN\nTỈNH X\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 12/KH-UBND\n\nX, ngày 01 tháng 6 năm 2026\n',
  );
});

test('recipients and signature are unrolled column by column', () => {
  const [text] = convert(
    '<table><tr><td>Nơi nhận:</td><td>TM. ỦY BAN NHÂN DÂN</td></tr><tr><td>- Như trên;<br>- Lưu: VT.</td><td>Nguyễn Văn A</td></tr></table>',
  );
  expect(text).toBe('Nơi nhận:\n\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n\nNguyễn Văn A\n');
});

test('a small table that begins with STT is data, whatever else it says', () => {
  const [text] = convert('<table><tr><td>STT<td>Văn bản<td>Ghi chú<tr><td>1<td>Số: 12/KH-UBND<td>x</table>');
  expect(text).toBe('STT\tVăn bản\tGhi chú\n1\tSố: 12/KH-UBND\tx\n');
});

test('scripts are no text; pictures, menus and hidden words are told', () => {
  expect(
    convert(
      '<nav>Trang chủ</nav><script>let a</script><img alt="Dấu"><p>Chữ<span style="display:none">ẩn</span></p>',
    ),
  ).toEqual([
    'Chữ\n',
    ['left out: 1 × menu (“Trang chủ”)', 'left out: 1 × picture (“Dấu”)', 'left out: 1 × hidden text (“ẩn”)'],
  ]);
});
