import { fillTemplate } from './fill-template.ts';

/** The words that name the steps of a path; `{count}` is a gap. */
export interface PathWords {
  readonly header: string;
  readonly title: string;
  readonly preamble: string;
  readonly closing: string;
  readonly recipients: string;
  readonly signature: string;
  readonly annex: string;
  readonly item: string;
  readonly subItem: string;
  readonly paragraph: string;
  readonly heading: string;
  readonly table: string;
  readonly row: string;
  readonly group: string;
  readonly goal: string;
  readonly task: string;
}

/**
 * The place of a clause in words, from its id: `v.2.dd` is `V.2.đ`,
 * `vii.6.dash-3` is `VII.6, gạch đầu dòng 3`, `annex.7.row-1` is `Phụ lục 7, dòng không số 1`. The
 * second clause of an id, `iv.1~2`, is `IV.1 (2)`.
 */
export function nameClausePath(clauseId: string, names: PathWords): string {
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
    const named = nameStep(step, names);
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

function nameStep(step: string, names: PathWords): string | null {
  const [kind = '', count = ''] = step.split('-');
  switch (kind) {
    case 'header':
      return names.header;
    case 'title':
      return names.title;
    case 'preamble':
      return `${names.preamble}, ${fillTemplate(names.paragraph, { count })}`;
    case 'closing':
      return names.closing;
    case 'recipients':
      return names.recipients;
    case 'signature':
      return names.signature;
    case 'annex':
      return count === '' ? names.annex : `${names.annex} ${count.toUpperCase()}`;
    case 'dash':
      return fillTemplate(names.item, { count });
    case 'plus':
      return fillTemplate(names.subItem, { count });
    case 'para':
      return fillTemplate(names.paragraph, { count });
    case 'head':
      return fillTemplate(names.heading, { count });
    case 'table':
      return fillTemplate(names.table, { count });
    case 'row':
      return fillTemplate(names.row, { count });
    case 'group':
      return fillTemplate(names.group, { count });
    case 'goal':
      return fillTemplate(names.goal, { count: count.toUpperCase() });
    case 'task':
      return fillTemplate(names.task, { count: count.toUpperCase() });
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
