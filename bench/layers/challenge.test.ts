import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseChallenge, readChallenge } from "./challenge-corpus.ts";

describe("the challenge passages", () => {
  test("are read with contents in pieces, voices and relays", () => {
    const [one] = parseChallenge(
      "## d1 | nested relay\nThe dam, a guard told Radio Sur, will hold until dawn.\n> a guard | told | asserts | The dam … will .. dawn | - | Radio Sur\n",
      false,
    );
    expect(one?.statements[0]).toMatchObject({ source: "a guard", cue: "told", voice: null, via: "Radio Sur" });
    expect(one?.statements[0]?.content.map(([start, end]) => one.text.slice(start, end))).toEqual(["The dam", "will hold until dawn"]);
  });

  test("are 200 or more, a third of them held out", () => {
    const texts = readChallenge(resolve(import.meta.dirname, "../../corpora/challenge"));
    expect(texts.length).toBeGreaterThanOrEqual(200);
    expect(texts.filter((text) => text.heldout).length).toBeGreaterThan(texts.length * 0.3);
    expect(new Set(texts.map((text) => text.id)).size).toBe(texts.length);
  });
});
