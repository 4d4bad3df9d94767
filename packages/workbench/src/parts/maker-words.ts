import type { PageClaim } from "hearsay/shapes";

/** What found a claim: "rule figures/count", "model en-1, 0.87 sure"; one line. */
export function makerWords({ kind, name, score }: PageClaim["by"]): string {
  return `${kind === "model" ? "model" : kind} ${name}${score === null ? "" : `, score ${score.toFixed(2)}`}`;
}
