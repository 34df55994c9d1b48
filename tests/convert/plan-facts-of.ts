import { readAgencies } from '../../src/loaders/read-agencies.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import type { AgencyMention, Quote } from '../../src/parse/plan-facts.ts';
import { readFacts } from '../../src/parse/read-facts.ts';

/** What a text says, without where it stands: for comparing two forms of one plan. */
export function planFactsOf(text: string): object {
  const plan = parsePlan(text);
  const { facts } = readFacts(plan, readAgencies());
  const { meta } = plan;
  return {
    title: oneLine(meta.title.value),
    period: [meta.periodFrom.value, meta.periodTo.value],
    place: oneLine(meta.place.value),
    signatory: oneLine(meta.signatory.value),
    capacity: oneLine(meta.signatoryCapacity.value),
    number: oneLine(meta.documentNumber.printed),
    date: oneLine(meta.issuedOn.printed),
    recipients: meta.recipients.map(oneLine),
    hasAnnex: meta.hasAnnex,
    assignments: facts.assignments.map((assignment) => ({
      number: oneLine(assignment.printedNumber),
      groups: assignment.groups.map(words),
      task: words(assignment.task),
      lead: agencies(assignment.lead),
      coordinating: agencies(assignment.coordinating),
      note: oneLine(assignment.coordinatingNote),
      timing: words(assignment.timing),
    })),
    duties: facts.duties.map((duty) => ({ agencies: agencies(duty.agencies), words: words(duty.text) })),
    targets: facts.targets.map(({ comparator, value, unit, subject, due, quote }) => ({
      comparator,
      value,
      unit,
      subject: oneLine(subject),
      due: oneLine(due),
      words: words(quote),
    })),
    deadlines: facts.deadlines.map(({ kind, dateText, start, end, monthDay, actors, action }) => ({
      kind,
      dateText: oneLine(dateText),
      start,
      end,
      monthDay,
      actors: agencies(actors),
      action: oneLine(action),
    })),
    citations: facts.citations.map(({ documentNumber, printedDate }) => [documentNumber, printedDate]),
  };
}

function words(quote: Quote | null): string | null {
  return quote === null ? null : oneLine(quote.words);
}

function agencies(mentions: readonly AgencyMention[]): (string | null)[][] {
  return mentions.map(({ agencyId, printed }) => [agencyId, oneLine(printed)]);
}

function oneLine<T extends string | null>(text: T): T {
  return (text === null ? null : text.replace(/\s+/g, ' ').trim()) as T;
}
