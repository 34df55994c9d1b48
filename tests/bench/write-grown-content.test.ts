import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { writeGrownContent } from '../../bench/write-grown-content.ts';
import { readCorpus } from '../../src/loaders/read-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'grown-content-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('the plans held stay as they are, and made ones join them with the crosswalks of the clauses and tasks they keep', () => {
  writeGrownContent(folder, 8);
  const held = readdirSync('content/plans');
  for (const id of held) {
    const source = join('plans', id, 'source.txt');
    expect(readFileSync(join(folder, source), 'utf8')).toBe(readFileSync(join('content', source), 'utf8'));
  }
  vi.stubEnv('CONTENT_DIR', folder);
  // Reading refuses crosswalks whose clauses or words do not stand in the plan.
  const { plans, taskCrosswalk } = readCorpus();
  const made = plans.filter(({ id }) => !held.includes(id));
  expect(made).toHaveLength(3);
  expect(made.flatMap(({ crosswalk }) => crosswalk?.groups ?? []).length).toBeGreaterThan(0);
  expect(made.flatMap(({ topicCrosswalk }) => topicCrosswalk?.entries ?? []).length).toBeGreaterThan(0);
  const tasks = taskCrosswalk.flatMap((entry) => entry.tasks);
  expect(tasks.filter(({ plan }) => made.some(({ id }) => id === plan)).length).toBeGreaterThan(0);
});

test('fewer plans than are held are refused', () => {
  expect(() => {
    writeGrownContent(folder, 2);
  }).toThrow('5 plans are held; 2 are fewer.');
});
