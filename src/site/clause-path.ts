import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';
import type { Strings } from './strings.ts';

/**
 * The place of a clause in words, from its id: `v.2.dd` is `V.2.đ`,
 * `vii.6.dash-3` is `VII.6, gạch đầu dòng 3`, `annex.7.row-1` is `Phụ lục 7, dòng không số 1`. The
 * second clause of an id, `iv.1~2`, is `IV.1 (2)`.
 */
export function formatClausePath(clauseId: string, language: Language): string {
  const strings = stringsOf(language);
  const words: string[] = [];
  let numbers: string[] = [];
  let above = '';
  const endNumbers = (): void => {
    if (numbers.length > 0) words.push(numbers.join('.'));
    numbers = [];
  };
  for (const part of clauseId.split('.')) {
    const [step = '', repeat] = part.split('~');
    const behind = repeat === undefined ? '' : ` (${repeat})`;
    const named = nameStep(step, strings);
    if (named === null) {
      numbers.push(numberOf(step, numbers.at(-1) ?? above) + behind);
    } else {
      endNumbers();
      words.push(named + behind);
      above = step;
    }
  }
  endNumbers();
  const [first = '', ...rest] = words;
  const isAnnexNumber = /^annex\.[^-]+(?:\.|$)/.test(clauseId);
  return (isAnnexNumber ? [`${first} ${rest[0] ?? ''}`, ...rest.slice(1)] : words).join(', ');
}

function nameStep(step: string, strings: Strings): string | null {
  const [kind = '', count = ''] = step.split('-');
  switch (kind) {
    case 'header':
      return strings.outlineHeader;
    case 'title':
      return strings.pathTitle;
    case 'preamble':
      return `${strings.outlinePreamble}, ${strings.pathParagraph(count)}`;
    case 'closing':
      return strings.outlineClosing;
    case 'recipients':
      return strings.outlineRecipients;
    case 'signature':
      return strings.outlineSignature;
    case 'annex':
      return count === '' ? strings.pathAnnex : `${strings.pathAnnex} ${count.toUpperCase()}`;
    case 'dash':
      return strings.pathItem(count);
    case 'plus':
      return strings.pathSubItem(count);
    case 'para':
      return strings.pathParagraph(count);
    case 'head':
      return strings.pathHeading(count);
    case 'table':
      return strings.pathTable(count);
    case 'row':
      return strings.pathRow(count);
    case 'group':
      return strings.pathGroup(count);
    case 'goal':
      return strings.pathGoal(count.toUpperCase());
    case 'task':
      return strings.pathTask(count.toUpperCase());
    case 'part':
      return `Phần ${count.toUpperCase()}`;
    case 'chapter':
      return `Chương ${count.toUpperCase()}`;
    case 'section':
      return `Mục ${count.toUpperCase()}`;
    case 'art':
      return `Điều ${count}`;
    default:
      return null;
  }
}

/**
 * `iv` is `IV`, `dd` is `đ`, `2` stays. A letter is a capital at the top and behind
 * a capital letter, and otherwise a point: `v.2.i` is `V.2.i`, `a.i` is `A.I`.
 */
function numberOf(step: string, above: string): string {
  if (step === 'dd') return 'đ';
  const isTop = /^(?:(?:part|chapter|annex|table)(?:-.*)?|[A-HK-UYZ])?$/.test(above);
  return isTop && /^(?:[ivx]+|[a-z])$/.test(step) ? step.toUpperCase() : step;
}
