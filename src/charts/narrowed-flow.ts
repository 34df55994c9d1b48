import { gatherFlow } from '../views/gather-flow.ts';
import type { FlowChoice, ResponsibilityFlow } from '../views/responsibility-flow.ts';
import { narrowFlow } from '../views/responsibility-flow.ts';
import type { FlowSizes } from './flow-layout.ts';
import { layoutFlow } from './flow-layout.ts';
import { drawFlow, writeName } from './flow-shapes.ts';
import type { FlowNames, FlowWords } from './flow-words.ts';
import type { Shape } from './shape.ts';

/** Everything that a flow is drawn from. */
export interface FlowSource {
  readonly flow: ResponsibilityFlow;
  readonly names: FlowNames;
  readonly words: FlowWords;
}

/** What a flow is narrowed to when it is shown whole. */
export const WHOLE_FLOW: FlowChoice = { goal: null, agency: null, plan: null };

/** The drawing of the part of a flow that was chosen. In: what it is of, for who cannot see it. */
export function drawNarrowedFlow(
  { flow, names, words }: FlowSource,
  choice: FlowChoice,
  sizes: FlowSizes,
  label: string,
): Shape {
  const gathered = gatherFlow(narrowFlow(flow, choice));
  const layout = layoutFlow(
    gathered,
    (column, group) => writeName(column, group, names, words, sizes),
    sizes,
  );
  return drawFlow(layout, names, words, sizes, label);
}
