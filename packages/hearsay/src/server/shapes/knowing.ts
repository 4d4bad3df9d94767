/** What the server is at before it can answer from the whole case: reading its records, or grouping what they tell. */
export interface Knowing {
  readonly doing: "reading" | "grouping";
  /** Versions of reports so far, of all; grouping has no steps that could be counted. */
  readonly done: number;
  readonly total: number;
}
