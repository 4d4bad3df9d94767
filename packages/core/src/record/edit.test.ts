import { describe, expect, test } from "vitest";
import type { Figure } from "../types/figure.ts";
import type { Statement } from "../types/statement.ts";
import { changeOf, withChanges } from "./edit.ts";

const figure: Figure = {
  id: "f-1",
  start: 0,
  end: 11,
  amount: { value: null, low: 12, high: null, open: null, approximate: false, words: "at least 12" },
  unit: "person",
  of: "killed",
  counted: null,
  population: null,
  partOf: null,
  as: "level",
  against: null,
  per: null,
  statement: null,
  happening: null,
  place: null,
  asOf: null,
  by: { kind: "rule", name: "en/figure: <amount> <noun>", score: null },
};
const statement: Statement = {
  id: "s-1",
  voice: { actor: null, name: "the ministry", kind: "named", via: [] },
  source: [],
  cue: [],
  content: [{ start: 0, end: 4 }],
  manner: "reported",
  stance: "asserts",
  within: null,
  medium: null,
  time: null,
  by: figure.by,
};
const ofFigure = { kind: "figure", claim: figure } as const;
const ofStatement = { kind: "statement", claim: statement } as const;

describe("a change by hand", () => {
  test("keeps what the machine said beside what the person says", () => {
    expect(changeOf(ofFigure, "amount.low", "14")).toEqual({ field: "amount.low", from: 12, to: 14 });
    expect(changeOf(ofFigure, "of", "injured")).toEqual({ field: "of", from: "killed", to: "injured" });
    expect(changeOf(ofFigure, "unit", "null")).toEqual({ field: "unit", from: "person", to: null });
    expect(changeOf(ofFigure, "amount.approximate", "true")).toEqual({ field: "amount.approximate", from: false, to: true });
    expect(changeOf(ofStatement, "voice.name", "the health ministry").from).toBe("the ministry");
  });

  test("shows in the claim and leaves the machine's claim as it was", () => {
    const changed = withChanges(figure, [changeOf(ofFigure, "amount.low", "14"), changeOf(ofFigure, "of", "injured")]);
    expect(changed).toMatchObject({ of: "injured", amount: { low: 14, words: "at least 12" } });
    expect(figure).toMatchObject({ of: "killed", amount: { low: 12 } });
  });

  test.each([
    [ofFigure, "start", "3", /no field "start"/],
    [ofFigure, "__proto__", "3", /no field/],
    [ofFigure, "constructor", "3", /no field/],
    [ofFigure, "of", "slain", /one of killed, injured/],
    [ofFigure, "amount.value", "a dozen", /a number in digits, or null/],
    [ofFigure, "amount.approximate", "null", /true or false/],
    [ofStatement, "stance", "null", /one of asserts/],
    [ofStatement, "voice.name", " ", /takes words/],
  ] as const)("is refused when it cannot be: %#", (claim, field, written, why) => {
    expect(() => changeOf(claim, field, written)).toThrow(why);
  });
});
