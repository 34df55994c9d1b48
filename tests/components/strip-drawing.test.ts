import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { layoutStrip } from '../../src/charts/strip-layout.ts';
import StripDrawing from '../../src/components/charts/StripDrawing.astro';
import { readCorpus } from '../../src/loaders/read-corpus.ts';
import { buildTargetStrips } from '../../src/views/target-strips.ts';

test('the drawing of a strip', async () => {
  const sizes = { width: 360, left: 132, right: 20, top: 34, row: 36, bottom: 30 };
  const strips = buildTargetStrips(readCorpus()).map((strip) => ({
    strip,
    layout: layoutStrip(strip, sizes),
  }));
  const container = await AstroContainer.create();
  const html = await container.renderToString(StripDrawing, {
    props: { language: 'vi', strips, label: 'Nhãn' },
  });
  await expect(html.replace(/></g, '>\n<')).toMatchFileSnapshot('strip-drawing.svg');
});

test('without a strip it is an empty picture that can still be drawn', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(StripDrawing, {
    props: { language: 'vi', strips: [], label: 'Nhãn' },
  });
  expect(html).toContain('viewBox="0 0 360 30"');
});
