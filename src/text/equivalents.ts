import type { TextUnit } from './units.ts';
import { splitUnits } from './units.ts';

/** Ways to print the same words, and why they count as the same. */
export interface Equivalents {
  readonly forms: readonly string[];
  readonly reason: 'order' | 'variant' | 'abbreviation' | 'sign';
}

/**
 * The equivalents that no rule of spelling gives: pairs that plans print in both forms, and the usual forms of the
 * same kind (`hàng quý` beside `hàng năm`). Only what means the same wherever it stands is listed: `TT` (Thường
 * trực, Thông tư, Trung tâm) is not.
 *
 * `order`: the same two syllables in either order. `variant`: two accepted pronunciations. `abbreviation`: the name
 * and its letters. `sign`: a set phrase printed with and without its comma or dash.
 */
export const EQUIVALENTS: readonly Equivalents[] = [
  { forms: ['bảo đảm', 'đảm bảo'], reason: 'order' },
  { forms: ['giữ gìn', 'gìn giữ'], reason: 'order' },
  { forms: ['hằng năm', 'hàng năm'], reason: 'variant' },
  { forms: ['hằng quý', 'hàng quý'], reason: 'variant' },
  { forms: ['hằng tháng', 'hàng tháng'], reason: 'variant' },
  { forms: ['hằng tuần', 'hàng tuần'], reason: 'variant' },
  { forms: ['hằng ngày', 'hàng ngày'], reason: 'variant' },
  { forms: ['Ủy ban nhân dân', 'UBND'], reason: 'abbreviation' },
  { forms: ['Hội đồng nhân dân', 'HĐND'], reason: 'abbreviation' },
  { forms: ['Mặt trận Tổ quốc', 'MTTQ'], reason: 'abbreviation' },
  {
    forms: ['Ủy ban Mặt trận Tổ quốc', 'Ủy ban MTTQ', 'UBMTTQ', 'UB MTTQ'],
    reason: 'abbreviation',
  },
  {
    forms: [
      'Ủy ban Mặt trận Tổ quốc Việt Nam',
      'Ủy ban MTTQ Việt Nam',
      'Ủy ban MTTQVN',
      'UBMTTQ Việt Nam',
      'UBMTTQVN',
    ],
    reason: 'abbreviation',
  },
  { forms: ['Văn hóa - Xã hội', 'văn hóa xã hội', 'VHXH', 'VH-XH'], reason: 'abbreviation' },
  { forms: ['kinh tế - xã hội', 'kinh tế xã hội', 'KTXH', 'KT-XH'], reason: 'abbreviation' },
  { forms: ['Chỉ huy quân sự', 'CHQS'], reason: 'abbreviation' },
  { forms: ['Phó Chủ tịch', 'PCT'], reason: 'abbreviation' },
  { forms: ['Văn phòng', 'VP'], reason: 'abbreviation' },
  { forms: ['Trung ương', 'TW', 'TƯ'], reason: 'abbreviation' },
  { forms: ['công nghệ thông tin', 'CNTT'], reason: 'abbreviation' },
  { forms: ['tổ dân phố', 'TDP'], reason: 'abbreviation' },
  { forms: ['xã hội - nghề nghiệp', 'xã hội nghề nghiệp'], reason: 'sign' },
  { forms: ['chức năng, nhiệm vụ', 'chức năng nhiệm vụ'], reason: 'sign' },
  { forms: ['chuyên môn, nghiệp vụ', 'chuyên môn nghiệp vụ'], reason: 'sign' },
  { forms: ['tự lực, tự cường', 'tự lực tự cường'], reason: 'sign' },
  { forms: ['sở, ban, ngành', 'sở, ban ngành'], reason: 'sign' },
];

/** A form as the keys of its units, and the key that all forms of its entry share. */
interface Form {
  readonly keys: readonly string[];
  readonly key: string;
}

/** Forms by their first key, longest first. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

/** The forms of entries, ready to be found; the key of an entry is that of its first form. */
export function indexForms(entries: readonly Equivalents[]): Forms {
  const forms = entries.flatMap(({ forms }) => {
    const all = forms.map((form) => splitUnits(form).map(({ key }) => key));
    const key = all[0]?.join(' ') ?? '';
    return all.map((keys) => ({ keys, key }));
  });
  const longestFirst = forms.sort((a, b) => b.keys.length - a.keys.length);
  return Map.groupBy(longestFirst, ({ keys }) => keys[0] ?? '');
}

const ALL_FORMS = indexForms(EQUIVALENTS);

/**
 * Joins the units that print an equivalent into one unit, whose key is that of the first form; the longest form
 * that stands at a place counts. In: units of one text, and the forms looked for. Out: units whose texts join to the
 * same text.
 */
export function joinEquivalents(units: readonly TextUnit[], forms: Forms = ALL_FORMS): TextUnit[] {
  const joined: TextUnit[] = [];
  for (let at = 0; at < units.length;) {
    const found = forms
      .get(units[at]?.key ?? '')
      ?.find(({ keys }) => keys.every((key, offset) => units[at + offset]?.key === key));
    const group = units.slice(at, at + (found?.keys.length ?? 1));
    joined.push({
      text: group.map(({ text }) => text).join(''),
      key: found?.key ?? group[0]?.key ?? '',
      words: group.reduce((sum, { words }) => sum + words, 0),
    });
    at += group.length;
  }
  return joined;
}
