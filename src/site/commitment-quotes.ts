import type { Commitment } from '../views/commitments.ts';
import { getJurisdiction } from './collections.ts';
import { getPlanText } from './corpus.ts';
import type { Language } from './languages.ts';
import type { QuoteForms } from './quote-forms.ts';
import { buildCitedSource, formatQuote } from './quote-forms.ts';
import { commitmentUrl, quotedUrl } from './urls.ts';

/** The words of a commitment with their source, in each form, to be read and copied. */
export async function getCommitmentQuotes(
  { planId, id, words }: Pick<Commitment, 'planId' | 'id' | 'words'>,
  language: Language,
): Promise<QuoteForms> {
  const { summary, text } = getPlanText(planId);
  const jurisdiction = await getJurisdiction(summary.jurisdictionCode);
  const address = quotedUrl(commitmentUrl(language, planId, id));
  const source = buildCitedSource(words, summary, jurisdiction, text.meta.place.value, address, language);
  return formatQuote(source, language);
}
