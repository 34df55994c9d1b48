import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentError } from '../../src/loaders/content-error.ts';
import { readGoals } from '../../src/loaders/read-goals.ts';
import { readPlan } from '../../src/loaders/read-plan.ts';
import { readReferences } from '../../src/loaders/read-references.ts';
import { readTopicCrosswalk } from '../../src/loaders/read-topic-crosswalk.ts';
import { readTopics } from '../../src/loaders/read-topics.ts';
import type { TopicCrosswalk } from '../../src/schemas/topic-crosswalk.ts';
import { copyContent } from './content-copy.ts';
import type { ContentCopy } from './content-copy.ts';

let content: ContentCopy;

beforeEach(() => {
  content = copyContent();
  vi.stubEnv('CONTENT_DIR', content.folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  content.remove();
});

const FILE = 'topic-crosswalks/gia-lai.yaml';

function readGiaLai(): TopicCrosswalk | null {
  const { text } = readPlan('gia-lai', readReferences());
  return readTopicCrosswalk('gia-lai', text, readTopics(), readGoals());
}

/** What reading is refused with, a line a problem, files named as from the content folder. */
function refusal(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(
      ({ file, line, message, remedy }) =>
        `${file.slice(file.lastIndexOf('content/'))}:${String(line)}  ${message}  ${remedy}`,
    );
  }
}

test('the standard parts of a plan are read in their order', () => {
  expect(readTopics().map(({ id }) => id)).toEqual([
    'muc-dich-yeu-cau',
    'muc-tieu-chung',
    'muc-tieu-cu-the',
    'pham-vi-thoi-gian',
    'ra-soat-long-ghep',
    'tuyen-truyen',
    'thong-tin-danh-gia',
    'nguon-luc',
    'to-chuc-can-bo',
    'kinh-phi',
    'phan-cong',
    'co-quan-dau-moi',
    'che-do-bao-cao',
    'han-ke-hoach-rieng',
    'mat-tran-doan-the',
  ]);
});

test('a topic whose id stands twice, and a phrase without a word, are refused', () => {
  content.replace('topics.yaml', '- id: muc-tieu-chung', '- id: muc-dich-yeu-cau');
  expect(refusal(readTopics)).toEqual([
    expect.stringMatching(
      /^content\/topics\.yaml:\d+ {2}two topics have the id “muc-dich-yeu-cau” {2}give each topic an id of its own: it is the topic’s address$/,
    ),
  ]);
  content.replace('topics.yaml', 'words: [mục đích]', "words: ['–']");
  expect(refusal(readTopics)[0]).toContain('field “0.words.0”: expected at least one word');
});

test('a plan that nobody has read for topics has no crosswalk', () => {
  content.write('topic-crosswalks/gia-lai.yaml', "reviewed_on: '2026-05-01'\nentries: []\nsilent: []\n");
  expect(readGiaLai()).toEqual({ reviewed_on: '2026-05-01', entries: [], silent: [] });
  const { text } = readPlan('gia-lai', readReferences());
  expect(readTopicCrosswalk('bac-ninh', text, readTopics(), readGoals())).toBeNull();
});

test('clauses, words and topics that are not there, double entries and silence on a topic with entries are told', () => {
  const entry = (clause: string, words: string, topic: string): string =>
    `  - clause: ${clause}\n    words: ${words}\n    topics: [${topic}]\n    relation: elsewhere\n    sure: sure\n    reason_vi: a\n    reason_en: a\n`;
  content.write(
    FILE,
    `reviewed_on: '2026-05-01'\nentries:\n${entry('iv.9', 'Sở Tài chính', 'kinh-phi')}${entry('iv.3', 'Sở Công an', 'kinh-phi')}${entry('iv.3', 'Sở Tài chính', 'kinh-phi')}${entry('iv.4', 'Sở Ngoại vụ', 'goal-13')}silent:\n  - topic: kinh-phi\n    reason_vi: a\n    reason_en: a\n`,
  );
  const words = 'use an id that `npm run parse` prints, and quote the words exactly as printed';
  expect(refusal(readGiaLai)).toEqual([
    `content/${FILE}:4  no clause is called “iv.9”  ${words}`,
    `content/${FILE}:11  clause iv.3 does not have the words “Sở Công an”  ${words}`,
    `content/${FILE}:19  clause iv.3 is given twice for “kinh-phi”  keep one of the two, with both reasons`,
    `content/${FILE}:26  there is no topic “goal-13”  use an id of content/topics.yaml or content/goals.yaml`,
    `content/${FILE}:32  the plan is said to be silent on “kinh-phi”, and clauses are given for it  remove one of the two`,
  ]);
});
