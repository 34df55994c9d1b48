import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/loaders/read-corpus.ts';
import { readClause } from '../../../src/parse/plan-text.ts';
import { findAll } from '../../../src/views/findings/find-all.ts';
import { freeze } from '../clauses.ts';

const CORPUS = freeze(readCorpus());
const FINDINGS = findAll(CORPUS);

test('the five plans give the findings that were worked out by hand from their sources', () => {
  expect(
    FINDINGS.map(({ rule, severity, quotes }) =>
      [rule, severity, ...quotes.map(({ planId, clauseId }) => `${planId} ${clauseId}`)].join(' | '),
    ),
  ).toEqual([
    'cited-dates-differ | contradiction | dak-lak preamble-1 | gia-lai title | gia-lai annex | ha-tinh preamble-1 | lai-chau preamble-1 | phuong-hai-duong i.1.a',
    'cited-dates-differ | contradiction | ha-tinh i.1.a | phuong-hai-duong i.1.a',
    'deadline-before-issue | contradiction | ha-tinh ii.2.a | ha-tinh preamble-1',
    'deadlines-differ | note | dak-lak ii.2.a | dak-lak vii.1.a.para-1',
    'deadlines-differ | contradiction | ha-tinh ii.2.a | ha-tinh iv.2.dash-1 | ha-tinh vii.1.dash-1',
    'target-below-national | note | gia-lai ii.2.para-1',
    'target-below-national | gap | lai-chau ii.2.dash-2',
    'annex-not-held | gap | dak-lak iii.para-2 | dak-lak vii.1.c',
    'annex-not-held | gap | lai-chau iii.para-2 | lai-chau vii.2.dash-3 | lai-chau vii.5.dash-1',
    'goal-without-group | gap | gia-lai annex.5 | gia-lai annex.6',
    'blank-number-or-date | note | dak-lak header | dak-lak header',
    'blank-number-or-date | note | gia-lai header | gia-lai header',
    'blank-number-or-date | note | ha-tinh header | ha-tinh header',
    'blank-number-or-date | note | lai-chau header | lai-chau header',
    'blank-number-or-date | note | phuong-hai-duong header | phuong-hai-duong header',
    'phase-beyond-period | note | dak-lak title | dak-lak iv.2.b.dash-1 | dak-lak iv.2.b.dash-2 | dak-lak iv.2.b.dash-3 | dak-lak v.3.c',
    'misprint | note | gia-lai annex.1.1',
    'misprint | note | ha-tinh annex.2',
    'misprint | note | ha-tinh annex.4.1.2',
    'misprint | note | ha-tinh annex.11.1.1',
    'misprint | note | lai-chau ii.2.dash-3',
    'misprint | note | lai-chau recipients.dash-9',
    'misprint | note | phuong-hai-duong ii.2.b',
    'misprint | note | phuong-hai-duong ii.2.c',
  ]);
});

test('the figures in the titles are those that the sources print', () => {
  expect(FINDINGS.slice(0, 7).map(({ titleVi }) => titleVi)).toEqual([
    'Văn bản số 155/QĐ-TTg được in với 2 ngày khác nhau: 20/01/2026 (5 kế hoạch), 20/02/2026 (1 kế hoạch)',
    'Văn bản số 59-NQ/TW được in với 2 ngày khác nhau: 24/01/2025 (1 kế hoạch), 24/02/2025 (1 kế hoạch)',
    'Hà Tĩnh: hạn 30/6/2026 không sau ngày sớm nhất có thể ban hành, 30/6/2026 (ngày văn bản căn cứ 3862/SNV-CCHC&VTLT)',
    'Đắk Lắk: việc các cơ quan lập kế hoạch của mình được in với các hạn khác nhau: 30/7/2026, 31/7/2026',
    'Hà Tĩnh: việc các cơ quan lập kế hoạch của mình được in với các hạn khác nhau: 30/6/2026, 31/7/2026',
    'Gia Lai: nói nâng cao nhận thức của cán bộ mà không in tỷ lệ; chỉ tiêu quốc gia là trên 90% (năm 2035)',
    'Lai Châu: trên 70% cán bộ có hiểu biết cơ bản về Cộng đồng; chỉ tiêu quốc gia là trên 90% (năm 2035)',
  ]);
});

describe.each(FINDINGS.map((finding) => [finding.id, finding] as const))('%s', (_id, finding) => {
  test('quotes words that stand in their clauses, on the lines given', () => {
    for (const { planId, clauseId, words, startLine, endLine } of finding.quotes) {
      const plan = CORPUS.plans.find(({ id }) => id === planId);
      const clause = plan?.text.clauses.find(({ id }) => id === clauseId);
      if (plan === undefined || clause === undefined) throw new Error(`there is no ${planId} ${clauseId}`);
      expect(readClause(clause)).toContain(words);
      const printed = plan.text.source
        .split('\n')
        .slice(startLine - 1, endLine)
        .join(' ');
      expect(lettersOf(printed)).toContain(lettersOf(words));
    }
  });

  test('has short titles, and names the plans that it quotes', () => {
    expect(finding.titleVi.length).toBeLessThanOrEqual(160);
    expect(finding.titleEn.length).toBeLessThanOrEqual(160);
    expect(finding.titleVi + finding.titleEn).not.toContain('…');
    expect(finding.planIds).toEqual([...new Set(finding.quotes.map(({ planId }) => planId))]);
    expect(finding.id.startsWith(`${finding.rule}--`)).toBe(true);
  });
});

test('every form on the list of misprints is printed in a plan held', () => {
  const found = FINDINGS.filter(({ rule }) => rule === 'misprint').map(({ titleVi }) => titleVi);
  const unused = CORPUS.misprints.filter(({ printed }) => !found.some((title) => title.includes(printed)));
  expect(unused).toEqual([]);
});

test('ids are unique, and the same when another plan is added in front', () => {
  const ids = FINDINGS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const [first] = CORPUS.plans;
  if (first === undefined) throw new Error('there are no plans');
  const more = findAll({ ...CORPUS, plans: [{ ...first, id: 'a-new-plan' }, ...CORPUS.plans] });
  expect(ids.filter((id) => !more.some((finding) => finding.id === id))).toEqual([]);
});

/** Letters and figures only: markup stands between the words of a source. */
function lettersOf(words: string): string {
  return words.replace(/<[^>]*>|[^\p{L}\d]/gu, '');
}
