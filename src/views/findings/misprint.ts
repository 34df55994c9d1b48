import type { Corpus } from '../corpus.ts';
import { readClause } from '../../parse/plan-text.ts';
import type { Misprint } from '../../schemas/misprint.ts';
import { slugify } from '../../text/slugify.ts';
import { makeFinding, quoteAround } from './evidence.ts';
import type { Finding } from './finding.ts';

const RULE = 'misprint';

/**
 * Printed words that may be misprints.
 *
 * Two kinds: a word printed twice in a row, and forms of a reviewed list. Of
 * single syllables only the particles and prepositions below count, because one
 * compound may end as the next begins (`lương thực thực phẩm`, `truyền thông thông qua`);
 * of two syllables any, unless what follows makes a longer word of them
 * (`xã hội xã hội hóa`). So reduplication (`song song`, `dần dần`) is none.
 *
 * Never corrects: the words are shown as printed, and the title says what they
 * may be a misprint for.
 */
export function findMisprints({ plans, misprints }: Corpus): Finding[] {
  const known = misprints.map((misprint) => ({ misprint, pattern: patternOf(misprint.printed) }));
  return plans.flatMap((plan) =>
    plan.text.clauses.flatMap((clause) => {
      const reading = readClause(clause);
      const { placeVi, placeEn } = plan.summary;
      const found = new Map<string, Finding>();
      const add = (start: number, printed: string, likely: string): void => {
        const key = slugify(printed);
        if (found.has(key)) return;
        const titles = {
          vi: `${placeVi}: in là “${printed}”; có thể là lỗi in của “${likely}”`,
          en: `${placeEn}: printed as “${printed}”; may be a misprint for “${likely}”`,
        };
        const quote = quoteAround(plan, clause, start, start + printed.length);
        found.set(key, makeFinding(RULE, [plan.id, clause.id, key], 'note', titles, [quote]));
      };
      for (const pattern of [DOUBLED_WORD, DOUBLED_PAIR]) {
        for (const match of reading.matchAll(pattern)) add(match.index, match[0], match[1] ?? '');
      }
      for (const { misprint, pattern } of known) {
        const match = pattern.exec(reading);
        if (match !== null) add(match.index, match[0], likeCase(misprint, match[0]));
      }
      return [...found.values()];
    }),
  );
}

/** Words that neither end a compound nor begin one. */
const PARTICLES =
  'về|và|của|các|cho|với|trong|trên|để|là|những|khi|này|đó|cũng|sẽ|đã|đang|như|mà|ở|hoặc|nhằm|một|vào|nhưng|nếu|bởi|giữa|mọi|mỗi|rằng|vì|thì';

const DOUBLED_WORD = new RegExp(String.raw`(?<!\p{L})(${PARTICLES}) +\1(?!\p{L})`, 'giu');

const DOUBLED_PAIR =
  /(?<!\p{L})(?!từng )(\p{L}+ \p{L}+) +\1(?!\p{L})(?! (?:hóa|hoá|học|viên|chủ nghĩa|số|xanh|cao|mới)(?!\p{L}))/giu;

/** A listed form as a whole word: as listed, with a capital in front, or in capitals throughout. */
function patternOf(printed: string): RegExp {
  const forms = [printed, printed.charAt(0).toUpperCase() + printed.slice(1), printed.toUpperCase()];
  const escaped = [...new Set(forms)].map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<!\p{L})(?:${escaped.join('|')})(?!\p{L})`, 'u');
}

/** The likely form with the letter case of the printed one. */
function likeCase({ printed, likely }: Misprint, found: string): string {
  if (found === printed) return likely;
  return found === printed.toUpperCase()
    ? likely.toUpperCase()
    : likely.charAt(0).toUpperCase() + likely.slice(1);
}
