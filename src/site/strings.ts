import type { Language } from './languages.ts';
import * as agencies from './strings/agencies.ts';
import * as agencyPage from './strings/agency-page.ts';
import * as charts from './strings/charts.ts';
import * as commitments from './strings/commitments.ts';
import * as compare from './strings/compare.ts';
import * as coverage from './strings/coverage.ts';
import * as data from './strings/data.ts';
import * as deadlines from './strings/deadlines.ts';
import * as explorer from './strings/explorer.ts';
import * as facts from './strings/facts.ts';
import * as findings from './strings/findings.ts';
import * as flow from './strings/flow.ts';
import * as frame from './strings/frame.ts';
import * as goals from './strings/goals.ts';
import * as guides from './strings/guides.ts';
import * as home from './strings/home.ts';
import * as keyFacts from './strings/key-facts.ts';
import * as notFound from './strings/not-found.ts';
import * as pictures from './strings/pictures.ts';
import * as planPanel from './strings/plan-panel.ts';
import * as planText from './strings/plan-text.ts';
import * as plans from './strings/plans.ts';
import * as responsibility from './strings/responsibility.ts';
import * as search from './strings/search.ts';
import * as sharedWording from './strings/shared-wording.ts';
import * as targets from './strings/targets.ts';

const vi = {
  ...frame.vi,
  ...home.vi,
  ...plans.vi,
  ...keyFacts.vi,
  ...planPanel.vi,
  ...facts.vi,
  ...planText.vi,
  ...compare.vi,
  ...sharedWording.vi,
  ...goals.vi,
  ...commitments.vi,
  ...explorer.vi,
  ...agencies.vi,
  ...agencyPage.vi,
  ...responsibility.vi,
  ...deadlines.vi,
  ...targets.vi,
  ...findings.vi,
  ...coverage.vi,
  ...flow.vi,
  ...charts.vi,
  ...data.vi,
  ...pictures.vi,
  ...search.vi,
  ...guides.vi,
  ...notFound.vi,
};

export type Strings = typeof vi;

const en: Strings = {
  ...frame.en,
  ...home.en,
  ...plans.en,
  ...keyFacts.en,
  ...planPanel.en,
  ...facts.en,
  ...planText.en,
  ...compare.en,
  ...sharedWording.en,
  ...goals.en,
  ...commitments.en,
  ...explorer.en,
  ...agencies.en,
  ...agencyPage.en,
  ...responsibility.en,
  ...deadlines.en,
  ...targets.en,
  ...findings.en,
  ...coverage.en,
  ...flow.en,
  ...charts.en,
  ...data.en,
  ...pictures.en,
  ...search.en,
  ...guides.en,
  ...notFound.en,
};

const STRINGS: Record<Language, Strings> = { vi, en };

/**
 * The words of the interface in a language, by key: those of all areas in `strings/`.
 * A key or an area that one language lacks does not compile.
 */
export function stringsOf(language: Language): Strings {
  return STRINGS[language];
}
