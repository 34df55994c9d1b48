import { z } from 'zod';
import { topicSchema } from '../schemas/topic.ts';
import type { Topic } from '../schemas/topic.ts';
import { ContentError } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/** Reads the standard parts by which plans are compared, in the order of the list. Refuses an id that stands twice. */
export function readTopics(): Topic[] {
  const path = contentPath('topics.yaml');
  const { data, lineOf } = readYaml(path, z.array(topicSchema));
  const problems = data.flatMap(({ id }, index) =>
    data.findIndex((topic) => topic.id === id) === index
      ? []
      : [
          {
            file: shownPath(path),
            line: lineOf([index, 'id']),
            message: `two topics have the id “${id}”`,
            remedy: 'give each topic an id of its own: it is the topic’s address',
          },
        ],
  );
  if (problems.length > 0) throw new ContentError(problems);
  return data;
}
