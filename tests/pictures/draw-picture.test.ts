import sharp from 'sharp';
import { expect, test } from 'vitest';
import { getKit, rasterise } from '../../src/pictures/draw-picture.ts';
import { layoutPicture } from '../../src/pictures/layout-picture.ts';

const WORDS = {
  site: 'Đối Chiếu',
  kind: 'Nhiệm vụ được phân công · Assignment',
  heading: 'Phường Hải Dương',
  words:
    'Đẩy mạnh truyền thông, đổi mới giáo dục; ngư dân “di cư” – hòa nhập, thực hiện nghĩa vụ quốc tế. '.repeat(
      5,
    ),
  isPrinted: true,
  foot: 'Phụ lục 1.2.2 · Chủ trì: Sở Ngoại vụ',
};

test('a picture is small, 1200 × 630, and made of the same bytes every time', async () => {
  const svg = layoutPicture(WORDS, getKit());
  const [one, other] = [await rasterise(svg), await rasterise(layoutPicture(WORDS, getKit()))];
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  expect(one.byteLength).toBeLessThan(60_000);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('every letter of Vietnamese is drawn, as one outline with its marks, and no coordinate is missing', () => {
  const { regular, bold } = getKit();
  const letters = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';
  const missing = regular.outline('漢', 0, 0, 100);
  for (const face of [regular, bold]) {
    for (const letter of Array.from(`${letters}${letters.toUpperCase()}“”‘’–…·%/()`)) {
      const outline = face.outline(letter, 0, 0, 100);
      expect(outline, letter).toMatch(/^(?:[MLQC](?:-?\d+(?:\.\d)?(?: |(?=[MLQCZ]|$)))+|Z)+$/);
      expect(outline, letter).not.toBe(missing);
      expect(face.outline(letter.normalize('NFD'), 0, 0, 100)).toBe(outline);
    }
  }
});

test('letters stand as close as the typeface has them', () => {
  const { bold } = getKit();
  const apart = bold.measure('A', 1000) + bold.measure('V', 1000);
  expect(Math.round(apart - bold.measure('AV', 1000))).toBe(86);
  expect(bold.measure('AV', 500)).toBeCloseTo(bold.measure('AV', 1000) / 2);
});
