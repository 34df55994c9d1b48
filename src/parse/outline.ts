import type { Block, TableBlock, TextBlock } from './blocks.ts';
import type { ClauseList } from './clause-list.ts';
import { RANK } from './labels.ts';
import { cutPassage, joinPassages } from './passage.ts';
import type { ClauseLevel, Passage, Table } from './plan-text.ts';
import { readPassage } from './plan-text.ts';
import { placeRows } from './tables/row-ids.ts';
import type { TableRow } from './tables/rows.ts';
import { readTable } from './tables/rows.ts';

/** Where an outline hangs: the clause above it (null at the top) and the front of its ids. */
export interface OutlineRoot {
  readonly parentId: string | null;
  readonly prefix: string;
}

interface OpenClause {
  readonly id: string;
  readonly rank: number;
}

/**
 * Reads blocks into a tree of clauses by their labels and adds them to `list`.
 * Ids come from the labels (`iv.1`, `v.2.dd`); dashes, paragraphs, unnumbered
 * headings and tables are counted within their parent (`vii.6.dash-3`).
 * Returns the tables met, in order.
 */
export function readOutline(blocks: readonly Block[], root: OutlineRoot, list: ClauseList): Table[] {
  const open: OpenClause[] = [];
  const tables: Table[] = [];
  const counts = new Map<string, number>();
  const lastOrdinal = new Map<string, number>();

  const counted = (parent: string, kind: string): string => {
    const key = `${parent}/${kind}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return join(parent, `${kind}-${String(count)}`);
  };
  const topId = (): string => open.at(-1)?.id ?? root.prefix;
  const parentId = (): string | null => open.at(-1)?.id ?? root.parentId;
  const closeTo = (rank: number): void => {
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
  };

  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'table') {
      closeTo(RANK.dash);
      tables.push(addTable(block, topId(), parentId(), counted, list));
      continue;
    }
    const next = blocks[at + 1];
    const { startLine, endLine, label } = block;
    if (label === null) {
      const isHeading = isUnnumberedHeading(block);
      closeTo(isHeading ? RANK.heading : RANK.dash);
      const level: ClauseLevel = isHeading ? 'heading' : 'paragraph';
      const id = list.add({
        id: counted(topId(), isHeading ? 'head' : 'para'),
        parentId: parentId(),
        level,
        startLine,
        endLine,
        [isHeading ? 'heading' : 'text']: block.words,
      });
      if (isHeading) open.push({ id, rank: RANK.heading });
      continue;
    }

    closeTo(label.rank);
    const base = label.level === 'clause' && label.rank >= RANK.clause ? outlineBase(open, root) : topId();
    const draftId =
      label.segment === null
        ? counted(topId(), label.rank === RANK.plus ? 'plus' : 'dash')
        : join(base, label.segment);
    const rest = cutPassage(block.words, label.length, Infinity);
    const taken = rest.length === 0 && isHeadingOf(block, next) ? next : null;
    if (taken !== null) at += 1;
    const words = taken === null ? rest : taken.words;
    const isHeading = taken !== null || readsAsHeading(block, rest, next);
    const parent = parentId();
    const id = list.add({
      id: draftId,
      parentId: parent,
      level: label.level,
      startLine,
      endLine: taken?.endLine ?? endLine,
      label: cutPassage(block.words, 0, label.length),
      [isHeading ? 'heading' : 'text']: words,
    });
    noteGap(block, parent, lastOrdinal, list);
    open.push({ id, rank: label.rank });
  }
  return tables;
}

function join(parent: string, segment: string): string {
  return parent === '' ? segment : `${parent}.${segment}`;
}

/** `1.1` is put behind the nearest clause above that is not numbered 1, 1.1 …, since it repeats their numbers. */
function outlineBase(open: readonly OpenClause[], root: OutlineRoot): string {
  const above = open.filter(({ rank }) => rank < RANK.clause || rank >= RANK.heading).at(-1);
  return above?.id ?? root.prefix;
}

/** A Markdown heading without a number, unless it is long enough to be a paragraph. */
function isUnnumberedHeading(block: TextBlock): boolean {
  const words = readPassage(block.words);
  if (words.length > LONGEST_HEADING || words.startsWith('(')) return false;
  if (block.depth > 0) return true;
  return (
    words.length >= 4 && words === words.toUpperCase() && /\p{Lu}{2}/u.test(words) && !/[.;,]$/.test(words)
  );
}

const LONGEST_HEADING = 300;

/** `Phần I` on a line of its own takes the next line as its heading. */
function isHeadingOf(block: TextBlock, next: Block | undefined): next is TextBlock {
  return (
    block.label !== null &&
    block.label.rank < RANK.point &&
    next?.kind === 'text' &&
    next.label === null &&
    readPassage(next.words).length <= LONGEST_HEADING
  );
}

/**
 * Whether the words behind a label are a heading: a Markdown heading, a section
 * or higher, or words without a full stop over further clauses or paragraphs.
 */
function readsAsHeading(block: TextBlock, rest: Passage, next: Block | undefined): boolean {
  const { label } = block;
  if (label === null || rest.length === 0) return false;
  if (label.rank >= RANK.dash) return false;
  const words = readPassage(rest);
  if (block.depth > 0) return !/[.;]$/.test(words) || words.length <= LONGEST_HEADING;
  if (label.rank <= RANK.section) return words.length <= LONGEST_HEADING;
  if (/[;,]$/.test(words)) return false;
  const isOver = next?.kind === 'text' && next.label !== null && next.label.rank > label.rank;
  const runsOn = /:\s*\S/.test(words) && /[.,]$|(?:trong đó|như sau|gồm)$/.test(words);
  if (isOver) return !runsOn && words.length <= LONGEST_HEADING && !/:\s*\p{Ll}/u.test(words);
  const isOverParagraph = next?.kind === 'text' && next.label === null;
  return isOverParagraph && !/[.!?]$/.test(words) && words.length <= LONGEST_HEADING;
}

/** Tells when a numbered series skips or steps back. */
function noteGap(
  block: TextBlock,
  parent: string | null,
  lastOrdinal: Map<string, number>,
  list: ClauseList,
): void {
  const { label } = block;
  if (label?.ordinal == null) return;
  const outer = label.segment?.split('.').slice(0, -1).join('.') ?? '';
  const series = `${parent ?? ''}/${String(label.rank)}/${outer}`;
  const before = lastOrdinal.get(series) ?? 0;
  lastOrdinal.set(series, label.ordinal);
  if (label.ordinal === before + 1 || label.ordinal === before) return;
  const printed = readPassage(block.words).slice(0, label.length).trim();
  list.issues.push({
    line: block.startLine,
    severity: 'warning',
    message:
      before === 0
        ? `the series begins with “${printed}”`
        : `“${printed}” does not follow the number before it`,
    remedy: 'compare with the printed page; a line may be missing or misread',
  });
}

function addTable(
  block: TableBlock,
  base: string,
  parentId: string | null,
  counted: (parent: string, kind: string) => string,
  list: ClauseList,
): Table {
  const table = readTable(block.table);
  for (const span of table.repeated) list.markup.push(span);
  const isAnnexTable = parentId !== null && base === parentId && /^annex(?:-[^.]*)?$/.test(base);
  const ownId = counted(base, 'table');
  const isFirst = ownId.endsWith('table-1');
  const tableId =
    isAnnexTable && isFirst
      ? base
      : list.add({
          id: ownId,
          parentId,
          level: 'table',
          startLine: block.startLine,
          endLine: block.startLine,
        });
  const places = placeRows(table.rows);
  const ids = new Map<string, string>();
  const rowIds = table.rows.map((row, index) => {
    const place = places[index];
    const id = list.add({
      ...rowWords(row),
      id: `${tableId}.${place?.id ?? ''}`,
      parentId: place?.parentId == null ? tableId : (ids.get(place.parentId) ?? tableId),
      level: row.kind,
      startLine: row.startLine,
      endLine: row.endLine,
    });
    ids.set(place?.id ?? '', id);
    return id;
  });
  return { clauseId: tableId, columns: table.columns, roles: table.roles, rowIds };
}

/** The words of a row: a group's title is its heading, a row's cells are its text, a line each. */
function rowWords(row: TableRow): {
  label: Passage;
  heading?: Passage;
  text?: Passage;
  cells: TableRow['cells'];
} {
  const own = row.cells.filter(({ fromAbove }) => !fromAbove).map(({ passage }) => passage);
  const words = joinPassages(own, '\n');
  return { label: row.label, [row.kind === 'group' ? 'heading' : 'text']: words, cells: row.cells };
}
