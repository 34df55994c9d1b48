/** Words in both languages of the site; ours, but for what stands in quotation marks. */
export interface InBoth {
  readonly vi: string;
  readonly en: string;
}
