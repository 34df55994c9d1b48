import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { FlowSizes } from '../../../src/charts/flow-layout.ts';
import { drawNarrowedFlow, WHOLE_FLOW } from '../../../src/charts/narrowed-flow.ts';
import type { FlowSource } from '../../../src/charts/narrowed-flow.ts';
import ShapeView from '../../../src/components/charts/ShapeView.astro';
import { stringsOf } from '../../../src/site/strings.ts';
import { freeze } from '../../views/clauses.ts';

const SIZES: FlowSizes = {
  width: 300,
  columns: {
    goals: { x: 0, width: 80 },
    agencies: { x: 110, width: 80 },
    plans: { x: 220, width: 80 },
  },
  top: 20,
  body: 60,
  mostUnit: 20,
  text: 10,
  mostLines: 1,
  goalsBy: 'name',
};

const SOURCE: FlowSource = freeze({
  flow: {
    goalIds: ['goal-1'],
    agencyIds: ['x', 'unregistered:hoi'],
    planIds: ['a'],
    flows: [
      { goalId: 'goal-1', agencyId: 'x', planId: 'a', assignmentIds: ['1', '2'] },
      { goalId: 'goal-1', agencyId: 'unregistered:hoi', planId: 'a', assignmentIds: ['2'] },
    ],
  },
  names: {
    goals: { 'goal-1': { name: 'Dân & nước', spoken: 'Mục tiêu 1', short: '1', url: '/muc-tieu/goal-1/' } },
    agencies: {
      x: { name: 'Sở X', url: '/co-quan/x/' },
      'unregistered:hoi': { name: 'Hội', url: null, lang: 'vi' },
    },
    plans: { a: { name: 'Tỉnh A', url: '/ke-hoach/a/' } },
  },
  words: {
    language: 'vi',
    headings: { goals: 'Mục tiêu', agencies: 'Cơ quan', plans: 'Kế hoạch' },
    ...stringsOf('vi').flowWords,
  },
});

test('a small flow as it stands on a page', async () => {
  const container = await AstroContainer.create();
  const shape = drawNarrowedFlow(SOURCE, WHOLE_FLOW, SIZES, 'Ai chủ trì việc gì');
  const html = await container.renderToString(ShapeView, { props: { shape } });
  expect(html.replaceAll(/>\s*</g, '>\n<')).toMatchInlineSnapshot(`
    "<svg viewBox="0 0 300 130" role="group" aria-label="Ai chủ trì việc gì" data-chart>
    <text x="0" y="14" font-size="13" font-weight="400" fill="var(--ink-soft)">Mục tiêu</text>
    <text x="110" y="14" font-size="13" font-weight="400" fill="var(--ink-soft)">Cơ quan</text>
    <text x="220" y="14" font-size="13" font-weight="400" fill="var(--ink-soft)">Kế hoạch</text>
    <a data-mark href="/muc-tieu/goal-1/" aria-label="1. Dân &amp; nước: 3 lượt chủ trì" data-row="f0 f1">
    <rect x="0" y="34.5" width="80" height="77" fill="var(--paper)" fill-opacity="0">
    </rect>
    <text x="0" y="45.5" font-size="10" font-weight="400" fill="var(--ink)">1. Dân &amp; …</text>
    <text x="80" y="45.5" text-anchor="end" font-size="10" font-weight="400" fill="var(--ink-soft)">3</text>
    <rect x="0" y="51.5" width="80" height="60" fill="var(--line)">
    </rect>
    <rect x="0" y="51.5" width="5" height="60" fill="var(--line-strong)">
    </rect>
    <rect x="75" y="51.5" width="5" height="60" fill="var(--line-strong)">
    </rect>
    </a>
    <a data-mark href="/co-quan/x/" aria-label="Sở X: 2 lượt chủ trì" data-row="f0">
    <rect x="110" y="24" width="80" height="57" fill="var(--paper)" fill-opacity="0">
    </rect>
    <rect x="110" y="25" width="10" height="10" fill="var(--ink)">
    </rect>
    <text x="125" y="35" font-size="10" font-weight="600" fill="var(--ink)">Sở X</text>
    <text x="190" y="35" text-anchor="end" font-size="10" font-weight="400" fill="var(--ink-soft)">2</text>
    <rect x="110" y="41" width="80" height="40" fill="var(--line)">
    </rect>
    <rect x="110" y="41" width="5" height="40" fill="var(--ink)">
    </rect>
    <rect x="185" y="41" width="5" height="40" fill="var(--ink)">
    </rect>
    </a>
    <g data-row="f1">
    <rect x="110" y="85" width="80" height="37" fill="var(--paper)" fill-opacity="0">
    </rect>
    <rect x="110" y="86" width="10" height="10" fill="var(--ink)">
    </rect>
    <text x="125" y="96" lang="vi" font-size="10" font-weight="600" fill="var(--ink)">Hội</text>
    <text x="190" y="96" text-anchor="end" font-size="10" font-weight="400" fill="var(--ink-soft)">1</text>
    <rect x="110" y="102" width="80" height="20" fill="var(--line)">
    </rect>
    <rect x="110" y="102" width="5" height="20" fill="var(--ink)">
    </rect>
    <rect x="185" y="102" width="5" height="20" fill="var(--ink)">
    </rect>
    </g>
    <a data-mark href="/ke-hoach/a/" aria-label="Tỉnh A: 3 lượt chủ trì" data-row="f0 f1">
    <rect x="220" y="34.5" width="80" height="77" fill="var(--paper)" fill-opacity="0">
    </rect>
    <text x="220" y="45.5" font-size="10" font-weight="400" fill="var(--ink)">Tỉnh A</text>
    <text x="300" y="45.5" text-anchor="end" font-size="10" font-weight="400" fill="var(--ink-soft)">3</text>
    <rect x="220" y="51.5" width="80" height="60" fill="var(--line)">
    </rect>
    <rect x="220" y="51.5" width="5" height="60" fill="var(--line-strong)">
    </rect>
    <rect x="295" y="51.5" width="5" height="60" fill="var(--line-strong)">
    </rect>
    </a>
    <a data-mark href="/co-quan/x/#goal-1" aria-label="Mục tiêu 1 › Sở X › Tỉnh A: 2 nhiệm vụ" data-row="f0">
    <path d="M80,71.5C95,71.5,95,61,110,61M190,61C205,61,205,71.5,220,71.5" fill="none" stroke="var(--line-strong)" stroke-width="40" stroke-opacity="0.45" data-band>
    </path>
    </a>
    <a data-mark href="/muc-tieu/goal-1/#a" aria-label="Mục tiêu 1 › Hội › Tỉnh A: 1 nhiệm vụ" data-row="f1">
    <path d="M80,101.5C95,101.5,95,112,110,112M190,112C205,112,205,101.5,220,101.5" fill="none" stroke="var(--line-strong)" stroke-width="20" stroke-opacity="0.45" data-band>
    </path>
    </a>
    </svg>"
  `);
});
