import type { Token, TokenRange } from "../../../types/paragraph.ts";
import type { Counted, Draft } from "./draft.ts";

/** The figure that a number is part of: "12 dead, including 3 children", "ten of them children"; null: of none. */
export function wholeOf(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  first: number,
  counted: Counted,
  sentence: TokenRange,
): string | null {
  const before = drafts.at(-1);
  if (before === undefined || (counted.governor !== null && before.of !== counted.of)) return null;
  if (before.sentence !== sentence && !counted.phrase.ofThem && counted.rule !== "of the <dead>, <number>") return null;
  if (counted.rule === "of the <dead>, <number>" && before.sentence.last >= sentence.first && before.unit === counted.unit)
    return before.sentence === sentence ? before.partOf : before.as === "level" ? (before.partOf ?? before.id) : null;
  if (before.unit !== counted.unit || counted.unit === "percent") return null;
  if (isPart(tokens, before.last, first) || (counted.phrase.ofThem && counted.phrase.head === null)) return before.partOf ?? before.id;
  if (tokens[first - 1]?.text === "," && tokens[counted.phrase.first - 1]?.lower === "them") return before.partOf ?? before.id;
  if (before.sentence === sentence && counted.rule === "<number> were <population>") {
    if (before.rule === "of the <dead>, <number>") return before.partOf;
    if (tokens[sentence.first]?.lower === "of" && before.first - sentence.first < 3) return before.id;
  }
  if (before.partOf !== null && isList(tokens, before.phrase.last, first)) return before.partOf;
  return null;
}

/** Whether "including" and the like stand between two numbers. */
export function isPart(tokens: readonly Token[], from: number, first: number): boolean {
  for (let at = first - 1; at >= Math.max(from, first - 8); at--) {
    const word = tokens[at]?.lower;
    if (word === "including" || word === "among" || word === "include" || word === "included" || word === "includes" || word === "amongst")
      return true;
    if ((word === "whom" || word === "which") && tokens[at - 1]?.lower === "of") return true;
    if (word === "whom" || (word === "them" && tokens[at - 1]?.lower === "of")) return true;
    if (word === "." || word === ";") return false;
  }
  return false;
}

/** Whether nothing but commas, "and" and articles stands between two tokens. */
export function isList(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^(?:,|and|or|&|as|well|plus|also|another|a|the|further|other|others)$/.test(tokens[at]?.lower ?? "")) return false;
  return to - from < 6;
}

/** Sets levels against the earlier value or the change they are told with. */
export function setAgainst(tokens: readonly Token[], drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, index) => {
    if (draft.as === "former" || draft.as === "withdrawn") return draft;
    const near = [drafts[index + 1], drafts[index - 1], drafts[index + 2], drafts[index - 2]].filter(
      (other): other is Draft =>
        other !== undefined && other.of === draft.of && other.unit === draft.unit && Math.abs(other.first - draft.first) < 40,
    );
    const former = near.find(
      (other) => other.as === "former" && (other.sentence === draft.sentence || other.sentence.first === draft.sentence.last),
    );
    if (former !== undefined) return { ...draft, against: former.id };
    if (draft.as !== "level" || draft.partOf !== null) return draft;
    const change = near.find((other) => (other.as === "rise" || other.as === "fall") && other.sentence === draft.sentence);
    const total = change ?? near.find((other) => other.as === "new" && other.sentence === draft.sentence && isTotal(tokens, draft));
    return total === undefined ? draft : { ...draft, against: total.id };
  });
}

function isTotal(tokens: readonly Token[], draft: Draft): boolean {
  for (let at = draft.first - 1; at >= Math.max(draft.sentence.first, draft.first - 6); at--)
    if (/^(?:total|toll|tally|number)$/.test(tokens[at]?.lower ?? "")) return true;
  return false;
}
