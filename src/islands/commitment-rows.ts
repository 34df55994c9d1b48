import type { CommitmentRow } from '../explore/commitment-row.ts';
import { listActors } from '../explore/commitment-row.ts';
import type { ExplorerNames } from '../explore/explorer-names.ts';
import { nameAgency } from '../explore/explorer-names.ts';
import type { ExplorerStrings } from '../explore/explorer-strings.ts';
import { nameClausePath } from '../text/clause-path.ts';
import { fillTemplate } from '../text/fill-template.ts';

/** What rows are shown with. */
export interface RowView {
  readonly template: HTMLTemplateElement;
  readonly names: ExplorerNames;
  readonly strings: ExplorerStrings;
  /** The address of a page: of a commitment with `:plan` and `:id`, of a goal with `:goal`, of an agency with `:agency`. */
  readonly commitmentUrl: string;
  readonly goalUrl: string;
  readonly agencyUrl: string;
}

/** The address of the page of a commitment. */
export function addressOf({ plan, record }: CommitmentRow, { commitmentUrl }: RowView): string {
  return commitmentUrl
    .replace(':plan', encodeURIComponent(plan.planId))
    .replace(':id', encodeURIComponent(record.id));
}

/** A row of the table for a commitment, as `CommitmentRow.astro` prints it, with its place. */
export function buildRow(row: CommitmentRow, view: RowView): HTMLElement {
  const { plan, record } = row;
  const { strings } = view;
  const element = (view.template.content.cloneNode(true) as DocumentFragment)
    .firstElementChild as HTMLElement;
  const fill = (name: string, words: string | null): void => {
    const part = element.querySelector(`[data-${name}]`);
    if (words === null) part?.remove();
    else part?.append(words);
  };
  const quote = (words: string | null): string | null => (words === null ? null : `“${words}”`);
  const actors = listActors(record);
  element.dataset['planId'] = plan.planId;
  element.dataset['commitmentId'] = record.id;
  fill('place', plan.place);
  fill('name', nameOf(row, strings));
  element.querySelector<HTMLAnchorElement>('[data-name]')?.setAttribute('href', addressOf(row, view));
  fill('words', record.words);
  fill('actors', actors.length === 0 ? null : record.kind === 'assignment' ? strings.lead : strings.actors);
  fillAgencies(element, 'lead', actors, view);
  if (record.coordinating.length === 0) fill('helpers', null);
  fillAgencies(element, 'coordinating', record.coordinating, view);
  fill('note', quote(record.note));
  if (actors.length > 0) fill('no-actors', null);
  fill('timing', quote(record.timing));
  if (record.timing !== null) fill('no-timing', null);
  if (record.goals.length > 0) fill('no-goals', null);
  element.querySelector('[data-goals]')?.append(...goalLinks(record.goals, view));
  return element;
}

/** What a commitment is called: its kind and place, with a number where the clause has more of its kind. */
function nameOf({ record }: CommitmentRow, strings: ExplorerStrings): string {
  const { kind, clauseId, ordinal } = record;
  const path = nameClausePath(clauseId, strings.path);
  const name = fillTemplate(strings.name, { kind: strings.kinds[kind], path });
  return ordinal === null ? name : fillTemplate(strings.nth, { name, number: String(ordinal) });
}

/** Fills the list of a role, whose template holds one agency without a name. */
function fillAgencies(
  element: HTMLElement,
  role: 'lead' | 'coordinating',
  ids: readonly string[],
  { names, agencyUrl }: RowView,
): void {
  const list = element.querySelector(`[data-role=${role}]`);
  const item = list?.firstElementChild;
  if (ids.length === 0) list?.remove();
  if (!list || !item || ids.length === 0) return;
  list.replaceChildren(
    ...ids.map((id) => {
      const own = item.cloneNode() as HTMLElement;
      const isRegistered = id in names.agencies;
      const name = document.createElement(isRegistered ? 'a' : 'span');
      name.textContent = nameAgency(id, names);
      if (!isRegistered) name.lang = 'vi';
      if (isRegistered) name.setAttribute('href', agencyUrl.replace(':agency', encodeURIComponent(id)));
      own.append(name);
      return own;
    }),
  );
}

function goalLinks(ids: readonly string[], { names, goalUrl }: RowView): HTMLElement[] {
  return names.goals
    .filter(({ id }) => ids.includes(id))
    .map(({ id, number, name }) =>
      Object.assign(document.createElement('a'), {
        className: 'goal',
        href: goalUrl.replace(':goal', encodeURIComponent(id)),
        textContent: `${String(number)}. ${name}`,
      }),
    );
}
