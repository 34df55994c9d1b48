import { z } from 'zod';
import { goalSchema } from '../schemas/goal.ts';
import type { Goal } from '../schemas/goal.ts';
import { contentPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the 12 national goals, in order. */
export function readGoals(): Goal[] {
  return readYaml(contentPath('goals.yaml'), z.array(goalSchema).length(12)).data;
}
