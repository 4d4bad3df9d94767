import type { Token } from "../../../types/paragraph.ts";
import { measureOf } from "./units.ts";

/** The rate that a number is told at by the words behind it: "a day", "per litre", "per 100,000 people", "daily"; null: none. */
export function perAfter(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (
    (word === "a" || word === "an" || word === "per" || word === "each" || word === "every") &&
    (/^(?:capita|day|week|month|year|hour|person|head|household|family|night|minute|share|student|vote|unit)$/.test(next) ||
      (measureOf(next) !== null && measureOf(next) !== "[stone_av]"))
  )
    return next;
  if ((word === "per" || word === "/") && /^\d/.test(next)) {
    const last = tokens[at + 2];
    return last?.pos === "NOUN" ? `${next} ${last.lower}` : next;
  }
  if (word === "daily") return "day";
  return null;
}
