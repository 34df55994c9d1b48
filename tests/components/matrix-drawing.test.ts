import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { layoutMatrix } from '../../src/charts/matrix-layout.ts';
import MatrixDrawing from '../../src/components/charts/MatrixDrawing.astro';
import { buildGoalResponsibility } from '../../src/views/responsibility.ts';
import { buildCorpus } from '../views/findings/small-corpus.ts';

test('the drawing of a matrix: one agency leads, one only coordinates, one is in no registry', async () => {
  const table =
    'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\n1\tViệc một\tSở Nội vụ\tUBND các xã, phường\n2\tViệc hai\tSở Nội vụ\tTrường Chính trị';
  const matrix = buildGoalResponsibility(
    buildCorpus([
      {
        id: 'a',
        lines: ['PHỤ LỤC', table],
        groups: [
          { clause: 'annex.1', goals: [1] },
          { clause: 'annex.2', goals: [1, 2] },
        ],
      },
    ]),
  );
  const layout = layoutMatrix(
    matrix,
    { row: ({ printed }) => printed, column: ({ id }) => id },
    { width: 400, left: 160, column: 60, mark: 20, namesCells: false, nameText: 14, text: 13 },
  );
  const container = await AstroContainer.create();
  const html = await container.renderToString(MatrixDrawing, {
    props: { language: 'vi', matrix, layout, label: 'Nhãn' },
  });
  await expect(html.replace(/></g, '>\n<')).toMatchFileSnapshot('matrix-drawing.svg');
});
