import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinParts } from '../../src/parse/join-parts.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import type { Quote } from '../../src/parse/plan-facts.ts';
import { findBadQuote, quotesOf } from '../../src/parse/quotes.ts';
import { readFacts } from '../../src/parse/read-facts.ts';
import { normalise } from '../../src/text/normalise.ts';
import { PLANS, PLAN_IDS, REGISTRY, readFixture, readSource, readText } from './facts.ts';

const SOURCES = [
  ...PLAN_IDS.map(readSource),
  ...readdirSync(new URL('../fixtures/parse/', import.meta.url)).map(readFixture),
].map((source) => source.split('\n'));

/** So many lines of a source are changed and read at a time, so that 10,000 readings take under a minute. */
const WINDOW = 40;

/** What holds for any text at all. */
function checkFacts(text: string): void {
  const { plan, facts } = readText(text);
  if (plan.source !== normalise(text)) throw new Error('the source is not the normalised text');
  if (joinParts(plan) !== plan.source) throw new Error('the parts do not join to the source');
  expect(findBadQuote(plan.source, plan.clauses, quotesOf(facts))).toBeNull();
  for (const list of [facts.assignments, facts.duties, facts.targets, facts.deadlines]) {
    if (new Set(list.map(({ id }) => id)).size !== list.length) throw new Error('two facts have one id');
  }
  for (const { dateText, quote, start, end } of facts.deadlines) {
    if (!quote.words.includes(dateText)) throw new Error(`“${dateText}” is not in “${quote.words}”`);
    if (start !== null && end !== null && start > end) throw new Error(`${start} is behind ${end}`);
  }
  for (const { value, valueTo } of facts.targets) {
    if (!Number.isFinite(value)) throw new Error(`${String(value)} is no number`);
    if (valueTo !== null && !Number.isFinite(valueTo)) throw new Error(`${String(valueTo)} is no number`);
  }
}

type Mutation = (lines: string[], at: number, to: number, within: number) => void;

const MUTATIONS: Record<string, Mutation> = {
  'a line is dropped': (lines, at) => void lines.splice(at, 1),
  'a line is doubled': (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  'two lines change places': (lines, at, to) => {
    [lines[at], lines[to]] = [lines[to] ?? '', lines[at] ?? ''];
  },
  'a line is broken': (lines, at, _to, within) => {
    const line = lines[at] ?? '';
    const cut = within % (line.length + 1);
    lines.splice(at, 1, line.slice(0, cut), line.slice(cut));
  },
  'a line is decomposed': (lines, at) => {
    lines[at] = (lines[at] ?? '').normalize('NFD');
  },
  'a line ends as in Windows': (lines, at) => {
    lines[at] = `${lines[at] ?? ''}\r`;
  },
  'a byte order mark stands before a line': (lines, at) => {
    lines[at] = `\uFEFF${lines[at] ?? ''}`;
  },
  'a sign is put in': (lines, at, to, within) => {
    const line = lines[at] ?? '';
    const cut = within % (line.length + 1);
    lines[at] = line.slice(0, cut) + (SIGNS[to % SIGNS.length] ?? '') + line.slice(cut);
  },
};

const SIGNS = [
  ...[
    '<b>',
    '</b>',
    '<br>',
    '<p>',
    '</td>',
    '<tr><td>',
    '<table>',
    '</table>',
    '<td rowspan="3">',
    '<',
    '&nbsp;',
  ],
  ...[
    '\t',
    '|',
    ';',
    ',',
    '.',
    '/',
    ':',
    '(',
    ')',
    '"',
    'nt',
    ' và ',
    '%',
    ' 90% ',
    ' trước ngày ',
    ' 31/12/2026 ',
  ],
  ...[' hằng năm ', ' năm 2030 ', ' Sở Y tế ', ' các sở: ', ' 155/QĐ-TTg ', ' của ', ' Quý II ', ' tháng 6 '],
];

const steps = fc.array(
  fc.record({
    name: fc.constantFrom(...Object.keys(MUTATIONS)),
    at: fc.nat(),
    to: fc.nat(),
    within: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('facts stand where they say, whatever happens to the text', () => {
  test('in 10,000 windows of 40 lines of the five sources and the fixtures, each changed in 1 to 6 places', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SOURCES), fc.nat(), steps, (source, from, changes) => {
        const first = from % Math.max(1, source.length - WINDOW + 1);
        const lines = source.slice(first, first + WINDOW);
        for (const { name, at, to, within } of changes) {
          MUTATIONS[name]?.(lines, at % lines.length, to % lines.length, within);
          if (lines.length === 0) lines.push('');
        }
        checkFacts(lines.join('\n'));
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);

  test('in any mixture of words that mean something', () => {
    const words = [
      ...SIGNS,
      ' ',
      '\n',
      'Sở Nội vụ',
      'giao',
      'ít nhất',
      '80',
      'báo cáo',
      '(',
      'I. TỔ CHỨC THỰC HIỆN\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        checkFacts(parts.join(''));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe.each(PLAN_IDS)('in %s', (id) => {
  const { plan, facts } = PLANS[id];
  const quotes = [...quotesOf(facts)];

  test('a quote with any one word left out is found, by its line', () => {
    for (const quote of quotes) {
      for (const match of quote.words.matchAll(/\S+/g)) {
        const words = quote.words.slice(0, match.index) + quote.words.slice(match.index + match[0].length);
        const bad: Quote = { ...quote, words };
        const problem = findBadQuote(plan.source, plan.clauses, [bad]);
        if (problem?.line !== quote.startLine)
          throw new Error(`“${match[0]}” of “${quote.words}” is not missed`);
      }
    }
  });

  test('a quote is found that has other words, other lines, another place or another clause', () => {
    const find = (quote: Quote): number | undefined => findBadQuote(plan.source, plan.clauses, [quote])?.line;
    for (const quote of quotes) {
      const { words, pieces, startLine, endLine } = quote;
      expect(find(quote)).toBeUndefined();
      expect(find({ ...quote, words: `${words} nữa` })).toBe(startLine);
      expect(find({ ...quote, endLine: endLine + 1 })).toBe(startLine);
      expect(find({ ...quote, clauseId: 'header' })).toBe(startLine);
      expect(find({ ...quote, clauseId: 'nowhere' })).toBe(startLine);
      const moved = pieces.map((piece) => ({ ...piece, start: piece.start + 1, end: piece.end + 1 }));
      expect(find({ ...quote, pieces: moved })).toBe(startLine);
    }
  });
});

describe('eight times the text takes about eight times as long', () => {
  const HEADINGS = 'STT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n';
  const ORGANISING = 'KẾ HOẠCH\nThử\n\nI. TỔ CHỨC THỰC HIỆN\n\n';
  test.each([
    ['a plan', (times: number) => readSource('lai-chau').repeat(2 * times)],
    ['a plan with a table', (times: number) => readSource('ha-tinh').repeat(times)],
    [
      'rows',
      (times: number) =>
        HEADINGS + '1\tViệc\tSở Nội vụ, Sở Y tế\tCác sở, ban, ngành\tTrước 30/9/2026\n'.repeat(300 * times),
    ],
    ['ditto cells', (times: number) => `${HEADINGS}${'1\tViệc\tnt\tnt\tnt\n'.repeat(500 * times)}`],
    ['one cell of agencies', (times: number) => `${HEADINGS}1\tViệc\t${'Sở Nội vụ, '.repeat(1000 * times)}`],
    [
      'one cell of no agencies',
      (times: number) => `${HEADINGS}1\tViệc\t${'việc khác '.repeat(1500 * times)}`,
    ],
    ['one long sentence', (times: number) => `${ORGANISING}1. ${'Sở Nội vụ chủ trì, '.repeat(150 * times)}`],
    [
      'many sentences',
      (times: number) => `${ORGANISING}1. ${'Sở Nội vụ báo cáo trước ngày 01/11. '.repeat(150 * times)}`,
    ],
    [
      'one sentence of dates',
      (times: number) => `${ORGANISING}1. ${'trước ngày 01/11/2026, '.repeat(60 * times)}`,
    ],
    [
      'one sentence of numbers',
      (times: number) => `${ORGANISING}1. ${'đạt 90% người dân, '.repeat(60 * times)}`,
    ],
    ['citations', (times: number) => `${ORGANISING}1. ${'Quyết định số 155/QĐ-TTg, '.repeat(200 * times)}`],
    ['one word', (times: number) => `${ORGANISING}1. ${'a'.repeat(20_000 * times)}`],
    ['digits', (times: number) => `${ORGANISING}1. ${'1'.repeat(20_000 * times)}`],
    ['blanks', (times: number) => `${ORGANISING}1. Sở Nội vụ${' \t'.repeat(2000 * times)}báo cáo`],
  ])(
    'for %s',
    (_name, textOf) => {
      const measure = (text: string): number => {
        const plan = parsePlan(text);
        const times = [0, 1, 2].map(() => {
          const start = performance.now();
          readFacts(plan, REGISTRY);
          return performance.now() - start;
        });
        return Math.min(...times);
      };
      measure(textOf(1));
      const once = Math.max(measure(textOf(1)), 5);
      expect(measure(textOf(8))).toBeLessThan(24 * once);
    },
    60_000,
  );
});
