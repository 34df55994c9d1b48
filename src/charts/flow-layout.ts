import type { SankeyLink } from 'd3-sankey';
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { wrapLines } from '../text/wrap-lines.ts';
import type { FlowGroup, GatheredFlow, GroupFlow } from '../views/gather-flow.ts';
import type { FlowColumn } from './flow-words.ts';
import { FLOW_COLUMNS } from './flow-words.ts';

/** Sizes in the units of the drawing. */
export interface FlowSizes {
  readonly width: number;
  readonly columns: Readonly<Record<FlowColumn, { readonly x: number; readonly width: number }>>;
  /** Kept free at the top for the headings of the columns. */
  readonly top: number;
  /** The height of all flows one below the other, and of one lead role where there are few. */
  readonly body: number;
  readonly mostUnit: number;
  /** Of the letters. */
  readonly text: number;
  /** Lines that a name may take. */
  readonly mostLines: number;
  /** Where goals have room for their numbers alone, their names stand below the drawing. */
  readonly goalsBy: 'name' | 'number';
}

export const WIDE_FLOW: FlowSizes = {
  width: 1080,
  columns: {
    goals: { x: 0, width: 260 },
    agencies: { x: 380, width: 340 },
    plans: { x: 840, width: 240 },
  },
  top: 26,
  body: 320,
  mostUnit: 16,
  text: 14,
  mostLines: 2,
  goalsBy: 'name',
};

/** For phones: names of agencies and plans in several lines. */
export const NARROW_FLOW: FlowSizes = {
  width: 360,
  columns: {
    goals: { x: 0, width: 28 },
    agencies: { x: 82, width: 150 },
    plans: { x: 280, width: 80 },
  },
  top: 26,
  body: 260,
  mostUnit: 16,
  text: 13,
  mostLines: 3,
  goalsBy: 'number',
};

/** A goal, an agency or a plan of the drawing: a bar with its name above it. */
export interface FlowNode {
  readonly column: FlowColumn;
  readonly group: FlowGroup;
  /** Its name above the bar, the last line nearest to it. */
  readonly lines: readonly string[];
  readonly roleCount: number;
  /** Places of its flows in `ribbons`. */
  readonly ribbons: readonly number[];
  readonly x: number;
  readonly width: number;
  /** The top and the height of the bar; above it the room of the name. */
  readonly y: number;
  readonly height: number;
  readonly room: number;
}

/** A flow of the drawing: two bands, from its goal to its agency and on to its plan. */
export interface FlowRibbon {
  readonly flow: GroupFlow;
  readonly path: string;
  readonly width: number;
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  /** By column, each from top to bottom. */
  readonly nodes: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
  /** The names of goals below the drawing, where they did not fit into it. */
  readonly key: readonly { readonly node: FlowNode; readonly y: number }[];
}

/**
 * Lays a flow out in three columns with bands as wide as lead roles are many. Names stand above their bars, where no
 * band runs. In: `nameOf`, the name of a group as it is to be written. All numbers have one decimal at most. Of an
 * empty flow nothing is left but the room at the top.
 */
export function layoutFlow(
  flow: GatheredFlow,
  nameOf: (column: FlowColumn, group: FlowGroup) => string,
  sizes: FlowSizes,
): FlowLayout {
  const { width, top, body, mostUnit, columns } = sizes;
  if (flow.flows.length === 0) return { width, height: top, nodes: [], ribbons: [], key: [] };
  const total = flow.flows.reduce((sum, { roleCount }) => sum + roleCount, 0);
  const starts: NodeStart[] = FLOW_COLUMNS.flatMap((column) =>
    flow[column].map((group) => ({
      id: `${column} ${group.id}`,
      column,
      group,
      lines: breakName(nameOf(column, group), column, sizes),
    })),
  );
  const mostLines = Math.max(...starts.map(({ lines }) => lines.length));
  const room = mostLines * lineHeight(sizes) + GAP;
  const mostRows = Math.max(...FLOW_COLUMNS.map((column) => flow[column].length));
  const unit = Math.min(mostUnit, body / total);
  const foot = top + mostRows * room + total * unit;
  const graph = sankey<NodeStart, LinkStart>()
    .nodeId(({ id }) => id)
    .nodeSort(null)
    .linkSort(compareLinks)
    // Columns stay spread evenly: bars drawn to where their bands lead would leave holes.
    .iterations(0)
    .nodePadding(room)
    .extent([
      [0, top + room],
      [width, foot],
    ])({
    nodes: starts.map((start) => ({ ...start })),
    links: flow.flows.flatMap(({ goalGroup, agencyGroup, planGroup, roleCount: value }) => [
      { source: `goals ${goalGroup}`, target: `agencies ${agencyGroup}`, value },
      { source: `agencies ${agencyGroup}`, target: `plans ${planGroup}`, value },
    ]),
  });
  for (const node of graph.nodes) {
    const { x, width: length } = columns[node.column];
    Object.assign(node, { x0: x, x1: x + length });
  }
  const nodes = graph.nodes.map(({ column, group, lines, y0 = 0, y1 = 0, value = 0 }): FlowNode => {
    const own = flow.flows.flatMap((one, at) => (groupIn(one, column) === group.id ? [at] : []));
    return {
      column,
      group,
      lines,
      roleCount: value,
      ribbons: own,
      ...columns[column],
      y: round(y0),
      height: Math.max(1, round(y1 - y0)),
      room,
    };
  });
  const names = sizes.goalsBy === 'number' ? nodes.filter(({ column }) => column === 'goals') : [];
  const key = names.map((node, at) => ({ node, y: round(foot + KEY.above + at * KEY.row) }));
  return {
    width,
    height: Math.ceil(foot + (key.length === 0 ? GAP : KEY.above + key.length * KEY.row)),
    nodes,
    ribbons: flow.flows.map((one, at) => drawRibbon(one, graph.links.slice(2 * at, 2 * at + 2))),
    key,
  };
}

/** Between the name of a bar and the bar above it. */
const GAP = 8;

const KEY = { above: 40, row: 26 } as const;

/** How wide letters are on average, of their size. */
const LETTER = 0.52;

/** Kept free beside a name for its number, in letters; and before the name of an agency for its square. */
const NUMBER = 1.8;
export const SQUARE = 15;

interface NodeStart {
  readonly id: string;
  readonly column: FlowColumn;
  readonly group: FlowGroup;
  readonly lines: readonly string[];
}

interface LinkStart {
  readonly value: number;
}

/** The height of a line: letters with marks above one another need room. */
export function lineHeight({ text }: Pick<FlowSizes, 'text'>): number {
  return Math.round(text * 1.3);
}

function breakName(
  name: string,
  column: FlowColumn,
  { columns, text, mostLines }: FlowSizes,
): readonly string[] {
  const square = column === 'agencies' ? SQUARE : 0;
  const width = Math.max(text * 2, columns[column].width - square - NUMBER * text);
  return wrapLines(name, { width, mostLines, measure: (line) => line.length * text * LETTER }).lines;
}

/** At both ends of a band the order of the column at its other end; among bands of one pair that of the flows. */
function compareLinks(a: SankeyLink<NodeStart, LinkStart>, b: SankeyLink<NodeStart, LinkStart>): number {
  const placeOf = (end: SankeyLink<NodeStart, LinkStart>['source']): number =>
    typeof end === 'object' ? (end.index ?? 0) : 0;
  return (
    placeOf(a.source) - placeOf(b.source) ||
    placeOf(a.target) - placeOf(b.target) ||
    (a.index ?? 0) - (b.index ?? 0)
  );
}

function groupIn({ goalGroup, agencyGroup, planGroup }: GroupFlow, column: FlowColumn): string {
  return { goals: goalGroup, agencies: agencyGroup, plans: planGroup }[column];
}

/** The two bands of a flow, from the edges of the columns. */
function drawRibbon(flow: GroupFlow, links: readonly SankeyLink<NodeStart, LinkStart>[]): FlowRibbon {
  const draw = sankeyLinkHorizontal<NodeStart, LinkStart>();
  const bands = links.map(
    (link) => draw({ ...link, y0: round(link.y0 ?? 0), y1: round(link.y1 ?? 0) }) ?? '',
  );
  return { flow, path: bands.join(''), width: Math.max(1, round(links[0]?.width ?? 0)) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
