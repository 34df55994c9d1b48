import type { Language } from '../../site/languages.ts';

/** What every chart of this folder takes. */
export interface ChartProps {
  language: Language;
  /** The whole figure, or the drawing for wide screens alone, for the chart’s files. */
  part?: 'figure' | 'drawing';
  /** See `ChartFigure`. */
  isEmbedded?: boolean;
  isPart?: boolean;
}
