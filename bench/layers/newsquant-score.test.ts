import { describe, expect, test } from "vitest";
import { goldQuantity } from "./newsquant.ts";
import { addCounts, countRight, f1, NO_COUNTS, type Quantity } from "./newsquant-score.ts";

const quantity = (low: number, change: Quantity["change"], ...units: string[]): Quantity => ({ low, high: low, change, units });

describe("NewsQuant's measure", () => {
  test("all right", () => {
    const counts = countRight([quantity(12, "=", "person")], [quantity(12, "=", "person", "people")]);
    expect(counts).toEqual({ value: 1, change: 1, unit: 1, ours: 1, gold: 1 });
  });
  test("value right, bound wrong; value and bound right, unit wrong", () => {
    expect(countRight([quantity(12, ">", "usd")], [quantity(12, "=", "usd")])).toEqual({ value: 1, change: 0, unit: 0, ours: 1, gold: 1 });
    expect(countRight([quantity(12, ">", "usd")], [quantity(12, ">")])).toEqual({ value: 1, change: 1, unit: 0, ours: 1, gold: 1 });
  });
  test("each of ours is used once, the best first", () => {
    const gold = [quantity(3, "=", "euro"), quantity(3, "~", "person")];
    const ours = [quantity(3, "~", "person")];
    expect(countRight(gold, ours).value).toBe(1);
    expect(countRight([quantity(3, "~", "person")], [quantity(3, "="), quantity(3, "~", "person")]).unit).toBe(1);
  });
  test("F1 counts what is missed and what is too much", () => {
    const counts = addCounts(
      NO_COUNTS,
      countRight([quantity(1, "="), quantity(2, "=")], [quantity(1, "="), quantity(5, "="), quantity(6, "=")]),
    );
    expect(f1(counts.value, counts)).toBe(40);
  });
  test("reads the set's values", () => {
    expect(goldQuantity({ value: "36040.0-34935.0", normalized_unit: "dollar", change: "down" })).toEqual({
      low: 36040,
      high: 34935,
      change: "down",
      units: ["usd"],
    });
    expect(goldQuantity({ value: "-5.0", normalized_unit: "dollar per month", change: "=" })).toEqual({
      low: -5,
      high: -5,
      change: "=",
      units: ["usd"],
    });
  });
});
