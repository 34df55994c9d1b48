import type { Corpus } from '../corpus.ts';
import { findAnnexNotHeld } from './annex-not-held.ts';
import { findAnnouncedCount } from './announced-count.ts';
import { findBlankNumberOrDate } from './blank-number-or-date.ts';
import { findCitedDatesDiffer } from './cited-dates-differ.ts';
import { findDeadlineBeforeIssue } from './deadline-before-issue.ts';
import { findDeadlinesDiffer } from './deadlines-differ.ts';
import type { Finding } from './finding.ts';
import { findGoalWithoutGroup } from './goal-without-group.ts';
import { findMisprints } from './misprint.ts';
import { findNumberingGap } from './numbering-gap.ts';
import { findPhaseBeyondPeriod } from './phase-beyond-period.ts';
import { findTargetBelowNational } from './target-below-national.ts';
import { findTaskWithoutLead } from './task-without-lead.ts';

const RULES: readonly ((corpus: Corpus) => Finding[])[] = [
  findCitedDatesDiffer,
  findDeadlineBeforeIssue,
  findDeadlinesDiffer,
  findTargetBelowNational,
  findAnnexNotHeld,
  findAnnouncedCount,
  findGoalWithoutGroup,
  findNumberingGap,
  findBlankNumberOrDate,
  findPhaseBeyondPeriod,
  findTaskWithoutLead,
  findMisprints,
];

/** What all rules find, rule by rule, then plan by plan, then as the document runs. Ids are unique. */
export function findAll(corpus: Corpus): Finding[] {
  return RULES.flatMap((find) => find(corpus));
}
