import type { Agency } from '../schemas/agency.ts';
import type { Token } from '../text/tokens.ts';
import { tokenise } from '../text/tokens.ts';

/** The names of the registry, ready for matching. */
export interface AgencyRegistry {
  readonly root: NameNode;
  readonly byId: ReadonlyMap<string, Agency>;
}

interface NameNode {
  readonly next: Map<string, NameNode>;
  agencyId: string | null;
}

/** Names and what lies between them, in a stretch of text; offsets count its characters. */
export interface AgencyName {
  /** Null for a name that reads as an agency but is not in the registry. */
  readonly agencyId: string | null;
  readonly start: number;
  readonly end: number;
}

/** A cell of agencies, read. */
export interface AgencyCell {
  readonly names: readonly AgencyName[];
  /** Stretches that name no agency: instructions such as `Theo hướng dẫn của …`, and anything else. */
  readonly notes: readonly { readonly start: number; readonly end: number }[];
}

/** Builds the registry from the list of agencies. Names match without regard to marks, case and signs. */
export function buildRegistry(agencies: readonly Agency[]): AgencyRegistry {
  const root = newNode();
  for (const { id, name_vi, variants } of agencies) {
    for (const name of [name_vi, ...variants]) {
      let node = root;
      for (const { folded } of tokenise(name)) {
        const next = node.next.get(folded) ?? newNode();
        node.next.set(folded, next);
        node = next;
      }
      node.agencyId ??= id;
    }
  }
  return { root, byId: new Map(agencies.map((agency) => [agency.id, agency])) };
}

function newNode(): NameNode {
  return { next: new Map(), agencyId: null };
}

/**
 * Reads a cell that lists agencies. The longest name of the registry wins, so a
 * comma within a name parts nothing; then `,` `;` `/` line breaks and `và` part
 * names. `Các sở: Nội vụ, Y tế` and `Các phòng: …` give departments. Behind a
 * name may stand where it is and a few words that widen it (`tỉnh Gia Lai`,
 * `có liên quan`); other words make it a name of its own (`Phòng Kinh tế đối ngoại`).
 * A name that the registry does not know is kept when it begins as agencies'
 * names do (`Sở …`, `Trung tâm …`, `Các phòng …`, `MTTQ …`); `Theo hướng dẫn của …`
 * with the central bodies it names is a note, and so is what else is left.
 */
export function readAgencyCell(text: string, registry: AgencyRegistry): AgencyCell {
  const tokens = tokenise(text);
  const names: AgencyName[] = [];
  const notes: { start: number; end: number }[] = [];
  let listHead: string | null = null;

  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.folded === 'va' && names.length > 0) {
      at += 1;
      continue;
    }
    const instruction = endOfInstruction(text, tokens, at, registry);
    if (instruction > at) {
      notes.push(rangeOf(tokens, at, instruction));
      at = instruction;
      continue;
    }
    const list = readListHead(text, tokens, at);
    if (list !== null) {
      listHead = list.head;
      at = list.end;
      continue;
    }
    const known =
      matchName(text, tokens, at, registry) ??
      (listHead === null ? null : matchDepartment(text, tokens, at, registry, listHead));
    if (known !== null) {
      const tail = readTail(text, tokens, known.end, registry);
      names.push({
        agencyId: tail.isSameName ? known.agencyId : null,
        ...rangeOf(tokens, at, tail.end),
      });
      at = tail.end;
      continue;
    }
    const end = endOfUnknown(text, tokens, at, registry);
    const range = rangeOf(tokens, at, end);
    if (isNameLike(text, tokens, at) || listHead !== null) names.push({ agencyId: null, ...range });
    else notes.push(range);
    at = end;
  }
  return { names, notes };
}

/**
 * Finds the registry's names anywhere in a sentence, longest first, in order.
 * Words between them are passed over.
 */
export function findAgencyNames(text: string, registry: AgencyRegistry): AgencyName[] {
  const tokens = tokenise(text);
  const names: AgencyName[] = [];
  for (let at = 0; at < tokens.length;) {
    const list = readListHead(text, tokens, at);
    if (list !== null) {
      for (at = list.end; at < tokens.length;) {
        const known =
          matchName(text, tokens, at, registry) ?? matchDepartment(text, tokens, at, registry, list.head);
        if (known === null) break;
        names.push({ agencyId: known.agencyId, ...rangeOf(tokens, at, known.end) });
        at = tokens[known.end]?.folded === 'va' ? known.end + 1 : known.end;
      }
      continue;
    }
    const known = matchName(text, tokens, at, registry);
    if (known === null) {
      at += 1;
    } else {
      names.push({ agencyId: known.agencyId, ...rangeOf(tokens, at, known.end) });
      at = known.end;
    }
  }
  return names;
}

interface KnownName {
  agencyId: string;
  /** Index of the token behind the name. */
  end: number;
}

/** The longest name of the registry that begins at a token; no stop or line break stands within a name. */
function matchName(
  text: string,
  tokens: readonly Token[],
  at: number,
  registry: AgencyRegistry,
  from: NameNode = registry.root,
): KnownName | null {
  let node: NameNode | undefined = from;
  let found: KnownName | null = null;
  for (let index = at; index < tokens.length; index += 1) {
    if (index > at && BREAK.test(gapBefore(text, tokens, index))) break;
    node = node.next.get(tokens[index]?.folded ?? '');
    if (node === undefined) break;
    if (node.agencyId !== null) found = { agencyId: node.agencyId, end: index + 1 };
  }
  return found;
}

const BREAK = /[;\n.:/()]/;

/** `Nội vụ` in a list that began `Các sở:` is `Sở Nội vụ`. */
function matchDepartment(
  text: string,
  tokens: readonly Token[],
  at: number,
  registry: AgencyRegistry,
  head: string,
): KnownName | null {
  const node = registry.root.next.get(head);
  return node === undefined ? null : matchName(text, tokens, at, registry, node);
}

/** `các sở:` `Sở:` `Các phòng:` — the head of a list of departments; `Các Sở Nội vụ, …` has no colon. */
function readListHead(
  text: string,
  tokens: readonly Token[],
  at: number,
): { head: string; end: number } | null {
  const index = tokens[at]?.folded === 'cac' ? at + 1 : at;
  const head = tokens[index]?.folded ?? '';
  if (!/^(?:so|phong|ban|bo|hoi)$/.test(head)) return null;
  const isList = gapBefore(text, tokens, index + 1)
    .trim()
    .startsWith(':');
  return isList ? { head, end: index + 1 } : null;
}

/** `Theo hướng dẫn của Bộ …/ Cục …`: the words and the central bodies they name, up to the first other agency. */
function endOfInstruction(
  text: string,
  tokens: readonly Token[],
  at: number,
  registry: AgencyRegistry,
): number {
  const opening = tokens
    .slice(at, at + 3)
    .map(({ folded }) => folded)
    .join(' ');
  if (!/^(?:theo huong dan|theo chi dao|theo de nghi)/.test(opening)) return at;
  let end = at + 3;
  while (end < tokens.length) {
    const known = matchName(text, tokens, end, registry);
    if (known !== null) {
      if (registry.byId.get(known.agencyId)?.level !== 'central') break;
      end = known.end;
      continue;
    }
    if (/[;\n]/.test(gapBefore(text, tokens, end))) break;
    end += 1;
  }
  return end;
}

/**
 * The words behind a name: those that only place it or widen it (`tỉnh Gia Lai`, `Đắk Lắk`,
 * `có liên quan`, `cấp tỉnh`, `(đầu mối)`) leave it the same name, others do not.
 */
function readTail(
  text: string,
  tokens: readonly Token[],
  at: number,
  registry: AgencyRegistry,
): { end: number; isSameName: boolean } {
  let end = at;
  while (end < tokens.length && !SEPARATOR.test(gapBefore(text, tokens, end))) {
    if (tokens[end]?.folded === 'va' || matchName(text, tokens, end, registry) !== null) break;
    end += 1;
  }
  if (end - at > LONGEST_TAIL) return { end: at, isSameName: true };
  const isSameName =
    end === at ||
    /[(:]/.test(gapBefore(text, tokens, at)) ||
    PLACING.test(tokens[at]?.exact ?? '') ||
    tokens.slice(at, end).every(({ start }) => isCapital(text, start));
  return { end, isSameName };
}

/** Words with which a tail begins that leaves a name the same. */
const PLACING =
  /^(?:tỉnh|thành|tp|phường|xã|thị|huyện|khu|cấp|các|trên|thuộc|của|ở|tại|có|liên|trực|đóng|được|khác|nêu|tham|phụ|chủ|phối|cùng|trong|là|làm|theo|ngành|địa|đơn|cơ|này|để|gửi)$/u;

function isCapital(text: string, at: number): boolean {
  return /[\p{Lu}\d]/u.test(text.charAt(at));
}

/** More words than this behind a name say something of their own. */
const LONGEST_TAIL = 6;

const SEPARATOR = /[,;\n/]/;

/** The end of an unknown name: the next separator, but a piece that does not begin like a name belongs to it. */
function endOfUnknown(text: string, tokens: readonly Token[], at: number, registry: AgencyRegistry): number {
  let end = at + 1;
  while (end < tokens.length) {
    const gap = gapBefore(text, tokens, end);
    if (/[;\n/]/.test(gap)) break;
    const isNew = matchName(text, tokens, end, registry) !== null || isNameLike(text, tokens, end);
    if (isNew && (gap.includes(',') || tokens[end - 1]?.folded === 'va')) break;
    if (gap.includes(',') && !isNameLike(text, tokens, at)) break;
    end += 1;
  }
  return tokens[end - 1]?.folded === 'va' && end - 1 > at ? end - 1 : end;
}

/** Words with which names of agencies begin; an abbreviation in capitals (`MTTQ`) is one as well. */
const HEADS =
  /^(?:so|ban|bo|cong an|hoi(?! nhap| nghi| thao)|doan(?! the)|tinh doan|thanh doan|trung tam|uy ban|ubnd|hdnd|van phong|phong|cuc|chi cuc|tong cuc|bao(?! chi| ton| ve)|dai|truong|benh vien|bao hiem|lien doan|lien minh|lien hiep|quy(?! hoach| dinh)|ngan hang|kho bac|thue|toa an|vien|mat tran|thanh tra|hiep hoi|cac|doanh nghiep|tram|to(?! chuc)|tinh uy|thanh uy|dang uy|hai quan|bien phong|hop tac xa|cong ty|tong cong ty|tap doan|cau lac bo|thu vien|bao tang|don(?! vi)|doi(?! ngoai| moi)|giam doc|thu truong|chanh|chu tich|hieu truong|cong chuc|hoc vien|buu dien|thuong truc|nhom|co quan)(?: |$)/;

function isNameLike(text: string, tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at, at + 3)
    .map(({ folded }) => folded)
    .join(' ');
  const { start, end } = tokens[at] ?? { start: 0, end: 0 };
  if (HEADS.test(words)) return isCapital(text, start) || words.startsWith('cac ');
  return /^\p{Lu}{3,}$/u.test(text.slice(start, end)) && /\p{Ll}/u.test(text);
}

function gapBefore(text: string, tokens: readonly Token[], index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length);
}

function rangeOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
