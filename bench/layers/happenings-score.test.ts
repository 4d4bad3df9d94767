import { expect, test } from "vitest";
import { codedAs, countShown, eventBetween, factualityOf, rootScores, type Shown, stepOf } from "./happenings-score.ts";

const shown = (
  start: number,
  end: number,
  type: Shown["type"],
  status: Shown["status"] = "happened",
  who: [number, number][] = [],
  whom: [number, number][] = [],
): Shown => ({
  start,
  end,
  type,
  status,
  who: who.map(([from, to]) => ({ start: from, end: to, actor: null })),
  whom: whom.map(([from, to]) => ({ start: from, end: to, actor: null })),
});

test("a label counts for the same words, type and status alone", () => {
  const label = { set: "x", file: "dev", id: "1", start: 0, end: 5, type: "ASSAULT", status: "happened", right: true } as const;
  expect(countShown([label], [shown(0, 5, "ASSAULT")])).toEqual({ right: 1, wrong: 0, unlabelled: 0 });
  expect(countShown([label], [shown(0, 5, "ASSAULT", "denied"), shown(0, 6, "ASSAULT")])).toEqual({ right: 0, wrong: 0, unlabelled: 2 });
  expect(countShown([{ ...label, right: false }], [shown(0, 5, "ASSAULT")])).toEqual({ right: 0, wrong: 1, unlabelled: 0 });
});

test("a helpful act to come is coded AGREE, a refused one REJECT, a harmful one stays what it is", () => {
  expect(codedAs({ type: "AID", status: "planned" })).toBe("AGREE");
  expect(codedAs({ type: "CONCEDE", status: "denied" })).toBe("REJECT");
  expect(codedAs({ type: "RETREAT", status: "happened" })).toBe("YIELD");
  expect(codedAs({ type: "COERCE", status: "planned" })).toBe("COERCE");
});

test("of several events the one between the two parties is taken", () => {
  const far = shown(0, 2, "CONSULT");
  const near = shown(30, 35, "ACCUSE", "happened", [[20, 25]], [[40, 45]]);
  expect(eventBetween([far, near], [[20, 25]], [[40, 45]])).toBe("ACCUSE");
  expect(eventBetween([], [[20, 25]], [[40, 45]])).toBeNull();
});

test("accuracy counts silence as wrong; macro-F1 weighs the roots alike", () => {
  expect(
    rootScores([
      ["AID", "AID"],
      ["AID", null],
      ["COERCE", "COERCE"],
      ["COERCE", "AID"],
    ]),
  ).toEqual({ accuracy: 50, macroF1: 58.3 });
});

test("factuality is read in three steps", () => {
  expect([stepOf(3), stepOf(0.4), stepOf(-2)]).toEqual(["yes", "open", "no"]);
  expect([factualityOf("historical"), factualityOf("ordered"), factualityOf("denied")]).toEqual(["yes", "open", "no"]);
});
