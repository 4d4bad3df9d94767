import { expect, test } from "vitest";
import type { Actor } from "../types/actor.ts";
import { actorAt } from "./actor-at.ts";

const TEXT = "A spokesman for the ministry met Ana Ruiz, mayor of Coro.";

function actor(name: string, ...mentions: readonly string[]): Actor {
  return {
    id: name,
    name,
    named: true,
    kind: "person",
    sectors: [],
    country: null,
    roles: [],
    mentions: mentions.map((words) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, form: "name" })),
    by: { kind: "person", name: "test", score: null },
  };
}

const ACTORS = [
  actor("ministry", "the ministry"),
  actor("spokesman", "A spokesman for the ministry"),
  actor("mayor", "Ana Ruiz", "mayor of Coro"),
];

function at(words: string): string | null {
  const start = TEXT.indexOf(words);
  return actorAt({ start, end: start + words.length }, ACTORS)?.id ?? null;
}

test("words that hold mentions are the first and longest of them", () => {
  expect(at("A spokesman for the ministry")).toBe("spokesman");
  expect(at("for the ministry met Ana Ruiz")).toBe("ministry");
});

test("words inside mentions are the closest around them", () => {
  expect(at("ministry")).toBe("ministry");
  expect(at("spokesman")).toBe("spokesman");
  expect(at("mayor")).toBe("mayor");
});

test("other words are nobody", () => {
  expect(at("met")).toBeNull();
});
