import type { Happening } from "@hearsay/core";

/** A verdict kept in bench/labels: what was shown, and whether it was right. */
export interface Label {
  readonly set: string;
  readonly file: "dev" | "train";
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly status: string;
  readonly right: boolean;
}

/** What is scored of a happening. */
export type Shown = Pick<Happening, "start" | "end" | "type" | "status" | "who" | "whom">;

/** Of the happenings shown for one report: how many are labelled right, wrong, and not at all. */
export function countShown(labels: readonly Label[], shown: readonly Shown[]): { right: number; wrong: number; unlabelled: number } {
  const counts = { right: 0, wrong: 0, unlabelled: 0 };
  for (const one of shown) {
    const label = labels.find(
      ({ start, end, type, status }) => start === one.start && end === one.end && type === one.type && status === one.status,
    );
    counts[label === undefined ? "unlabelled" : label.right ? "right" : "wrong"]++;
  }
  return counts;
}

/** PLOVER's roots of 2016 in those of 2021, and ours in PLV's, where CONCEDE and RETREAT are one (YIELD). */
const ROOTS: ReadonlyMap<string, string> = new Map([
  ["CONCEDE", "YIELD"],
  ["DEMAND", "REQUEST"],
  ["DISAPPROVE", "ACCUSE"],
  ["FIGHT", "ASSAULT"],
  ["INVESTIGATE", "ACCUSE"],
  ["RETREAT", "YIELD"],
]);
const HELPFUL: ReadonlySet<string> = new Set(["AID", "CONSULT", "COOPERATE", "SUPPORT", "YIELD"]);

/** A root as both sets write it. */
export function rootOf(type: string): string {
  return ROOTS.get(type) ?? type;
}

/** PLOVER takes a helpful act in the future for AGREE, and one that is refused for REJECT; we keep the act and give it a status. */
export function codedAs(one: Pick<Shown, "type" | "status">): string {
  const root = rootOf(one.type);
  if (!HELPFUL.has(root)) return root;
  if (one.status === "planned") return "AGREE";
  return one.status === "denied" ? "REJECT" : root;
}

type Range = readonly [number, number];

/** The event between two parties: of those found the one whose parties fit best, the first of equals. Null when nothing is found. */
export function eventBetween(shown: readonly Shown[], source: readonly Range[], target: readonly Range[]): string | null {
  const meets = (spans: readonly { readonly start: number; readonly end: number }[], ranges: readonly Range[]) =>
    spans.some((span) => ranges.some(([start, end]) => span.start < end && start < span.end));
  let best: Shown | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of shown) {
    const turned = meets(one.who, target) || meets(one.whom, source) ? 1 : 0;
    const fit = (meets(one.who, source) ? 2 : 0) + (meets(one.whom, target) ? 2 : 0) - turned;
    if (fit > most) {
      most = fit;
      best = one;
    }
  }
  return best === null ? null : codedAs(best);
}

/** Accuracy and macro-F1 over the gold roots, in percent; no answer counts as wrong. */
export function rootScores(pairs: readonly (readonly [gold: string, found: string | null])[]): { accuracy: number; macroF1: number } {
  const roots = [...new Set(pairs.map(([gold]) => gold))];
  let sum = 0;
  for (const root of roots) {
    const both = pairs.filter(([gold, found]) => gold === root && found === root).length;
    const all = pairs.filter(([gold]) => gold === root).length + pairs.filter(([, found]) => found === root).length;
    sum += all === 0 ? 0 : (2 * both) / all;
  }
  const right = pairs.filter(([gold, found]) => gold === found).length;
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return { accuracy: percent(right / Math.max(pairs.length, 1)), macroF1: percent(sum / Math.max(roots.length, 1)) };
}

/** What a status says about whether it took place, in the three steps of a factuality from -3 to 3: 1 and more, -1 and less, between. */
export function factualityOf(status: Happening["status"]): "yes" | "no" | "open" {
  if (status === "happened" || status === "ongoing" || status === "historical") return "yes";
  return status === "denied" ? "no" : "open";
}

/** The step of a gold factuality. */
export function stepOf(factuality: number): "yes" | "no" | "open" {
  if (factuality >= 1) return "yes";
  return factuality <= -1 ? "no" : "open";
}
