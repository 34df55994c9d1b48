import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import Chart from '../../layouts/charts/Chart.astro';
import { frameChart } from '../../pictures/frame-chart.ts';
import { getKit, rasterise } from '../../pictures/draw-picture.ts';
import { getChartContent } from '../../site/chart-contents.ts';
import type { ChartId } from '../../site/charts.ts';
import { CHART_IDS, chartUrl, formatChartCsv } from '../../site/charts.ts';
import { LANGUAGES } from '../../site/languages.ts';
import type { Language } from '../../site/languages.ts';
import { stringsOf } from '../../site/strings.ts';
import { quotedUrl } from '../../site/urls.ts';

type FileType = 'svg' | 'png' | 'csv';

interface ChartFile {
  readonly language: Language;
  readonly id: ChartId;
  readonly type: FileType;
}

const TYPES: Record<FileType, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
};

/** A picture that a newspaper can print: twice the size, and every shade. */
const PRINT = { scale: 2, colours: 128 };

export function getStaticPaths(): { params: { file: string }; props: ChartFile }[] {
  return LANGUAGES.flatMap((language) =>
    CHART_IDS.flatMap((id) =>
      (Object.keys(TYPES) as FileType[]).map((type) => ({
        params: { file: `${language}/${id}.${type}` },
        props: { language, id, type },
      })),
    ),
  );
}

/** A chart as a file: its drawing, a picture of it, or its table. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const headers = { 'content-type': TYPES[props.type] };
  if (props.type === 'csv')
    return new Response(formatChartCsv(getChartContent(props.id, props.language)), { headers });
  const svg = await drawChart(props);
  return new Response(props.type === 'svg' ? svg : await rasterise(svg, PRINT), { headers });
};

async function drawChart({ language, id, type }: ChartFile): Promise<string> {
  const container = await AstroContainer.create();
  const drawing = await container.renderToString(Chart, { props: { language, id, part: 'drawing' } });
  const { title, note } = getChartContent(id, language);
  const source = stringsOf(language).chartSource(quotedUrl(chartUrl(language, id)));
  return frameChart(
    drawing,
    { language, title, note, source },
    getKit(),
    type === 'png' ? 'outlines' : 'text',
  );
}
