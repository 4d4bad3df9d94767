/** What went wrong or looks odd in the input: data, not exceptions. */
export interface Notice {
  /** Words, not numbers: "text/repeated-block", "text/machine-translated", "figure/sum-disagrees", "page/no-article", "language/not-read". */
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}
