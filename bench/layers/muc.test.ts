import { describe, expect, test } from "vitest";
import { keyNumber, victimCounts } from "./muc.ts";

describe("numbers of the keys", () => {
  const cases: readonly (readonly [string, ReturnType<typeof keyNumber>])[] = [
    ["12", { bound: "=", low: 12, high: 12 }],
    ["~30", { bound: "~", low: 30, high: 30 }],
    ["10 -", { bound: ">", low: 10, high: 10 }],
    ["- 26", { bound: "<", low: 26, high: 26 }],
    ["6-8", { bound: "range", low: 6, high: 8 }],
    ["PLURAL", null],
  ];
  for (const [key, expected] of cases) test(key, () => expect(keyNumber(key)).toEqual(expected));
});

test("victims of two or more with an effect, each once", () => {
  const victims = [
    { number: ["6"], effect: ["DEATH"] },
    { number: ["6"], effect: ["DEATH"] },
    { number: ["1"], effect: ["DEATH"] },
    { number: ["PLURAL"], effect: ["DEATH"] },
    { number: ["8"], effect: ["NO INJURY"] },
  ];
  expect(victimCounts({ incidents: [{ victims }] })).toEqual([{ of: "killed", numbers: [{ bound: "=", low: 6, high: 6 }] }]);
});
