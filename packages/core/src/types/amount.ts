/** How many, as precisely as it was said.
 *  | words            | value | low  | high | open | approximate |
 *  | 12               | 12    | 12   | 12   | null | false       |
 *  | at least 12      | null  | 12   | null | null | false       |
 *  | more than 3,700  | null  | 3700 | null | low  | false       |
 *  | up to 50         | null  | null | 50   | null | false       |
 *  | fewer than 50    | null  | null | 50   | high | false       |
 *  | some 30, about 30| 30    | null | null | null | true        |
 *  | nearly 30        | 30    | null | 30   | high | true        |
 *  | 300 to 400       | null  | 300  | 400  | null | false       |
 *  | dozens           | null  | 24   | null | null | true        |
 *  | no one           | 0     | 0    | 0    | null | false       |
 *  | many             | null  | null | null | null | true        | */
export interface Amount {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** The bound that is itself excluded. */
  readonly open: "low" | "high" | null;
  readonly approximate: boolean;
  readonly words: string;
}
