import { expect, test } from 'vitest';
import type { Piece } from '../../src/parse/plan-text.ts';
import { passageHtml } from '../../src/site/passage-html.ts';

function piece(text: string, more: Partial<Piece> = {}): Piece {
  return { start: 0, end: text.length, text, glue: '', strong: false, em: false, ...more };
}

test('words of a source cannot become tags, attributes or entities', () => {
  expect(passageHtml([piece('<script>alert("1")</script>')])).toBe(
    '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;',
  );
  expect(passageHtml([piece("R&D 'A' &amp;")])).toBe('R&amp;D &#39;A&#39; &amp;amp;');
});

test('emphasis and line breaks of the source are kept', () => {
  expect(
    passageHtml([
      piece('Nơi nhận:', { strong: true, em: true }),
      piece('Sở <Y tế>', { glue: '\n', em: true }),
      piece('(để báo cáo)', { glue: ' ' }),
    ]),
  ).toBe('<strong><em>Nơi nhận:</em></strong><br><em>Sở &lt;Y tế&gt;</em> (để báo cáo)');
});

test('words that stand in another plan too are set apart, with their emphasis and escapes', () => {
  expect(
    passageHtml(
      [piece('Sở Y tế & Sở Nội vụ'), { ...piece('chủ trì', { glue: '\n', em: true }), start: 30, end: 37 }],
      [
        { start: 10, end: 19 },
        { start: 30, end: 37 },
      ],
    ),
  ).toBe('Sở Y tế &amp; <span class="shared">Sở Nội vụ<br><em>chủ trì</em></span>');
});
