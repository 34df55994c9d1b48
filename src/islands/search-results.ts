import { cutPassage } from '../search/cut-passage.ts';
import { isFunctionWord } from '../search/function-words.ts';
import { keyTokens } from '../search/keyed-tokens.ts';
import { pickQuote } from '../search/pick-quote.ts';
import type { Hit } from '../search/search-corpus.ts';
import type { Range } from '../search/search-plan.ts';
import { fillTemplate } from '../text/fill-template.ts';
import type { SearchStrings } from '../search/search-strings.ts';

/** What results are shown with. */
export interface ResultView {
  readonly template: HTMLTemplateElement;
  readonly strings: SearchStrings;
  readonly language: 'vi' | 'en';
  /** The address of a plan's page, `:plan` for its id. */
  readonly planUrl: string;
  readonly pathOf: (clauseId: string) => string;
}

/** Characters of a long clause that a result shows. */
const PASSAGE = 320;

/** The distinct words of a result that its page is asked to mark. */
const MARKED = 6;

/** A result for each group, and behind it a short one for each other plan that says nearly the same. */
export function buildResults(groups: readonly (readonly Hit[])[], view: ResultView): HTMLElement[] {
  return groups.flatMap(([first, ...others]) =>
    first === undefined ? [] : [fullResult(first, view), ...others.map((hit) => shortResult(hit, view))],
  );
}

/** The quotation of a hit with its source, in a form to paste. */
export function quoteOf(hit: Hit, view: ResultView): string {
  const { plan, record, match } = hit;
  const words = record.kind === 'plan' ? titleOf(hit) : pickQuote(record, match.ranges);
  return fillTemplate(view.strings.quote, {
    quote: words,
    document: documentOf(hit, view),
    path: pathOf(hit, view),
    lines: formatLines(record.lines),
    url: new URL(clauseUrl(hit, view), location.href).href,
    plan: plan.planId,
  });
}

/** The name of a hit's document: `Kế hoạch của Gia Lai`. */
export function documentOf({ plan }: Hit, { strings, language }: ResultView): string {
  return fillTemplate(strings.document, {
    place: language === 'vi' ? plan.placeVi : plan.placeEn,
    number: plan.documentNumber ?? '',
  })
    .replace(/\s+/g, ' ')
    .trim();
}

/** What a plan calls itself; the place behind it in the record is ours. */
function titleOf({ plan, record }: Hit): string {
  const lines = record.text.split('\n');
  return lines.slice(0, lines.lastIndexOf(plan.placeVi)).join(' ');
}

/** Where a hit stands in its plan, in words. */
export function pathOf({ record }: Hit, { strings, pathOf: path }: ResultView): string {
  return record.clauseId === '' ? strings.wholePlan : path(record.clauseId);
}

/** The permanent address of the clause of a hit. */
export function clauseUrl({ plan, record }: Hit, { planUrl }: ResultView): string {
  const page = planUrl.replace(':plan', plan.planId);
  return record.clauseId === '' ? page : `${page}#${record.clauseId}`;
}

export function formatLines([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

function fullResult(hit: Hit, view: ResultView): HTMLElement {
  const { record, match, under } = hit;
  const { strings, language } = view;
  const item = prepare(hit, view);
  part(item, 'kind')?.append(strings.values[`kind:${record.kind}`] ?? '');
  const passage = part(item, 'passage');
  if (under === null) passage?.append(...marked(record.text, match.ranges));
  else passage?.append(...marked(record.text, []));
  const heading = part(item, 'under');
  if (heading !== null) {
    heading.hidden = under === null;
    if (under !== null) {
      const words = under.record.text.slice(0, under.record.head);
      heading.append(`${strings.under} `, ...marked(words, under.ranges));
    }
  }
  part(item, 'lines')?.append(fillTemplate(strings.lines, { lines: formatLines(record.lines) }));
  const copy = item.querySelector<HTMLButtonElement>('[data-copy]');
  if (copy !== null) {
    const name = `${language === 'vi' ? hit.plan.placeVi : hit.plan.placeEn}, ${pathOf(hit, view)}`;
    copy.hidden = record.kind === 'plan' && titleOf(hit) === '';
    copy.setAttribute('aria-label', `${copy.textContent.trim()}: ${name}`);
    copy.addEventListener('click', () => {
      copy.dispatchEvent(new CustomEvent('copy-quote', { bubbles: true, detail: quoteOf(hit, view) }));
    });
  }
  return item;
}

/** A plan that says nearly the same, on one line. */
function shortResult(hit: Hit, view: ResultView): HTMLElement {
  const item = prepare(hit, view);
  item.classList.add('also');
  for (const name of ['kind', 'passage', 'under', 'lines']) part(item, name)?.remove();
  item.querySelector('[data-copy]')?.remove();
  item.prepend(`${view.strings.also} `);
  return item;
}

function prepare(hit: Hit, view: ResultView): HTMLElement {
  const { plan, record } = hit;
  const item = (view.template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  item.dataset['planId'] = plan.planId;
  item.dataset['recordId'] = record.id;
  item.dataset['sourceLines'] = record.lines.join('-');
  const link = item.querySelector('a');
  if (link !== null) link.href = markedUrl(hit, view);
  part(item, 'place')?.append(view.language === 'vi' ? plan.placeVi : plan.placeEn);
  part(item, 'path')?.append(` › ${pathOf(hit, view)}`);
  return item;
}

/** The address of a hit, which asks its page to mark the words that matched. */
function markedUrl(hit: Hit, view: ResultView): string {
  const url = new URL(clauseUrl(hit, view), location.href);
  const text = (hit.under?.record ?? hit.record).text;
  const ranges = tellingRanges(text, (hit.under ?? hit.match).ranges);
  const words = new Set(ranges.map(([start, end]) => text.slice(start, end)));
  for (const word of [...words].slice(0, MARKED)) url.searchParams.append('mark', word);
  return url.pathname + url.search + url.hash;
}

/** The passage around the first match, matches marked, `…` where words are left out, ` · ` between cells. */
function marked(text: string, ranges: readonly Range[]): (string | HTMLElement)[] {
  const { parts, isCutBefore, isCutAfter } = cutPassage(text, tellingRanges(text, ranges), PASSAGE);
  const nodes = parts.map(({ text: words, isMatch }) => {
    const shown = words.replaceAll('\n', ' · ');
    if (!isMatch) return shown;
    const mark = document.createElement('mark');
    mark.textContent = shown;
    return mark;
  });
  return [isCutBefore ? '… ' : '', ...nodes, isCutAfter ? ' …' : ''];
}

/** The matches without function words that stand alone, unless nothing else matches. */
function tellingRanges(text: string, ranges: readonly Range[]): readonly Range[] {
  const telling = ranges.filter(
    ([start, end]) => !keyTokens(text.slice(start, end)).every((word) => isFunctionWord(word, false)),
  );
  return telling.length > 0 ? telling : ranges;
}

function part(item: HTMLElement, name: string): HTMLElement | null {
  return item.querySelector(`[data-${name}]`);
}
