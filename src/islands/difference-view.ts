import { nameClausePath } from '../text/clause-path.ts';
import { fillTemplate } from '../text/fill-template.ts';
import type { DifferencePart, WordDifferences } from '../views/word-differences.ts';
import type { DifferenceStrings } from './difference-strings.ts';
import type { Passage } from './load-passages.ts';

/** One of two texts laid side by side. */
export interface Side {
  readonly planId: string;
  readonly place: string;
  /** The printed number of the document; empty when the text held has none. */
  readonly number: string;
  readonly passages: readonly Passage[];
}

export interface DifferenceOptions {
  readonly showSpelling: boolean;
  readonly strings: DifferenceStrings;
  /** The address of a plan's page, `:plan` for its id. */
  readonly planUrl: string;
  /** Says how a copy went. */
  readonly say: (words: string) => void;
}

type SideName = 'left' | 'right';

/**
 * Shows in `box` two texts side by side, passage against passage, with the words
 * that only one of them has marked by an element, a sign and words for screen
 * readers. Says what it found as one sentence or two.
 */
export async function showDifferences(
  box: HTMLElement,
  left: Side,
  right: Side,
  options: DifferenceOptions,
): Promise<string> {
  const [{ alignPassages }, { buildWordDifferences }] = await Promise.all([
    import('../views/align-passages.ts'),
    import('../views/word-differences.ts'),
  ]);
  const { showSpelling } = options;
  const wordsOf = (side: Side): string[] => side.passages.map(({ words }) => words);
  // One passage on each side was chosen to be compared, however unlike the two are.
  const isOneEach = left.passages.length === 1 && right.passages.length === 1;
  const pairs = isOneEach ? [{ left: 0, right: 0 }] : alignPassages(wordsOf(left), wordsOf(right));
  const found = pairs.map((pair) => {
    const passages = {
      left: pair.left === null ? undefined : left.passages[pair.left],
      right: pair.right === null ? undefined : right.passages[pair.right],
    };
    const differences = buildWordDifferences(passages.left?.words ?? '', passages.right?.words ?? '', {
      showSpelling,
    });
    return { passages, differences };
  });
  const sides = { left, right };
  box.replaceChildren(
    ...found.map(({ passages, differences: { parts } }) => {
      const item = element('li', 'pair');
      const isPaired = passages.left !== undefined && passages.right !== undefined;
      for (const name of ['left', 'right'] as const) {
        const passage = passages[name];
        item.append(
          passage === undefined
            ? emptySide(sides[name], options)
            : fullSide(name, sides[name], passage, isPaired ? parts : null, options),
        );
      }
      return item;
    }),
  );
  return summarise(
    found.map(({ differences }) => differences),
    options.strings,
  );
}

/** A sentence on how much is the same. */
function summarise(all: readonly WordDifferences[], strings: DifferenceStrings): string {
  const sum = (pick: (one: WordDifferences['summary']) => number): number =>
    all.reduce((total, { summary }) => total + pick(summary), 0);
  const words = sum(({ leftWords, rightWords }) => leftWords + rightWords);
  const same = sum(({ sameLeftWords, sameRightWords }) => sameLeftWords + sameRightWords);
  const changes = sum(({ changes: count }) => count);
  if (words === 0 || changes === 0) return strings.none;
  const template = changes === 1 ? strings.summaryOne : strings.summary;
  // A text that differs is never called wholly the same.
  const share = `${String(Math.min(Math.round((100 * same) / words), 99))}%`;
  const summary = fillTemplate(template, { share, changes: String(changes) });
  return all.some(({ isCoarse }) => isCoarse) ? `${summary} ${strings.coarse}` : summary;
}

function emptySide({ place }: Side, { strings }: DifferenceOptions): HTMLElement {
  const side = element('div', 'side empty');
  side.append(fillTemplate(strings.noCounterpart, { place }));
  return side;
}

function fullSide(
  name: SideName,
  side: Side,
  passage: Passage,
  parts: readonly DifferencePart[] | null,
  options: DifferenceOptions,
): HTMLElement {
  const { strings } = options;
  const path = nameClausePath(passage.clauseId, strings.path);
  const url = `${options.planUrl.replace(':plan', side.planId)}#${passage.clauseId}`;
  const lines = passage.lines[0] === passage.lines[1] ? [passage.lines[0]] : passage.lines;
  const where = element('p', 'where');
  const link = Object.assign(element('a'), { href: url });
  const place = element('span', 'place');
  place.append(side.place);
  link.append(place, ` ${path}`);
  const source = fillTemplate(strings.lines, { lines: lines.join('–') });
  const copy = Object.assign(element('button', 'link'), { type: 'button', textContent: strings.copy });
  const target = element('span', 'visually-hidden');
  target.append(` ${side.place} ${path}`);
  copy.append(target);
  copy.addEventListener('click', () => {
    const document = fillTemplate(strings.document, { place: side.place, number: side.number });
    const quote = fillTemplate(strings.quote, {
      quote: passage.words.replaceAll('\n', '; '),
      document: document.replace(/\s+/g, ' '),
      path,
      lines: lines.join('–'),
      url: new URL(url, location.href).href,
    });
    void navigator.clipboard.writeText(quote).then(
      () => {
        options.say(strings.copied);
      },
      () => {
        options.say(strings.copyFailed);
      },
    );
  });
  where.append(link, element('span', 'lines', source), copy);
  const words = element('p', 'words');
  words.lang = 'vi';
  if (passage.label !== '') words.append(element('span', 'label', passage.label), ' ');
  if (parts === null) words.append(passage.words);
  else words.append(...parts.flatMap((part) => markPart(name, side.place, part, strings)));
  const full = element('div', 'side');
  full.append(where, words);
  return full;
}

/** The nodes of a part on one side; the space behind marked words stands outside the mark. */
function markPart(
  name: SideName,
  place: string,
  part: DifferencePart,
  strings: DifferenceStrings,
): (Node | string)[] {
  const text = part[name];
  if (text === '') return [];
  if (part.kind === 'same') return [text];
  const isOnly = part.kind !== 'spelling';
  const mark = element(isOnly ? (name === 'left' ? 'del' : 'ins') : 'span', isOnly ? 'only' : 'spelling');
  const words = isOnly ? fillTemplate(strings.onlyIn, { place }) : strings.spelling;
  const spoken = element('span', 'visually-hidden', `[${words}: `);
  const end = element('span', 'visually-hidden', ']');
  spoken.lang = strings.language;
  mark.append(spoken, text.trimEnd(), end);
  return [mark, text.slice(text.trimEnd().length)];
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  words = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (words !== '') made.append(words);
  return made;
}
