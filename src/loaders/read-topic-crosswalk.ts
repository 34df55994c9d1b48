import { existsSync } from 'node:fs';
import type { PlanText } from '../parse/plan-text.ts';
import type { Goal } from '../schemas/goal.ts';
import { topicCrosswalkSchema } from '../schemas/topic-crosswalk.ts';
import type { TopicCrosswalk } from '../schemas/topic-crosswalk.ts';
import type { Topic } from '../schemas/topic.ts';
import { checkPlace } from './check-place.ts';
import { ContentError } from './content-error.ts';
import type { ContentProblem } from './content-error.ts';
import { contentPath, shownPath } from './content-folder.ts';
import { readYaml } from './read-yaml.ts';

/**
 * Reads which clauses of a plan speak to which topics; null while nobody has
 * read the plan for it. Refuses clauses that the plan does not have, words that
 * do not stand in them, topics that are neither in `topics.yaml` nor goals, a
 * clause given twice for one topic, and silence on a topic that has entries.
 */
export function readTopicCrosswalk(
  planId: string,
  text: PlanText,
  topics: readonly Topic[],
  goals: readonly Goal[],
): TopicCrosswalk | null {
  const path = contentPath('topic-crosswalks', `${planId}.yaml`);
  if (!existsSync(path)) return null;
  const { data, lineOf } = readYaml(path, topicCrosswalkSchema);
  const problems: ContentProblem[] = [];
  const refuse = (field: readonly PropertyKey[], message: string, remedy: string): void => {
    problems.push({ file: shownPath(path), line: lineOf(field), message, remedy });
  };
  const known = new Set([...topics, ...goals].map(({ id }) => id));
  const checkTopic = (topic: string, field: readonly PropertyKey[]): void => {
    if (known.has(topic)) return;
    refuse(field, `there is no topic “${topic}”`, 'use an id of content/topics.yaml or content/goals.yaml');
  };
  const given = new Set<string>();
  data.entries.forEach((entry, index) => {
    const place = checkPlace(text, entry);
    if (place !== null) refuse(['entries', index, 'words'], place.message, place.remedy);
    entry.topics.forEach((topic, at) => {
      checkTopic(topic, ['entries', index, 'topics', at]);
      const key = `${topic} ${entry.clause}`;
      if (given.has(key)) {
        refuse(
          ['entries', index, 'topics', at],
          `clause ${entry.clause} is given twice for “${topic}”`,
          'keep one of the two, with both reasons',
        );
      }
      given.add(key);
    });
  });
  data.silent.forEach(({ topic }, index) => {
    checkTopic(topic, ['silent', index, 'topic']);
    if (data.entries.some((entry) => entry.topics.includes(topic))) {
      refuse(
        ['silent', index, 'topic'],
        `the plan is said to be silent on “${topic}”, and clauses are given for it`,
        'remove one of the two',
      );
    }
  });
  if (problems.length > 0) throw new ContentError(problems);
  return data;
}
