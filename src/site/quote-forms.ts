import type { Quote } from '../parse/plan-facts.ts';
import type { Jurisdiction } from '../schemas/jurisdiction.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import type { CitationPart, CitedSource } from '../text/citation.ts';
import { formatCitation } from '../text/citation.ts';
import { formatClausePath } from './clause-path.ts';
import { formatDate, formatLines } from './format.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';

/** A quote with its source, in each form; the parts of a form join to what is shown and copied. */
export interface QuoteForms {
  readonly press: readonly CitationPart[];
  readonly academic: readonly CitationPart[];
}

/** Both forms of a quote with its source, in words of a language. */
export function formatQuote(source: CitedSource, language: Language): QuoteForms {
  const { quotePressForm, quoteAcademicForm } = stringsOf(language);
  return {
    press: formatCitation(quotePressForm, source),
    academic: formatCitation(quoteAcademicForm, source),
  };
}

/**
 * What a quote from a plan says of its source, in words of a language; what the text held does not say is said to be
 * missing. In: the place as the header prints it, null where it prints none, and the address to read the words at.
 */
export function buildCitedSource(
  { clauseId, words, startLine, endLine }: Pick<Quote, 'clauseId' | 'words' | 'startLine' | 'endLine'>,
  plan: PlanSummary,
  jurisdiction: Jurisdiction,
  printedPlace: string | null,
  address: string,
  language: Language,
): CitedSource {
  const strings = stringsOf(language);
  const types: Readonly<Record<string, string>> = strings.documentTypes;
  const type = plan.documentType ?? '';
  return {
    words,
    issuer: formatIssuer(plan, jurisdiction, language),
    type: types[type] ?? (type === '' ? strings.documentUntyped : type),
    number: plan.documentNumber === null ? strings.quoteNoNumber : strings.quoteNumber(plan.documentNumber),
    title: plan.title ?? strings.untitled,
    place: printedPlace ?? strings.quoteNoPlace,
    date: formatIssued(plan, language),
    path: formatClausePath(clauseId, language),
    lines: formatLines(startLine, endLine),
    address,
  };
}

/**
 * Who issued a plan: its People’s Committee where its number (`/KH-UBND`) or its signature names one, else only its
 * place. A commune is named with the province or city it belongs to.
 */
export function formatIssuer(plan: PlanSummary, jurisdiction: Jurisdiction, language: Language): string {
  const strings = stringsOf(language);
  const isVi = language === 'vi';
  const { kind } = jurisdiction;
  const unit = isVi
    ? jurisdiction.name_vi.replace(/^TP\. ?/, '')
    : jurisdiction.name_en.replace(/ City$/, '');
  const ofUnit = kind === 'city' ? strings.issuerCity(unit) : strings.issuerProvince(unit);
  const place = isVi ? plan.placeVi : plan.placeEn;
  const isCommittee =
    /-\s*UBND\s*$/u.test(plan.documentNumberPrinted ?? '') ||
    /(?:ỦY|UỶ) BAN NHÂN DÂN/u.test(plan.signatoryCapacity ?? '');
  if (plan.level === 'province') return isCommittee ? ofUnit : place;
  const commune = isVi ? place.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : place;
  const above = isVi ? plan.parentVi : plan.parentEn;
  const whole = above === null ? commune : `${commune}, ${above}`;
  return isCommittee ? strings.issuerCommune(whole) : whole;
}

function formatIssued({ issuedOn, issuedOnPrinted }: PlanSummary, language: Language): string {
  const strings = stringsOf(language);
  if (issuedOn !== null) return formatDate(issuedOn, language);
  return issuedOnPrinted === null ? strings.quoteNoDate : strings.quoteNoDatePrinted(issuedOnPrinted);
}
