import type { Target } from '../parse/plan-facts.ts';
import { foldWords } from '../text/fold-words.ts';
import type { Corpus, CorpusPlan } from './corpus.ts';
import type { FindingQuote } from './findings/finding.ts';
import type { InBoth } from './in-both.ts';
import type { NationalTarget } from './national-targets.ts';
import { findIntentionOn, findTargetsOn, listNationalTargets } from './national-targets.ts';
import { comparePlaces } from './plan-order.ts';

/** The targets of plans on one matter, to be laid along one scale. */
export interface TargetStrip {
  /** The key of the national fact, or plan and id of the first target. */
  readonly id: string;
  readonly unit: string;
  /** What the numbers are of: our words for a national matter, else as the first plan prints it; null when it does not say. */
  readonly subject: InBoth | null;
  /** The share of the national decision; null for a matter that it is not known to number. */
  readonly national: NationalTarget | null;
  /** In the order in which plans stand side by side (`comparePlaces`), which is no rank; those of one plan in its order. */
  readonly marks: readonly TargetMark[];
  /** Plans that speak of the matter and print no number; only told of national matters. */
  readonly unnumbered: readonly { readonly planId: string; readonly quote: FindingQuote }[];
  /** Plans that do not mention the matter; only told of national matters. */
  readonly silentPlanIds: readonly string[];
}

/** A target of a plan on a strip. */
export interface TargetMark {
  readonly planId: string;
  readonly target: Target;
}

/**
 * Every target of the plans, gathered by matter: first the shares of the national decision, in their order, with the
 * plans that number them, speak of them without a number, or are silent; then what else plans number, by unit and
 * subject as printed (letter case, marks and names of places left aside). Plans come as they stand side by side. A matter that
 * no plan speaks of has no strip.
 */
export function buildTargetStrips({
  plans: all,
  national,
}: Pick<Corpus, 'plans' | 'national'>): TargetStrip[] {
  const plans = all.toSorted((a, b) => comparePlaces(a.summary, b.summary));
  const nationals = listNationalTargets(national);
  const taken = new Set<Target>();
  const strips = nationals.map((target): TargetStrip => {
    const marks = plans.flatMap((plan) => findTargetsOn(target, plan).map((own) => markOf(plan, own)));
    for (const mark of marks) taken.add(mark.target);
    const numbered = new Set(marks.map(({ planId }) => planId));
    const others = plans
      .filter(({ id }) => !numbered.has(id))
      .map((plan) => ({ planId: plan.id, quote: findIntentionOn(target, plan) }));
    return {
      id: target.key,
      unit: '%',
      subject: target.subject,
      national: target,
      marks,
      unnumbered: others.flatMap(({ planId, quote }) => (quote === null ? [] : [{ planId, quote }])),
      silentPlanIds: others.flatMap(({ planId, quote }) => (quote === null ? [planId] : [])),
    };
  });
  const spoken = strips.filter(({ marks, unnumbered }) => marks.length + unnumbered.length > 0);
  return [...spoken, ...gatherOthers(plans, taken)];
}

function gatherOthers(plans: readonly CorpusPlan[], taken: ReadonlySet<Target>): TargetStrip[] {
  const marks = plans.flatMap((plan) =>
    plan.facts.targets
      .filter((target) => !taken.has(target))
      .map((target) => ({ mark: markOf(plan, target), key: matterOf(plan, target) })),
  );
  return [...Map.groupBy(marks, ({ key }) => key).values()].flatMap((group): TargetStrip[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { planId, target } = first.mark;
    return [
      {
        id: `${planId}--${target.id}`,
        unit: target.unit,
        subject: target.subject === null ? null : { vi: target.subject, en: target.subject },
        national: null,
        marks: group.map(({ mark }) => mark),
        unnumbered: [],
        silentPlanIds: [],
      },
    ];
  });
}

/** Unit and subject, by which targets of several plans are known to be on one matter; of an unsaid subject the target alone. */
function matterOf({ id, summary }: CorpusPlan, { id: targetId, unit, subject }: Target): string {
  if (subject === null) return `${id} ${targetId}`;
  const names = [summary.placeVi, summary.parentVi].flatMap((name) => (name === null ? [] : foldWords(name)));
  return names.reduce((words, name) => words.replaceAll(name, ' '), `${unit} ${foldWords(subject)}`);
}

function markOf({ id }: CorpusPlan, target: Target): TargetMark {
  return { planId: id, target };
}
