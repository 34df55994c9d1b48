import { expect, test } from 'vitest';
import type { FlowNames, FlowWords } from '../../src/charts/flow-words.ts';
import { describeChoice, describeFlow, nameGroup, urlOfFlow } from '../../src/charts/flow-words.ts';
import { stringsOf } from '../../src/site/strings.ts';
import type { FlowChoice, ResponsibilityFlow } from '../../src/views/responsibility-flow.ts';
import { narrowFlow } from '../../src/views/responsibility-flow.ts';
import { freeze } from '../views/clauses.ts';

const NAMES: FlowNames = freeze({
  goals: {
    'goal-1': { name: 'Dân', spoken: 'Mục tiêu 1', short: '1', url: '/muc-tieu/goal-1/' },
    'goal-4': { name: 'Sức khỏe', spoken: 'Mục tiêu 4', short: '4', url: '/muc-tieu/goal-4/' },
  },
  agencies: {
    'so-y-te': { name: 'Sở Y tế', url: '/co-quan/so-y-te/' },
    'unregistered:hoi-la': { name: 'Hội Lạ', url: null, lang: 'vi' },
  },
  plans: {
    a: { name: 'An', url: '/ke-hoach/a/' },
    b: { name: 'Bình', url: '/ke-hoach/b/' },
  },
});

const wordsIn = (language: 'vi' | 'en'): FlowWords => ({
  language,
  headings: { goals: '', agencies: '', plans: '' },
  ...stringsOf(language).flowWords,
});

const FLOW: ResponsibilityFlow = freeze({
  goalIds: ['goal-1', 'goal-4'],
  agencyIds: ['so-y-te', 'unregistered:hoi-la'],
  planIds: ['a', 'b'],
  flows: [
    { goalId: 'goal-1', agencyId: 'unregistered:hoi-la', planId: 'a', assignmentIds: ['1'] },
    { goalId: 'goal-4', agencyId: 'so-y-te', planId: 'a', assignmentIds: ['1', '2'] },
    { goalId: 'goal-4', agencyId: 'so-y-te', planId: 'b', assignmentIds: ['7'] },
  ],
});

const name = (name: string) => ({ name, url: null });

test('a flow is a sentence', () => {
  const goal = { name: 'Sức khỏe', spoken: 'Mục tiêu 4', url: null };
  const ends = { goal, agency: name('Sở Y tế'), plan: name('Hà Tĩnh') };
  expect(describeFlow(ends, { assignmentCount: 3 }, wordsIn('vi'))).toBe(
    'Mục tiêu 4 › Sở Y tế › Hà Tĩnh: 3 nhiệm vụ',
  );
  expect(describeFlow(ends, { assignmentCount: 1 }, wordsIn('en'))).toBe(
    'Mục tiêu 4 › Sở Y tế › Hà Tĩnh: 1 task',
  );
});

test.each<[Partial<FlowChoice>, string, string]>([
  [{}, '3 nhiệm vụ trong 2 kế hoạch (4 lượt chủ trì)', '3 tasks in 2 plans (4 lead roles)'],
  [
    { agency: 'so-y-te' },
    '3 nhiệm vụ do Sở Y tế chủ trì trong 2 kế hoạch (3 lượt chủ trì)',
    '3 tasks led by Sở Y tế in 2 plans (3 lead roles)',
  ],
  [
    { agency: 'unregistered:hoi-la', goal: 'goal-1', plan: 'a' },
    '1 nhiệm vụ do Hội Lạ chủ trì thuộc Mục tiêu 1 ở An (1 lượt chủ trì)',
    '1 task led by Hội Lạ under Mục tiêu 1 in An (1 lead role)',
  ],
  [
    { goal: 'goal-1', plan: 'b' },
    'Không có nhiệm vụ nào thuộc Mục tiêu 1 ở Bình',
    'No task under Mục tiêu 1 in Bình',
  ],
])('what is shown of %j is said, nothing too', (choice, vi, en) => {
  const whole = { goal: null, agency: null, plan: null, ...choice };
  const narrowed = narrowFlow(FLOW, whole);
  expect(describeChoice(whole, narrowed, NAMES, wordsIn('vi'))).toBe(vi);
  expect(describeChoice(whole, narrowed, NAMES, wordsIn('en'))).toBe(en);
});

test('several agencies are named by how many they are, several plans by the first and the last', () => {
  const agencies = { id: '', memberIds: ['so-y-te', 'unregistered:hoi-la'] };
  expect(nameGroup('agencies', agencies, NAMES, wordsIn('vi')).name).toBe('2 cơ quan khác');
  expect(nameGroup('plans', { id: '', memberIds: ['a', 'b'] }, NAMES, wordsIn('vi')).name).toBe(
    'An – Bình (2)',
  );
  expect(nameGroup('plans', { id: 'b', memberIds: ['b'] }, NAMES, wordsIn('vi')).name).toBe('Bình');
});

test('a flow leads to its agency’s page under the goal, or to the goal’s page at the plan', () => {
  expect(urlOfFlow(NAMES, 'goal-4', 'so-y-te', 'b')).toBe('/co-quan/so-y-te/#goal-4');
  expect(urlOfFlow(NAMES, 'goal-4', 'unregistered:hoi-la', 'b')).toBe('/muc-tieu/goal-4/#b');
  expect(urlOfFlow(NAMES, 'goal-4', 'x..y', 'a..b')).toBe('/muc-tieu/goal-4/');
});
