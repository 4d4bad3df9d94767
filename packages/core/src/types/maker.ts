/** What found a claim. */
export interface Maker {
  readonly kind: "rule" | "model" | "person";
  readonly name: string /** 0 to 1, two places; null for rules and people. */;
  readonly score: number | null;
}
