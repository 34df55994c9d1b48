/** A file that cannot be turned into text: why, and what to do. */
export class ConvertError extends Error {
  /** Line of the file, 1 where lines mean nothing. */
  readonly line: number;
  readonly remedy: string;

  constructor(message: string, remedy: string, line = 1) {
    super(message);
    this.name = 'ConvertError';
    this.line = line;
    this.remedy = remedy;
  }
}
