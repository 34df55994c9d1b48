/** Searches made on this device, kept here and nowhere else; the last first. */
const KEY = 'doi-chieu:recent-searches';
const MOST = 8;

/** The recent searches; none where the browser keeps nothing. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((words) => typeof words === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a search as the last one. */
export function keepRecent(typed: string): void {
  const words = typed.normalize('NFC').trim();
  if (words === '') return;
  write([words, ...readRecent().filter((other) => other !== words)].slice(0, MOST));
}

export function forgetRecent(): void {
  write([]);
}

function write(searches: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // A browser that keeps nothing searches as well.
  }
}
