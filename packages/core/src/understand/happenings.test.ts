import { expect, test } from "vitest";
import type { Statement } from "../types/statement.ts";
import type { Time } from "../types/time.ts";
import { type HappeningFound, happeningsOf } from "./happenings.ts";

const by = { kind: "rule", name: "test", score: null } as const;
const text = "The army denied that troops fired on the crowd in 2001.";
const fired: HappeningFound = {
  start: 28,
  end: 33,
  type: "ASSAULT",
  mode: "firearms",
  status: "happened",
  who: [{ start: 21, end: 27 }],
  whom: [{ start: 37, end: 46 }],
  sentence: { start: 0, end: text.length },
  where: [],
  finite: true,
  by,
};
const statement = (stance: Statement["stance"]): Statement => ({
  id: "s-1",
  voice: { actor: null, name: "The army", kind: "named", via: [] },
  source: [{ start: 0, end: 8 }],
  cue: [{ start: 9, end: 15 }],
  content: [{ start: 21, end: 54 }],
  manner: "reported",
  stance,
  within: null,
  medium: null,
  time: null,
  by,
});
const year: Time = { id: "t-1", start: 50, end: 54, value: "2001", type: "date", from: "2001-01-01", to: "2001-12-31", inferred: [], by };
const nothing = { actors: [], places: [], times: [], statements: [] };

test("what a statement denies is denied, what it asserts stays as it was told", () => {
  expect(happeningsOf([fired], { ...nothing, statements: [statement("denies")] }, text, null)[0]).toMatchObject({
    status: "denied",
    statement: "s-1",
  });
  expect(happeningsOf([fired], { ...nothing, statements: [statement("asserts")] }, text, null)[0]?.status).toBe("happened");
});

test("what lies a year or more before the report is historical; without its date nothing is", () => {
  const found = { ...nothing, times: [year] };
  expect(happeningsOf([fired], found, text, "2002-12-31")[0]).toMatchObject({ status: "historical", time: "t-1" });
  expect(happeningsOf([fired], found, text, "2002-06-01")[0]?.status).toBe("happened");
  expect(happeningsOf([fired], found, text, null)[0]?.status).toBe("happened");
});

test("words that no actor is named by keep their place, without an actor", () => {
  expect(happeningsOf([fired], nothing, text, null)[0]?.who).toEqual([{ start: 21, end: 27, actor: null }]);
});

test("when something was said is not when it happened", () => {
  const said = "The army said on Friday that troops fired on the crowd.";
  const friday: Time = {
    id: "t-2",
    start: 17,
    end: 23,
    value: "2001-05-04",
    type: "date",
    from: "2001-05-04",
    to: "2001-05-04",
    inferred: [],
    by,
  };
  const content = [{ start: 24, end: 54 }];
  const one = { ...fired, start: 36, end: 41, sentence: { start: 0, end: said.length } };
  const found = { ...nothing, times: [friday], statements: [{ ...statement("asserts"), content }] };
  expect(happeningsOf([one], found, said, null)[0]?.time).toBeNull();
  expect(happeningsOf([one], { ...found, statements: [] }, said, null)[0]?.time).toBe("t-2");
});
