import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ContentError } from '../../src/loaders/content-error.ts';
import { listPlanIds, readPlan } from '../../src/loaders/read-plan.ts';
import { readReferences } from '../../src/loaders/read-references.ts';
import { readTaskCrosswalk } from '../../src/loaders/read-task-crosswalk.ts';
import { copyContent } from './content-copy.ts';
import type { ContentCopy } from './content-copy.ts';

const FILE = 'task-crosswalk.yaml';
const REFERENCES = readReferences();
const PLANS = new Map(listPlanIds().map((id) => [id, readPlan(id, REFERENCES).facts]));

let content: ContentCopy;

beforeEach(() => {
  content = copyContent();
  vi.stubEnv('CONTENT_DIR', content.folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  content.remove();
});

/** Writes entries, each of an id and lines of tasks: `plan assignment words`, with `again` before them where it is said. */
function write(...entries: readonly (readonly [string, ...(readonly string[])])[]): void {
  const lines = entries.flatMap(([id, ...tasks]) => [
    `- id: ${id}`,
    '  short_vi: việc',
    '  short_en: task',
    '  sure: sure',
    '  reason_vi: Lý do',
    '  reason_en: Reason',
    '  tasks:',
    ...tasks.flatMap((task) => {
      const [, again, plan, assignment, words] = /^(again )?(\S+) (\S+) (.+)$/.exec(task) ?? [];
      return [
        `    - plan: ${plan ?? ''}`,
        `      assignment: ${assignment ?? ''}`,
        `      words: ${words ?? ''}`,
        ...(again === undefined ? [] : ['      again: true']),
      ];
    }),
  ]);
  content.write(FILE, `${lines.join('\n')}\n`);
}

/** What reading is refused with, a line a problem, files named as from the content folder. */
function refusal(plans: Parameters<typeof readTaskCrosswalk>[0] = PLANS): string[] {
  try {
    readTaskCrosswalk(plans);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(
      ({ file, line, message, remedy }) =>
        `${file.slice(file.lastIndexOf('content/'))}:${String(line)}  ${message}  ${remedy}`,
    );
  }
}

const GIA_LAI = 'gia-lai annex.5.3 Nâng cao năng lực khu vực công';
const HA_TINH = 'ha-tinh annex.5.1 Tăng cường năng lực và khả năng';

test('the crosswalk as it stands: which entries are sure, likely and not sure', () => {
  const entries = readTaskCrosswalk(PLANS);
  const idsOf = (certainty: string): string[] =>
    entries.filter(({ sure }) => sure === certainty).map(({ id }) => id);
  expect(idsOf('sure')).toEqual([
    'giao-duc-so',
    'nong-nghiep-nong-thon',
    'nhan-luc-ky-nang-so',
    'quan-tri-cong',
    'tiep-can-an-sinh',
    'tiep-can-nguon-luc',
    'cong-vu-thuc-tai',
    'bao-hiem-y-te',
    'moi-truong-bien',
    'khu-vuc-cong',
    'thanh-nien',
    'the-thao',
  ]);
  expect(idsOf('likely')).toEqual([
    'an-sinh-thich-ung',
    'nang-luc-moi-truong-khi-hau',
    'dao-tao-viec-lam',
    'y-te-khan-cap',
    'chong-bao-luc',
    'quyen-con-nguoi',
    'bao-phu-an-sinh',
    'binh-dang-gioi',
    'di-san-ban-sac',
    'the-thao-truyen-thong-so',
    'moi-truong-da-dang-sinh-hoc',
  ]);
  expect(idsOf('unsure')).toEqual(['hieu-biet-so', 'phong-ngua-y-te-cong-cong', 'hoa-nhap-nhom-yeu-the']);
});

test('without the file nothing is claimed', () => {
  rmSync(content.path(FILE));
  expect(readTaskCrosswalk(PLANS)).toEqual([]);
});

test('plans and assignments that are not there, and words that do not begin the task, are refused', () => {
  write(['khu-vuc-cong', 'an-giang annex.1 Việc', GIA_LAI.replace('5.3', '5.9'), `${HA_TINH} riêng`]);
  expect(refusal()).toEqual([
    'content/task-crosswalk.yaml:8  there is no plan “an-giang”  use the name of a folder of content/plans, or remove the task',
    'content/task-crosswalk.yaml:12  gia-lai has no assignment “annex.5.9”  use the id of an assignment that `npm run parse` prints',
    'content/task-crosswalk.yaml:16  assignment annex.5.1 of ha-tinh does not begin with the words “Tăng cường năng lực và khả năng riêng”  quote its first words exactly as printed, or name another assignment',
  ]);
});

test('a plan that could not be read is refused elsewhere, not here', () => {
  write(['khu-vuc-cong', GIA_LAI, 'ha-tinh annex.0 Việc']);
  expect(refusal(new Map([...PLANS, ['ha-tinh', null]]))).toEqual([]);
});

test('fewer than two plans, and an id given twice, are refused', () => {
  write(['khu-vuc-cong', GIA_LAI], ['khu-vuc-cong', HA_TINH, 'gia-lai annex.1.6 Thúc đẩy quản trị công']);
  expect(refusal()).toEqual([
    'content/task-crosswalk.yaml:8  “khu-vuc-cong” names fewer than two plans  name a task of another plan, or remove it',
    'content/task-crosswalk.yaml:11  the id “khu-vuc-cong” is given twice  give each entry an id of its own',
  ]);
});

test('an assignment in a second entry says so, or is refused', () => {
  write(['mot', GIA_LAI, HA_TINH], ['hai', GIA_LAI, `again ${HA_TINH}`]);
  expect(refusal()).toEqual([
    'content/task-crosswalk.yaml:22  assignment annex.5.3 of gia-lai is in “mot” already  if it sets both things, put “again: true” under it; or remove it from one of the two',
  ]);
  write(['mot', GIA_LAI, HA_TINH], ['hai', `again ${GIA_LAI}`, `again ${HA_TINH}`]);
  expect(refusal()).toEqual([]);
});

test('an assignment that is in no entry above, or twice in one, is refused', () => {
  write(['mot', `again ${GIA_LAI}`, HA_TINH, `again ${HA_TINH}`]);
  expect(refusal()).toEqual([
    'content/task-crosswalk.yaml:11  assignment annex.5.3 of gia-lai is in no entry above “mot”  remove “again: true”',
    'content/task-crosswalk.yaml:16  assignment annex.5.1 of ha-tinh is given twice in “mot”  keep one of the two',
  ]);
});
