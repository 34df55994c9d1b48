import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/charts/timeline-layout.ts';
import TimelineDrawing from '../../../src/components/charts/TimelineDrawing.astro';
import { buildTimeline } from '../../../src/views/timeline.ts';
import { buildCorpus } from '../../views/findings/small-corpus.ts';

test('a day is a dot, a month a dashed frame, a phase a bar with its words inside', async () => {
  const timeline = buildTimeline(
    buildCorpus([
      {
        id: 'a',
        lines: [
          'I. TỔ CHỨC',
          '1. Giai đoạn 2026 - 2027: Triển khai các nhiệm vụ.',
          '2. Trong tháng 7 năm 2026, Sở Y tế xây dựng Kế hoạch hành động.',
          '3. Sở Y tế báo cáo trước ngày 30/6/2027.',
        ],
      },
    ]),
    'plan',
  );
  const sizes = { width: 830, left: 100, right: 0, top: 30, lane: 28, head: 0, gap: 12, mark: 26 };
  const layout = layoutTimeline(timeline, sizes, () => 50);
  const container = await AstroContainer.create();
  const html = await container.renderToString(TimelineDrawing, {
    props: {
      language: 'vi',
      layout,
      label: 'Tên',
      isYear: false,
      isNarrow: false,
      names: new Map([['a', 'Tỉnh A']]),
      longestName: 20,
      marks: new Map(
        layout.bands.flatMap(({ marks }) =>
          marks.map(({ id, shape }) => [id, { label: shape, sentence: `Câu ${shape}`, url: `/${shape}/` }]),
        ),
      ),
    },
  });
  const elements = html.match(/<(?:svg|a|circle|rect|text|path)[^>]*>(?:[^<>\s][^<>]*)?/g) ?? [];
  expect(elements).toMatchInlineSnapshot(`
    [
      "<svg viewBox="0 0 830 114" role="group" aria-label="Tên" data-chart="lines">",
      "<path d="M100 24V92" stroke="var(--line)">",
      "<path d="M465 24V92" stroke="var(--line)">",
      "<path d="M830 24V92" stroke="var(--line)">",
      "<text x="282.5" y="16" font-size="13" fill="var(--ink-soft)" text-anchor="middle">",
      "<text x="647.5" y="16" font-size="13" fill="var(--ink-soft)" text-anchor="middle">",
      "<text x="282.5" y="108" font-size="13" fill="var(--ink-soft)" text-anchor="middle">",
      "<text x="647.5" y="108" font-size="13" fill="var(--ink-soft)" text-anchor="middle">",
      "<text x="0" y="48" font-size="14" font-weight="600" fill="var(--ink)" data-row="a" stroke="var(--paper)" stroke-width="5" paint-order="stroke">",
      "<a data-mark href="/bar/" aria-label="Câu bar" data-row="a">",
      "<rect x="100" y="31" width="730" height="26" fill="var(--paper)" fill-opacity="0">",
      "<rect x="101" y="34" width="728" height="20" rx="3" fill="var(--line)" stroke="var(--line-strong)">",
      "<text x="106" y="48.5" font-size="13" fill="var(--ink)" text-anchor="start">",
      "<a data-mark href="/span/" aria-label="Câu span" data-row="a">",
      "<rect x="281" y="59" width="31" height="26" fill="var(--paper)" fill-opacity="0">",
      "<rect x="281" y="64" width="31" height="16" rx="3" fill="var(--paper)" stroke="var(--ink)" stroke-width="2" stroke-dasharray="3 2">",
      "<text x="318" y="76.5" font-size="13" fill="var(--ink)" text-anchor="start" stroke="var(--paper)" stroke-width="5" paint-order="stroke">",
      "<a data-mark href="/day/" aria-label="Câu day" data-row="a">",
      "<rect x="632.5" y="59" width="26" height="26" fill="var(--paper)" fill-opacity="0">",
      "<circle cx="645.5" cy="72" r="7" fill="var(--ink)">",
      "<text x="658.5" y="76.5" font-size="13" fill="var(--ink)" text-anchor="start" stroke="var(--paper)" stroke-width="5" paint-order="stroke">",
    ]
  `);
});
