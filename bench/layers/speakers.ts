import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Row } from "../layer.ts";
import { countSpeakers, judgeSpeaker, type SpeakerCounts, type SpeakerLabel } from "./speakers-score.ts";

interface Item {
  readonly id: string;
  readonly text: string;
}

/** The speaker behind a pronoun, a title or an office, by our own labels. Sets that are not there are left out. */
export const speakers: Layer = {
  name: "speakers",
  set: ".",
  async measure(folder, read) {
    const labels = [...jsonLines<SpeakerLabel>(resolve(import.meta.dirname, "../labels/speakers.jsonl"))];
    const answers: (keyof SpeakerCounts)[] = [];
    for (const set of new Set(labels.map((label) => label.set))) {
      const path = join(folder, set, "dev.jsonl");
      if (!existsSync(path)) continue;
      for (const item of jsonLines<Item>(path)) {
        const ofItem = labels.filter((label) => label.set === set && label.id === String(item.id));
        if (ofItem.length === 0) continue;
        const record = await read(item);
        for (const label of ofItem) answers.push(judgeSpeaker(label, record));
      }
    }
    const { right, wrong } = countSpeakers(answers);
    const row = (measure: string, count: number): Row => ({
      layer: "speakers",
      set: "our labels, dev",
      measure,
      ours: answers.length === 0 ? 0 : (100 * count) / answers.length,
      best: "",
    });
    return [row("speaker behind a pronoun, title or noun right, %", right), row("given to somebody else, %", wrong)];
  },
};
