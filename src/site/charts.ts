import { shortenWords } from '../text/shorten-words.ts';
import { formatCsv } from './format-csv.ts';
import type { Language } from './languages.ts';
import type { RouteName } from './urls.ts';
import { urlOf, withBase } from './urls.ts';

/** The charts of the site, and the page that each stands on under an anchor of the same name. */
export const CHARTS = {
  targets: 'targets',
  coverage: 'coverage',
  flow: 'agencies',
  timeline: 'deadlines',
  year: 'deadlines',
  'timeline-duty': 'deadlines',
  'year-duty': 'deadlines',
  'agencies-goals': 'agencies',
  'agencies-plans': 'agencies',
} as const satisfies Record<string, RouteName>;

export type ChartId = keyof typeof CHARTS;

export const CHART_IDS = Object.keys(CHARTS) as ChartId[];

/** A figure of a chart’s table. `url` leads to where it stands; `lang` is said of words that are always Vietnamese. */
export interface ChartCell {
  readonly words: string;
  readonly url?: string;
  readonly lang?: 'vi';
}

/** A column: its name in the CSV file and its heading on the page. */
export interface ChartColumn {
  readonly name: string;
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** What a chart says in a language, beside its drawing. */
export interface ChartContent {
  /** The finding, in a sentence. */
  readonly title: string;
  /** How it is to be read, and what it counts. */
  readonly note: string;
  /** Everything that is drawn, one row for each mark; the first cell of a row is its heading. */
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** The permanent address of a chart: its figure on its page. */
export function chartUrl(language: Language, id: ChartId): string {
  return `${urlOf(CHARTS[id], language)}#${id}`;
}

/** The address of a chart on a page of its own, to be embedded elsewhere. */
export function embedUrl(language: Language, id: ChartId): string {
  return urlOf('embed', language, { chart: id });
}

/** The address of a chart as a file. */
export function chartFileUrl(language: Language, id: ChartId, type: 'svg' | 'png' | 'csv'): string {
  return withBase(`/charts/${language}/${id}.${type}`);
}

/** Words for a place in a drawing where there is room for about `most` characters. */
export function formatLabel(words: string, most: number): string {
  return shortenWords(words, most);
}

/** The table of a chart as CSV (UTF-8, RFC 4180). */
export function formatChartCsv({ columns, rows }: ChartContent): string {
  const table = [columns.map(({ name }) => name), ...rows.map((cells) => cells.map(({ words }) => words))];
  return formatCsv(table);
}
