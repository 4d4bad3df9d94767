import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { jsonLines } from "../json-lines.ts";
import type { Layer, Read, Row } from "../layer.ts";
import { countShown, eventBetween, factualityOf, type Label, rootOf, rootScores, stepOf } from "./happenings-score.ts";

interface Item {
  readonly id: string;
  readonly text: string;
  readonly written: string | null;
}

interface Coded extends Item {
  readonly event: string;
  readonly source: readonly [number, number][];
  readonly target: readonly [number, number][];
  readonly trigger?: readonly [number, number][];
}

interface Weighed extends Item {
  readonly events: readonly { readonly start: number; readonly end: number; readonly factuality: number }[];
}

const percent = (part: number, all: number): number => (all === 0 ? 0 : Math.round((part / all) * 1000) / 10);

/** Happenings: our own labels (of what is shown, how much is right), PLOVER's roots between two given parties, factuality. Sets that are not there are left out. */
export const happenings: Layer = {
  name: "happenings",
  set: ".",
  async measure(folder, read) {
    const rows: Row[] = [...(await labelled(folder, read))];
    for (const set of ["plv", "plover-gsr"]) {
      const path = join(folder, set, "train.jsonl");
      if (existsSync(path)) rows.push(...(await coded(set, jsonLines<Coded>(path), read)));
    }
    const path = join(folder, "factuality-uw", "dev.jsonl");
    if (existsSync(path)) rows.push(...(await factuality(jsonLines<Weighed>(path), read)));
    return rows;
  },
};

async function labelled(folder: string, read: Read): Promise<readonly Row[]> {
  const labels = jsonLines<Label>(resolve(import.meta.dirname, "../labels/happenings.jsonl"));
  const rows: Row[] = [];
  for (const file of ["dev", "train"] as const) {
    const sum = { right: 0, wrong: 0, unlabelled: 0 };
    const here = labels.filter((label) => label.file === file);
    for (const set of new Set(here.map((label) => label.set))) {
      const path = [".jsonl", ".jsonl.gz"].map((ending) => join(folder, set, `${file}${ending}`)).find((one) => existsSync(one));
      if (path === undefined) continue;
      const ofSet = here.filter((label) => label.set === set);
      const ids = new Set(ofSet.map(({ id }) => id));
      for (const item of jsonLines<Item>(path)) {
        if (!ids.has(String(item.id))) continue;
        const shown = (await read(item)).happenings;
        const counts = countShown(
          ofSet.filter(({ id }) => id === String(item.id)),
          shown,
        );
        for (const kind of ["right", "wrong", "unlabelled"] as const) sum[kind] += counts[kind];
      }
    }
    const judged = sum.right + sum.wrong;
    rows.push({
      layer: "happenings",
      set: `our labels, ${file}`,
      measure: `right of ${judged} judged (${sum.unlabelled} shown without label), %`,
      ours: percent(sum.right, judged),
      best: "",
    });
  }
  return rows;
}

async function coded(set: string, items: readonly Coded[], read: Read): Promise<readonly Row[]> {
  const pairs: [string, string | null][] = [];
  let triggers = 0;
  let met = 0;
  for (const item of items) {
    const shown = (await read({ id: item.id, text: item.text })).happenings;
    pairs.push([rootOf(item.event), eventBetween(shown, item.source, item.target)]);
    if (item.trigger !== undefined && item.trigger.length > 0) {
      triggers++;
      if (item.trigger.some(([start, end]) => shown.some((one) => one.start < end && start < one.end))) met++;
    }
  }
  const answered = pairs.filter(([, found]) => found !== null);
  const { accuracy, macroF1 } = rootScores(pairs);
  const row = { layer: "happenings", set };
  const best = set === "plv" ? "RoBERTa-large, zero-shot, parties given" : "";
  return [
    { ...row, measure: "root, accuracy", ours: accuracy, best: best && `${best} 83.5` },
    { ...row, measure: "root, macro-F1", ours: macroF1, best: best && `${best} 82.1` },
    { ...row, measure: "root, right of those answered, %", ours: rootScores(answered).accuracy, best: "" },
    { ...row, measure: "answered, %", ours: percent(answered.length, pairs.length), best: "" },
    ...(triggers === 0 ? [] : [{ ...row, measure: "some trigger met, %", ours: percent(met, triggers), best: "" }]),
  ];
}

async function factuality(items: readonly Weighed[], read: Read): Promise<readonly Row[]> {
  let all = 0;
  let right = 0;
  let yes = 0;
  for (const item of items) {
    for (const one of (await read({ id: item.id, text: item.text })).happenings) {
      const gold = item.events.find((event) => event.start < one.end && one.start < event.end);
      if (gold === undefined) continue;
      all++;
      if (stepOf(gold.factuality) === "yes") yes++;
      if (stepOf(gold.factuality) === factualityOf(one.status)) right++;
    }
  }
  const measure = `status as factuality in three steps, accuracy of ${all} (all "yes" would give ${percent(yes, all)})`;
  return [{ layer: "happenings", set: "factuality-uw", measure, ours: percent(right, all), best: "" }];
}
