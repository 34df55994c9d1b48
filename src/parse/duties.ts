import type { AgencyRegistry } from './agencies.ts';
import type { Actors } from './actors.ts';
import { findActors, readOwners, readSegments } from './actors.ts';
import type { AgencyMention, Duty } from './plan-facts.ts';
import type { Clause } from './plan-text.ts';
import { readPassage } from './plan-text.ts';
import type { Quoter } from './quotes.ts';
import { sentencesOf } from './segments.ts';

/** Who owns a clause: the agencies that a heading above it names. */
export type Owners = ReadonlyMap<string, readonly AgencyMention[]>;

/**
 * Finds, for every clause below a heading that names agencies (`2. Sở Nội vụ`),
 * those agencies. A dash that names its own (`- Tỉnh đoàn: Tăng cường …`) has that one.
 */
export function readClauseOwners(clauses: readonly Clause[], registry: AgencyRegistry): Owners {
  const owners = new Map<string, readonly AgencyMention[]>();
  const organising = new Set<string>();
  for (const clause of clauses) {
    const parent = clause.parentId ?? '';
    const heading = readPassage(clause.heading);
    if (ORGANISING.test(heading) || organising.has(parent)) organising.add(clause.id);
    if (!organising.has(clause.id)) continue;
    const runIn = /^([^:.;]{3,100}):\s/u.exec(readPassage(clause.text))?.[1];
    const isTop = RANKS_ABOVE.has(clause.level);
    const named =
      isTop && !organising.has(parent) ? [] : readOwners(heading === '' ? (runIn ?? '') : heading, registry);
    // A heading with a full stop is a sentence, unless it is nothing but names.
    const isSentence = /[.;]$/.test(heading) && named.some(({ agencyId }) => agencyId === null);
    const own = isSentence ? [] : named;
    const inherited = owners.get(parent);
    if (own.length > 0) owners.set(clause.id, own);
    else if (inherited !== undefined) owners.set(clause.id, inherited);
  }
  return owners;
}

/** Headings that name parts of a plan; agencies only below one on organisation (`Phần III` over `I. Sở Nội vụ`). */
const RANKS_ABOVE = new Set<Clause['level']>(['part', 'chapter', 'section', 'article']);

/** `VII. TỔ CHỨC THỰC HIỆN`, `PHÂN CÔNG NHIỆM VỤ`, `TRÁCH NHIỆM THỰC HIỆN`. */
const ORGANISING = /tổ chức thực hiện|phân công|trách nhiệm/iu;

/**
 * Reads who must do what. Under a heading that names agencies every clause is
 * their duty, whole. Elsewhere a duty is a stretch of a clause in which named
 * agencies must act: anywhere in the part on organisation, reporting and the
 * closing words; in other parts only where they begin the sentence, a time or
 * an occasion before them at most. What follows behind a semicolon and names
 * nobody else goes on with their duty.
 */
export function readDuties(
  clauses: readonly Clause[],
  owners: Owners,
  registry: AgencyRegistry,
  quoter: Quoter,
): Duty[] {
  const duties: Duty[] = [];
  const loose = looseClauses(clauses);
  for (const clause of clauses) {
    const sentences = sentencesOf(clause);
    if (sentences.length === 0 || clause.parentId === 'recipients') continue;
    const owner = owners.get(clause.id);
    if (owner !== undefined) {
      duties.push({
        id: `${clause.id}--duty-1`,
        agencies: owner,
        text: quoter.quote(clause.id, sentences),
      });
      continue;
    }
    const found = findDuties(readPassage(sentences), loose.has(clause.id), registry);
    found.forEach(({ agencies, start, end }, index) => {
      duties.push({
        id: `${clause.id}--duty-${String(index + 1)}`,
        agencies,
        text: quoter.quote(clause.id, sentences, start, end),
      });
    });
  }
  return duties;
}

/** The stretches of a reading in which named agencies must act. */
function findDuties(reading: string, isLoose: boolean, registry: AgencyRegistry): Actors[] {
  const found: Actors[] = [];
  let isGoingOn = false;
  for (const { start, end, words } of readSegments(reading, registry)) {
    const isBehindSemicolon = /;\s*$/.test(reading.slice(Math.max(0, start - 3), start));
    const [first] = findActors(words, registry);
    const last = found.at(-1);
    if (first === undefined) {
      isGoingOn &&= isBehindSemicolon;
      if (isGoingOn && last !== undefined) found[found.length - 1] = { ...last, end };
      continue;
    }
    isGoingOn = isLoose || (!isBehindSemicolon && OPENING.test(words.slice(0, first.start)));
    if (isGoingOn) found.push({ agencies: first.agencies, start, end });
  }
  return found;
}

/**
 * Words that may stand before the agencies of a sentence: `Trong tháng 7 năm 2026,` `Định kỳ hằng năm …,`
 * `Giao` `UBND tỉnh giao` `Đối với năm 2026 đề nghị` `Giám đốc`.
 */
const OPENING =
  /^(?:(?:trong|đến|trước|hằng|hàng|định kỳ|từ|vào|năm|chậm nhất|đối với)(?!\p{L})[^:]{0,70}(?:[,)]\s*|\s(?=(?:giao|đề nghị|yêu cầu)\s)))?(?:(?:ubnd|ủy ban nhân dân)\s+(?:tỉnh|thành phố|phường|xã)\s+(?=giao|đề nghị|yêu cầu))?(?:(?:giao|đề nghị|yêu cầu)\s+)?(?:(?:chánh|giám đốc|thủ trưởng|trưởng|chủ tịch|lãnh đạo)\s+)?(?:các\s+)?$/iu;

/** Clauses in parts about organisation and reporting, and the closing words. */
function looseClauses(clauses: readonly Clause[]): Set<string> {
  const loose = new Set<string>();
  for (const { id, parentId, level, heading } of clauses) {
    const isOwn =
      ORGANISING.test(readPassage(heading)) ||
      (/báo cáo/iu.test(readPassage(heading)) && level === 'section');
    if (isOwn || level === 'closing' || loose.has(parentId ?? '')) loose.add(id);
  }
  return loose;
}
