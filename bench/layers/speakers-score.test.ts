import type { ReportRecord } from "@hearsay/core";
import { expect, test } from "vitest";
import { countSpeakers, judgeSpeaker, type SpeakerLabel } from "./speakers-score.ts";

// "Ana left. Eva stayed. She said no.": Ana 0-3, Eva 10-13, She 22-25.
const label: SpeakerLabel = { set: "s", file: "dev", id: "1", start: 22, end: 25, speaker: [10, 13] };

function record(actor: string | null, source: number): ReportRecord {
  const mention = (start: number, end: number): object => ({ start, end, form: "name" });
  return {
    statements: [{ source: [{ start: source, end: source + 3 }], voice: { actor, kind: actor === null ? "unnamed" : "named" } }],
    actors: [
      { id: "ana", named: true, mentions: [mention(0, 3)] },
      { id: "eva", named: true, mentions: [mention(10, 13), { start: 22, end: 25, form: "pronoun" }] },
    ],
  } as unknown as ReportRecord;
}

test("the speaker is right when the actor is named where the label says", () => {
  expect(judgeSpeaker(label, record("eva", 22))).toBe("right");
  expect(judgeSpeaker(label, record("ana", 22))).toBe("wrong");
  expect(judgeSpeaker(label, record(null, 22))).toBe("nobody");
  expect(judgeSpeaker(label, record("eva", 0))).toBe("unfound");
});

test("nobody named is right when the label says nobody", () => {
  expect(judgeSpeaker({ ...label, speaker: null }, record(null, 22))).toBe("right");
  expect(judgeSpeaker({ ...label, speaker: null }, record("ana", 22))).toBe("wrong");
});

test("answers are counted", () => {
  expect(countSpeakers(["right", "right", "wrong"])).toEqual({ right: 2, wrong: 1, nobody: 0, unfound: 0 });
});
