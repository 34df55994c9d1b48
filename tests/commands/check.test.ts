import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyContent } from '../loaders/content-copy.ts';
import type { ContentCopy } from '../loaders/content-copy.ts';
import { runCommand } from './run-command.ts';

let content: ContentCopy;

beforeEach(() => {
  content = copyContent();
});

afterEach(() => {
  content.remove();
});

test('the content as it stands passes, with its doubts told', () => {
  const { code, out, err } = runCommand('check', [], '.');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/\n5 plans read, 0 errors\n$/);
});

test('every error is a line of its own, and the command fails', () => {
  content.replace('plans/dak-lak/plan.yaml', "'66'", "'99'");
  content.write('plans/gia-lai/source.txt', '');
  const { code, out, err } = runCommand('check', [], content.top);
  expect([code, err]).toEqual([1, '']);
  expect(out.split('\n').slice(-4)).toEqual([
    'content/plans/dak-lak/plan.yaml:2  field “jurisdiction”: no unit has the code “99”  use a code of content/jurisdictions.yaml, in quotes',
    'content/plans/gia-lai/source.txt:1  the source text is empty  put the text of the plan there',
    '5 plans read, 2 errors',
    '',
  ]);
});

test('without the list of units that alone is told, and not each plan that needs it', () => {
  rmSync(content.path('jurisdictions.yaml'));
  const { code, out } = runCommand('check', [], content.top);
  expect(code).toBe(1);
  expect(out).toBe(
    'content/jurisdictions.yaml:1  the file is missing or cannot be read  add it, or remove its folder\n0 plans read, 1 errors\n',
  );
});
