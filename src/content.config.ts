import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { jurisdictionsLoader } from './loaders/jurisdictions-loader.ts';
import { plansLoader } from './loaders/plans-loader.ts';
import { guideSchema } from './schemas/guide.ts';
import { jurisdictionSchema } from './schemas/jurisdiction.ts';
import { planSummarySchema } from './schemas/plan-summary.ts';

export const collections = {
  plans: defineCollection({ loader: plansLoader(), schema: planSummarySchema }),
  jurisdictions: defineCollection({ loader: jurisdictionsLoader(), schema: jurisdictionSchema }),
  guides: defineCollection({
    loader: glob({ base: 'content/guides', pattern: '**/*.mdx' }),
    schema: guideSchema,
  }),
};
