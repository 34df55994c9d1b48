import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { layoutTiles } from '../../../src/charts/tile-layout.ts';
import TileDrawing from '../../../src/components/charts/TileDrawing.astro';
import { countCoverage } from '../../../src/views/coverage.ts';
import { buildSmallCoverage } from '../../views/coverage-example.ts';

async function render(language: 'vi' | 'en'): Promise<string> {
  const units = buildSmallCoverage();
  const layout = layoutTiles(units, language, {
    tileWidth: 60,
    tileHeight: 50,
    gap: 10,
    letters: 8,
    leading: 15,
    padding: 5,
    mark: 6,
    mostMarks: 3,
    legend: { lines: 4, row: 30, columns: 1, place: 'beside' },
  });
  const container = await AstroContainer.create();
  const html = await container.renderToString(TileDrawing, {
    props: {
      language,
      units,
      counts: countCoverage(units),
      communesOfAll: 3321,
      layout,
      label: 'Bảng',
      letters: 13,
    },
  });
  return html
    .replace(/ data-astro-[a-z-]+(?:="[^"]*")?/g, '')
    .replace(/>\s+/g, '>')
    .replace(/\s+</g, '<')
    .replace(/></g, '>\n<');
}

test('a tile is solid, double or thin by its state, leads to what is held, and is said in words', async () => {
  expect(await render('vi')).toMatchSnapshot();
});

test('in English the tiles speak English', async () => {
  const html = await render('en');
  expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, words]) => words)).toEqual([
    'Bảng',
    'North: Text held',
    'Great Centre City: Referred to, text not held; No. 7/KH-UBND, dated 06/5/2026 as printed, named in the plan of B Commune; 2 wards and communes with text held',
    'East: Not held here',
    'South: Not held here',
  ]);
});
