import { readAnchor } from './read-anchor.ts';

/** Where the words to mark are asked for in the address. */
const PARAMETER = 'mark';

/**
 * `<marked-words>`: marks, in the clause that the address opens, the words that
 * the address asks for (`?mark=…`), as a result of the search does. Words that
 * the clause does not have are looked for in the headings above it. Where the
 * address opens the plan as a whole, they are marked in the head of its page.
 */
class MarkedWords extends HTMLElement {
  connectedCallback(): void {
    const wanted = new URLSearchParams(location.search)
      .getAll(PARAMETER)
      .filter((words) => /[\p{L}\p{N}]/u.test(words));
    if (wanted.length === 0) return;
    const id = readAnchor(location.hash);
    const head = id === '' ? document.querySelector('h1')?.parentElement : null;
    if (head) markIn(head, wanted, true);
    const target = document.getElementById(id);
    if (target === null || !this.contains(target)) return;
    let place: Element | null = target;
    while (place !== null && this.contains(place)) {
      if (markIn(place, wanted, place === target)) return;
      place = place.parentElement?.closest('[id]') ?? null;
    }
  }
}

/** Marks words in an element; `isAll`: wherever they stand, or only the first place. Says whether any stood. */
function markIn(element: Element, wanted: readonly string[], isAll: boolean): boolean {
  const nodes = textNodes(element);
  const text = nodes.map(({ data }) => data).join('');
  let length = 0;
  const starts = nodes.map(({ data }) => (length += data.length) - data.length);
  const found = wanted.flatMap((words) => {
    const all = [...text.matchAll(patternOf(words))].map(({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    }));
    return isAll ? all : all.slice(0, 1);
  });
  // From the end, so that what is still to be marked stays where it was found.
  found.sort((a, b) => b.start - a.start);
  let free = Infinity;
  for (const { start, end } of found) {
    if (end > free) continue;
    free = start;
    wrap(nodes, starts, start, end);
  }
  return found.length > 0;
}

/** Words as they stand in a page, where any white space or none may part a number from its clause. */
function patternOf(words: string): RegExp {
  const parts = words
    .normalize('NFC')
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s*')}(?![\\p{L}\\p{N}])`, 'gu');
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Marks the characters from `start` to before `end`; `starts`: where each node began before anything was marked. */
function wrap(nodes: readonly Text[], starts: readonly number[], start: number, end: number): void {
  nodes.forEach((node, index) => {
    const at = starts[index] ?? 0;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.data.length);
    if (from >= to || node.data.slice(from, to).trim() === '') return;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    range.surroundContents(document.createElement('mark'));
  });
}

customElements.define('marked-words', MarkedWords);
