import { expect, test } from 'vitest';
import { differencesHtml } from '../../src/site/differences-html.ts';
import type { DifferencePart } from '../../src/views/word-differences.ts';

const PLACES = { left: 'Gia Lai', right: 'Hà Tĩnh' };

/** The HTML with what only the ear is told in short: `«chỉ có ở Gia Lai: …»`. */
function show(parts: readonly DifferencePart[]): string {
  return differencesHtml(parts, PLACES, 'vi')
    .replaceAll('<span class="visually-hidden" lang="vi">[', '«')
    .replaceAll('<span class="visually-hidden" lang="vi">]</span>', '»')
    .replaceAll('</span>', '');
}

test('what one text alone has is marked and said whose it is, white space outside the marks', () => {
  expect(
    show([
      { kind: 'same', left: 'công tác ', right: 'công tác ' },
      { kind: 'only-left', left: 'hằng năm ', right: '' },
      { kind: 'only-right', left: '', right: 'năm ' },
      { kind: 'same', left: 'của địa phương.', right: 'của địa phương' },
    ]),
  ).toBe(
    'công tác <del>«chỉ có ở Gia Lai: hằng năm»</del> <ins>«chỉ có ở Hà Tĩnh: năm»</ins> của địa phương.',
  );
});

test('a word right behind one of the other text is parted from it, a sign is not', () => {
  expect(
    show([
      { kind: 'only-left', left: 'đầu tư', right: '' },
      { kind: 'only-right', left: '', right: 'và lợi thế' },
      { kind: 'same', left: ', nguồn lực', right: ', nguồn lực' },
      { kind: 'only-left', left: ', để phòng tránh', right: '' },
    ]),
  ).toBe(
    '<del>«chỉ có ở Gia Lai: đầu tư»</del> <ins>«chỉ có ở Hà Tĩnh: và lợi thế»</ins>, nguồn lực<del>«chỉ có ở Gia Lai: , để phòng tránh»</del>',
  );
});

test('the same words written otherwise stand as on the left, and signs of HTML are words', () => {
  expect(
    show([
      { kind: 'spelling', left: 'bảo đảm ', right: 'đảm bảo ' },
      { kind: 'only-right', left: '', right: '<b> & “c”' },
    ]),
  ).toBe('bảo đảm <ins>«chỉ có ở Hà Tĩnh: &lt;b&gt; &amp; “c”»</ins>');
});

test('in English the ear is told in English', () => {
  expect(differencesHtml([{ kind: 'only-left', left: 'a', right: '' }], PLACES, 'en')).toBe(
    '<del><span class="visually-hidden" lang="en">[only in Gia Lai: </span>a<span class="visually-hidden" lang="en">]</span></del>',
  );
});
