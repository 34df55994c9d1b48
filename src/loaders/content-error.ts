/** Something wrong in `content`: where, what, and what to do about it. */
export interface ContentProblem {
  /** Path from the project's top, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** Stops whoever reads content; carries every problem found. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** `file:line  what is wrong  what to do` */
export function formatProblem({ file, line, message, remedy }: ContentProblem): string {
  return `${file}:${String(line)}  ${message}  ${remedy}`;
}
