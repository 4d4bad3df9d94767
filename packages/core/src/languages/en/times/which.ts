import type { Part } from "../../../understand/intervals.ts";
import { lowerAt } from "./context.ts";
import type { Word } from "./words.ts";

export type Which = "last" | "this" | "next" | "that" | "following" | "previous";

const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ["coming", "next"],
  ["current", "this"],
  ["following", "following"],
  ["last", "last"],
  ["next", "next"],
  ["past", "last"],
  ["preceding", "previous"],
  ["previous", "previous"],
  ["same", "that"],
  ["that", "that"],
  ["this", "this"],
  ["upcoming", "next"],
]);

/** "last", "this coming", "the following", "that same" before a unit; with "the", "next" hangs on what was named before. */
export function whichBefore(words: readonly Word[], at: number): { readonly which: Which | null; readonly at: number } {
  let from = at;
  const hasThe = lowerAt(words, from) === "the";
  if (hasThe) from++;
  const which = WHICH.get(lowerAt(words, from)) ?? null;
  if (which === null) return { which: null, at };
  const second = WHICH.get(lowerAt(words, from + 1)) ?? null;
  if (which === "this" && (second === "next" || second === "last")) return { which: second, at: from + 2 };
  if (which === "that" && second === "that") return { which: "that", at: from + 2 };
  if (!hasThe)
    return which === "following" ||
      which === "previous" ||
      lowerAt(words, from) === "same" ||
      lowerAt(words, from) === "current" ||
      lowerAt(words, from) === "coming" ||
      lowerAt(words, from) === "upcoming" ||
      lowerAt(words, from) === "past"
      ? { which: null, at }
      : { which, at: from + 1 };
  return { which: which === "next" && lowerAt(words, from) === "next" ? "following" : which, at: from + 1 };
}

/** "early", "late", "earlier", "later on", "sometime" before relative words. */
export function lead(
  words: readonly Word[],
  at: number,
): { readonly part: Part | null; readonly from: number; readonly sided: "earlier" | "later" | null } {
  const lower = lowerAt(words, at);
  const inside = lowerAt(words, at + 1) === "in" || lowerAt(words, at + 1) === "on" ? 1 : 0;
  if (lower === "early" || lower === "late") return { part: lower, from: at + 1 + inside, sided: null };
  if (lower === "mid" && lowerAt(words, at + 1) === "-") return { part: "middle", from: at + 2, sided: null };
  if (lower === "earlier" || lower === "later") return { part: null, from: at + 1 + inside, sided: lower };
  if (lower === "sometime") return { part: null, from: at + 1, sided: null };
  return { part: null, from: at, sided: null };
}
