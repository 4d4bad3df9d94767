import { expect, test } from "vitest";
import type { Time } from "../types/time.ts";
import { timeFor } from "./when.ts";

function governs(text: string, words: string, ...marked: readonly string[]): string | null {
  const times = marked.map((mark): Time => {
    const start = text.indexOf(mark);
    const by = { kind: "rule", name: "test", score: null } as const;
    return {
      id: mark,
      start,
      end: start + mark.length,
      value: "2023-05-05",
      type: "date",
      from: "2023-05-05",
      to: "2023-05-05",
      inferred: [],
      by,
    };
  });
  const at = text.indexOf(words);
  return timeFor({ start: at, end: at + words.length }, { start: 0, end: text.length }, times, text)?.id ?? null;
}

test("takes the time of its own clause", () => {
  const text = "The ministry said on Friday that nine miners had been buried on Thursday.";
  expect(governs(text, "said", "Friday", "Thursday")).toBe("Friday");
  expect(governs(text, "buried", "Friday", "Thursday")).toBe("Thursday");
  expect(governs(text, "nine", "Friday", "Thursday")).toBe("Thursday");
});

test("lets a time that opens the sentence stand for the whole", () => {
  expect(governs("On Monday, rebels who hold the port shelled the old market and two schools nearby.", "shelled", "Monday")).toBe("Monday");
});

test("finds none in a sentence without a time", () => {
  expect(governs("Rebels shelled the port.", "shelled")).toBeNull();
});

test("looks at no other sentence", () => {
  const text = "They fled on Monday. Shops were looted.";
  const by = { kind: "rule", name: "test", score: null } as const;
  const monday: Time = {
    id: "t",
    start: 13,
    end: 19,
    value: "2023-05-01",
    type: "date",
    from: "2023-05-01",
    to: "2023-05-01",
    inferred: [],
    by,
  };
  expect(timeFor({ start: 32, end: 38 }, { start: 21, end: 39 }, [monday], text)).toBeNull();
});
