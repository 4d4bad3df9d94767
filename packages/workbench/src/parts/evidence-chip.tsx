import type { Evidence } from "hearsay/shapes";
import { Link } from "wouter";
import { dayWords } from "./day.ts";
import { Foreign } from "./foreign.tsx";
import { StateMark } from "./state-mark.tsx";

/** Address of the reader at the words of a claim. */
export function readerPath({ version, claim }: { readonly version: string; readonly claim?: string | null }): string {
  return `/read/${encodeURIComponent(version)}${claim == null ? "" : `?claim=${encodeURIComponent(claim)}`}`;
}

/** The words that something rests on, with who published them when and on whose word: the same everywhere; leads to the reader. */
export function EvidenceChip({ of, voice = true }: { readonly of: Evidence; readonly voice?: boolean }) {
  return (
    <Link href={readerPath(of)} className={`evidence evidence-${of.state}`}>
      <span className="evidence-words" dir="auto">
        <Foreign>{of.before}</Foreign>
        <mark>
          <Foreign>{of.words}</Foreign>
        </mark>
        <Foreign>{of.after}</Foreign>
      </span>
      <span className="evidence-from">
        <StateMark state={of.state} />
        <Foreign>{of.outlet}</Foreign> · {dayWords(of.published)}
        {voice && (
          <>
            {" "}
            · <Foreign>{of.voice}</Foreign>
          </>
        )}
      </span>
    </Link>
  );
}
