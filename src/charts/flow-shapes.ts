import type { FlowGroup } from '../views/gather-flow.ts';
import { fillTemplate } from '../text/fill-template.ts';
import type { FlowLayout, FlowNode, FlowSizes } from './flow-layout.ts';
import { lineHeight, SQUARE } from './flow-layout.ts';
import type { FlowColumn, FlowName, FlowNames, FlowWords } from './flow-words.ts';
import {
  describeFlow,
  FLOW_COLUMNS,
  formatCount,
  formatCounted,
  nameGroup,
  urlOfFlow,
} from './flow-words.ts';
import type { Shape } from './shape.ts';
import { makeShape } from './shape.ts';

/** The name of a group as it is written in a drawing, for `layoutFlow`. */
export function writeName(
  column: FlowColumn,
  group: FlowGroup,
  names: FlowNames,
  words: FlowWords,
  { goalsBy }: FlowSizes,
): string {
  const { name, short } = nameGroup(column, group, names, words);
  if (column !== 'goals' || short === undefined) return name;
  return goalsBy === 'number' ? short : `${short}. ${name}`;
}

/**
 * The drawing of a flow: what it is of, then bars with their names, then bands. A solid square says that
 * agencies lead. Every
 * mark leads to where its tasks stand and says what it is; marks share the words of `data-row` with those they meet.
 */
export function drawFlow(
  layout: FlowLayout,
  names: FlowNames,
  words: FlowWords,
  sizes: FlowSizes,
  label: string,
): Shape {
  const groups = new Map(layout.nodes.map(({ column, group }) => [`${column} ${group.id}`, group]));
  const nameOf = (column: FlowColumn, id: string): FlowName => {
    const group = groups.get(`${column} ${id}`);
    if (group === undefined) throw new Error(`The drawing has no “${id}” among its ${column}.`);
    return nameGroup(column, group, names, words);
  };
  const headings = FLOW_COLUMNS.map((column) =>
    writeText(words.headings[column], {
      x: sizes.columns[column].x,
      y: 14,
      size: 13,
      fill: 'var(--ink-soft)',
    }),
  );
  const ribbons = layout.ribbons.map(({ flow, path, width }, at) => {
    const { goalGroup, agencyGroup, planGroup } = flow;
    const named = {
      goal: nameOf('goals', goalGroup),
      agency: nameOf('agencies', agencyGroup),
      plan: nameOf('plans', planGroup),
    };
    const band = makeShape('path', {
      d: path,
      fill: 'none',
      stroke: 'var(--line-strong)',
      'stroke-width': width,
      'stroke-opacity': 0.45,
      'data-band': '',
    });
    return makeShape(
      'a',
      {
        'data-mark': '',
        href: urlOfFlow(names, goalGroup, agencyGroup, planGroup),
        'aria-label': describeFlow(named, flow, words),
        'data-row': rowWord(at),
      },
      [band],
    );
  });
  return makeShape(
    'svg',
    {
      viewBox: `0 0 ${String(layout.width)} ${String(layout.height)}`,
      role: 'group',
      'aria-label': label,
      'data-chart': '',
    },
    [
      ...headings,
      ...layout.nodes.map((node) => drawNode(node, nameOf(node.column, node.group.id), words, sizes)),
      ...layout.key.map(({ node, y }) => drawKey(node, y, nameOf(node.column, node.group.id), words, sizes)),
      ...ribbons,
    ],
  );
}

/** A bar, its name above it and its number at the end of the last line. */
function drawNode(node: FlowNode, name: FlowName, words: FlowWords, sizes: FlowSizes): Shape {
  const { column, lines, roleCount, x, y, width, height, room } = node;
  const line = lineHeight(sizes);
  const isLead = column === 'agencies';
  const isNumber = column === 'goals' && sizes.goalsBy === 'number';
  const square = isLead ? SQUARE : 0;
  const base = y - 6;
  return markOf(node, name, words, [
    makeShape('rect', {
      x,
      y: round(y - room + 4),
      width,
      height: round(height + room - 4),
      fill: 'var(--paper)',
      'fill-opacity': 0,
    }),
    ...(isLead
      ? [
          makeShape('rect', {
            x,
            y: round(base - (lines.length - 1) * line - SQUARE + 5),
            width: SQUARE - 5,
            height: SQUARE - 5,
            fill: 'var(--ink)',
          }),
        ]
      : []),
    ...lines.map((own, at) =>
      writeText(own, {
        x: isNumber ? x + width / 2 : x + square,
        y: round(base - (lines.length - 1 - at) * line),
        size: sizes.text,
        weight: isLead || isNumber ? 600 : 400,
        ...(isNumber ? { 'text-anchor': 'middle' } : {}),
        ...langOf(name),
      }),
    ),
    ...(isNumber
      ? []
      : [
          writeText(formatCount(roleCount, words.language), {
            x: x + width,
            y: round(base),
            size: sizes.text,
            fill: 'var(--ink-soft)',
            'text-anchor': 'end',
          }),
        ]),
    makeShape('rect', { x, y, width, height, fill: 'var(--line)' }),
    ...[x, x + width - EDGE].map((left) =>
      makeShape('rect', {
        x: left,
        y,
        width: EDGE,
        height,
        fill: isLead ? 'var(--ink)' : 'var(--line-strong)',
      }),
    ),
  ]);
}

/** The name of a goal that the drawing shows by its number. */
function drawKey(node: FlowNode, y: number, name: FlowName, words: FlowWords, sizes: FlowSizes): Shape {
  const count = formatCount(node.roleCount, words.language);
  return markOf(node, name, words, [
    makeShape('rect', {
      x: 0,
      y: round(y - 18),
      width: sizes.width,
      height: 26,
      fill: 'var(--paper)',
      'fill-opacity': 0,
    }),
    writeText(name.short ?? '', { x: 14, y, size: sizes.text, weight: 600, 'text-anchor': 'middle' }),
    writeText(name.name, { x: 36, y, size: sizes.text, ...langOf(name) }),
    writeText(count, {
      x: sizes.width,
      y,
      size: sizes.text,
      fill: 'var(--ink-soft)',
      'text-anchor': 'end',
    }),
  ]);
}

/** The width of the ends of a bar, where bands begin and end. */
const EDGE = 5;

/** A link to the page of a node, whose name has all that is written in it; of one without a page only a group. */
function markOf(
  { ribbons, roleCount }: FlowNode,
  { name, short, url }: FlowName,
  words: FlowWords,
  children: readonly Shape[],
): Shape {
  const row = { 'data-row': ribbons.map(rowWord).join(' ') };
  if (url === null) return makeShape('g', row, children);
  const roles = formatCounted(words.roles, roleCount, words);
  const label = fillTemplate(words.node, { name: short === undefined ? name : `${short}. ${name}`, roles });
  return makeShape('a', { 'data-mark': '', href: url, 'aria-label': label, ...row }, children);
}

function rowWord(at: number): string {
  return `f${String(at)}`;
}

function writeText(
  words: string,
  {
    size,
    weight = 400,
    fill = 'var(--ink)',
    ...place
  }: {
    x: number;
    y: number;
    size: number;
    weight?: number;
    fill?: string;
    'text-anchor'?: string;
    lang?: string;
  },
): Shape {
  return makeShape('text', { ...place, 'font-size': size, 'font-weight': weight, fill }, words);
}

function langOf({ lang }: FlowName): { lang?: string } {
  return lang === undefined ? {} : { lang };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
