/** A published file: its path under `/data/` and its text. */
export interface DataFile {
  readonly path: string;
  readonly mediaType: string;
  readonly content: string;
}
