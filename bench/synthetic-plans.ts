import { randomLcg } from 'd3';
import type { Clause } from '../src/parse/plan-text.ts';
import { readClause } from '../src/parse/plan-text.ts';
import { slugify } from '../src/text/slugify.ts';
import type { Random, Vocabulary } from './synthetic-words.ts';
import { exchangeWords, inventWords, pick, readVocabulary } from './synthetic-words.ts';

/** A plan that is held, to make others from. */
export interface Template {
  readonly id: string;
  readonly level: 'province' | 'commune';
  /** Name of its place without `tỉnh` or `phường`, and of the province it lies in. */
  readonly place: string;
  readonly province: string;
  /** The normalised source and its clauses, as `parsePlan` gives them. */
  readonly source: string;
  readonly clauses: readonly Clause[];
}

/** A province of the country. */
export interface Province {
  readonly code: string;
  readonly name: string;
}

/** A plan of a place that may not exist: made up to measure, never to publish. */
export interface SyntheticPlan {
  readonly id: string;
  /** The template it was made from; it keeps the ids of the clauses that it keeps. */
  readonly templateId: string;
  readonly jurisdiction: string;
  /** Name of the commune; null for the plan of the province itself. */
  readonly commune: string | null;
  readonly source: string;
}

/** About how many clauses a made plan has; the plans held have more, those of communes fewer. */
const CLAUSES = 57;

/** How many of them no other plan has. */
const INVENTED = 6;

/** Share of the words of a clause that are exchanged for others. */
const EXCHANGED = 0.04;

/**
 * Makes `count` plans: one for each province, then communes with made-up names,
 * evenly over the provinces. Each is one of the templates with
 * - a random sample of its clauses, with what they hang on, in their order;
 * - the place's name, and `xã` for `tỉnh` where a commune's comes from a province's;
 * - some words exchanged for others of the templates;
 * - clauses of its own: words that follow each other somewhere in the templates,
 *   with a local name, a share and a date.
 *
 * The same arguments make the same plans. Refuses more communes than there are names.
 */
export function* makeSyntheticPlans(
  templates: readonly Template[],
  provinces: readonly Province[],
  count: number,
  seed: number,
): Generator<SyntheticPlan> {
  const random = randomLcg(seed);
  const vocabulary = readVocabulary(templates.flatMap(({ clauses }) => clauses.map(readClause)));
  const communes = communeNames();
  const most = provinces.length + communes.length;
  if (count > most) {
    throw new Error(`There are names for ${String(most)} plans, not for ${String(count)}.`);
  }
  for (let index = 0; index < count; index += 1) {
    const province = provinces[index % provinces.length];
    const isCommune = index >= provinces.length;
    const commune = isCommune ? communes[index - provinces.length] : null;
    if (province === undefined || commune === undefined) break;
    const levels = isCommune ? templates : templates.filter(({ level }) => level === 'province');
    const template = pick(levels, random);
    const place = commune ?? province.name;
    yield {
      id: slugify(isCommune ? `xã ${place} ${province.code}` : place),
      templateId: template.id,
      jurisdiction: province.code,
      commune: commune === null ? null : `Xã ${commune}`,
      source: rename(sample(template, vocabulary, random), template, place, province.name, isCommune),
    };
  }
}

/** The lines of the template's sampled clauses, with words exchanged and clauses added. */
function sample(template: Template, vocabulary: Vocabulary, random: Random): string {
  const kept = sampleClauses(template.clauses, CLAUSES - INVENTED, random);
  const owners = ownersOf(template.clauses);
  const places = kept.flatMap(({ level, endLine }) => (level === 'item' || level === 'point' ? endLine : []));
  const added = new Map<number, number>();
  for (let left = places.length === 0 ? 0 : INVENTED; left > 0; left -= 1) {
    const line = pick(places, random);
    added.set(line, (added.get(line) ?? 0) + 1);
  }
  const isKept = new Set(kept);
  return template.source
    .split('\n')
    .flatMap((words, index) => {
      const owned = owners.get(index + 1) ?? [];
      const owner = owned.find((clause) => isKept.has(clause));
      if (owned.length > 0 && owner === undefined) return [];
      const own = owner !== undefined && !FIXED.has(owner.level);
      const line = own ? exchangeWords(words, vocabulary, EXCHANGED, random) : words;
      const more = Array.from({ length: added.get(index + 1) ?? 0 }, () => [
        '',
        inventClause(vocabulary, random),
      ]);
      return [line, ...more.flat()];
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** What every document has, kept as it is. */
const FIXED = new Set<Clause['level']>([
  'header',
  'title',
  'preamble',
  'closing',
  'recipients',
  'signature',
  'annex',
  'table',
]);

/** Clauses without children in random order, each with all it hangs on, until there are enough; in document order. */
function sampleClauses(clauses: readonly Clause[], enough: number, random: Random): Clause[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const parents = new Set(clauses.map(({ parentId }) => parentId));
  const kept = new Set<Clause>();
  const keep = (clause: Clause | undefined): void => {
    if (clause === undefined || kept.has(clause)) return;
    kept.add(clause);
    keep(byId.get(clause.parentId ?? ''));
  };
  clauses.filter(({ level, parentId }) => FIXED.has(level) && parentId === null).forEach(keep);
  const leaves = clauses
    .filter(({ id }) => !parents.has(id))
    .map((clause) => ({ clause, order: random() }))
    .sort((a, b) => a.order - b.order);
  for (const { clause } of leaves) {
    if (kept.size >= enough) break;
    keep(clause);
  }
  return clauses.filter((clause) => kept.has(clause));
}

function ownersOf(clauses: readonly Clause[]): Map<number, Clause[]> {
  const owners = new Map<number, Clause[]>();
  for (const clause of clauses) {
    for (let line = clause.startLine; line <= clause.endLine; line += 1) {
      owners.set(line, [...(owners.get(line) ?? []), clause]);
    }
  }
  return owners;
}

function inventClause(vocabulary: Vocabulary, random: Random): string {
  const words = inventWords(vocabulary, 10 + Math.floor(random() * 25), random);
  const village = `${pick(FIRST, random)} ${pick(SECOND, random)} ${String(1 + Math.floor(random() * 9))}`;
  const share = String(5 + Math.floor(random() * 95));
  const date = `${String(1 + Math.floor(random() * 28))}/${String(1 + Math.floor(random() * 12))}/${String(2026 + Math.floor(random() * 5))}`;
  return `- Thôn ${village} ${words}, đạt ${share}% trước ngày ${date}.`;
}

/** The text with its place's name in place of the template's, in small letters and in capitals. */
function rename(
  text: string,
  template: Template,
  place: string,
  province: string,
  isCommune: boolean,
): string {
  // Through signs that no text has, so that a new name is never taken for an old one.
  const marked = [template.place, template.province].reduce(
    (made, name, index) =>
      made
        .replaceAll(name, `\u{E000}${String(index)}`)
        .replaceAll(name.toUpperCase(), `\u{E001}${String(index)}`),
    text,
  );
  const isRaised = isCommune && template.level === 'province';
  const lowered = isRaised ? marked.replaceAll('tỉnh', 'xã').replaceAll('TỈNH', 'XÃ') : marked;
  return lowered.replace(/([\u{E000}\u{E001}])([01])/gu, (_, sign: string, index: string) => {
    const name = index === '0' ? place : province;
    return sign === '\u{E000}' ? name : name.toUpperCase();
  });
}

/** Syllables that names of places begin and end with; paired, they make names that exist and names that do not. */
const FIRST =
  'An Ân Ba Bàn Bảo Bằng Bình Bắc Cát Cẩm Châu Đại Đông Đức Gia Hải Hòa Hồng Hưng Kim Kỳ La Lâm Liên Long Lương Mai Minh Mỹ Nam Nghĩa Ngọc Nhân Phong Phú Phúc Phước Quảng Quế Sơn Tam Tân Tây Thạch Thái Thanh Thiện Thuận Thượng Tiên Trung Trường Tuy Vạn Văn Vân Việt Vĩnh Xuân Yên'.split(
    ' ',
  );
const SECOND =
  'An Bảo Biên Bình Bồng Cường Châu Chánh Dân Đàn Điền Định Đồng Đức Giang Hà Hạ Hải Hiệp Hòa Hội Hợp Huy Khánh Khê Lạc Lâm Lập Lễ Lĩnh Lộc Lợi Lương Mỹ Nghĩa Ninh Phong Phú Phúc Phước Quang Sơn Tài Tâm Tân Thành Thạnh Thắng Thịnh Thọ Thủy Tiến Tín Trạch Trị Trung Tường Vinh Xá Xuyên Yên Cương Dương Hùng Lĩnh'.split(
    ' ',
  );

/** Names of two syllables, each with an id of its own. */
function communeNames(): string[] {
  const names = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));
  return [...new Map(names.map((name) => [slugify(name), name])).values()];
}
