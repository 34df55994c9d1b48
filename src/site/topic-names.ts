import type { ComparisonTopic } from '../views/comparison/comparison.ts';
import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';

/** What a topic is called, and one sentence on what belongs to it: both ours. */
export interface TopicNames {
  readonly name: string;
  readonly about: string;
}

export function topicNames(topic: ComparisonTopic, language: Language): TopicNames {
  const isVi = language === 'vi';
  if (topic.kind === 'part') {
    const { name_vi, name_en, about_vi, about_en } = topic.topic;
    return isVi ? { name: name_vi, about: about_vi } : { name: name_en, about: about_en };
  }
  const { number, short_vi, short_en, name_en, printed } = topic.goal;
  const goal = stringsOf(language).compareGoal(String(number));
  return isVi
    ? { name: `${goal}: ${short_vi}`, about: printed.words }
    : { name: `${goal}: ${short_en}`, about: name_en };
}
