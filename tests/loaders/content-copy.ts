import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A copy of the content, to be damaged; paths start at the content folder. */
export interface ContentCopy {
  /** The folder that holds `content`: for programs started there, messages name files as they do at home. */
  readonly top: string;
  readonly folder: string;
  readonly path: (file: string) => string;
  readonly write: (file: string, text: string | Uint8Array) => void;
  /** Replaces words of a file, which must stand there. */
  readonly replace: (file: string, words: string, by: string) => void;
  /** Adds a plan of the province with this code. */
  readonly addPlan: (id: string, jurisdiction: string, source: string) => void;
  readonly remove: () => void;
}

export function copyContent(): ContentCopy {
  const top = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  const folder = join(top, 'content');
  cpSync('content', folder, { recursive: true });
  const path = (file: string): string => join(folder, file);
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  return {
    top,
    folder,
    path,
    write,
    replace(file, words, by) {
      const text = readFileSync(path(file), 'utf8');
      if (!text.includes(words)) throw new Error(`${file} does not have “${words}”.`);
      write(
        file,
        text.replace(words, () => by),
      );
    },
    addPlan(id, jurisdiction, source) {
      const hash = createHash('sha256').update(source).digest('hex');
      write(`plans/${id}/source.txt`, source);
      write(
        `plans/${id}/plan.yaml`,
        `level: province\njurisdiction: '${jurisdiction}'\nparent_plan: null\nsource_sha256: ${hash}\nnotes: []\n`,
      );
    },
    remove() {
      rmSync(top, { recursive: true, force: true });
    },
  };
}
