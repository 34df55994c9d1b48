import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinParts } from '../../src/parse/join-parts.ts';
import { parsePlan } from '../../src/parse/parse-plan.ts';
import type { Cell, Clause, Piece } from '../../src/parse/plan-text.ts';
import { normalise } from '../../src/text/normalise.ts';

const SOURCES = ['dak-lak', 'gia-lai', 'lai-chau', 'phuong-hai-duong', 'ha-tinh'].map((id) =>
  readFileSync(new URL(`../../content/plans/${id}/source.txt`, import.meta.url), 'utf8'),
);

/** What holds for any text at all; throws with the reason where it does not. */
function checkReading(text: string): void {
  const plan = parsePlan(text);
  expect(plan.source).toBe(normalise(text));
  expect(joinParts(plan)).toBe(plan.source);
  const lines = plan.source.split('\n').length;
  const seen = new Set<string>();
  for (const clause of plan.clauses) {
    if (seen.has(clause.id)) throw new Error(`the id ${clause.id} is used twice`);
    if (clause.parentId !== null && !seen.has(clause.parentId)) {
      throw new Error(`${clause.id} stands before its parent ${clause.parentId}`);
    }
    seen.add(clause.id);
    if (clause.startLine < 1 || clause.startLine > clause.endLine || clause.endLine > lines) {
      throw new Error(
        `${clause.id} is on lines ${String(clause.startLine)}-${String(clause.endLine)} of ${String(lines)}`,
      );
    }
    piecesOf(clause).forEach((piece) => {
      checkPiece(plan.source, piece);
    });
  }
  for (const { clauseId, rowIds } of plan.tables) {
    for (const id of [clauseId, ...rowIds])
      if (!seen.has(id)) throw new Error(`no clause has the table's id ${id}`);
  }
}

function piecesOf({ label, heading, text, cells }: Clause): Piece[] {
  return [...label, ...heading, ...text, ...cells.flatMap(({ passage }: Cell) => passage)];
}

function checkPiece(source: string, { start, end, text }: Piece): void {
  const slice = source.slice(start, end);
  if (slice !== text && !slice.includes('&')) throw new Error(`“${slice}” is read as “${text}”`);
}

/** A change to a list of lines; `at`, `to` and `within` say where. */
type Mutation = (lines: string[], at: number, to: number, within: number, sign: string) => void;

const MUTATIONS: Record<string, Mutation> = {
  'a line is dropped': (lines, at) => void lines.splice(at, 1),
  'a line is doubled': (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  'two lines change places': (lines, at, to) => {
    [lines[at], lines[to]] = [lines[to] ?? '', lines[at] ?? ''];
  },
  'a line is broken': (lines, at, _to, within) => {
    const line = lines[at] ?? '';
    lines.splice(at, 1, line.slice(0, within % (line.length + 1)), line.slice(within % (line.length + 1)));
  },
  'two lines are joined': (lines, at) => void lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`),
  'a sign is put in': (lines, at, _to, within, sign) => {
    const line = lines[at] ?? '';
    lines[at] = line.slice(0, within % (line.length + 1)) + sign + line.slice(within % (line.length + 1));
  },
};

const SIGNS = [
  '\t',
  '|',
  '||',
  '*',
  '**',
  '***',
  '_',
  '__',
  '#',
  '## ',
  '- ',
  '+ ',
  '<',
  '>',
  '<b>',
  '</b>',
  '<br>',
  '<p>',
  '</p>',
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<td rowspan="3" colspan="2">',
  '</td>',
  '<!-- x',
  '-->',
  '&amp;',
  '&nbsp;',
  '&#7871;',
  '\uFEFF',
  '\u200B',
  '\u00A0',
  '\u0301',
  '\uD800',
  '\r',
  '\n\n',
  'I. ',
  '1. ',
  'a) ',
  'KẾ HOẠCH',
  '\nPhụ lục\n',
  '\nNơi nhận:\n',
  '\nTM. UBND\n',
  '\nSTT\tNhiệm vụ\tCơ quan chủ trì\n',
  '\n|---|---|\n',
  '“',
  '”',
  './.',
];

const mutation = fc.record({
  name: fc.constantFrom(...Object.keys(MUTATIONS)),
  at: fc.nat(),
  to: fc.nat(),
  within: fc.nat(),
  sign: fc.constantFrom(...SIGNS),
});

function mutate(
  source: string,
  steps: readonly { name: string; at: number; to: number; within: number; sign: string }[],
): string {
  const lines = source.split('\n');
  for (const { name, at, to, within, sign } of steps) {
    MUTATIONS[name]?.(lines, at % lines.length, to % lines.length, within, sign);
    if (lines.length === 0) lines.push('');
  }
  return lines.join('\n');
}

describe('no word is lost and every clause has its place', () => {
  test('in the five sources with lines dropped, doubled, swapped, broken, joined and signs put in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOURCES),
        fc.array(mutation, { minLength: 1, maxLength: 12 }),
        (source, steps) => {
          checkReading(mutate(source, steps));
        },
      ),
      { numRuns: 120 },
    );
  }, 60_000);

  test('in a part of a source, from any line to any line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SOURCES), fc.nat(), fc.nat(), (source, from, length) => {
        const lines = source.split('\n');
        const first = from % lines.length;
        checkReading(lines.slice(first, first + 1 + (length % 60)).join('\n'));
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test.each([
    ['decomposed letters', (source: string) => source.normalize('NFD')],
    ['line ends of Windows', (source: string) => source.replaceAll('\n', '\r\n')],
    ['a byte order mark', (source: string) => `\uFEFF${source}`],
    ['no blank lines', (source: string) => source.replace(/\n\n+/g, '\n')],
    ['all on one line', (source: string) => source.replace(/\s+/g, ' ')],
    ['every word on its own line', (source: string) => source.replace(/\s+/g, '\n')],
    ['tabs for spaces', (source: string) => source.replaceAll(' ', '\t')],
    ['spaces for tabs', (source: string) => source.replaceAll('\t', '  ')],
    ['pipes for tabs', (source: string) => source.replaceAll('\t', '|')],
    ['lines backwards', (source: string) => source.split('\n').reverse().join('\n')],
  ])('in the five sources with %s', (_name, change) => {
    for (const source of SOURCES) checkReading(change(source));
  });

  test('in any string of Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        checkReading(text);
      }),
      { numRuns: 400 },
    );
  });

  test('in any mixture of signs that mean something', () => {
    const words = ['a', 'B', 'Sở Y tế', 'ngày', '2026', ' ', '\n', ...SIGNS];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        checkReading(parts.join(''));
      }),
      { numRuns: 1500 },
    );
  }, 60_000);
});

describe('eight times the text takes about eight times as long', () => {
  const HEADINGS = 'STT\tNhiệm vụ\tCơ quan chủ trì\n';
  test.each([
    ['a plan', (times: number) => (SOURCES[0] ?? '').repeat(times)],
    ['dashes', (times: number) => '- x\n'.repeat(2000 * times)],
    ['pipes', (times: number) => '|x|\n'.repeat(2000 * times)],
    ['lone asterisks', (times: number) => '*\n'.repeat(2000 * times)],
    ['tables that nothing closes', (times: number) => '<table>\n'.repeat(2000 * times)],
    ['dotted numbers', (times: number) => '1.1\n'.repeat(2000 * times)],
    ['emphasis that nothing closes', (times: number) => '**a\n'.repeat(1000 * times)],
    ['blank lines', (times: number) => '\n'.repeat(20_000 * times)],
    ['one line without blanks', (times: number) => 'a'.repeat(200_000 * times)],
    ['one line of blanks', (times: number) => `x${' '.repeat(20_000 * times)}y`],
    ['one sentence over many lines', (times: number) => 'abc xyz\n'.repeat(2000 * times)],
    ['one cell over many lines', (times: number) => `${HEADINGS}${'x\n'.repeat(2000 * times)}`],
    ['groups without rows', (times: number) => `${HEADINGS}${'\tX\t\n'.repeat(1000 * times)}`],
    ['annexes', (times: number) => 'Phụ lục I\nABC\n'.repeat(1000 * times)],
  ])(
    'for %s',
    (_name, textOf) => {
      const measure = (text: string): number => {
        const times = [0, 1, 2].map(() => {
          const start = performance.now();
          parsePlan(text);
          return performance.now() - start;
        });
        return times.sort((a, b) => a - b)[1] ?? 0;
      };
      measure(textOf(1));
      const once = Math.max(measure(textOf(1)), 10);
      expect(measure(textOf(8))).toBeLessThan(24 * once);
    },
    60_000,
  );

  test.each([
    ['five million letters', 'a'.repeat(5_000_000)],
    ['five million asterisks', '*'.repeat(5_000_000)],
    ['a hundred thousand rows of pipes', '|x|\n'.repeat(100_000)],
    ['a hundred thousand pipes in one line', '|'.repeat(100_000)],
    ['two hundred thousand blank lines', '\n'.repeat(200_000)],
  ])(
    'and %s are read without harm',
    (_name, text) => {
      const plan = parsePlan(text);
      expect(joinParts(plan) === plan.source).toBe(true);
    },
    60_000,
  );
});
