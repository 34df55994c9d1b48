import type { Language } from './languages.ts';
import { stringsOf } from './strings.ts';
import type { Strings } from './strings.ts';

/**
 * The place of a clause in words, from its id: `v.2.dd` is `V.2.đ`,
 * `vii.6.dash-3` is `VII.6, gạch đầu dòng 3`, `annex.7.row-1` is `Phụ lục 7, dòng không số 1`.
 */
export function formatClausePath(clauseId: string, language: Language): string {
  const strings = stringsOf(language);
  const words: string[] = [];
  let numbers: string[] = [];
  const endNumbers = (): void => {
    if (numbers.length > 0) words.push(numbers.join('.'));
    numbers = [];
  };
  for (const step of clauseId.replace(/~\d+$/, '').split('.')) {
    const named = nameStep(step, strings);
    if (named === null) {
      numbers.push(numberOf(step));
    } else {
      endNumbers();
      words.push(named);
    }
  }
  endNumbers();
  const repeat = /~(\d+)$/.exec(clauseId)?.[1];
  const [first = '', ...rest] = words;
  const isAnnex = clauseId.startsWith('annex') && rest.length > 0 && /^[\dIVX]/.test(rest[0] ?? '');
  const path = isAnnex ? [`${first} ${rest[0] ?? ''}`, ...rest.slice(1)] : words;
  return path.join(', ') + (repeat === undefined ? '' : ` (${repeat})`);
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

/** `iv` is `IV`, `dd` is `đ`, `2` stays. */
function numberOf(step: string): string {
  if (step === 'dd') return 'đ';
  return /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(step) ? step.toUpperCase() : step;
}
