import { useMemo } from "react";
import { ApiError, post } from "./client.ts";
import { caseChanged } from "./queries.ts";
import { say } from "./say.ts";

/** A decision about the case, as `POST /api/decisions` takes it. */
export type Decision =
  | {
      readonly kind: "accepted" | "rejected";
      readonly claims: readonly { readonly version: string; readonly claim: string }[];
      readonly why?: string;
    }
  | {
      readonly kind: "edited";
      readonly claim: { readonly version: string; readonly claim: string };
      /** Field and value as it is written: {"amount.value": "164"}. */
      readonly set: Readonly<Record<string, string>>;
      readonly why?: string;
    }
  | {
      readonly kind: "merged" | "split";
      readonly what: "actor" | "place" | "incident" | "origin";
      readonly members: readonly { readonly version: string; readonly claim: string }[];
      readonly why?: string;
    }
  | {
      readonly kind: "upheld" | "dismissed";
      readonly relation: string;
      readonly why?: string;
    }
  | { readonly kind: "owned"; readonly outlet: string; readonly owner: string }
  | { readonly kind: "listed"; readonly agency: string };

/** Writes a decision down, says so (in the words given, else the ledger's) with a way back, and has every screen look again. Resolves to whether it went. */
export async function decide(decision: Decision, said?: string): Promise<boolean> {
  try {
    const { words } = await post<{ readonly words: string }>("/api/decisions", decision);
    caseChanged();
    say(said ?? words, "done", () => void step("undo"));
    return true;
  } catch (error) {
    sayProblem(error);
    return false;
  }
}

/** Undo and redo of anything. */
export function useSteps(): { readonly undo: () => void; readonly redo: () => void } {
  return useMemo(() => ({ undo: () => void step("undo"), redo: () => void step("redo") }), []);
}

async function step(which: "undo" | "redo"): Promise<void> {
  try {
    const { words } = await post<{ readonly words: string }>(`/api/${which}`);
    caseChanged();
    say(words);
  } catch (error) {
    sayProblem(error);
  }
}

/** Tells of what did not go. */
export function sayProblem(error: unknown): void {
  say(error instanceof ApiError || error instanceof Error ? error.message : String(error), "problem");
}
